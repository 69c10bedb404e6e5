import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, id, instant, trilingual } from './fields.ts';

const named = z.object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() });

const merge = z
  .object({
    /** Null where it was only tried. */
    id: id('merge').nullable(),
    from: named,
    into: named,
    /** Counts of what goes along; what both had counts where it stays. */
    moved: z.object({
      participants: z.number().int(),
      members: z.number().int(),
      documents: z.number().int(),
      marks: z.number().int(),
    }),
    /** Open requests between the two: nobody meets their own house. */
    requestsWithdrawn: z.number().int(),
    meetingsCancelled: z.number().int(),
    undoUntil: z.string(),
  })
  .meta({ id: 'OrganisationMerge' });
export type MergeView = z.output<typeof merge>;

/** One of two that may be the same, with what tells them apart. */
const mergeSide = named
  .extend({
    country,
    /** Facts of its profile, where the reader may read it; else null. */
    facts: z
      .object({
        kind: z.enum(organisationKinds),
        sector: z.enum(sectors).nullable(),
        city: z.string().nullable(),
        website: z.string().nullable(),
      })
      .nullable(),
    /**
     * Its participants at all events, and its members: shown to members, to organisers, and of what an import drafted.
     */
    people: z.number().int().nullable(),
    members: z.number().int().nullable(),
    /** The reader is one of its owners. */
    isOwned: z.boolean(),
  })
  .meta({ id: 'MergeSide' });
export type MergeSide = z.output<typeof mergeSide>;

const proposedSide = mergeSide.extend({ hasAgreed: z.boolean() });
const proposalView = z
  .object({
    id: id('proposal'),
    from: proposedSide,
    /** The one that would stay. */
    into: proposedSide,
    /** The event whose organisers proposed it; null: a member of one of the two did. */
    event: z.object({ id: id('event'), name: trilingual(200) }).nullable(),
    createdAt: instant,
    expiresAt: instant,
    /** An owner of a side that has not agreed yet. */
    mayAnswer: z.boolean(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'MergeProposal' });
export type ProposalView = z.output<typeof proposalView>;

const done = z.object({ id: id('merge'), from: named, into: named, mergedAt: instant, undoUntil: instant });
export type DoneMerge = z.output<typeof done>;

const proposed = z.strictObject({ fromId: id('organisation'), intoId: id('organisation') });
const pair = proposed.extend({ preview: z.boolean().optional() });
const ofEvent = z.object({ eventId: id('event') });
const ofOrganisation = z.object({ organisationId: id('organisation') });
const mergeParams = z.object({ mergeId: id('merge') });
const refusals = ['organisations_not_mergeable'] as const;
const proposalRefusals = [
  'organisations_not_mergeable',
  'merge_proposed_already',
  'merge_declined_lately',
  'merge_nobody_to_ask',
] as const;
const proposalParams = z.object({ proposalId: id('proposal') });
const undoRefusals = ['merge_not_undoable'] as const;

/** Joining two organisations that are one; with `preview` it is tried and rolled back. */
export const organisationMergeEndpoints = {
  'POST /api/admin/organisation-merges': {
    summary: 'Join one organisation to another; with preview, say what that would change.',
    policy: 'admin',
    body: pair,
    response: merge,
    errors: refusals,
  },
  'DELETE /api/admin/organisation-merges/:mergeId': {
    summary: 'Undo a joining, within the hour.',
    policy: 'admin',
    params: mergeParams,
    errors: undoRefusals,
  },
  'GET /api/admin/organisation-merges': {
    summary: 'Joinings that can still be undone.',
    policy: 'admin',
    response: z.object({ merged: z.array(done) }),
  },
  'GET /api/events/:eventId/organisation-merges': {
    summary:
      'Organisations of an event, each with those that look like it, what is proposed, and joinings that can still be undone.',
    policy: 'organiser',
    params: ofEvent,
    response: z.object({
      organisations: z.array(
        named.extend({
          country,
          people: z.number().int(),
          /**
           * Drafted by this event’s imports, known to no other event, and nobody belongs to it: two such are joined by
           * its organisers.
           */
          isOwnDraft: z.boolean(),
          alike: z.array(id('organisation')),
        }),
      ),
      proposals: z.array(proposalView),
      merged: z.array(done),
    }),
  },
  'POST /api/events/:eventId/organisation-merges': {
    summary:
      'Join two organisations that this event’s imports drafted and nobody belongs to; with preview, say what that would change.',
    policy: 'organiser',
    params: ofEvent,
    body: pair,
    response: merge,
    errors: refusals,
  },
  'DELETE /api/events/:eventId/organisation-merges/:mergeId': {
    summary: 'Undo a joining of this event’s drafts, within the hour.',
    policy: 'organiser',
    params: ofEvent.extend(mergeParams.shape),
    errors: undoRefusals,
  },
  'POST /api/organisations/:organisationId/merges': {
    summary: 'Join another organisation that one owns to this one; with preview, say what that would change.',
    policy: 'owner',
    params: ofOrganisation,
    body: pair.omit({ intoId: true }),
    response: merge,
    errors: refusals,
  },
  'DELETE /api/organisations/:organisationId/merges/:mergeId': {
    summary: 'Undo a joining to this organisation, within the hour.',
    policy: 'owner',
    params: ofOrganisation.extend(mergeParams.shape),
    errors: undoRefusals,
  },
  'GET /api/organisations/:organisationId/merges': {
    summary:
      'What may be the same organisation under another name, what is proposed, and joinings to this one that can still be undone.',
    policy: 'member',
    params: ofOrganisation,
    response: z.object({
      own: mergeSide,
      /** One’s own other organisations, and those that look like this one. */
      others: z.array(mergeSide.extend({ isAlike: z.boolean(), may: z.enum(['merge', 'propose']) })),
      proposals: z.array(proposalView),
      merged: z.array(done),
    }),
  },
  'POST /api/organisations/:organisationId/merge-proposals': {
    summary: 'Propose to the owners of two organisations, this and another that looks like it, that they are joined.',
    policy: 'member',
    params: ofOrganisation,
    body: proposed,
    response: z.object({ id: id('proposal') }),
    status: 201,
    errors: proposalRefusals,
    limit: 'mail',
  },
  'PUT /api/organisations/:organisationId/merge-proposals/:proposalId/answer': {
    summary:
      'Agree to a proposed joining or decline it, for the organisations of the two that one owns; it is done once both sides agreed.',
    policy: 'owner',
    params: ofOrganisation.extend(proposalParams.shape),
    body: z.strictObject({ answer: z.enum(['agreed', 'declined']) }),
    response: z.object({ merge: merge.nullable() }),
    errors: ['merge_proposal_settled', 'organisations_not_mergeable'],
  },
  'DELETE /api/organisations/:organisationId/merge-proposals/:proposalId': {
    summary: 'Withdraw what one proposed.',
    policy: 'member',
    params: ofOrganisation.extend(proposalParams.shape),
    errors: ['merge_proposal_settled'],
  },
  'POST /api/events/:eventId/merge-proposals': {
    summary: 'Propose to their owners that two organisations of an event are joined.',
    policy: 'organiser',
    params: ofEvent,
    body: proposed,
    response: z.object({ id: id('proposal') }),
    status: 201,
    errors: proposalRefusals,
    limit: 'mail',
  },
  'DELETE /api/events/:eventId/merge-proposals/:proposalId': {
    summary: 'Withdraw what the organisers of an event proposed.',
    policy: 'organiser',
    params: ofEvent.extend(proposalParams.shape),
    errors: ['merge_proposal_settled'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
