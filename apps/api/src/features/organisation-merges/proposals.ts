import {
  agreeToProposal,
  earlierProposals,
  findProposal,
  insertProposal,
  type ProposalRow,
  settleProposal,
} from '@jumelage/db/repositories/merge-proposals';
import { findMergeable, type MergeableRow, type Pair } from '@jumelage/db/repositories/organisation-merges';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { mayMerge, ownsIt } from '@jumelage/domain/merge';
import { mayPropose, mergeProposalTime, type ProposalRefusal, type Proposer } from '@jumelage/domain/merge-proposal';
import { isShownTo, type Reader } from '@jumelage/domain/side';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OwnerScope } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { locksOf, mergeWithin } from './service.ts';
import { tellProposed, tellSettled } from './tell-merges.ts';

type ProposalId = Id<'proposal'>;

/** Tells whether somebody may read about an organisation: they belong to it, or it is published and shown to them. */
export const seesIt = (row: MergeableRow, userId: string, reader: Reader): boolean =>
  row.members.some((one) => one.userId === userId) ||
  (row.status === 'published' && !row.isAnonymous && isShownTo(row, reader));

const codeOf = {
  open_already: 'merge_proposed_already',
  declined_lately: 'merge_declined_lately',
  nobody_to_ask: 'merge_nobody_to_ask',
} as const;
const isCoded = (code: ProposalRefusal): code is keyof typeof codeOf => code in codeOf;

/**
 * Proposes to join two organisations, and notifies the owners who must agree. Refuses as the domain says; what a member
 * may not see does not exist for them.
 */
export async function propose(
  deps: Deps,
  by: Proposer & { readonly userId: Id<'user'>; readonly reader: Reader },
  pair: Pair,
): Promise<{ id: ProposalId }> {
  return writing(
    deps.db,
    async (tx) => {
      const [from, into] = [await findMergeable(tx, pair.fromId), await findMergeable(tx, pair.intoId)];
      const refuse = (reason: ProposalRefusal) => new AppError('organisations_not_mergeable', { facts: { reason } });
      if (!from || !into) throw refuse('not_seen');
      if (by.as === 'member' && ![from, into].every((one) => seesIt(one, by.userId, by.reader)))
        throw refuse('not_seen');
      const now = deps.now();
      const decision = mayPropose(from, into, by, { earlier: await earlierProposals(tx, pair, new Date(now)), now });
      if (!decision.ok) throw isCoded(decision.code) ? new AppError(codeOf[decision.code]) : refuse(decision.code);
      const id = newId(deps, 'proposal');
      const agreed = decision.value as Pick<ProposalRow, 'fromAgreedBy' | 'intoAgreedBy' | 'eventId'>;
      const times = { createdAt: new Date(now), expiresAt: new Date(now + mergeProposalTime) };
      const row = { id, ...pair, ...agreed, proposedBy: by.userId, ...times };
      await insertProposal(tx, row);
      note({ proposalId: id, ...pair });
      await tellProposed(deps, tx, { row, from, into });
      return { id };
    },
    locksOf(pair),
  );
}

const isOneOf = ({ fromId, intoId }: Pair, id: Id<'organisation'>): boolean => fromId === id || intoId === id;

/** Finds a proposal that is still open, within a transaction that holds the locks of its two organisations. */
async function openProposal(
  deps: Deps,
  tx: Store,
  id: ProposalId,
  isOf: (row: ProposalRow) => boolean,
): Promise<ProposalRow> {
  const row = found(await findProposal(tx, id));
  if (!isOf(row)) throw new AppError('not_found');
  if (row.status !== 'open' || row.expiresAt.getTime() <= deps.now()) throw new AppError('merge_proposal_settled');
  note({ proposalId: id, fromId: row.fromId, intoId: row.intoId });
  return row;
}

/** Does something with a proposal under the locks of its two organisations. */
async function onProposal<T>(
  deps: Deps,
  id: ProposalId,
  isOf: (row: ProposalRow) => boolean,
  work: (tx: Store, row: ProposalRow) => Promise<T>,
): Promise<T> {
  const seen = found(await findProposal(reading(deps.db), id));
  return writing(deps.db, async (tx) => work(tx, await openProposal(deps, tx, id, isOf)), locksOf(seen));
}

/**
 * Answers a proposal for whichever of the two a user owns: once both sides agreed they are joined, and one owner's no
 * ends it. Refuses `merge_proposal_settled`.
 */
export async function answerProposal(
  deps: Deps,
  { organisationId, actor }: OwnerScope,
  proposalId: ProposalId,
  answer: 'agreed' | 'declined',
) {
  return onProposal(
    deps,
    proposalId,
    (row) => isOneOf(row, organisationId),
    async (tx, row) => {
      const [from, into] = [found(await findMergeable(tx, row.fromId)), found(await findMergeable(tx, row.intoId))];
      const tell = (status: 'merged' | 'declined') =>
        tellSettled(deps, tx, { row, from, into, status, by: actor.userId });
      if (answer === 'declined') {
        await settleProposal(tx, row.id, { status: 'declined', settledAt: new Date(deps.now()) });
        await tell('declined');
        return { merge: null };
      }
      const agreed = {
        fromAgreedBy: ownsIt(from, actor.userId) ? actor.userId : row.fromAgreedBy,
        intoAgreedBy: ownsIt(into, actor.userId) ? actor.userId : row.intoAgreedBy,
      };
      const by = { as: 'agreed', proposal: { ...agreed, eventId: row.eventId } } as const;
      const decision = mayMerge(from, into, by);
      if (!decision.ok && decision.code === 'not_agreed') {
        await agreeToProposal(tx, row.id, agreed);
        return { merge: null };
      }
      const merge = await mergeWithin(deps, tx, { ...by, actorId: actor.userId }, row);
      await tell('merged');
      return { merge };
    },
  );
}

/** Withdraws what somebody, or the organisers of an event, proposed. */
export async function withdrawProposal(
  deps: Deps,
  of: { readonly userId: Id<'user'>; readonly organisationId: Id<'organisation'> } | { readonly eventId: Id<'event'> },
  proposalId: ProposalId,
): Promise<undefined> {
  const isOf = (row: ProposalRow) =>
    'eventId' in of ? row.eventId === of.eventId : row.proposedBy === of.userId && isOneOf(row, of.organisationId);
  return onProposal(deps, proposalId, isOf, async (tx, row) => {
    await settleProposal(tx, row.id, { status: 'withdrawn', settledAt: new Date(deps.now()) });
    return undefined;
  });
}
