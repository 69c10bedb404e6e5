import { allow, type Decision, refuse } from './decision.ts';
import {
  changeRequest,
  mayMeet,
  type RequestPair,
  type RequestSide,
  type RequestState,
  requestStatusAt,
} from './request.ts';

/**
 * Answers of one of the two to a meeting that an organiser proposes to both: they accept or decline, or an organiser
 * writes down (`recorded`) that they said yes.
 */
export const introductionAnswers = ['accepted', 'recorded', 'declined'] as const;
export type IntroductionAnswer = (typeof introductionAnswers)[number];

/** The answers of the two sides of a request; both null where none was given, and where one asked the other. */
export type IntroductionAnswers = {
  readonly fromAnswer: IntroductionAnswer | null;
  readonly toAnswer: IntroductionAnswer | null;
};

/** Tells whether an answer is a yes, from whoever it came. */
export function saysYes(answer: IntroductionAnswer | null): boolean {
  return answer === 'accepted' || answer === 'recorded';
}

/** States of a proposal of an organiser: the status of its request, and while that waits, who has agreed. */
export const introductionStates = ['proposed', 'half_agreed', 'agreed', 'declined', 'expired', 'withdrawn'] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** The states in which an introduction is, by the status of its request; one that waits depends on the answers. */
const stateByStatus = {
  accepted: 'agreed',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
} as const satisfies Partial<Record<RequestState['status'], IntroductionState>>;

export type Introduction = Pick<RequestState, 'status' | 'expiresAt'> & IntroductionAnswers;

/** Tells where a proposal of an organiser stands at an instant. */
export function introductionStateAt(introduction: Introduction, now: number): IntroductionState {
  const status = requestStatusAt(introduction, now);
  if (status in stateByStatus) return stateByStatus[status as keyof typeof stateByStatus];
  return saysYes(introduction.fromAnswer) || saysYes(introduction.toAnswer) ? 'half_agreed' : 'proposed';
}

/** Reads the answer of a side, or of the other one. */
export const answerOf = ({ fromAnswer, toAnswer }: IntroductionAnswers, side: RequestSide) =>
  side === 'sender' ? fromAnswer : toAnswer;
export const otherSide = (side: RequestSide): RequestSide => (side === 'sender' ? 'recipient' : 'sender');

/**
 * Decides about a yes of one of the two, theirs or one that an organiser records: it makes the meeting (`accepted`)
 * where the other has said yes, else the proposal goes on waiting.
 */
export function agreeToIntroduction(
  introduction: Introduction,
  side: RequestSide,
  now: number,
): Decision<'accepted' | 'pending', 'request_expired' | 'request_already_answered'> {
  const hasAgreed = saysYes(answerOf(introduction, side));
  const decision = changeRequest({ ...introduction, hasAgreed }, 'accepted', 'invited', now);
  if (!decision.ok) return refuse(decision.code === 'request_expired' ? decision.code : 'request_already_answered');
  return allow(saysYes(answerOf(introduction, otherSide(side))) ? 'accepted' : 'pending');
}

/** Of a pair that an organiser would introduce, how many such proposals wait for each of the two already. */
export type IntroductionAttempt = RequestPair & { readonly waiting: readonly [number, number]; readonly limit: number };

/**
 * Decides whether an organiser may propose a meeting to two people: the two may meet, and of neither more answers are
 * awaited than they could themselves ask for. It counts for nobody as a request of their own.
 */
export function introduce({
  waiting,
  limit,
  ...pair
}: IntroductionAttempt): Decision<
  'pending',
  'recipient_not_admitted' | 'request_to_own_organisation' | 'request_already_open' | 'request_limit_reached'
> {
  const decision = mayMeet(pair);
  if (!decision.ok)
    return refuse(decision.code === 'participant_not_admitted' ? 'recipient_not_admitted' : decision.code);
  return waiting.some((n) => n >= limit) ? refuse('request_limit_reached') : allow('pending');
}
