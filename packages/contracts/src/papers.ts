import { meetingStatuses } from '@jumelage/domain/meeting';
import { papers } from '@jumelage/domain/paper';
import { requestPriorities } from '@jumelage/domain/request';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, trilingual } from './fields.ts';
import { participantCard } from './participants.ts';
import { interpreterView, slotView, tableView } from './sessions.ts';

/** The id of a sheet's subject: a participant, a table or an interpreter. */
export const sheetId = z.union([id('participant'), id('table'), id('interpreter')]);

/** A paper and how it stands since it was printed last. */
export const paperState = z.object({
  paper: z.enum(papers),
  /** Null: never printed. Its version is null for a draft. */
  printed: z.object({ version: z.number().int().nullable(), printedAt: instant }).nullable(),
  /** Sheets that no longer say what was printed, those that are new included; empty before the first printing. */
  changed: z.array(sheetId),
});
export type PaperState = z.output<typeof paperState>;

export const paperPerson = participantCard.extend({ zone: z.string() });
export type PaperPerson = z.output<typeof paperPerson>;

/** A meeting with its place; cancelled ones are on no paper. */
export const paperMeeting = z.object({
  id: id('meeting'),
  status: z.enum(meetingStatuses),
  priority: z.enum(requestPriorities),
  participantIds: z.tuple([id('participant'), id('participant')]),
  /** A colleague of one side who is there too. */
  colleagueId: id('participant').nullable(),
  slotId: id('slot'),
  tableId: id('table'),
  interpreterId: id('interpreter').nullable(),
});
export type PaperMeeting = z.output<typeof paperMeeting>;

/**
 * All that the sheets of a schedule show: the newest published version, or the draft where nothing is published yet.
 */
export const papersView = z
  .object({
    event: z.object({ id: id('event'), name: trilingual(200), place: trilingual(200), zone: z.string() }),
    session: z.object({ id: id('session'), name: trilingual(200) }),
    /** Null for a draft. */
    version: z.number().int().nullable(),
    publishedAt: instant.nullable(),
    slots: z.array(slotView),
    tables: z.array(tableView),
    interpreters: z.array(interpreterView),
    /** Everyone who is admitted or has a meeting, by name. */
    people: z.array(paperPerson),
    meetings: z.array(paperMeeting),
    papers: z.array(paperState),
  })
  .meta({ id: 'Papers' });
export type PapersView = z.output<typeof papersView>;

const params = z.object({ eventId: id('event'), sessionId: id('session') });

/** Paper and files of a schedule: what organisers print and hand out, and tables for spreadsheets. */
export const paperEndpoints = {
  'GET /api/events/:eventId/sessions/:sessionId/schedule.csv': {
    summary: 'The placed meetings as a table, one a row, in the reader’s language.',
    policy: 'organiser',
    params,
    file: 'text/csv',
  },
  'GET /api/events/:eventId/sessions/:sessionId/schedule.xlsx': {
    summary: 'The schedule as a workbook: all meetings, by person, by table, interpreters, the list to sign.',
    policy: 'organiser',
    params,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'GET /api/events/:eventId/sessions/:sessionId/papers': {
    summary: 'All that the sheets show, and which changed since they were printed.',
    policy: 'organiser',
    params,
    response: papersView,
  },
  'PUT /api/events/:eventId/sessions/:sessionId/papers/:paper/print': {
    summary: 'Write down that a paper was printed, at a published version or (null) as a draft.',
    policy: 'organiser',
    params: params.extend({ paper: z.enum(papers) }),
    body: z.strictObject({ version: z.number().int().min(1).nullable() }),
    response: z.object({ papers: z.array(paperState) }),
    errors: ['schedule_changed'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
