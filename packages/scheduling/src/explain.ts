import { limitsOf } from './compile.ts';
import { interpretersFor, type Problem, type ProblemMeeting, peopleOf, presentIn, type SlotOf } from './problem.ts';
import { serveAll } from './serve.ts';

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
  'most_meetings',
  'no_table',
  'no_room',
  'no_table_in_zone',
  'no_interpreter',
  'could_be_placed',
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

/**
 * The reason why a meeting has no slot, with what proves it: the person, the slots that were looked at, the meetings in
 * the way.
 */
export type Unplaced = {
  readonly meeting: number;
  readonly reason: UnplacedReason;
  readonly participant?: number;
  readonly slots?: readonly number[];
  readonly meetings?: readonly number[];
  /**
   * The interpreters who could serve it at all, by index, where interpreters are short; none where nobody speaks a
   * language of each side.
   */
  readonly interpreters?: readonly number[];
  /** The change that would make room for it, if anything simple does. */
  readonly help?: Help;
};

export const helpKinds = ['table', 'room', 'zone_table', 'interpreter', 'time', 'another_meeting'] as const;
/**
 * One more table, room or interpreter in a slot; a slot more of a person's time; or giving up a meeting that is in the
 * way.
 */
export type Help = {
  readonly kind: (typeof helpKinds)[number];
  readonly slot?: number;
  readonly participant?: number;
  readonly meeting?: number;
};

/** Explains one meeting; for many of the same schedule use createExplainer. */
export function explainUnplaced(problem: Problem, slotOf: SlotOf, meeting: number): Unplaced {
  return createExplainer(problem, slotOf)(meeting);
}

/**
 * Returns the first true obstacle that no slot passes, from facts of the session to facts of this schedule; each is
 * about the schedule as given.
 */
export function createExplainer(problem: Problem, slotOf: SlotOf): (meeting: number) => Unplaced {
  const facts = {
    problem,
    slotOf,
    taken: takenSlots(problem, slotOf),
    ...relationsOf(problem),
    away: problem.unavailable.map((slots) => new Set(slots)),
  };
  return (meeting) => explain(facts, meeting);
}

type Taken = {
  readonly meetingOf: ReadonlyMap<number, number>;
  readonly used: ReadonlyMap<readonly number[] | undefined, number>;
  /** Meetings that need an interpreter. */
  readonly interpreted: readonly ProblemMeeting[];
};

/** Lists the people and resources that are busy in each slot. */
function takenSlots(problem: Problem, slotOf: SlotOf): Taken[] {
  const bySlot = Array.from({ length: problem.slots }, () => ({
    meetingOf: new Map<number, number>(),
    used: new Map<readonly number[] | undefined, number>(),
    interpreted: [] as ProblemMeeting[],
  }));
  problem.meetings.forEach((meeting, index) => {
    const slot = bySlot[slotOf[index] ?? -1];
    if (slot === undefined) return;
    for (const person of peopleOf(meeting)) slot.meetingOf.set(person, index);
    for (const limit of limitsOf(problem, meeting)) slot.used.set(limit, (slot.used.get(limit) ?? 0) + 1);
    if (meeting.interpreter >= 0) slot.interpreted.push(meeting);
  });
  return bySlot;
}

type Given = {
  readonly problem: Problem;
  readonly slotOf: SlotOf;
  readonly taken: readonly Taken[];
  /**
   * Meetings that have to come after each, and those of the same pair: looked up for thousands of meetings, so worked
   * out once.
   */
  readonly later: ReadonlyMap<number, readonly number[]>;
  readonly ofPair: ReadonlyMap<string, readonly number[]>;
  readonly away: readonly ReadonlySet<number>[];
};

const pairOf = ({ a, b }: ProblemMeeting) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function relationsOf({ meetings }: Problem) {
  const later = new Map<number, number[]>();
  meetings.forEach((meeting, index) => {
    for (const before of meeting.after) later.set(before, [...(later.get(before) ?? []), index]);
  });
  const ofPair = new Map<string, number[]>();
  meetings.forEach((meeting, index) => {
    ofPair.set(pairOf(meeting), [...(ofPair.get(pairOf(meeting)) ?? []), index]);
  });
  return { later, ofPair };
}

function explain(given: Given, meeting: number): Unplaced {
  const { problem, slotOf, ofPair } = given;
  const it = problem.meetings[meeting];
  if (it === undefined || (slotOf[meeting] ?? -1) >= 0) throw new RangeError(`no meeting ${meeting} without a slot`);
  const look = lookAt(given, meeting, it);
  const twin = problem.pairsMayRepeat
    ? undefined
    : ofPair.get(pairOf(it))?.find((index) => index !== meeting && (slotOf[index] ?? -1) >= 0);
  if (twin !== undefined) return { meeting, reason: 'pair_meets_already', meetings: [twin] };

  const common = look.wanted.filter(look.everyoneIsThere);
  const places = limitsOf(problem, it);
  if (it.fixed >= 0) {
    const isFree = (slot: number) =>
      look.inTheWay(slot).length === 0 && look.hasFree(places, slot) && look.canBeInterpreted(slot);
    if (!common.some(isFree))
      return { meeting, reason: 'fixed_slot_conflict', slots: [it.fixed], meetings: look.inTheWay(it.fixed) };
  }
  if (common.length === 0) return { meeting, reason: 'no_common_slot', ...helpOf(look.timeOf()) };
  const furnished = common.filter((slot) => look.exists(places, slot));
  const place =
    it.kind === 'virtual' ? ('room' as const) : it.zone === undefined ? ('table' as const) : ('zone_table' as const);
  const helpAt = (kind: Help['kind'], slots: readonly number[]) => helpOf({ kind, slot: slots[0] ?? 0 });
  if (furnished.length === 0)
    return { meeting, reason: 'no_table_in_common_slots', slots: common, ...helpAt(place, common) };
  const interpreters = look.interpreters;
  const equipped = furnished.filter(look.hasInterpreter);
  if (equipped.length === 0)
    return {
      meeting,
      reason: 'no_interpreter_in_common_slots',
      slots: furnished,
      interpreters,
      ...helpAt('interpreter', furnished),
    };

  const full = peopleOf(it).find(
    (person) => look.countOf(person) >= (problem.mostMeetings ?? Number.POSITIVE_INFINITY),
  );
  if (full !== undefined)
    return { meeting, reason: 'most_meetings', participant: full, meetings: look.meetingsOf(full) };
  const free = equipped.filter((slot) => look.inTheWay(slot).length === 0);
  if (free.length === 0) return explainBusy(problem, look, { meeting, it, equipped });
  const ordered = free.filter(look.keepsOrder);
  if (ordered.length === 0) return { meeting, reason: 'order_not_possible', slots: free };
  const rested = ordered.filter(look.keepsBreak);
  if (rested.length === 0) return { meeting, reason: 'guaranteed_break', slots: ordered };
  const seated = rested.filter((slot) => look.hasFree(places, slot));
  const noPlace = { table: 'no_table', room: 'no_room', zone_table: 'no_table_in_zone' } as const;
  if (seated.length === 0) return { meeting, reason: noPlace[place], slots: rested, ...helpAt(place, rested) };
  const heard = seated.filter(look.canBeInterpreted);
  if (heard.length === 0)
    return { meeting, reason: 'no_interpreter', slots: seated, interpreters, ...helpAt('interpreter', seated) };
  return { meeting, reason: 'could_be_placed', slots: heard };
}

const helpOf = (help: Help | undefined) => (help ? { help } : {});

function explainBusy(
  problem: Problem,
  look: Look,
  { meeting, it, equipped }: { meeting: number; it: ProblemMeeting; equipped: readonly number[] },
): Unplaced {
  const weightOf = (other: number) => problem.meetings[other]?.weight ?? 0;
  const full = peopleOf(it).find((person) => equipped.every((slot) => look.meetingOf(person, slot) >= 0));
  const meetings =
    full === undefined
      ? [...new Set(equipped.flatMap(look.inTheWay))]
      : equipped.map((slot) => look.meetingOf(full, slot));
  // A slot in which only one meeting of lower or equal priority is in the way could be given up for it.
  const cheap = equipped.flatMap((slot) => {
    const way = look.inTheWay(slot);
    return way.length === 1 && weightOf(way[0] ?? 0) <= it.weight ? way : [];
  });
  const help: Help | undefined =
    cheap.length > 0 ? { kind: 'another_meeting', meeting: cheap[0] ?? 0 } : look.timeOf(full);
  if (full === undefined)
    return { meeting, reason: 'no_slot_free_together', slots: equipped, meetings, ...helpOf(help) };
  const higher = meetings.every((other) => weightOf(other) > it.weight);
  return {
    meeting,
    reason: higher ? 'lost_to_higher_priority' : 'participant_full',
    participant: full,
    slots: equipped,
    meetings,
    ...helpOf(help),
  };
}

type Look = ReturnType<typeof lookAt>;
type Limits = readonly (readonly number[] | undefined)[];

function lookAt({ problem, slotOf, taken, later, away }: Given, meeting: number, it: ProblemMeeting) {
  const people = peopleOf(it);
  const meetingOf = (person: number, slot: number) => taken[slot]?.meetingOf.get(person) ?? -1;
  const meetingsOf = (person: number) =>
    Array.from({ length: problem.slots }, (_, slot) => meetingOf(person, slot)).filter((index) => index >= 0);
  const wanted = Array.from({ length: problem.slots }, (_, slot) => slot).filter(
    (slot) => (it.fixed < 0 || it.fixed === slot) && (it.allowed?.includes(slot) ?? true),
  );
  const isAway = (person: number, slot: number) => away[person]?.has(slot) ?? false;
  const inTheWay = (slot: number) => [
    ...new Set(people.map((person) => meetingOf(person, slot)).filter((index) => index >= 0)),
  ];
  const interpreters = interpretersFor(problem, it);
  const serversOf = (one: ProblemMeeting, slot: number) => presentIn(problem, interpretersFor(problem, one), slot);
  return {
    wanted,
    interpreters,
    hasInterpreter: (slot: number) => it.interpreter < 0 || presentIn(problem, interpreters, slot).length > 0,
    /**
     * Tells whether an interpreter can be had beside the meetings of the slot, which may change theirs among each other
     * for it.
     */
    canBeInterpreted: (slot: number) =>
      it.interpreter < 0 ||
      serveAll([...(taken[slot]?.interpreted ?? []), it].map((one) => serversOf(one, slot))) !== undefined,
    everyoneIsThere: (slot: number) => people.every((person) => !isAway(person, slot)),
    exists: (limits: Limits, slot: number) => limits.every((limit) => (limit?.[slot] ?? 0) > 0),
    hasFree: (limits: Limits, slot: number) =>
      limits.every((limit) => (taken[slot]?.used.get(limit) ?? 0) < (limit?.[slot] ?? 0)),
    meetingOf,
    meetingsOf,
    countOf: (person: number) => meetingsOf(person).length,
    inTheWay,
    /** A person, the given one before others, whose presence in one slot more would be enough. */
    timeOf: (first?: number): Help | undefined => {
      const order = first === undefined ? people : [first, ...people.filter((person) => person !== first)];
      for (const participant of order) {
        const slot = wanted.find(
          (one) =>
            isAway(participant, one) &&
            people.every((person) => person === participant || !isAway(person, one)) &&
            inTheWay(one).length === 0,
        );
        if (slot !== undefined) return { kind: 'time', participant, slot };
      }
      return undefined;
    },
    keepsOrder: (slot: number) =>
      it.after.every((before) => (slotOf[before] ?? -1) < slot) &&
      (later.get(meeting) ?? []).every((index) => (slotOf[index] ?? -1) < 0 || (slotOf[index] ?? -1) > slot),
    keepsBreak: (slot: number) => {
      const block = problem.blockOf[slot] ?? 0;
      const own = Array.from({ length: problem.slots }, (_, index) => index).filter(
        (index) => problem.blockOf[index] === block,
      );
      const limit = own.length - (problem.guaranteedBreaks?.[block] ?? 0);
      return people.every((person) => own.filter((index) => meetingOf(person, index) >= 0).length < limit);
    },
  };
}
