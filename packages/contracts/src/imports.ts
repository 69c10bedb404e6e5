import { encodings } from '@jumelage/domain/encoding';
import { importConsents, stayCauses } from '@jumelage/domain/import';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import {
  agreementWays,
  attendances,
  importLimits,
  knownChoices,
  participantStatuses,
} from '@jumelage/domain/participant';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { fieldCodes } from './errors.ts';
import { base64, country, date, id, instant, optionalLine, personName, spoken } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';

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
  'jobTitle',
  'phone',
  'wechat',
  'tags',
  'website',
  'description',
  'offer',
  'need',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Columns that are of the organisation's profile, which a list of people that goes out has not. */
export const profileColumns = ['website', 'description', 'offer', 'need'] as const satisfies readonly ImportColumn[];

/**
 * Meanings of a column of a file: those of the template, a whole name in one cell, and the id that the list's own tool
 * gives a person.
 */
export const importFields = [...importColumns, 'name', 'externalId'] as const;
export type ImportField = (typeof importFields)[number];

const importValues = z.partialRecord(z.enum(importFields), z.string().max(4000));

/** A row as a program sends it: its fields by their names; languages and tags also as lists. */
const sentRow = z.partialRecord(
  z.enum(importFields),
  z.union([z.string().max(200_000), z.number(), z.array(z.string().max(200)).max(50), z.null()]),
);

/** A list of participants, as the bytes of a file or as text, and how to read it. */
const importSource = z.strictObject({
  csv: z.string().min(1).max(2_000_000).optional(),
  /** The bytes of a .csv, .txt or .xlsx file; one of the two is given. */
  file: base64(importLimits.bytes).optional(),
  /** The rows themselves, in place of a file or text. */
  rows: z.array(sentRow).min(1).max(importLimits.rows).optional(),
  /** The name of the file, for the list of imports. */
  fileName: optionalLine(200).optional(),
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
  jobTitle: z.string().nullable(),
  phone: z.string().nullable(),
  wechat: z.string().nullable(),
  tags: z.array(z.string()),
  website: z.string().nullable(),
  description: z.string().nullable(),
  offer: z.string().nullable(),
  need: z.string().nullable(),
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
  /** The values of the last list with the same headings, by which the columns are mapped already. */
  remembered: z.object({ defaults: importValues }).nullable(),
  /** Of the known ones, those found by the id that their list gives them. */
  knownById: z.number().int(),
  ready: z.number().int(),
  known: z.number().int(),
  bad: z.number().int(),
});
export type ImportPreview = z.output<typeof importPreview>;

/** The progress of an import, in rows; none of none while their number is unknown. */
export const importProgress = z.object({ done: z.number().int(), total: z.number().int() });
export type ImportProgress = z.output<typeof importProgress>;

const importEntry = z
  .object({
    id: id('import'),
    at: instant,
    /** Null for one by the command line, or by somebody whose account is gone. */
    by: personName.nullable(),
    fileName: z.string().nullable(),
    consent: z.enum(importConsents),
    imported: z.number().int(),
    updated: z.number().int(),
    known: z.number().int(),
    bad: z.number().int(),
    organisationsCreated: z.number().int(),
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'Import' });

const params = z.object({ eventId: id('event') });

/** Lists of participants that are brought into an event. */
export const importEndpoints = {
  'POST /api/events/:eventId/participants/import/preview': {
    summary:
      'Read a list of participants and say of each row who it is, what is wrong and what was assumed; nothing is stored.',
    policy: 'organiser',
    storesNothing: true,
    params,
    bodyLimit: 6_000_000,
    upload: true,
    body: importSource,
    response: importPreview,
    errors: ['import_unreadable'],
  },
  'POST /api/events/:eventId/participants/import': {
    summary: 'Import the good rows of a list of participants; people the event has are left or updated.',
    policy: 'organiser',
    params,
    bodyLimit: 6_000_000,
    upload: true,
    body: importSource.extend({
      /**
       * The choice for people who are in the event already; where it is left out, those found by the id of their list are
       * updated and the others left. Those who have an account stay as they are in any case.
       */
      known: z.enum(knownChoices).optional(),
      /**
       * The consent of these people, as the organiser says it, to be shown to the other country. Only where they agreed, which
       * the organiser declares, are they shown, and the profiles of their organisations published.
       */
      consent: z.enum(importConsents),
      /** The way in which they agreed, and the day. */
      way: z.enum(agreementWays).optional(),
      agreedOn: date.optional(),
      /** Look-alikes that are an organisation which is here; all others are organisations of their own. */
      joins: z
        .array(z.strictObject({ line: z.number().int().min(1), organisationId: id('organisation') }))
        .max(2000)
        .optional(),
    }),
    response: z.object({
      /** The entry in the list of imports, by which it is undone. */
      id: id('import'),
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
  'GET /api/events/:eventId/imports': {
    summary: 'The imports of an event, the newest first.',
    policy: 'organiser',
    params,
    query: pageQuery,
    response: pageOf(importEntry),
  },
  'DELETE /api/events/:eventId/imports/:importId': {
    summary:
      'Undo an import, once: the people that it added go, those that it updated are as before, its organisations go. Whoever has an account or a request by now, or was changed since, stays and is named.',
    policy: 'organiser',
    params: params.extend({ importId: id('import') }),
    response: z.object({
      removed: z.number().int(),
      restored: z.number().int(),
      organisations: z.number().int(),
      stayed: z.array(z.object({ participantId: id('participant'), name: personName, because: z.enum(stayCauses) })),
    }),
    errors: ['nothing_to_undo'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
