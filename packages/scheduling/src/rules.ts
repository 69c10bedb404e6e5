import { type Problem, peopleOf, type SlotOf } from './problem.ts';
import { type SoftRuleId, softRules } from './score.ts';

export const hardRules = [
  'one_meeting_a_slot',
  'within_availability',
  'enough_tables',
  'enough_rooms',
  'enough_interpreters',
  'one_meeting_a_table',
  'within_restriction',
  'before_relation',
  'pinned_stays',
  'pair_meets_once',
  'guaranteed_break',
] as const;
export type RuleId = (typeof hardRules)[number];

/** One violation of a hard rule, with the meetings that make it. */
export type Breach = {
  readonly rule: RuleId;
  readonly meetings: readonly number[];
  readonly participant?: number;
  readonly slot?: number;
  readonly table?: number;
};

/** What a hard rule looks at: a finished schedule, and nothing of how it was found. */
export type Schedule = {
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly tableOf: readonly number[] | undefined;
  /** Tables that can be used in each slot; undefined where only their number is known. */
  readonly tables: readonly (readonly number[])[] | undefined;
};

export type HardRule = { readonly id: RuleId; readonly level: 'hard'; readonly sentence: string; readonly find: (schedule: Schedule) => Breach[] };

type Placed = { readonly index: number; readonly slot: number };

function placedMeetings({ problem, slotOf }: Schedule): Placed[] {
  return problem.meetings.flatMap((_, index) => ((slotOf[index] ?? -1) >= 0 ? [{ index, slot: slotOf[index] ?? -1 }] : []));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function overCapacity(
  schedule: Schedule,
  rule: RuleId,
  { serves, capacity }: { serves: (index: number) => boolean; capacity: readonly number[] | undefined },
): Breach[] {
  const bySlot = groupBy(
    placedMeetings(schedule).filter(({ index }) => serves(index)),
    ({ slot }) => `${slot}`,
  );
  return bySlot.flatMap((group) => {
    const slot = group[0]?.slot ?? 0;
    return group.length > (capacity?.[slot] ?? 0) ? [{ rule, meetings: group.map(({ index }) => index), slot }] : [];
  });
}

function visits(schedule: Schedule) {
  return placedMeetings(schedule).flatMap(({ index, slot }) => {
    const meeting = schedule.problem.meetings[index];
    return meeting === undefined ? [] : peopleOf(meeting).map((person) => ({ index, slot, person }));
  });
}

/** What a schedule must never break; the search obeys the same rules by its own code, so one checks the other. */
export const hardRuleTable: readonly HardRule[] = [
  {
    id: 'one_meeting_a_slot',
    level: 'hard',
    sentence: 'A participant, a named colleague included, is in one meeting a slot.',
    find: (schedule) =>
      groupBy(visits(schedule), ({ person, slot }) => `${person} ${slot}`).flatMap((group) => {
        const [first] = group;
        return first === undefined || group.length < 2
          ? []
          : [{ rule: 'one_meeting_a_slot', meetings: group.map(({ index }) => index), participant: first.person, slot: first.slot }];
      }),
  },
  {
    id: 'within_availability',
    level: 'hard',
    sentence: 'A participant meets only in slots of the session in which they are available.',
    find: (schedule) =>
      visits(schedule).flatMap(({ index, slot, person }) =>
        slot >= schedule.problem.slots || schedule.problem.unavailable[person]?.includes(slot)
          ? [{ rule: 'within_availability', meetings: [index], participant: person, slot }]
          : [],
      ),
  },
  {
    id: 'enough_tables',
    level: 'hard',
    sentence: 'A slot has at most as many meetings at tables as it has tables.',
    find: (schedule) =>
      overCapacity(schedule, 'enough_tables', { serves: (index) => schedule.problem.meetings[index]?.kind === 'table', capacity: schedule.problem.capacity }),
  },
  {
    id: 'enough_rooms',
    level: 'hard',
    sentence: 'A slot has at most as many online meetings as it has rooms for them.',
    find: (schedule) =>
      overCapacity(schedule, 'enough_rooms', {
        serves: (index) => schedule.problem.meetings[index]?.kind === 'virtual',
        capacity: schedule.problem.virtualCapacity,
      }),
  },
  {
    id: 'enough_interpreters',
    level: 'hard',
    sentence: 'A slot has at most as many meetings with an interpreter as it has interpreters.',
    find: (schedule) =>
      overCapacity(schedule, 'enough_interpreters', {
        serves: (index) => schedule.problem.meetings[index]?.interpreter === true,
        capacity: schedule.problem.interpreters,
      }),
  },
  {
    id: 'one_meeting_a_table',
    level: 'hard',
    sentence: 'A table serves one meeting a slot and can be used in that slot.',
    find: (schedule) => {
      const { tableOf, tables } = schedule;
      const seated = placedMeetings(schedule).filter(({ index }) => (tableOf?.[index] ?? -1) >= 0);
      return groupBy(seated, ({ index, slot }) => `${slot} ${tableOf?.[index]}`).flatMap((group): Breach[] => {
        const { index, slot } = group[0] ?? { index: 0, slot: 0 };
        const table = tableOf?.[index] ?? 0;
        const exists = tables === undefined || tables[slot]?.includes(table);
        return group.length > 1 || !exists ? [{ rule: 'one_meeting_a_table', meetings: group.map((one) => one.index), slot, table }] : [];
      });
    },
  },
  {
    id: 'within_restriction',
    level: 'hard',
    sentence: 'A meeting restricted to some slots or to a block stays in them.',
    find: (schedule) =>
      placedMeetings(schedule).flatMap(({ index, slot }) => {
        const allowed = schedule.problem.meetings[index]?.allowed;
        return allowed === undefined || allowed.includes(slot) ? [] : [{ rule: 'within_restriction', meetings: [index], slot }];
      }),
  },
  {
    id: 'before_relation',
    level: 'hard',
    sentence: 'A meeting that has to come before another is in an earlier slot, where both are placed.',
    find: (schedule) =>
      placedMeetings(schedule).flatMap(({ index, slot }) =>
        (schedule.problem.meetings[index]?.after ?? []).flatMap((before): Breach[] => {
          const earlier = schedule.slotOf[before] ?? -1;
          return earlier >= 0 && earlier >= slot ? [{ rule: 'before_relation', meetings: [before, index], slot }] : [];
        }),
      ),
  },
  {
    id: 'pinned_stays',
    level: 'hard',
    sentence: 'A pinned meeting that is placed is in the slot that it is pinned to.',
    find: (schedule) =>
      placedMeetings(schedule).flatMap(({ index, slot }) => {
        const fixed = schedule.problem.meetings[index]?.fixed ?? -1;
        return fixed < 0 || fixed === slot ? [] : [{ rule: 'pinned_stays', meetings: [index], slot }];
      }),
  },
  {
    id: 'pair_meets_once',
    level: 'hard',
    sentence: 'A pair meets once in a session, unless the session allows repetition.',
    find: (schedule) => {
      if (schedule.problem.pairsMayRepeat) return [];
      const pairs = groupBy(placedMeetings(schedule), ({ index }) => {
        const { a, b } = schedule.problem.meetings[index] ?? { a: -1, b: -1 };
        return `${Math.min(a, b)} ${Math.max(a, b)}`;
      });
      return pairs.flatMap((group): Breach[] => (group.length > 1 ? [{ rule: 'pair_meets_once', meetings: group.map(({ index }) => index) }] : []));
    },
  },
  {
    id: 'guaranteed_break',
    level: 'hard',
    sentence: 'Everyone has as many slots of a block without a meeting as the organiser guarantees.',
    find: (schedule) => {
      const { blockOf, guaranteedBreaks } = schedule.problem;
      return groupBy(visits(schedule), ({ person, slot }) => `${person} ${blockOf[slot]}`).flatMap((group): Breach[] => {
        const { person, slot } = group[0] ?? { person: 0, slot: 0 };
        const block = blockOf[slot] ?? 0;
        const guaranteed = guaranteedBreaks?.[block] ?? 0;
        const free = blockOf.filter((one) => one === block).length - new Set(group.map((one) => one.slot)).size;
        return guaranteed > 0 && free < guaranteed ? [{ rule: 'guaranteed_break', meetings: group.map(({ index }) => index), participant: person, slot }] : [];
      });
    },
  },
];

export type SoftRule = { readonly id: SoftRuleId; readonly level: 'soft'; readonly sentence: string };

const softSentences: Readonly<Record<SoftRuleId, string>> = {
  priority_placed: 'The sum of the priorities placed is as high as can be.',
  nobody_without: 'Nobody who asked for meetings is left without one.',
  fair_share: 'The worst-off share of what was asked is as high as can be.',
  few_breaks: 'Nobody waits between their first and their last meeting of a block.',
  few_idle_slots: 'Where they have to wait, it is for few slots.',
  few_table_changes: 'People keep their table from one meeting to the next.',
};

/** What makes one schedule better than another, in this order and without weights between the levels. */
export const softRuleTable: readonly SoftRule[] = softRules.map((id) => ({ id, level: 'soft', sentence: softSentences[id] }));
