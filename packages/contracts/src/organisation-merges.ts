import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, id } from './fields.ts';

const named = z.object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() });

const merge = z
  .object({
    /** Null where it was only tried. */
    id: id('merge').nullable(),
    from: named,
    into: named,
    /** How much goes along: what both had counts where it stays. */
    moved: z.object({ participants: z.number().int(), members: z.number().int(), documents: z.number().int(), marks: z.number().int() }),
    /** Open requests between the two: nobody meets their own house. */
    requestsWithdrawn: z.number().int(),
    meetingsCancelled: z.number().int(),
    undoUntil: z.string(),
  })
  .meta({ id: 'OrganisationMerge' });
export type MergeView = z.output<typeof merge>;

const pair = z.strictObject({ fromId: id('organisation'), intoId: id('organisation'), preview: z.boolean().optional() });
const ofEvent = z.object({ eventId: id('event') });
const ofOrganisation = z.object({ organisationId: id('organisation') });
const mergeParams = z.object({ mergeId: id('merge') });
const refusals = ['organisations_not_mergeable'] as const;
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
  'GET /api/events/:eventId/organisation-drafts': {
    summary: 'Organisations that this event’s imports drafted and nobody belongs to, each with those that look like it.',
    policy: 'organiser',
    params: ofEvent,
    response: z.object({ items: z.array(named.extend({ country, people: z.number().int(), alike: z.array(id('organisation')) })) }),
  },
  'POST /api/events/:eventId/organisation-merges': {
    summary: 'Join two organisations that this event’s imports drafted and nobody belongs to; with preview, say what that would change.',
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
} as const satisfies Record<EndpointKey, Endpoint>;
