import type { DeskPerson } from '@jumelage/contracts/days';
import type { Presence } from '@jumelage/domain/day';
import { Check, Clock, Minus, X } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

const tones: Readonly<Record<Presence, Tone>> = { expected: 'plain', late: 'warn', arrived: 'good', absent: 'bad' };
const icons = { expected: Minus, late: Clock, arrived: Check, absent: X } as const;

/** Draws somebody's presence in words, with the time where there is one. */
export function PresenceTag({ person, zone }: { readonly person: DeskPerson; readonly zone: string }) {
  const t = useWords('days');
  const words = useTexts('days').presence;
  const format = useFormat();
  const { presence, arrivesAt, checkedInAt } = person;
  const Icon = icons[presence];
  const text =
    presence === 'late' && arrivesAt
      ? t('lateUntil', { time: format.time(arrivesAt, zone) })
      : presence === 'arrived' && checkedInAt
        ? t('arrivedAt', { time: format.time(checkedInAt, zone) })
        : words[presence];
  return (
    <Tag tone={tones[presence]} icon={<Icon aria-hidden="true" className="size-3.5" />}>
      {text}
    </Tag>
  );
}

/** Draws the same as a sign, where there is little room; screen readers get the words. */
export function PresenceMark({ presence }: { readonly presence: Presence }) {
  const words = useTexts('days').presence;
  const Icon = icons[presence];
  const looks = {
    expected: 'bg-sunken text-muted',
    late: 'bg-warn-soft text-warn',
    arrived: 'bg-good-soft text-good',
    absent: 'bg-bad-soft text-bad',
  };
  return (
    <span
      title={words[presence]}
      className={`inline-grid size-5 shrink-0 place-items-center rounded-full ${looks[presence]}`}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={3} />
      <span className="sr-only">{words[presence]}</span>
    </span>
  );
}
