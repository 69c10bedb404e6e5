import { bulkLimits, removedStatuses } from '@jumelage/domain/participant';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, tag } from './fields.ts';
import { peopleFilters, peopleSearch } from './people-filters.ts';

const params = z.object({ eventId: id('event') });
const participantIds = z.array(id('participant')).min(1).max(bulkLimits.people);
const removed = z.array(id('participant')).min(1).max(bulkLimits.removed);

/** The people that an act on several changed; those to which it does not apply are left. */
const changed = z.object({ changed: z.array(id('participant')), left: z.number().int() });

const removal = z.strictObject({ participantIds: removed, status: z.enum(removedStatuses) });

/** The consequences of removing several participants at once. */
export const removalsView = changed
  .extend({
    /** Requests that waited for an answer, and agreed meetings to come. */
    pendingRequests: z.number().int(),
    meetings: z.number().int(),
    /** The number of people who get a mail about it. */
    told: z.number().int(),
  })
  .meta({ id: 'ParticipantRemovals' });
export type RemovalsView = z.output<typeof removalsView>;

const bodyLimit = 2_500_000;

/** Acts of organisers on several participants at once. */
export const participantActEndpoints = {
  'GET /api/events/:eventId/organise/participants/ids': {
    summary: 'The ids of all participants that the filters leave, so that an act can be done on all of them.',
    policy: 'organiser',
    params,
    query: z.object({ q: peopleSearch.optional(), ...peopleFilters }),
    response: z.object({ ids: z.array(id('participant')) }),
  },
  'POST /api/events/:eventId/participants/admissions': {
    summary: 'Admit all of these who wait for it; each gets one mail, with an account.',
    policy: 'organiser',
    params,
    bodyLimit,
    body: z.strictObject({ participantIds }),
    response: changed,
    status: 201,
  },
  'PUT /api/events/:eventId/participants/tags': {
    summary:
      'Give these participants a tag, or take it from them. Answers the participants it changed, by which it is undone.',
    policy: 'organiser',
    params,
    bodyLimit,
    body: z.strictObject({ participantIds, tag, isSet: z.boolean() }),
    response: changed,
  },
  'POST /api/events/:eventId/participants/removals/proposal': {
    summary: 'What the removal of these participants would take along; nothing is stored.',
    policy: 'organiser',
    costly: true,
    params,
    body: removal,
    response: removalsView,
  },
  'POST /api/events/:eventId/participants/removals': {
    summary: 'Remove these participants from the event, with their requests and meetings to come.',
    policy: 'organiser',
    costly: true,
    params,
    body: removal,
    response: removalsView,
    status: 201,
  },
  'POST /api/events/:eventId/participants/removals/undo': {
    summary:
      'Undo the removal of these participants: they are back, with their requests, meetings and places as far as nobody changed or took them since.',
    policy: 'organiser',
    costly: true,
    params,
    body: z.strictObject({ participantIds: removed }),
    response: changed.extend({
      ...{ requests: z.number().int(), meetings: z.number().int(), places: z.number().int() },
      /** Losses of the removals that could not be restored. */
      lost: z.object({ requests: z.number().int(), places: z.number().int() }),
    }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
