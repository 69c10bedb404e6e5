import { allow, type Decision, refuse } from './decision.ts';
import type { MemberRole, ProfileStatus } from './organisation.ts';
import { hour } from './time.ts';

/** Milliseconds for which joining two organisations can be undone. */
export const mergeUndoTime = hour;

export type Mergeable = {
  readonly id: string;
  readonly country: string;
  readonly status: ProfileStatus;
  readonly isAnonymous: boolean;
  readonly draftedByEventId: string | null;
  readonly mergedIntoId: string | null;
  readonly members: readonly {
    readonly userId: string;
    readonly role: MemberRole;
    /** Their account is closed. */
    readonly isDisabled?: boolean;
  }[];
  /** Events at which somebody comes for it. */
  readonly eventIds: readonly string[];
};

/** The people who agreed on either side of a proposal, and the event whose organisers made it. */
export type Agreements = {
  readonly fromAgreedBy: string | null;
  readonly intoAgreedBy: string | null;
  readonly eventId: string | null;
};

/** Somebody who joins two organisations: an admin, an organiser, an owner, or both sides by agreement. */
export type Merger =
  | { readonly as: 'admin' }
  | { readonly as: 'organiser'; readonly eventId: string }
  | { readonly as: 'owner'; readonly userId: string }
  | { readonly as: 'agreed'; readonly proposal: Agreements };

/** Reasons for which two organisations are not joined. */
export const mergeRefusals = [
  'same',
  'joined_already',
  'countries_differ',
  'anonymity_differs',
  'not_owned',
  'not_own_draft',
  'other_events',
  'not_agreed',
] as const;
export type MergeRefusal = (typeof mergeRefusals)[number];

/** Lists the owners whose word counts: that of a closed account does not, whatever was said before it was closed. */
export const speakingOwners = ({ members }: Mergeable) =>
  members.filter(({ role, isDisabled }) => role === 'owner' && !isDisabled);

/** Tells whether somebody is one of an organisation's owners. */
export const ownsIt = (one: Mergeable, userId: string | null): boolean =>
  speakingOwners(one).some((member) => member.userId === userId);

/**
 * Names the reason why an organiser of an event may not decide about an organisation: it is no draft of that event's
 * imports without members, or another event knows it.
 */
function notTheOrganisers(one: Mergeable, eventId: string): 'not_own_draft' | 'other_events' | undefined {
  if (one.draftedByEventId !== eventId || one.status !== 'draft' || one.members.length > 0) return 'not_own_draft';
  return one.eventIds.some((id) => id !== eventId) ? 'other_events' : undefined;
}

/**
 * Tells whether it is a draft that the organisers of an event decide about: their import made it, nobody belongs to it,
 * no other event knows it.
 */
export const isOwnDraft = (one: Mergeable, eventId: string): boolean => notTheOrganisers(one, eventId) === undefined;

/**
 * Tells whether the word of somebody speaks for a side: an owner's does, and of a draft that nobody belongs to that of
 * the organisers who imported it.
 */
export const speaksFor = (one: Mergeable, userId: string | null, eventId: string | null): boolean =>
  userId !== null && (ownsIt(one, userId) || (eventId !== null && isOwnDraft(one, eventId)));

/**
 * Names the reason why two organisations cannot be one, whoever asks: a side is a country's, and whoever hides behind a
 * teaser is not named by being joined to one that does not.
 */
function whyUnlike(from: Mergeable, into: Mergeable): MergeRefusal | undefined {
  if (from.id === into.id) return 'same';
  if (from.mergedIntoId !== null || into.mergedIntoId !== null) return 'joined_already';
  if (from.country !== into.country) return 'countries_differ';
  return from.isAnonymous === into.isAnonymous ? undefined : 'anonymity_differs';
}

/**
 * Decides whether somebody may join one organisation to another: an admin any two, an owner two of their own, an
 * organiser two drafts without members that an
 * import of their event made and that no other event knows, and anybody whose proposal both sides agreed to.
 */
export function mayMerge(from: Mergeable, into: Mergeable, by: Merger): Decision<true, MergeRefusal> {
  const both = [from, into];
  if (from.id === into.id) return refuse('same');
  if (by.as === 'owner' && !both.every((one) => ownsIt(one, by.userId))) return refuse('not_owned');
  if (by.as === 'organiser') {
    const why = both.map((one) => notTheOrganisers(one, by.eventId));
    const first = why.find((one) => one === 'not_own_draft') ?? why.find((one) => one !== undefined);
    if (first) return refuse(first);
  }
  const unlike = whyUnlike(from, into);
  if (unlike) return refuse(unlike);
  if (by.as === 'agreed') {
    const { fromAgreedBy, intoAgreedBy, eventId } = by.proposal;
    if (!speaksFor(from, fromAgreedBy, eventId) || !speaksFor(into, intoAgreedBy, eventId)) return refuse('not_agreed');
  }
  return allow(true);
}
