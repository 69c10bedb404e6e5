import { allow, type Decision, refuse } from './decision.ts';
import { type Agreements, type Mergeable, type MergeRefusal, mayMerge, speakingOwners, speaksFor } from './merge.ts';
import { day } from './time.ts';

/** Milliseconds for which a proposal waits for the owners. */
export const mergeProposalTime = 14 * day;
/** Milliseconds for which nobody proposes again what an owner declined. */
export const mergeRestTime = 30 * day;

/** Statuses of a proposal to join two organisations. */
export const mergeProposalStatuses = ['open', 'merged', 'declined', 'withdrawn', 'expired'] as const;
export type MergeProposalStatus = (typeof mergeProposalStatuses)[number];

/** Somebody who proposes: a member of one of the two, or an organiser of an event to which both come. */
export type Proposer = { readonly userId: string } & (
  | { readonly as: 'member' }
  | { readonly as: 'organiser'; readonly eventId: string }
);

/** Earlier proposals of the pair, as far as they bear on a new one. */
export type Earlier = { readonly isOpen: boolean; readonly declinedAt: number | undefined };

export type ProposalRefusal =
  | MergeRefusal
  | 'not_seen'
  | 'needs_no_proposal'
  | 'nobody_to_ask'
  | 'open_already'
  | 'declined_lately';

/** Tells for which sides somebody agrees by proposing. */
export function agreementsOf(from: Mergeable, into: Mergeable, by: Proposer): Agreements {
  const eventId = by.as === 'organiser' ? by.eventId : null;
  const of = (one: Mergeable) => (speaksFor(one, by.userId, eventId) ? by.userId : null);
  return { fromAgreedBy: of(from), intoAgreedBy: of(into), eventId };
}

/**
 * Decides whether somebody may propose to join two organisations: who sees both and may not join them, where each side
 * has an owner to ask or is spoken for by the
 * one who proposes, one proposal a pair at a time, and not again soon after an owner declined. Anonymous organisations
 * are never proposed: that would name them.
 */
export function mayPropose(
  from: Mergeable,
  into: Mergeable,
  by: Proposer,
  { earlier, now }: { earlier: Earlier; now: number },
): Decision<Agreements, ProposalRefusal> {
  const both = [from, into];
  const sees =
    by.as === 'member'
      ? both.some((one) => one.members.some(({ userId }) => userId === by.userId))
      : both.every((one) => one.eventIds.includes(by.eventId));
  if (!sees) return refuse('not_seen');
  if (both.some((one) => one.isAnonymous)) return refuse('anonymity_differs');
  const proposal = agreementsOf(from, into, by);
  const decision = mayMerge(from, into, { as: 'agreed', proposal });
  if (decision.ok) return refuse('needs_no_proposal');
  if (decision.code !== 'not_agreed') return refuse(decision.code);
  const isAsked = (one: Mergeable, agreedBy: string | null) => agreedBy !== null || speakingOwners(one).length > 0;
  if (!isAsked(from, proposal.fromAgreedBy) || !isAsked(into, proposal.intoAgreedBy)) return refuse('nobody_to_ask');
  if (earlier.isOpen) return refuse('open_already');
  if (earlier.declinedAt !== undefined && now < earlier.declinedAt + mergeRestTime) return refuse('declined_lately');
  return allow(proposal);
}
