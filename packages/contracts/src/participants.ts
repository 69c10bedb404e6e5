import { encodings } from '@jumelage/domain/encoding';
import { fieldsWith, pick } from '@jumelage/domain/field';
import { spokenLanguages } from '@jumelage/domain/language';
import { fits } from '@jumelage/domain/match';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import {
  agreementWays,
  attendances,
  importLimits,
  knownChoices,
  participantStatuses,
  removedStatuses,
} from '@jumelage/domain/participant';
import { participantFields } from '@jumelage/domain/participant-fields';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { fieldCodes } from './errors.ts';
import { readSchemas, sentSchemas } from './field-schemas.ts';
import {
  base64,
  country,
  date,
  id,
  instant,
  optionalLine,
  personName,
  readerText,
  spoken,
  typedName,
} from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';
import { peopleFilters } from './people-filters.ts';

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

/** The columns of an import, in the order of the template. */
export const importColumns = [
  'family',
  'given',
  'hanzi',
  'email',
  'organisation',
  'organisation_hanzi',
  'country',
  'kind',
  'sector',
  'languages',
  'attendance',
  'status',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/**
 * Meanings of a column of a file: those of the template, a whole name in one cell, and the id that the list's own tool
 * gives a person.
 */
export const importFields = [...importColumns, 'name', 'externalId'] as const;
export type ImportField = (typeof importFields)[number];

const importValues = z.partialRecord(z.enum(importFields), z.string().max(1000));

/** A list of participants, as the bytes of a file or as text, and how to read it. */
const importSource = z.strictObject({
  csv: z.string().min(1).max(2_000_000).optional(),
  /** The bytes of a .csv, .txt or .xlsx file; one of the two is given. */
  file: base64(importLimits.bytes).optional(),
  /** The encoding of the file where it was chosen by hand. */
  encoding: z.enum(encodings).optional(),
  /** The sheet of a workbook that is read, where it was chosen by hand. */
  sheet: z.string().max(100).optional(),
  /** Meanings of columns, by their heading; null ignores one. */
  map: z.record(z.string().max(300), z.enum(importFields).nullable()).optional(),
  /** Values for empty cells. */
  defaults: importValues.optional(),
  /** Names that are in characters alone get their pinyin as the name in letters. */
  pinyin: z.boolean().optional(),
  /** Cells mended by hand, by the line of their row. */
  edits: z
    .array(z.strictObject({ line: z.number().int().min(1), values: importValues }))
    .max(2000)
    .optional(),
});

/** A person as a row says them; what it does not say is null or usual. */
export const importPerson = z.object({
  family: z.string(),
  given: z.string(),
  hanzi: z.string().nullable(),
  email: z.string().nullable(),
  organisation: z.string().nullable(),
  organisationHanzi: z.string().nullable(),
  country: country.nullable(),
  kind: z.enum(organisationKinds),
  sector: z.enum(sectors).nullable(),
  languages: spoken,
  attendance: z.enum(attendances),
  status: z.enum(participantStatuses),
  externalId: z.string().nullable(),
});

export const importRow = z.object({
  /** The line of the file on which the row begins, counted from 1. */
  line: z.number().int(),
  /** The text of each field, as it was read. */
  values: z.partialRecord(z.enum(importFields), z.string()),
  person: importPerson,
  problems: z.array(z.object({ field: z.enum(importFields), code: z.enum(fieldCodes) })),
  /** Fields whose value was guessed, or taken as usual because the cell was not understood. */
  assumed: z.array(z.enum(importFields)),
  /** The event has this person already. */
  isKnown: z.boolean(),
  /** The organisation is a new one, and looks like these. */
  alike: z.array(z.string()),
  /** All cells of a row that cannot be imported, for handing it back. */
  cells: z.array(z.string()).optional(),
});
export type ImportRow = z.output<typeof importRow>;

export const importPreview = z.object({
  /**
   * The encoding that the text was read in, null where it came as text or from a workbook; with the other encodings it
   * may be in, best first, each with a sample.
   */
  encoding: z.enum(encodings).nullable(),
  encodings: z.array(z.object({ encoding: z.enum(encodings), sample: z.string() })),
  sheet: z.string().nullable(),
  /** Other sheets of the workbook that hold a list too, where none was chosen. */
  otherSheets: z.array(z.string()),
  columns: z.array(z.object({ heading: z.string(), field: z.enum(importFields).nullable(), sample: z.string() })),
  /** Fields that every person needs and no column or default gives. */
  missing: z.array(z.enum(importFields)),
  rows: z.array(importRow),
  /**
   * New organisations that look like one that is here: the first line that names each, its name there, the number of
   * its people, and the organisations that it looks like.
   */
  lookAlikes: z.array(
    z.object({
      line: z.number().int(),
      name: z.string(),
      people: z.number().int(),
      alike: z.array(z.object({ id: id('organisation'), name: z.string() })),
    }),
  ),
  /** The number of names in characters alone that can get their pinyin. */
  inCharacters: z.number().int(),
  ready: z.number().int(),
  known: z.number().int(),
  bad: z.number().int(),
});
export type ImportPreview = z.output<typeof importPreview>;

/** The progress of an import, in rows; none of none while their number is unknown. */
export const importProgress = z.object({ done: z.number().int(), total: z.number().int() });
export type ImportProgress = z.output<typeof importProgress>;

const params = z.object({ eventId: id('event') });

const removal = z.strictObject({ status: z.enum(removedStatuses) });

/** Participants of an event. */
export const participantEndpoints = {
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
    response: pageOf(listedParticipant).extend({ order: z.enum(['fit', 'name']) }),
    errors: ['slot_unknown'],
  },
  'GET /api/events/:eventId/organise/participants': {
    summary: 'All participants with their status, for the organiser.',
    policy: 'organiser',
    params,
    query: pageQuery.extend({ q: optionalLine(100).optional(), ...peopleFilters }),
    response: pageOf(participantView),
  },
  'PATCH /api/events/:eventId/participants/:participantId': {
    summary:
      'Admit or refuse a participant, or mend their languages, attendance and availability; the name of who has no account, too.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    bodyLimit: 400_000,
    body: z
      .strictObject({
        status: z.enum(participantStatuses),
        ...pick(sentSchemas(participantFields), fieldsWith(participantFields, 'changedBy', 'organisers')),
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
  'POST /api/events/:eventId/participants/import/preview': {
    summary:
      'Read a list of participants and say of each row who it is, what is wrong and what was assumed; nothing is stored.',
    policy: 'organiser',
    storesNothing: true,
    params,
    bodyLimit: 6_000_000,
    body: importSource,
    response: importPreview,
    errors: ['import_unreadable'],
  },
  'POST /api/events/:eventId/participants/import': {
    summary: 'Import the good rows of a list of participants; people the event has are left or updated.',
    policy: 'organiser',
    params,
    bodyLimit: 6_000_000,
    body: importSource.extend({
      /** The choice for people who are in the event already; those who have an account stay as they are in any case. */
      known: z.enum(knownChoices).optional(),
      /**
       * The organiser declares that these people agreed to be shown to the other side; without it they are hidden from
       * it until they have an account and agree.
       */
      shownAbroad: z.boolean().optional(),
      /** Look-alikes that are an organisation which is here; all others are organisations of their own. */
      joins: z
        .array(z.strictObject({ line: z.number().int().min(1), organisationId: id('organisation') }))
        .max(2000)
        .optional(),
    }),
    response: z.object({
      imported: z.number().int(),
      updated: z.number().int(),
      known: z.number().int(),
      bad: z.number().int(),
      organisationsCreated: z.number().int(),
    }),
    status: 201,
    errors: ['import_unreadable', 'import_encoding_unclear', 'import_has_bad_rows', 'look_alike_gone'],
  },
  'GET /api/events/:eventId/participants/import/progress': {
    summary:
      'How far the list is that you are checking or importing; null where none is on its way, or another process of the server works on it.',
    policy: 'organiser',
    params,
    response: z.object({ progress: importProgress.nullable() }),
  },
  'GET /api/events/:eventId/organise/participants.csv': {
    summary: 'All participants as a CSV file, with formulas made harmless.',
    policy: 'organiser',
    params,
    file: 'text/csv',
  },
} as const satisfies Record<EndpointKey, Endpoint>;
