import type { EventRow } from '@jumelage/db/repositories/events';
import { expireAndFindOpen, insertRequest } from '@jumelage/db/repositories/meeting-requests';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import { countIntroductions } from '@jumelage/db/repositories/request-counts';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { introduce } from '@jumelage/domain/introduction';
import { pairKey, type RequestPriority } from '@jumelage/domain/request';
import { hour } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { checkAcross } from '../meeting-requests/send.ts';
import { tellRequest } from '../meeting-requests/tell-requests.ts';

export type Pair = readonly [ParticipantRow, ParticipantRow];
type Introduction = {
  readonly event: EventRow;
  readonly pair: Pair;
  readonly message: string;
  readonly priority: RequestPriority;
  readonly now: number;
};

/** Refuses a pair in which either has not agreed to be shown to the other. */
export async function checkShown(
  tx: Store,
  { event, pair: [sender, recipient], now }: Pick<Introduction, 'event' | 'pair' | 'now'>,
): Promise<void> {
  try {
    await checkAcross(tx, { event, sender, recipient, userId: null, now });
  } catch (error) {
    // To one of the two the other would be as if they were not there; to an organiser they have not agreed.
    throw error instanceof AppError && error.code === 'not_found' ? new AppError('other_side_not_agreed') : error;
  }
}

/**
 * Proposes a meeting to two people, and tells both. The caller holds them: neither leaves, and nothing else is asked
 * between them meanwhile.
 */
export async function introduceTwo(
  deps: Deps,
  tx: Store,
  { event, pair, message, priority, now }: Introduction,
): Promise<Id<'request'>> {
  const [first, second] = pair;
  const openPair = pairKey(first.id, second.id);
  const at = new Date(now);
  const waiting = await countIntroductions(tx, { eventId: event.id, ids: [first.id, second.id], now: at });
  const decision = introduce({
    senderAdmitted: first.status === 'admitted',
    recipientAdmitted: second.status === 'admitted',
    sameOrganisation: first.organisationId === second.organisationId,
    openBetween: await expireAndFindOpen(tx, { eventId: event.id, pair: openPair, now: at }),
    waiting: [waiting.get(first.id) ?? 0, waiting.get(second.id) ?? 0],
    limit: event.requestLimit,
  });
  if (!decision.ok) throw new AppError(decision.code);
  await checkShown(tx, { event, pair, now });
  const requestId = newId(deps, 'request');
  await insertRequest(tx, {
    ...{ id: requestId, eventId: event.id, fromId: first.id, toId: second.id, openPair, message, priority },
    origin: 'organiser',
    status: decision.value,
    createdAt: at,
    expiresAt: new Date(now + event.requestHours * hour),
  });
  for (const [from, to] of [pair, [second, first]] as const)
    await tellRequest(deps, tx, {
      kind: 'request_received',
      requestId,
      ...{ event, from, to, at: now },
      more: { isProposed: true, ...(message ? { message } : {}) },
    });
  return requestId;
}
