import { type RequestRow, updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import { insertMeeting } from '@jumelage/db/repositories/meetings';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { IntroductionAnswers } from '@jumelage/domain/introduction';
import { changeRequest, type DeclinedState, pairKey, type RequestActor } from '@jumelage/domain/request';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';

type Acceptance = {
  readonly by: RequestActor;
  readonly at: number;
  readonly note?: string | undefined;
  /** The answers of the two, where an organiser proposed it. */
  readonly answers?: Partial<IntroductionAnswers> | undefined;
  /** Its sender accepts another time or event, which its recipient proposed. */
  readonly isProposed?: boolean;
  /** Of a request that was declined, what decides whether it may be accepted after all. */
  readonly declined?: DeclinedState | undefined;
};

/**
 * Accepts a request for its recipient, or at the desk where two agree on the spot, and makes the meeting; answers
 * which. Of two answers at once exactly one finds the status that it was decided for.
 */
export async function acceptRequest(
  deps: Deps,
  tx: Store,
  { id, eventId, fromId, toId, status, expiresAt, priority }: RequestRow,
  { by, at, note, declined, answers, isProposed = false }: Acceptance,
): Promise<Id<'meeting'>> {
  const decision = changeRequest({ status, expiresAt: expiresAt.getTime(), declined, isProposed }, 'accepted', by, at);
  if (!decision.ok) throw new AppError(decision.code);
  // The word with which it was declined goes with the decline.
  const written = note === undefined && !declined ? {} : { answerNote: note ?? null };
  const answered = {
    answeredAt: new Date(at),
    declineReason: null,
    openPair: pairKey(fromId, toId),
    ...written,
    ...answers,
  };
  const changes = { status: decision.value, ...answered };
  if (!(await updateRequestStatus(tx, { eventId, requestId: id, from: status }, changes)))
    throw new AppError('request_already_answered');
  return insertMeeting(tx, {
    id: newId(deps, 'meeting'),
    eventId,
    requestId: id,
    pair: [fromId, toId],
    priority,
    createdAt: new Date(at),
  });
}
