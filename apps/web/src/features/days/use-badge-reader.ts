import type { DayView } from '@jumelage/contracts/days';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Mark } from './check-ins.ts';
import { readBadge } from './find-people.ts';

/**
 * Reads what a scanner typed or the camera saw: a badge checks in at once, since it is read at a door, and the way back
 * is in the message. Answers whether it was a badge.
 */
export function useBadgeReader(day: DayView, mark: Mark): (text: string) => boolean {
  const t = useWords('days');
  const format = useFormat();
  return (text) => {
    const badge = readBadge(text);
    if (!badge) return false;
    const person = day.people.find(({ id }) => id === badge);
    if (!person) toast(t('badgeUnknown'), { tone: 'bad' });
    else if (person.presence === 'arrived') {
      const time = person.checkedInAt ? format.time(person.checkedInAt, day.zone) : '';
      toast(t('badgeHere', { name: format.listedName(person.name), time }));
    } else mark(person, true);
    return true;
  };
}
