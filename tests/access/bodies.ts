import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { type IdKind, idPrefixes } from '@jumelage/domain/ids';
import fc from 'fast-check';
import { z } from 'zod';
import type { World } from './world.ts';

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** The kind of an id. */
  readonly examples?: readonly string[];
};

/** The text that is sent in a field where anything may stand. */
export type Texts = (path: string) => string;

/** Converts the schema of a body or query to JSON Schema. */
export function schemaOf(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
    reused: 'inline',
  }) as Schema;
}

/** Makes one value that a schema accepts, with every field that it knows. */
export function sampleOf(schema: Schema, ids: World['ids'], text: Texts = () => 'Sample', path = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = (schema.anyOf ?? schema.oneOf)?.find((one) => one.type !== 'null') ?? schema.allOf?.[0];
  if (choice) return sampleOf(choice, ids, text, path);
  if (schema.type === 'string') return textOf(schema, ids, text, path);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return [sampleOf(schema.items ?? {}, ids, text, `${path}[]`)];
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [
        name,
        sampleOf(one, ids, text, path ? `${path}.${name}` : name),
      ]),
    );
  return null;
}

function textOf(
  { examples, format, pattern, minLength = 0 }: Schema,
  ids: World['ids'],
  text: Texts,
  path: string,
): string {
  const kind = examples?.[0] as IdKind | undefined;
  if (kind && kind in idPrefixes) return ids[kind] ?? `${idPrefixes[kind]}_unknown`;
  if (format === 'email') return 'sample@tests.example';
  if (format === 'date') return '2026-07-02';
  if (format === 'date-time') return '2026-06-01T08:00:00Z';
  if (format === 'uri') return 'https://tests.example';
  if (pattern?.includes('a-z0-9_')) return 'artificial_intelligence';
  if (pattern && !pattern.includes('\\p'))
    return fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 })[0] ?? '';
  return text(path).padEnd(minLength, 'x');
}

type Body = Readonly<Record<string, unknown>>;
const csv = 'organisation,country,family,given,email\nSample,FR,Doe,Jo,jo@tests.example\n';
/** A list as text: without the bytes of a file, and without any word on how to read it. */
const asText = {
  csv,
  file: undefined,
  rows: undefined,
  encoding: undefined,
  map: undefined,
  defaults: undefined,
  edits: undefined,
  known: undefined,
  agreedOn: undefined,
  joins: undefined,
};
const blocks = [{ startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T12:00' }];
const inOne = { en: { subject: 'Sample', body: 'Sample' } };
/** Makes the days of an event that lasts one, and takes everything until then. */
const datesOf = (day: string) => ({
  ...{ startsOn: day, endsOn: day },
  ...{ registrationUntil: day, requestsUntil: day, answersUntil: day },
});
const rates = { EUR: 1, CNY: 0.13, USD: 0.9 };

/**
 * Fields that a schema alone does not make meaningful: a value of the right shape would be refused before any id is
 * looked up.
 */
const meaningful: Partial<Record<Key, (world: World) => Body>> = {
  'PUT /api/match-weights/live': () => ({ version: 0, learning: false }),
  'PUT /api/exchange-rates': () => ({ asOf: '2026-06-01', rates }),
  'POST /api/events': () => ({ ...datesOf('2026-07-02'), zone: 'Europe/Paris' }),
  'PATCH /api/events/:eventId': () => ({ ...datesOf('2026-06-01'), zone: 'Europe/Paris' }),
  'PUT /api/events/:eventId/status': () => ({ status: 'closed', confirm: true }),
  'POST /api/events/:eventId/sessions': () => ({ blocks }),
  'PUT /api/events/:eventId/sessions/:sessionId': () => ({ blocks }),
  'POST /api/events/:eventId/registration': () => ({ zone: 'Europe/Paris', hours: null }),
  'PATCH /api/events/:eventId/registration': () => ({ zone: 'Europe/Paris', hours: null }),
  'PATCH /api/events/:eventId/participants/:participantId': () => ({ status: 'admitted', name: undefined }),
  'POST /api/events/:eventId/meeting-requests': ({ more }) => ({
    ...{ toParticipantId: more.free, starter: null, slotId: undefined },
  }),
  'POST /api/events/:eventId/organise/introductions': ({ more, params }) => ({
    participantIds: [params.participantId, more.free],
  }),
  'POST /api/events/:eventId/organise/introductions/fill': ({ more, params }) => ({
    pairs: [[params.participantId, more.free]],
  }),
  'PATCH /api/events/:eventId/meeting-requests/:requestId': () => ({ starter: null }),
  'PUT /api/events/:eventId/meeting-requests/:requestId/answer': () => ({ reason: undefined }),
  'PUT /api/events/:eventId/meeting-requests/:requestId/proposal': ({ ids }) => ({ slotIds: [ids.slot] }),
  'PUT /api/events/:eventId/meetings/:meetingId/contact': () => ({ phone: null }),
  'PUT /api/events/:eventId/sessions/:sessionId/places': ({ ids }) => ({
    places: [{ id: ids.table, kind: 'table', label: 'Sample', zone: 'Sample', boothOf: null, closedSlots: [ids.slot] }],
  }),
  'PUT /api/events/:eventId/sessions/:sessionId/interpreters': () => ({ interpreters: [] }),
  'PUT /api/events/:eventId/sessions/:sessionId/rules': () => ({
    ...{ guaranteedBreak: 0, mostMeetings: null, leastMeetings: 1 },
    remoteHours: { from: '07:00', to: '22:00' },
  }),
  'PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ more }) => ({
    revision: 0,
    tableId: more.freeTable,
  }),
  'PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId': () => ({
    colleagueId: null,
    afterId: null,
    onlyBlock: null,
    onlyZone: null,
  }),
  'POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap': ({ more }) => ({
    revision: 0,
    withId: more.otherMeeting,
  }),
  'POST /api/events/:eventId/sessions/:sessionId/day/steps': () => ({ revision: 0 }),
  'POST /api/organisations/:organisationId/notes/translation': () => ({ index: 0, to: 'zh' }),
  // Any member may refuse; to open takes an owner.
  'PUT /api/organisations/:organisationId/grants/:grantId/status': () => ({ status: 'refused' }),
  'POST /api/events/:eventId/invitations': () => ({
    role: 'participant',
    participantId: undefined,
    email: undefined,
    uses: 1,
  }),
  'POST /api/admin/organisation-merges': ({ more }) => ({
    fromId: more.draftOne,
    intoId: more.draftTwo,
    preview: false,
  }),
  // Braces in a text are a placeholder, of which there are few.
  'POST /api/events/:eventId/mailings': () => ({ texts: inOne }),
  'PATCH /api/events/:eventId/mailings/:mailingId': () => ({ texts: inOne }),
  'POST /api/events/:eventId/mailings/:mailingId/sending': () => ({ sendAt: undefined }),
  'POST /api/events/:eventId/organisation-merges': ({ more }) => ({
    fromId: more.draftOne,
    intoId: more.draftTwo,
    preview: false,
  }),
  'POST /api/organisations/:organisationId/merges': ({ hidden }) => ({ fromId: hidden.organisationId, preview: false }),
  'POST /api/events/:eventId/merge-proposals': ({ ids, more }) => ({ fromId: ids.organisation, intoId: more.draftOne }),
  'POST /api/organisations/:organisationId/merge-proposals': ({ ids, more }) => ({
    fromId: ids.organisation,
    intoId: more.draftOne,
  }),
  'PUT /api/admin/accounts/:userId/rights': () => ({ isAdmin: false }),
  'POST /api/events/:eventId/participants/import': () => asText,
  'POST /api/events/:eventId/participants/import/preview': () => asText,
  // A search takes its whole time.
  'POST /api/events/:eventId/sessions/:sessionId/runs': () => ({ seconds: 1 }),
};

const made = new Map<string, unknown>();

/** Makes a body that an endpoint accepts, with the ids of a world. */
export function bodyOf(key: Key, world: World): unknown {
  const known = `${key} ${world.name}`;
  if (!made.has(known)) made.set(known, makeBody(key, world));
  return made.get(known);
}

/** Makes a body as `bodyOf` does, with a text of the caller’s in every free text field. */
export function makeBody(key: Key, world: World, text?: Texts): unknown {
  const { body }: Endpoint = endpoints[key];
  if (!body) return undefined;
  const value = sampleOf(schemaOf(body), world.ids, text);
  return typeof value === 'object' && !Array.isArray(value) ? { ...value, ...meaningful[key]?.(world) } : value;
}
