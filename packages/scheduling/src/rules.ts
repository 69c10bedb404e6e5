import {
  groupBy,
  isInZone,
  needsInterpreter,
  overfull,
  placedMeetings,
  serves,
  takesCommonTable,
  unserved,
  visits,
} from './placements.ts';
import type { Problem, SlotOf } from './problem.ts';
import { type SoftRuleId, softRules } from './score.ts';

export const hardRules = [
  'one_meeting_a_slot',
  'within_availability',
  'enough_tables',
  'enough_rooms',
  'enough_interpreters',
  'enough_zone_tables',
  'one_meeting_a_table',
  'one_meeting_an_interpreter',
  'within_restriction',
  'before_relation',
  'pinned_stays',
  'pair_meets_once',
  'guaranteed_break',
  'most_meetings',
] as const;
export type RuleId = (typeof hardRules)[number];

/** One violation of a hard rule, with the meetings that make it. */
export type Breach = {
  readonly rule: RuleId;
  readonly meetings: readonly number[];
  readonly participant?: number;
  readonly slot?: number;
  readonly table?: number;
  readonly interpreter?: number;
};

/** The facts that a hard rule looks at: a finished schedule, and nothing of how it was found. */
export type Schedule = {
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly tableOf: readonly number[] | undefined;
  /** Tables that can be used in each slot; undefined where only their number is known. */
  readonly tables: readonly (readonly number[])[] | undefined;
  /**
   * Rooms that can be used in each slot, for meetings that are held online; undefined where only their number is known.
   */
  readonly rooms?: readonly (readonly number[])[] | undefined;
  /** Tables of each zone; undefined where only their number is known. */
  readonly zoneTables?: readonly (readonly number[])[] | undefined;
  /** Interpreter of each meeting, −1 where it has none. */
  readonly interpreterOf?: readonly number[] | undefined;
};

export type HardRule = {
  readonly id: RuleId;
  readonly level: 'hard';
  readonly sentence: string;
  readonly find: (schedule: Schedule) => Breach[];
};

/**
 * The rules that a schedule must never break; the search obeys the same rules by its own code, so one checks the other.
 */
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
          : [
              {
                rule: 'one_meeting_a_slot',
                meetings: group.map(({ index }) => index),
                participant: first.person,
                slot: first.slot,
              },
            ];
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
    sentence: 'A slot has at most as many meetings at common tables as it has of them.',
    find: (schedule) =>
      overfull(schedule, (index) => takesCommonTable(schedule.problem, index), schedule.problem.capacity).map(
        (full) => ({
          rule: 'enough_tables',
          ...full,
        }),
      ),
  },
  {
    id: 'enough_rooms',
    level: 'hard',
    sentence: 'A slot has at most as many online meetings as it has rooms for them.',
    find: (schedule) =>
      overfull(
        schedule,
        (index) => schedule.problem.meetings[index]?.kind === 'virtual',
        schedule.problem.virtualCapacity,
      ).map((full) => ({ rule: 'enough_rooms', ...full })),
  },
  {
    id: 'enough_interpreters',
    level: 'hard',
    sentence:
      'The meetings of a slot that need an interpreter can each have one of their own, who is there and speaks a language of each side.',
    find: (schedule) => {
      const interpreted = placedMeetings(schedule).filter(({ index }) => needsInterpreter(schedule.problem, index));
      return groupBy(interpreted, ({ slot }) => `${slot}`).flatMap((group): Breach[] => {
        const meetings = unserved(schedule.problem, group);
        return meetings.length > 0 ? [{ rule: 'enough_interpreters', meetings, slot: group[0]?.slot ?? 0 }] : [];
      });
    },
  },
  {
    id: 'enough_zone_tables',
    level: 'hard',
    sentence: 'A part of the hall, or a booth, has at most as many of its meetings in a slot as it has tables.',
    find: (schedule) =>
      (schedule.problem.zones ?? []).flatMap(({ capacity }, zone) =>
        overfull(schedule, (index) => isInZone(schedule.problem.meetings[index], zone), capacity).map((full) => ({
          rule: 'enough_zone_tables' as const,
          ...full,
        })),
      ),
  },
  {
    id: 'one_meeting_a_table',
    level: 'hard',
    sentence:
      'A table serves one meeting a slot, can be used in that slot, and belongs to the zone that the meeting is held to.',
    find: (schedule) => {
      const { tableOf, tables, rooms, zoneTables, problem } = schedule;
      const isReserved = (table: number) =>
        problem.zones?.some((zone, index) => zone.reserved && zoneTables?.[index]?.includes(table)) ?? false;
      const seated = placedMeetings(schedule).filter(({ index }) => (tableOf?.[index] ?? -1) >= 0);
      return groupBy(seated, ({ index, slot }) => `${slot} ${tableOf?.[index]}`).flatMap((group): Breach[] => {
        const { index, slot } = group[0] ?? { index: 0, slot: 0 };
        const table = tableOf?.[index] ?? 0;
        const { zone, kind } = problem.meetings[index] ?? { kind: 'table' };
        const places = kind === 'virtual' ? rooms : tables;
        const exists = places === undefined || places[slot]?.includes(table);
        const belongs =
          kind === 'virtual' ||
          (zone === undefined ? !isReserved(table) : (zoneTables?.[zone]?.includes(table) ?? true));
        return group.length > 1 || !exists || !belongs
          ? [{ rule: 'one_meeting_a_table', meetings: group.map((one) => one.index), slot, table }]
          : [];
      });
    },
  },
  {
    id: 'one_meeting_an_interpreter',
    level: 'hard',
    sentence: 'An interpreter serves one meeting a slot, is there in it, and speaks a language of each side.',
    find: (schedule) => {
      const { interpreterOf, problem } = schedule;
      if (interpreterOf === undefined) return [];
      const heard = placedMeetings(schedule).filter(
        ({ index }) => needsInterpreter(problem, index) || (interpreterOf[index] ?? -1) >= 0,
      );
      return groupBy(heard, ({ index, slot }) => `${slot} ${interpreterOf[index]}`).flatMap((group): Breach[] => {
        const { slot } = group[0] ?? { slot: 0 };
        const interpreter = interpreterOf[group[0]?.index ?? 0] ?? -1;
        const fits = group.every((placed) => serves(problem, interpreter, placed));
        return group.length > 1 || !fits
          ? [{ rule: 'one_meeting_an_interpreter', meetings: group.map(({ index }) => index), slot, interpreter }]
          : [];
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
        return allowed === undefined || allowed.includes(slot)
          ? []
          : [{ rule: 'within_restriction', meetings: [index], slot }];
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
      return pairs.flatMap((group): Breach[] =>
        group.length > 1 ? [{ rule: 'pair_meets_once', meetings: group.map(({ index }) => index) }] : [],
      );
    },
  },
  {
    id: 'guaranteed_break',
    level: 'hard',
    sentence: 'Everyone has as many slots of a block without a meeting as the organiser guarantees.',
    find: (schedule) => {
      const { blockOf, guaranteedBreaks } = schedule.problem;
      return groupBy(visits(schedule), ({ person, slot }) => `${person} ${blockOf[slot]}`).flatMap(
        (group): Breach[] => {
          const { person, slot } = group[0] ?? { person: 0, slot: 0 };
          const block = blockOf[slot] ?? 0;
          const guaranteed = guaranteedBreaks?.[block] ?? 0;
          const free = blockOf.filter((one) => one === block).length - new Set(group.map((one) => one.slot)).size;
          return guaranteed > 0 && free < guaranteed
            ? [{ rule: 'guaranteed_break', meetings: group.map(({ index }) => index), participant: person, slot }]
            : [];
        },
      );
    },
  },
  {
    id: 'most_meetings',
    level: 'hard',
    sentence: 'Nobody has more meetings in the session than the organiser allows.',
    find: (schedule) =>
      groupBy(visits(schedule), ({ person }) => `${person}`).flatMap((group): Breach[] =>
        group.length > (schedule.problem.mostMeetings ?? Number.POSITIVE_INFINITY)
          ? [{ rule: 'most_meetings', meetings: group.map(({ index }) => index), participant: group[0]?.person ?? 0 }]
          : [],
      ),
  },
];

export type SoftRule = { readonly id: SoftRuleId; readonly level: 'soft'; readonly sentence: string };

const softSentences: Readonly<Record<SoftRuleId, string>> = {
  priority_placed: 'The sum of the priorities placed is as high as can be.',
  nobody_without: 'Nobody who asked for meetings is left without the least that each should have.',
  fair_share: 'The worst-off share of what was asked is as high as can be.',
  few_breaks: 'Nobody waits between their first and their last meeting of a block.',
  few_idle_slots: 'Where they have to wait, it is for few slots.',
  few_table_changes: 'People keep their table from one meeting to the next.',
};

/** The levels by which one schedule is better than another, in this order and without weights between the levels. */
export const softRuleTable: readonly SoftRule[] = softRules.map((id) => ({
  id,
  level: 'soft',
  sentence: softSentences[id],
}));
