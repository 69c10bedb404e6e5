export const meetingKinds = ['table', 'virtual'] as const;
export type ProblemMeetingKind = (typeof meetingKinds)[number];

/** One meeting to place; participants, slots and other meetings are named by index. */
export type ProblemMeeting = {
  readonly a: number;
  readonly b: number;
  /** Further people who have to be there: a named colleague, the rest of a small group. */
  readonly others?: readonly number[];
  /** Priority, above 0; more is more important. */
  readonly weight: number;
  /** The only slots that a restriction leaves open; undefined = any. */
  readonly allowed?: readonly number[] | undefined;
  /** The slot that it is pinned to, or −1. */
  readonly fixed: number;
  /** Meetings that have to be in an earlier slot, where both are placed. */
  readonly after: readonly number[];
  readonly kind: ProblemMeetingKind;
  /**
   * Its class in `needs`: one of the interpreters of that class has to be there; −1 where the people understand each
   * other.
   */
  readonly interpreter: number;
  /** The part of the hall, or the booth, in which it has to be; undefined = anywhere. */
  readonly zone?: number | undefined;
};

/**
 * Some of the tables: a part of the hall whose tables serve others too, or a booth, reserved and not among the common
 * tables.
 */
export type Zone = { readonly capacity: readonly number[]; readonly reserved: boolean };

/** An interpreter: the slots in which they are away. */
export type InterpreterFacts = { readonly away: readonly number[] };

/** All facts of a session, and no plan: what may be placed where. */
export type Problem = {
  readonly participants: number;
  readonly slots: number;
  /** Block of each slot, never decreasing: a lunch or a night between two blocks is no gap. */
  readonly blockOf: readonly number[];
  /** Free tables in each slot, reserved ones aside. */
  readonly capacity: readonly number[];
  /** Rooms for online meetings in each slot; none where undefined. */
  readonly virtualCapacity?: readonly number[] | undefined;
  /** The interpreters; nobody where undefined. */
  readonly interpreters?: readonly InterpreterFacts[] | undefined;
  /** Classes of meetings that the same interpreters can serve: the indexes of these, none where nobody can. */
  readonly needs?: readonly (readonly number[])[] | undefined;
  /** Parts of the hall and booths that meetings may be held to. */
  readonly zones?: readonly Zone[] | undefined;
  /** Slots in each block that everyone has free of meetings; 0 where undefined. */
  readonly guaranteedBreaks?: readonly number[] | undefined;
  /** Most meetings of one person; as many as fit where undefined. */
  readonly mostMeetings?: number | undefined;
  /** Meetings that everyone who asked for as many should have before gaps count; 1 where undefined. */
  readonly leastMeetings?: number | undefined;
  /** The published instances list a pair twice and mean it; a session of ours has a pair meet once. */
  readonly pairsMayRepeat?: boolean | undefined;
  readonly unavailable: readonly (readonly number[])[];
  readonly meetings: readonly ProblemMeeting[];
};

/** Slot of each meeting, −1 where it has none. */
export type SlotOf = readonly number[] | Int32Array;

/** Returns everyone who has to be at the meeting. */
export function peopleOf(meeting: ProblemMeeting): readonly number[] {
  return meeting.others === undefined ? [meeting.a, meeting.b] : [meeting.a, meeting.b, ...meeting.others];
}

/** Lists the interpreters who can serve a meeting, by index; none where it needs none or nobody can. */
export function interpretersFor(
  { interpreters, needs }: Problem,
  { interpreter }: Pick<ProblemMeeting, 'interpreter'>,
): readonly number[] {
  return (needs?.[interpreter] ?? []).filter((index) => interpreters?.[index] !== undefined);
}

/** Returns the interpreters among these who are there in a slot. */
export function presentIn({ interpreters }: Problem, among: readonly number[], slot: number): readonly number[] {
  return among.filter((index) => !(interpreters?.[index]?.away.includes(slot) ?? true));
}
