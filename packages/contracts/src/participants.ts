import { fieldsWith, pick } from '@jumelage/domain/field';
import { spokenLanguages } from '@jumelage/domain/language';
import { fits } from '@jumelage/domain/match';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { agreementWays, importLimits, participantStatuses, removedStatuses } from '@jumelage/domain/participant';
import { participantFields } from '@jumelage/domain/participant-fields';
import { peopleOrders } from '@jumelage/domain/people-filter';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { readSchemas, sentSchemas } from './field-schemas.ts';
import { country, date, id, instant, optionalLine, personName, readerText, typedName } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';
import { participantActEndpoints } from './participant-acts.ts';
import { peopleFilters, peopleSearch } from './people-filters.ts';

const shownFields = readSchemas(participantFields);

/** A participant as other participants see it. */
export const participantCard = z
  .object({
    id: id('participant'),
    name: personName,
    ...pick(shownFields, fieldsWith(participantFields, 'shown', 'participants')),
    organisation: z.object({
      id: id('organisation'),
      nameLatin: z.string(),
      nameHanzi: z.string().nullable(),
      country,
      kind: z.enum(organisationKinds),
      sector: z.enum(sectors).nullable(),
    }),
  })
  .meta({ id: 'ParticipantCard' });
export type ParticipantCard = z.output<typeof participantCard>;

/**
 * True where the reader can ask them for a meeting as far as sides go: one who did not agree to be shown to them
 * cannot.
 */
export const seesReader = z.boolean();

/** A participant in the list of an event: with what their organisation does, and how well it fits the reader’s. */
const listedParticipant = participantCard.extend({
  seesReader,
  /** The tagline of a published profile that the reader may see. */
  tagline: readerText.nullable(),
  /** Null where the organisation is not suggested to the reader’s, or the reader has none that is published. */
  fit: z.enum(fits).nullable(),
});

/** A participant as the organiser sees it. */
export const participantView = participantCard
  .extend({
    ...{
      status: z.enum(participantStatuses),
      email: z.string().nullable(),
      ...pick(shownFields, fieldsWith(participantFields, 'shown', 'organisers')),
      ...pick(shownFields, fieldsWith(participantFields, 'shown', 'staff')),
      hasAccount: z.boolean(),
    },
    /**
     * They agreed to be shown to the other country, or the organiser declared that they did; who has an account says so
     * themselves.
     */
    shownAbroad: z.boolean(),
    /** The last removal, where it can be undone, and how many requests and meetings that brings back. */
    removal: z.object({ at: instant, requests: z.number().int(), meetings: z.number().int() }).nullable(),
  })
  .meta({ id: 'Participant' });

/** A participant in the organiser's table, with the number of their requests, sent or received, and agreed meetings. */
export const participantLine = participantView
  .extend({ addedAt: instant, requests: z.number().int(), meetings: z.number().int() })
  .meta({ id: 'ParticipantLine' });

const placed = z.object({ startsAt: instant, table: z.string(), pinned: z.boolean() });

/** The consequences of a participant's removal. */
export const removalView = z
  .object({
    status: z.enum(removedStatuses),
    /** Requests that waited for an answer, sent or received. */
    pendingRequests: z.number().int(),
    /** Agreed meetings to come, with where each stands in the draft and in the newest published schedule. */
    meetings: z.array(
      z.object({
        meetingId: id('meeting'),
        other: participantCard,
        draft: placed.nullable(),
        published: placed.nullable(),
      }),
    ),
    /** Meetings of others at which they were to be as a colleague. */
    colleagueOf: z.number().int(),
    checkedInAt: instant.nullable(),
    /** The number of people who get a mail about it. */
    told: z.number().int(),
  })
  .meta({ id: 'ParticipantRemoval' });
export type RemovalView = z.output<typeof removalView>;

/** The result of undoing a removal; a place that somebody else took meanwhile stays theirs. */
export const restoredView = z.object({
  participant: participantView,
  requests: z.number().int(),
  meetings: z.number().int(),
  places: z.number().int(),
  /** Losses of the removal that could not be restored. */
  lost: z.object({ requests: z.number().int(), places: z.number().int() }),
});

const params = z.object({ eventId: id('event') });

/** The filters and the order of the organisers' table. */
const tableQuery = {
  ...{ q: peopleSearch.optional(), ...peopleFilters },
  sort: z.enum(peopleOrders).default('name'),
  direction: z.enum(['asc', 'desc']).default('asc'),
};

const removal = z.strictObject({ status: z.enum(removedStatuses) });

/** Participants of an event. */
export const participantEndpoints = {
  ...participantActEndpoints,
  'GET /api/events/:eventId/participants': {
    summary:
      'Admitted participants, for each other: the other country first, by fit for members of a published organisation, else by name. `freeIn` keeps those who can be met in a slot to come.',
    policy: 'participant',
    delegable: true,
    params,
    query: pageQuery.extend({
      q: optionalLine(100).optional(),
      country: country.optional(),
      ...{ sector: z.enum(sectors).optional(), kind: z.enum(organisationKinds).optional() },
      /** A language that they speak. */
      language: z.enum(spokenLanguages).optional(),
      ...{ side: z.literal('other').optional(), freeIn: id('slot').optional() },
    }),
    response: pageOf(listedParticipant).extend({
      order: z.enum(['fit', 'name']),
      /** The countries of the people that all other filters leave, with their number. */
      countries: z.array(z.object({ country, people: z.number().int() })),
    }),
    errors: ['slot_unknown'],
  },
  'GET /api/events/:eventId/organise/participants': {
    summary: 'Participants with their status, for the organiser: filtered, sorted, a page at a time.',
    policy: 'organiser',
    params,
    query: pageQuery.extend(tableQuery),
    /** `tags` are all that the event's people have. */
    response: pageOf(participantLine).extend({ tags: z.array(z.string()) }),
  },
  'PATCH /api/events/:eventId/participants/:participantId': {
    summary:
      'Admit or refuse a participant, mend their languages, attendance, availability and contact details, or tag and note them; the name of who has no account, too.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    bodyLimit: 400_000,
    body: z
      .strictObject({
        status: z.enum(participantStatuses),
        ...pick(sentSchemas(participantFields), fieldsWith(participantFields, 'changedBy', 'organisers')),
        ...pick(sentSchemas(participantFields), fieldsWith(participantFields, 'changedBy', 'staff')),
        name: typedName,
      })
      .partial(),
    response: participantView,
    errors: ['participant_status_refused', 'slot_unknown', 'name_is_their_own'],
  },
  'PUT /api/events/:eventId/participants/agreement': {
    summary:
      'Declare that people without an account agreed to be shown to the other country, or take that back. People with an account say so themselves and are left. Answers the participants it changed, by which it is undone.',
    policy: 'organiser',
    params,
    bodyLimit: 2_500_000,
    body: z
      .strictObject({
        shownAbroad: z.boolean(),
        /** The participants; all who did not agree, where it is left out. */
        participantIds: z.array(id('participant')).min(1).max(importLimits.rows).optional(),
        /** The way in which they agreed, and the day. */
        way: z.enum(agreementWays).optional(),
        agreedOn: date.optional(),
      })
      .refine(({ shownAbroad, participantIds }) => shownAbroad || participantIds !== undefined, {
        error: 'required',
        path: ['participantIds'],
      }),
    response: z.object({ changed: z.array(id('participant')), own: z.number().int() }),
  },
  'POST /api/events/:eventId/participants/:participantId/removal/proposal': {
    summary: 'What the removal of a participant would take along; nothing is stored.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    body: removal,
    response: removalView,
    errors: ['participant_status_refused'],
  },
  'POST /api/events/:eventId/participants/:participantId/removal': {
    summary:
      'Remove a participant from the event, with their requests and meetings to come; those concerned get a mail.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    body: removal,
    response: removalView,
    status: 201,
    errors: ['participant_status_refused'],
  },
  'DELETE /api/events/:eventId/participants/:participantId/removal': {
    summary:
      'Undo a removal: the participant is back, with their requests, meetings and places as far as nobody changed or took them since.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    response: restoredView,
    errors: ['nothing_to_undo'],
  },
  'GET /api/events/:eventId/organise/participants.csv': {
    summary:
      'The participants that the filters leave, in their order, as a CSV file with formulas made harmless; all, where none is sent.',
    policy: 'organiser',
    params,
    query: z.object(tableQuery),
    file: 'text/csv',
  },
  'GET /api/events/:eventId/organise/participants.xlsx': {
    summary: 'The same participants as a workbook, every cell a text.',
    policy: 'organiser',
    costly: true,
    params,
    query: z.object(tableQuery),
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<EndpointKey, Endpoint>;
