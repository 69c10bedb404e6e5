import type { ScheduledMeeting } from '@jumelage/contracts/schedules';

/** The resources of which a search can try to have more. */
export type More = 'tables' | 'slots' | 'interpreters';

/** A reason that meetings without a slot share, and the act that may help. */
export type Cause = {
  readonly kind: 'new' | 'interpreters' | 'tables' | 'rooms' | 'people' | 'other';
  /** The code of the scheduler, where the kind says too little. */
  readonly code?: string;
  /** The languages between which an interpreter is missing, a list for each side. */
  readonly languages?: readonly [Languages, Languages];
  readonly meetings: readonly ScheduledMeeting[];
  /** The resource of which one could try to have more. */
  readonly more?: More;
  /** True where there may be room already: they only have to be placed. */
  readonly canPlace: boolean;
};

type Languages = ScheduledMeeting['participants'][number]['languages'];

const kinds: Readonly<Record<string, Cause['kind']>> = {
  no_table: 'tables',
  no_table_in_common_slots: 'tables',
  no_table_in_zone: 'tables',
  no_room: 'rooms',
  no_interpreter: 'interpreters',
  no_interpreter_in_common_slots: 'interpreters',
  no_common_slot: 'people',
  no_slot_free_together: 'people',
  participant_full: 'people',
  lost_to_higher_priority: 'people',
  could_be_placed: 'new',
};
const moreOf: Partial<Record<Cause['kind'], More>> = {
  tables: 'tables',
  interpreters: 'interpreters',
  people: 'slots',
};

/** Groups the meetings without a slot by their cause, those that can be placed first, then the most frequent one. */
export function causesOf(meetings: readonly ScheduledMeeting[]): Cause[] {
  const waiting = meetings.filter(({ slotId }) => !slotId).map((meeting) => ({ meeting, ...causeOf(meeting) }));
  const groups = Map.groupBy(waiting, ({ kind, code = '', languages }) => `${kind} ${code} ${languages?.join('|')}`);
  return [...groups.values()]
    .flatMap(([first, ...others]): Cause[] => {
      if (!first) return [];
      const { kind, code, languages } = first;
      const more = moreOf[kind];
      return [
        {
          kind,
          meetings: [first, ...others].map(({ meeting }) => meeting),
          canPlace: kind === 'new',
          ...(code && { code }),
          ...(languages && { languages }),
          ...(more && { more }),
        },
      ];
    })
    .sort((a, b) => Number(b.canPlace) - Number(a.canPlace) || b.meetings.length - a.meetings.length);
}

function causeOf({
  unplaced,
  participants: [one, other],
}: ScheduledMeeting): Pick<Cause, 'kind' | 'code' | 'languages'> {
  if (!unplaced) return { kind: 'new' };
  const kind = kinds[unplaced.code] ?? 'other';
  if (kind === 'other') return { kind, code: unplaced.code };
  if (kind !== 'interpreters') return { kind };
  const [first, second] = [one.languages.toSorted(), other.languages.toSorted()];
  return { kind, languages: first.join() < second.join() ? [first, second] : [second, first] };
}
