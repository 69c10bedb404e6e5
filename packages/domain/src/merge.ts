import { allow, type Decision, refuse } from './decision.ts';
import type { MemberRole, ProfileStatus } from './organisation.ts';
import { hour } from './time.ts';

/** For so long, in milliseconds, joining two organisations can be undone. */
export const mergeUndoTime = hour;

export type Mergeable = {
  readonly id: string;
  readonly country: string;
  readonly status: ProfileStatus;
  readonly isAnonymous: boolean;
  readonly draftedByEventId: string | null;
  readonly mergedIntoId: string | null;
  readonly members: readonly { readonly userId: string; readonly role: MemberRole }[];
  /** Events at which somebody comes for it. */
  readonly eventIds: readonly string[];
};

/** In what capacity somebody joins two organisations. */
export type Merger = { readonly as: 'admin' } | { readonly as: 'organiser'; readonly eventId: string } | { readonly as: 'owner'; readonly userId: string };

/** Why two organisations are not joined. */
export const mergeRefusals = ['same', 'joined_already', 'countries_differ', 'anonymity_differs', 'not_owned', 'not_own_draft', 'other_events'] as const;
export type MergeRefusal = (typeof mergeRefusals)[number];

/**
 * Decides whether somebody may join one organisation to another: an admin any two, an owner two of their own, an organiser two drafts without members that an
 * import of their event made and that no other event knows. A side is a country's, and whoever hides behind a teaser is not named by being joined to one
 * that does not: such two are left to themselves.
 */
export function mayMerge(from: Mergeable, into: Mergeable, by: Merger): Decision<true, MergeRefusal> {
  if (from.id === into.id) return refuse('same');
  const both = [from, into];
  if (by.as === 'owner' && !both.every((one) => one.members.some((member) => member.userId === by.userId && member.role === 'owner')))
    return refuse('not_owned');
  if (by.as === 'organiser') {
    if (!both.every((one) => one.draftedByEventId === by.eventId && one.status === 'draft' && one.members.length === 0)) return refuse('not_own_draft');
    if (both.some((one) => one.eventIds.some((eventId) => eventId !== by.eventId))) return refuse('other_events');
  }
  if (both.some((one) => one.mergedIntoId !== null)) return refuse('joined_already');
  if (from.country !== into.country) return refuse('countries_differ');
  if (from.isAnonymous !== into.isAnonymous) return refuse('anonymity_differs');
  return allow(true);
}
