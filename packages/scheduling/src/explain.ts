import { type Problem, type ProblemMeeting, type ProblemMeetingKind, peopleOf, type SlotOf } from './problem.ts';

export const unplacedReasons = [
  'pair_meets_already',
  'no_common_slot',
  'no_table_in_common_slots',
  'no_interpreter_in_common_slots',
  'fixed_slot_conflict',
  'lost_to_higher_priority',
  'participant_full',
  'no_slot_free_together',
  'order_not_possible',
  'guaranteed_break',
  'no_table',
  'no_interpreter',
  'could_be_placed',
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

/** Why a meeting has no slot, with what proves it: the person, the slots that were looked at, the meetings in the way. */
export type Unplaced = {
  readonly meeting: number;
  readonly reason: UnplacedReason;
  readonly participant?: number;
  readonly slots?: readonly number[];
  readonly meetings?: readonly number[];
};

/** Explain one meeting; for many of the same schedule use createExplainer. */
export function explainUnplaced(problem: Problem, slotOf: SlotOf, meeting: number): Unplaced {
  return createExplainer(problem, slotOf)(meeting);
}

/** The first true obstacle that no slot passes, from facts of the session to facts of this schedule; each is about the schedule as given. */
export function createExplainer(problem: Problem, slotOf: SlotOf): (meeting: number) => Unplaced {
  const taken = takenSlots(problem, slotOf);
  return (meeting) => explain({ problem, slotOf, taken }, meeting);
}

type Taken = { readonly meetingOf: ReadonlyMap<number, number>; readonly kinds: Readonly<Record<ProblemMeetingKind, number>>; readonly interpreters: number };

/** Who and what is busy in each slot. */
function takenSlots(problem: Problem, slotOf: SlotOf): Taken[] {
  const bySlot = Array.from({ length: problem.slots }, () => ({ meetingOf: new Map<number, number>(), kinds: { table: 0, virtual: 0 }, interpreters: 0 }));
  problem.meetings.forEach((meeting, index) => {
    const slot = bySlot[slotOf[index] ?? -1];
    if (slot === undefined) return;
    for (const person of peopleOf(meeting)) slot.meetingOf.set(person, index);
    slot.kinds[meeting.kind]++;
    if (meeting.interpreter) slot.interpreters++;
  });
  return bySlot;
}

type Given = { readonly problem: Problem; readonly slotOf: SlotOf; readonly taken: readonly Taken[] };

function explain({ problem, slotOf, taken }: Given, meeting: number): Unplaced {
  const it = problem.meetings[meeting];
  if (it === undefined || (slotOf[meeting] ?? -1) >= 0) throw new RangeError(`no meeting ${meeting} without a slot`);
  const look = lookAt({ problem, slotOf, taken }, meeting, it);
  const twin = problem.pairsMayRepeat
    ? -1
    : problem.meetings.findIndex((other, index) => index !== meeting && samePair(it, other) && (slotOf[index] ?? -1) >= 0);
  if (twin >= 0) return { meeting, reason: 'pair_meets_already', meetings: [twin] };

  const common = look.wanted.filter(look.everyoneIsThere);
  if (it.fixed >= 0) {
    const free = common.filter((slot) => look.hasPlace(slot) && look.inTheWay(slot).length === 0 && look.hasFreePlace(slot) && look.hasFreeInterpreter(slot));
    if (free.length === 0) return { meeting, reason: 'fixed_slot_conflict', slots: [it.fixed], meetings: look.inTheWay(it.fixed) };
  }
  if (common.length === 0) return { meeting, reason: 'no_common_slot' };
  const furnished = common.filter(look.hasPlace);
  if (furnished.length === 0) return { meeting, reason: 'no_table_in_common_slots', slots: common };
  const equipped = furnished.filter(look.hasInterpreter);
  if (equipped.length === 0) return { meeting, reason: 'no_interpreter_in_common_slots', slots: furnished };

  const free = equipped.filter((slot) => look.inTheWay(slot).length === 0);
  if (free.length === 0) return explainBusy(problem, look, { meeting, it, equipped });
  const ordered = free.filter(look.keepsOrder);
  if (ordered.length === 0) return { meeting, reason: 'order_not_possible', slots: free };
  const rested = ordered.filter(look.keepsBreak);
  if (rested.length === 0) return { meeting, reason: 'guaranteed_break', slots: ordered };
  const seated = rested.filter(look.hasFreePlace);
  if (seated.length === 0) return { meeting, reason: 'no_table', slots: rested };
  const heard = seated.filter(look.hasFreeInterpreter);
  if (heard.length === 0) return { meeting, reason: 'no_interpreter', slots: seated };
  return { meeting, reason: 'could_be_placed', slots: heard };
}

function samePair(one: ProblemMeeting, other: ProblemMeeting): boolean {
  return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}

function explainBusy(problem: Problem, look: Look, { meeting, it, equipped }: { meeting: number; it: ProblemMeeting; equipped: readonly number[] }): Unplaced {
  const full = peopleOf(it).find((person) => equipped.every((slot) => look.meetingOf(person, slot) >= 0));
  if (full === undefined) return { meeting, reason: 'no_slot_free_together', slots: equipped };
  const meetings = equipped.map((slot) => look.meetingOf(full, slot));
  const higher = meetings.every((other) => (problem.meetings[other]?.weight ?? 0) > it.weight);
  return { meeting, reason: higher ? 'lost_to_higher_priority' : 'participant_full', participant: full, slots: equipped, meetings };
}

type Look = ReturnType<typeof lookAt>;

function lookAt({ problem, slotOf, taken }: Given, meeting: number, it: ProblemMeeting) {
  const people = peopleOf(it);
  const places = it.kind === 'table' ? problem.capacity : problem.virtualCapacity;
  const meetingOf = (person: number, slot: number) => taken[slot]?.meetingOf.get(person) ?? -1;
  return {
    wanted: Array.from({ length: problem.slots }, (_, slot) => slot).filter(
      (slot) => (it.fixed < 0 || it.fixed === slot) && (it.allowed?.includes(slot) ?? true),
    ),
    everyoneIsThere: (slot: number) => people.every((person) => !(problem.unavailable[person]?.includes(slot) ?? false)),
    hasPlace: (slot: number) => (places?.[slot] ?? 0) > 0,
    hasInterpreter: (slot: number) => !it.interpreter || (problem.interpreters?.[slot] ?? 0) > 0,
    meetingOf,
    inTheWay: (slot: number) => [...new Set(people.map((person) => meetingOf(person, slot)).filter((index) => index >= 0))],
    keepsOrder: (slot: number) =>
      it.after.every((before) => (slotOf[before] ?? -1) < slot) &&
      problem.meetings.every((other, index) => (slotOf[index] ?? -1) < 0 || !other.after.includes(meeting) || (slotOf[index] ?? -1) > slot),
    keepsBreak: (slot: number) => {
      const block = problem.blockOf[slot] ?? 0;
      const own = Array.from({ length: problem.slots }, (_, index) => index).filter((index) => problem.blockOf[index] === block);
      const limit = own.length - (problem.guaranteedBreaks?.[block] ?? 0);
      return people.every((person) => own.filter((index) => meetingOf(person, index) >= 0).length < limit);
    },
    hasFreePlace: (slot: number) => (taken[slot]?.kinds[it.kind] ?? 0) < (places?.[slot] ?? 0),
    hasFreeInterpreter: (slot: number) => !it.interpreter || (taken[slot]?.interpreters ?? 0) < (problem.interpreters?.[slot] ?? 0),
  };
}
