import { type Crew, crewsOf, mostCrews as usualCrews } from './crews.ts';
import { interpretersFor, type Problem, type ProblemMeeting, peopleOf, presentIn } from './problem.ts';

/** Rows of lists laid end to end: row i is list[start[i]] … list[start[i + 1] − 1]. */
export type Rows = { readonly start: Int32Array; readonly list: Int32Array };

/** The problem as typed arrays, in the shape that the search reads. */
export type Model = {
  readonly participants: number;
  readonly slots: number;
  readonly meetings: number;
  readonly people: Rows;
  readonly meetingsOf: Rows;
  /** Slots that a meeting may take by everyone's hours, restriction, pin and the existence of a table. */
  readonly allowed: Rows;
  /** The same as a matrix: meeting × slots + slot. */
  readonly allowedAt: Uint8Array;
  readonly weight: Float64Array;
  readonly pinned: Uint8Array;
  readonly earlier: Rows;
  readonly later: Rows;
  readonly ordered: Uint8Array;
  readonly twins: Rows;
  /**
   * The resources of which meetings take one in their slot: 0 common tables, 1 rooms, then the crews of interpreters,
   * then the zones.
   */
  readonly resources: number;
  /** resource × slots + slot. */
  readonly capacity: Int32Array;
  /** Resources of each meeting. */
  readonly uses: Rows;
  /** Class of each meeting by the interpreters who can serve it, −1 where it needs none. */
  readonly classOf: Int32Array;
  /**
   * Set where the crews do not say all: the interpreters of a class who are there, by class × slots + slot, to match
   * the meetings of a slot; else undefined.
   */
  readonly servers: readonly (readonly number[])[] | undefined;
  /** Each block is cut into words of 32 slots; a person's busy slots are bits of these words. */
  readonly words: number;
  readonly wordOf: Int32Array;
  readonly bitOf: Int32Array;
  readonly blockOf: Int32Array;
  readonly firstWord: Int32Array;
  readonly lastWord: Int32Array;
  /** Most meetings that a person may have in a block. */
  readonly blockLimit: Int32Array;
  /** Most meetings that a person may have in all. */
  readonly mostMeetings: number;
  /** Meetings that each person should have before gaps count. */
  readonly least: Int32Array;
  readonly shares: Shares;
};

/**
 * Shares of what was asked as whole numbers: the rank of k of n among all fractions that occur is rankOf[start[person]
 * + k]; values[rank] is the fraction.
 */
export type Shares = { readonly start: Int32Array; readonly rankOf: Int32Array; readonly values: Float64Array };

function toRows(lists: readonly (readonly number[])[]): Rows {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = (start[index] ?? 0) + list.length;
  });
  return { start, list: Int32Array.from(lists.flat()) };
}

/** Returns the other meetings of each meeting's pair, of which only one may be placed; none where pairs may repeat. */
function twinMeetings({ meetings, pairsMayRepeat }: Problem): number[][] {
  if (pairsMayRepeat) return meetings.map(() => []);
  const pairOf = ({ a, b }: { a: number; b: number }) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const groups = Map.groupBy(meetings.keys(), (index) => pairOf(meetings[index] ?? { a: -1, b: -1 }));
  return meetings.map((meeting, index) => (groups.get(pairOf(meeting)) ?? []).filter((other) => other !== index));
}

/** Returns what there is, slot by slot, of every kind of place that a meeting takes one of. */
export function limitsOf(problem: Problem, { kind, zone }: ProblemMeeting): (readonly number[] | undefined)[] {
  const part = zone === undefined || kind !== 'table' ? undefined : problem.zones?.[zone];
  const place =
    kind === 'virtual'
      ? [problem.virtualCapacity]
      : part === undefined
        ? [problem.capacity]
        : part.reserved
          ? []
          : [problem.capacity];
  return [...place, ...(part ? [part.capacity] : [])];
}

/** Lists the slots open to each meeting before any other meeting is looked at. */
export function allowedSlots(problem: Problem): number[][] {
  const away = problem.unavailable.map((slots) => new Set(slots));
  return problem.meetings.map((meeting) => {
    const limits = limitsOf(problem, meeting);
    const fitting = interpretersFor(problem, meeting);
    const wanted = meeting.allowed === undefined ? undefined : new Set(meeting.allowed);
    const open: number[] = [];
    for (let slot = 0; slot < problem.slots; slot++) {
      if (meeting.fixed >= 0 && meeting.fixed !== slot) continue;
      if (wanted !== undefined && !wanted.has(slot)) continue;
      if (limits.some((limit) => (limit?.[slot] ?? 0) < 1)) continue;
      if (meeting.interpreter >= 0 && presentIn(problem, fitting, slot).length === 0) continue;
      if (peopleOf(meeting).some((person) => away[person]?.has(slot))) continue;
      open.push(slot);
    }
    return open;
  });
}

/** Translates a problem once, before a search. */
export function compile(problem: Problem, mostCrews: number = usualCrews): Model {
  const { participants, slots, meetings } = problem;
  const { crews, complete } = crewsOf(problem, mostCrews);
  const open = allowedSlots(problem);
  const allowedAt = new Uint8Array(meetings.length * slots);
  open.forEach((list, meeting) => {
    for (const slot of list) allowedAt[meeting * slots + slot] = 1;
  });
  const meetingsOf: number[][] = Array.from({ length: participants }, () => []);
  const later: number[][] = meetings.map(() => []);
  meetings.forEach((meeting, index) => {
    for (const person of peopleOf(meeting)) meetingsOf[person]?.push(index);
    for (const before of meeting.after) later[before]?.push(index);
  });
  const limits = [
    problem.capacity,
    problem.virtualCapacity,
    ...crews.map((crew) => crew.capacity),
    ...(problem.zones ?? []).map((zone) => zone.capacity),
  ];
  const capacity = new Int32Array(limits.length * slots);
  limits.forEach((limit, resource) => {
    for (let slot = 0; slot < slots; slot++) capacity[resource * slots + slot] = limit?.[slot] ?? 0;
  });
  const asked = meetingsOf.map((own) => own.length);
  return {
    participants,
    slots,
    meetings: meetings.length,
    people: toRows(meetings.map(peopleOf)),
    meetingsOf: toRows(meetingsOf),
    allowed: toRows(open),
    allowedAt,
    weight: Float64Array.from(meetings, (meeting) => meeting.weight),
    pinned: Uint8Array.from(meetings, (meeting) => (meeting.fixed >= 0 ? 1 : 0)),
    earlier: toRows(meetings.map((meeting) => meeting.after)),
    later: toRows(later),
    ordered: Uint8Array.from(meetings, (meeting, index) =>
      meeting.after.length > 0 || (later[index]?.length ?? 0) > 0 ? 1 : 0,
    ),
    twins: toRows(twinMeetings(problem)),
    resources: limits.length,
    capacity,
    uses: toRows(meetings.map((meeting) => usesOf(problem, meeting, crews))),
    classOf: Int32Array.from(meetings, (meeting) => meeting.interpreter),
    servers: complete ? undefined : serversOf(problem),
    mostMeetings: problem.mostMeetings ?? meetings.length,
    least: Int32Array.from(asked, (wanted) => Math.min(wanted, problem.leastMeetings ?? 1)),
    shares: toShares(asked),
    ...layOutWords(problem),
  };
}

/** Lists the resources that a meeting takes, numbered as in the model. */
function usesOf(problem: Problem, { kind, zone, interpreter }: ProblemMeeting, crews: readonly Crew[]): number[] {
  const inZone = kind === 'table' && zone !== undefined;
  const place = kind === 'virtual' ? [1] : inZone && problem.zones?.[zone]?.reserved ? [] : [0];
  const served = crews.flatMap(({ classes }, crew) => (classes.includes(interpreter) ? [2 + crew] : []));
  return [...place, ...served, ...(inZone ? [2 + crews.length + zone] : [])];
}

function serversOf(problem: Problem): (readonly number[])[] {
  return (problem.needs ?? []).flatMap((_, index) =>
    Array.from({ length: problem.slots }, (_, slot) =>
      presentIn(problem, interpretersFor(problem, { interpreter: index }), slot),
    ),
  );
}

function toShares(asked: readonly number[]): Shares {
  const counts = [...new Set(asked)].filter((wanted) => wanted > 0);
  const fraction = (wanted: number) => Array.from({ length: wanted + 1 }, (_, k) => k / wanted);
  const values = Float64Array.from([...new Set([1, ...counts.flatMap(fraction)])].sort((a, b) => a - b));
  const rank = new Map([...values].map((value, index) => [value, index]));
  const { start, list } = toRows(
    asked.map((wanted) => (wanted > 0 ? fraction(wanted).map((value) => rank.get(value) ?? 0) : [])),
  );
  return { start, rankOf: list, values };
}

function layOutWords({ blockOf, slots, guaranteedBreaks }: Problem) {
  const blocks = Math.max(0, ...blockOf) + 1;
  const wordOf = new Int32Array(slots);
  const bitOf = new Int32Array(slots);
  const firstWord = new Int32Array(blocks);
  const lastWord = new Int32Array(blocks).fill(-1);
  const blockLimit = new Int32Array(blocks);
  let word = -1;
  let bit = 32;
  for (let slot = 0; slot < slots; slot++) {
    const block = blockOf[slot] ?? 0;
    const opens = (blockLimit[block] ?? 0) === 0;
    if (opens || bit === 32) {
      word++;
      bit = 0;
      if (opens) firstWord[block] = word;
      lastWord[block] = word;
    }
    wordOf[slot] = word;
    bitOf[slot] = 1 << bit++;
    blockLimit[block] = (blockLimit[block] ?? 0) + 1;
  }
  guaranteedBreaks?.forEach((rest, block) => {
    if (block < blocks) blockLimit[block] = Math.max(0, (blockLimit[block] ?? 0) - rest);
  });
  return { words: word + 1, wordOf, bitOf, blockOf: Int32Array.from(blockOf), firstWord, lastWord, blockLimit };
}
