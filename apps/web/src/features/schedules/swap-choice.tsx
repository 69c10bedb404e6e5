import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/text-input.tsx';
import { useNamesOf } from './names.ts';
import type { Swaps } from './queries.ts';
import { isOpen } from './slots.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

type SwapChoiceProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly meeting: ScheduledMeeting | undefined;
  readonly swaps: Swaps | undefined;
  readonly onSwap: (other: ScheduledMeeting) => void;
};

/** Chooses the meeting with which another one changes places; those with which it cannot are listed with the reason. */
export function SwapChoice({ schedule, zone, meeting, swaps, onSwap }: SwapChoiceProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { noSwap } = useScheduleWording(schedule, zone);
  const { timeOf, tableOf } = usePlaceWording(schedule, zone);
  const [partner, setPartner] = useState('');
  const reasonOf = new Map(swaps?.map((one) => [one.meetingId, noSwap(one)]));
  const others = schedule.meetings.filter(({ id }) => reasonOf.has(id) && reasonOf.get(id) === undefined);
  const refused = schedule.meetings.flatMap((one) => {
    const reason = reasonOf.get(one.id);
    return reason ? [{ one, reason }] : [];
  });
  const labelOf = (one: ScheduledMeeting) => `${timeOf(one.slotId)} · ${tableOf(one.tableId)} · ${namesOf(one)}`;
  const other = others.find(({ id }) => id === partner);
  return (
    <>
      {meeting && isOpen(meeting) && others.length > 0 && (
        <div className="grid items-end gap-2 sm:grid-cols-[1fr_auto]">
          <Select
            label={t('swapWith')}
            value={other ? partner : ''}
            options={others.map((one) => ({ value: one.id, label: labelOf(one) }))}
            onValue={setPartner}
          />
          <Button look="secondary" disabled={!other} onClick={() => other && onSwap(other)}>
            {t('swap')}
          </Button>
        </div>
      )}
      {meeting?.slotId && isOpen(meeting) && swaps && others.length === 0 && (
        <p className="text-muted text-sm">{t('noSwap')}</p>
      )}
      {refused.length > 0 && (
        <details>
          <summary className="min-h-9 py-1 font-medium text-azure">{t('otherSwaps', { n: refused.length })}</summary>
          <ul className="grid gap-1.5 pt-2 text-sm">
            {refused.map(({ one, reason }) => (
              <li key={one.id} className="text-muted">
                <span className="font-medium">{labelOf(one)}</span> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
