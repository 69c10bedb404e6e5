import { type RequestRow, updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import type { Store } from '@jumelage/db/store';
import { agreeToIntroduction, type IntroductionAnswer } from '@jumelage/domain/introduction';
import type { RequestSide } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { acceptRequest } from './accept.ts';
import { tellAnswer } from './tell-requests.ts';

type Yes = {
  readonly side: RequestSide;
  readonly answer: Exclude<IntroductionAnswer, 'declined'>;
  readonly at: number;
  readonly note?: string | undefined;
};

/** Puts the answer of a side into what is written of a proposal to both; nothing where one asked the other. */
export function answersWith({ origin }: RequestRow, side: RequestSide, answer: IntroductionAnswer | null) {
  if (origin === 'participant') return {};
  return side === 'sender' ? { fromAnswer: answer } : { toAnswer: answer };
}

/**
 * Writes the yes of one of two people whose meeting an organiser proposes; the second makes it, and the other hears of it.
 * The caller holds both participants, so that of two at once the second finds the first.
 */
export async function agree(deps: Deps, tx: Store, row: RequestRow, { side, answer, at, note }: Yes): Promise<void> {
  const decision = agreeToIntroduction({ ...row, expiresAt: row.expiresAt.getTime() }, side, at);
  if (!decision.ok) throw new AppError(decision.code);
  const answers = answersWith(row, side, answer);
  if (decision.value === 'pending') {
    const scope = { eventId: row.eventId, requestId: row.id, from: 'pending' as const };
    if (!(await updateRequestStatus(tx, scope, answers))) throw new AppError('request_already_answered');
    return;
  }
  await acceptRequest(deps, tx, row, { by: 'invited', at, note, answers });
  const by = side === 'sender' ? row.fromId : row.toId;
  await tellAnswer(deps, tx, row, { to: 'accepted', note, at, by });
}
