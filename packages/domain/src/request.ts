import { allow, type Decision, refuse } from './decision.ts';

/**
 * A request of somebody whose registration waits for its approval is `prepared`, and sent by it; `dropped`, it never is.
 */
export const requestStatuses = [
  'prepared',
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'dropped',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Statuses of requests that nobody but their sender knows of. */
export const unsentStatuses = ['prepared', 'dropped'] as const satisfies readonly RequestStatus[];
/** Statuses of requests that were sent. */
export const sentStatuses = [
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const satisfies readonly Exclude<RequestStatus, (typeof unsentStatuses)[number]>[];

/** Tells whether a request was sent, so that its recipient and organisers know of it. */
export function isSent(status: RequestStatus): boolean {
  return !(unsentStatuses as readonly RequestStatus[]).includes(status);
}

export const requestPriorities = ['must', 'would_like'] as const;
export type RequestPriority = (typeof requestPriorities)[number];

/** The weight of a priority in the schedule: two would-likes are worth less than one must. */
export const priorityWeights: Readonly<Record<RequestPriority, number>> = { must: 3, would_like: 1 };

/** The share of the requests that one may send which may be musts, and the least number of these, whatever the limit. */
const mustsOf = { share: 0.2, least: 3 } as const;

/** Returns how many of a participant’s open requests may be musts: where everything is one, nothing is. */
export function mostMusts(requestLimit: number): number {
  return Math.min(requestLimit, Math.max(mustsOf.least, Math.ceil(requestLimit * mustsOf.share)));
}

/** The time for which a page offers to take a request back that was just sent, and its mail waits longer. Milliseconds. */
export const sendUndo = { offered: 8_000, waits: 15_000 } as const;

/** Reasons that somebody may give for a decline, worded for its sender; giving none is fine. */
export const declineReasons = ['not_our_field', 'calendar_full', 'another_occasion', 'in_contact'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const requestAnswers = ['accepted', 'declined'] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/** The time for which a page offers to take a decline back, and for which that still counts: it has to travel. Milliseconds. */
export const declineUndo = { offered: 8_000, taken: 20_000 } as const;

/** Origins of a request: one of the two asks the other, or an organiser proposes it to both (`introduction.ts`). */
export const requestOrigins = ['participant', 'organiser'] as const;
export type RequestOrigin = (typeof requestOrigins)[number];

/** Orders in which organisers list requests: the newest first, or of those that wait, what expires first. */
export const requestOrders = ['newest', 'expiry'] as const;
export type RequestOrder = (typeof requestOrders)[number];

/** The two sides of a request, who decide about it. */
export const requestSides = ['sender', 'recipient'] as const;
export type RequestSide = (typeof requestSides)[number];

/**
 * Changes of a request’s status by actor: its sides; the `clock`, which is the expiry; the `desk`, where two agree on
 * the spot; a `departure`, when one of the two leaves the event or both come to be of one organisation; an
 * `admission`, which sends what was prepared; and where an organiser proposes the meeting, the `organiser`, and each of
 * the two as `invited`, since neither asked. What the sender and the clock do is final. The recipient may change an
 * answer, and take back a decline just given; what they propose instead is the sender’s to accept; changes by the desk or a departure can be undone: their rows go both ways.
 */
export const requestTransitions = [
  { from: 'prepared', to: 'pending', by: 'admission' },
  { from: 'prepared', to: 'dropped', by: 'admission' },
  { from: 'prepared', to: 'dropped', by: 'sender' },
  { from: 'prepared', to: 'dropped', by: 'departure' },
  { from: 'dropped', to: 'prepared', by: 'departure' },
  { from: 'pending', to: 'accepted', by: 'recipient' },
  { from: 'pending', to: 'accepted', by: 'sender' },
  { from: 'pending', to: 'declined', by: 'recipient' },
  { from: 'pending', to: 'withdrawn', by: 'sender' },
  { from: 'pending', to: 'expired', by: 'clock' },
  { from: 'accepted', to: 'withdrawn', by: 'sender' },
  { from: 'accepted', to: 'declined', by: 'recipient' },
  { from: 'declined', to: 'accepted', by: 'recipient' },
  { from: 'declined', to: 'pending', by: 'recipient' },
  { from: 'pending', to: 'accepted', by: 'invited' },
  { from: 'pending', to: 'declined', by: 'invited' },
  { from: 'accepted', to: 'declined', by: 'invited' },
  { from: 'declined', to: 'pending', by: 'invited' },
  { from: 'pending', to: 'withdrawn', by: 'organiser' },
  { from: 'pending', to: 'accepted', by: 'desk' },
  { from: 'accepted', to: 'pending', by: 'desk' },
  { from: 'accepted', to: 'withdrawn', by: 'desk' },
  { from: 'withdrawn', to: 'accepted', by: 'desk' },
  { from: 'pending', to: 'withdrawn', by: 'departure' },
  { from: 'withdrawn', to: 'pending', by: 'departure' },
  { from: 'accepted', to: 'withdrawn', by: 'departure' },
  { from: 'withdrawn', to: 'accepted', by: 'departure' },
] as const satisfies readonly {
  readonly from: RequestStatus;
  readonly to: RequestStatus;
  readonly by: RequestSide | 'invited' | 'organiser' | 'clock' | 'desk' | 'departure' | 'admission';
}[];
export type RequestActor = (typeof requestTransitions)[number]['by'];

/** Lists the statuses from which an actor may bring requests to another: what a statement about many asks for. */
export function requestStatusesBefore(to: RequestStatus, by: RequestActor): RequestStatus[] {
  return requestTransitions.flatMap((step) => (step.to === to && step.by === by ? [step.from] : []));
}

/** Tells the status to which a request goes back when the desk undoes an agreement on the spot. */
export function requestStatusBeforeDesk(wasPending: boolean): 'pending' | 'withdrawn' {
  return wasPending ? 'pending' : 'withdrawn';
}

export type RequestState = {
  readonly status: RequestStatus;
  readonly expiresAt: number;
  /** The begin of its meeting in the published schedule. */
  readonly startsAt?: number | undefined;
  /** Its sender accepts what its recipient proposed: nothing else is theirs to accept. */
  readonly isProposed?: boolean;
  /** Of two who were proposed to each other, this one agreed already. */
  readonly hasAgreed?: boolean;
  /** The facts that decide whether a decline can still be turned round. */
  readonly declined?: DeclinedState | undefined;
};

export type DeclinedState = {
  readonly answeredAt: number;
  /** It had been accepted before: its meeting was called off, which a moment’s undo does not bring back. */
  readonly wasAgreed: boolean;
  /** A schedule of the event is published, or the event is over. */
  readonly isFinal: boolean;
  readonly pair: RequestPair;
};

/**
 * Tells the status that a request has at an instant: a pending one past its expiry is expired, whether or not anything
 * wrote that down yet.
 */
export function requestStatusAt(request: RequestState, now: number): RequestStatus {
  return request.status === 'pending' && now >= request.expiresAt ? 'expired' : request.status;
}

/** Moves a request along the table of transitions, at an instant. */
export function changeRequest(
  request: RequestState,
  to: RequestStatus,
  by: RequestActor,
  now: number,
): Decision<
  RequestStatus,
  | 'request_expired'
  | 'request_already_answered'
  | 'request_not_yours_to_answer'
  | 'meeting_begun'
  | 'answer_is_final'
  | 'nothing_to_undo'
  | PairRefusal
> {
  const status = requestStatusAt(request, now);
  if (status === 'expired' && by !== 'clock') return refuse('request_expired');
  const actors: readonly RequestActor[] = requestTransitions.flatMap((step) =>
    step.from === status && step.to === to ? [step.by] : [],
  );
  const isOwnRequest = by === 'sender' && to === 'accepted' && !request.isProposed;
  if (!actors.includes(by) || isOwnRequest)
    return refuse(
      requestSides.some((side) => actors.includes(side)) ? 'request_not_yours_to_answer' : 'request_already_answered',
    );
  if (by === 'invited' && to === 'accepted' && request.hasAgreed) return refuse('request_already_answered');
  if (status === 'declined') {
    const decision = turnDeclineRound(request.declined, to, now);
    return decision.ok ? allow(to) : decision;
  }
  // A meeting that has begun is reported, not called off.
  return status === 'accepted' && request.startsAt !== undefined && request.startsAt <= now
    ? refuse('meeting_begun')
    : allow(to);
}

/** Decides whether a declined request may be accepted after all, or wait again as if nobody had answered. */
function turnDeclineRound(
  declined: DeclinedState | undefined,
  to: RequestStatus,
  now: number,
): Decision<true, 'answer_is_final' | 'nothing_to_undo' | PairRefusal> {
  if (!declined) return refuse('answer_is_final');
  if (to === 'pending' && (declined.wasAgreed || now - declined.answeredAt > declineUndo.taken))
    return refuse('nothing_to_undo');
  if (to === 'accepted' && declined.isFinal) return refuse('answer_is_final');
  return mayMeet(declined.pair);
}

/**
 * Statuses to which one of the two sides can bring a request by an act of its own; taking back a decline is offered by
 * the notice of it, for a moment.
 */
export const requestMoves = [
  'accepted',
  'declined',
  'withdrawn',
  'dropped',
] as const satisfies readonly RequestStatus[];
export type RequestMove = (typeof requestMoves)[number];

/** Lists the statuses to which a side can bring a request now: all that `changeRequest` allows, and nothing else. */
export function requestMovesOf(request: RequestState, by: RequestSide | 'invited', now: number): RequestMove[] {
  return requestMoves.filter((to) => changeRequest(request, to, by, now).ok);
}

/** Decides whether a side may change the words and the priority of a request: its sender, until it is sent. */
export function reword(
  { status }: Pick<RequestState, 'status'>,
  by: RequestSide,
): Decision<true, 'request_already_sent' | 'request_not_yours_to_answer'> {
  if (by !== 'sender') return refuse('request_not_yours_to_answer');
  return status === 'prepared' ? allow(true) : refuse('request_already_sent');
}

export type RequestPair = {
  readonly senderAdmitted: boolean;
  readonly recipientAdmitted: boolean;
  readonly sameOrganisation: boolean;
  /** A request between the two, either way, that is prepared, pending or accepted. */
  readonly openBetween: boolean;
};
type PairRefusal =
  | 'participant_not_admitted'
  | 'recipient_not_admitted'
  | 'request_to_own_organisation'
  | 'request_already_open';

/** Decides whether a request may be open between two: both admitted, of two organisations, none open between them. */
export function mayMeet(pair: RequestPair): Decision<true, PairRefusal> {
  if (!pair.senderAdmitted) return refuse('participant_not_admitted');
  if (!pair.recipientAdmitted) return refuse('recipient_not_admitted');
  if (pair.sameOrganisation) return refuse('request_to_own_organisation');
  return pair.openBetween ? refuse('request_already_open') : allow(true);
}

export type RequestAttempt = RequestPair & {
  readonly sentCount: number;
  readonly limit: number;
  /** The sender’s registration waits for its approval. */
  readonly senderWaits?: boolean;
  /** Of a must, how many the sender has open already. */
  readonly mustCount?: number | undefined;
};

/**
 * Decides whether a participant may send a request to another, or prepare it where their registration waits: the two
 * may meet, and the event’s limits allow one more.
 */
export function sendRequest({
  senderWaits = false,
  mustCount,
  sentCount,
  limit,
  ...pair
}: RequestAttempt): Decision<'pending' | 'prepared', PairRefusal | 'request_limit_reached' | 'must_limit_reached'> {
  const decision = mayMeet({ ...pair, senderAdmitted: pair.senderAdmitted || senderWaits });
  if (!decision.ok) return decision;
  if (sentCount >= limit) return refuse('request_limit_reached');
  if (mustCount !== undefined && mustCount >= mostMusts(limit)) return refuse('must_limit_reached');
  return allow(pair.senderAdmitted ? 'pending' : 'prepared');
}

/** Writes the one key of an unordered pair of participants: their ids in ascending order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`;
}
