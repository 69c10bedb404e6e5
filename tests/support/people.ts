import type { SessionView } from '@jumelage/contracts/accounts';
import type { Endpoints, Key } from '@jumelage/contracts/endpoints';
import type { Problem } from '@jumelage/contracts/errors';
import { canonicalEmail, updateUser } from '@jumelage/db/repositories/accounts';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { FastifyInstance } from 'fastify';
import type { TestApp } from './app.ts';

type Sent<K extends Key> = {
  params?: Endpoints[K]['params'];
  query?: Endpoints[K]['query'];
  body?: Endpoints[K]['body'];
  headers?: Record<string, string>;
};
export type Reply<K extends Key> = {
  status: number;
  body: Endpoints[K]['response'];
  problem: Problem;
  headers: Record<string, unknown>;
  text: string;
};

/** Somebody at a browser: keeps a cookie, calls endpoints by their key. */
export type Person = {
  readonly call: <K extends Key>(key: K, sent?: Sent<K>) => Promise<Reply<K>>;
  /** As `call`, and fails unless the answer is a success. */
  readonly must: <K extends Key>(key: K, sent?: Sent<K>) => Promise<Endpoints[K]['response']>;
  cookie: string | undefined;
  /** Gives who has an account a right in the database, as an admin would. */
  grant?: (right: 'mayCreateEvents' | 'isAdmin') => Promise<void>;
};

/** Opens a client without an account. */
export function visitor(app: FastifyInstance, language: Language = 'en'): Person {
  const person: Person = {
    cookie: undefined,
    async call(key, sent = {}) {
      const [method = 'GET', path = '/'] = key.split(' ');
      const params = (sent.params ?? {}) as Record<string, string>;
      const url = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? `missing-${name}`));
      const query = Object.fromEntries(
        Object.entries((sent.query ?? {}) as Record<string, unknown>)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => [name, String(value)]),
      );
      const response = await app.inject({
        method: method as 'GET',
        url,
        query,
        headers: { 'accept-language': language, ...(person.cookie ? { cookie: person.cookie } : {}), ...sent.headers },
        ...(sent.body === undefined ? {} : { payload: sent.body as object }),
      });
      const set = (response.cookies as { name: string; value: string }[]).find(({ name }) =>
        /^(__Host-)?jumelage$/.test(name),
      );
      if (set) person.cookie = set.value ? `${set.name}=${set.value}` : undefined;
      const json = response.headers['content-type']?.toString().includes('json') ? response.json() : undefined;
      return { status: response.statusCode, body: json, problem: json, headers: response.headers, text: response.body };
    },
    async must(key, sent) {
      const reply = await person.call(key, sent);
      if (reply.status >= 300) throw new Error(`${key} → ${reply.status} ${reply.text}`);
      return reply.body;
    },
  };
  return person;
}

let count = 0;

/** Reads the facts of the newest mail to an address, as its template would see them. */
export async function mailedFacts({ deps }: Pick<TestApp, 'deps'>, address: string): Promise<Record<string, unknown>> {
  const [newest] = await listMailsTo(reading(deps.db), address);
  const sealed = newest?.facts.sealed;
  const opened = typeof sealed === 'string' ? deps.key.open('mail', sealed) : undefined;
  if (opened === undefined) throw new Error(`no mail to ${address}`);
  return JSON.parse(opened) as Record<string, unknown>;
}

export const password = 'correct horse battery';

/** Creates an account by the sign-up and its mailed code; answers the person, signed in. */
export async function signUp(
  test: Pick<TestApp, 'app' | 'deps'>,
  {
    language = 'en',
    family = 'Sample',
    given = 'Sam',
    email = `person-${++count}@tests.example`,
    consents = {},
  }: {
    language?: Language;
    family?: string;
    given?: string;
    email?: string;
    consents?: { other_side?: boolean; newsletter?: boolean };
  } = {},
): Promise<Person & { readonly session: SessionView; readonly email: string }> {
  const person = visitor(test.app, language);
  const { challengeId } = await person.must('POST /api/accounts', {
    body: {
      email,
      password,
      name: { family, given },
      language,
      consents: { terms: true, other_side: true, newsletter: false, ...consents },
    },
  });
  const { code } = await mailedFacts(test, canonicalEmail(email));
  const session = await person.must('POST /api/accounts/verification', { body: { challengeId, code: String(code) } });
  const userId = session.user?.id ?? 'usr_';
  person.grant = (right) => writing(test.deps.db, (store) => updateUser(store, userId, { [right]: true }));
  return Object.assign(person, { session, email });
}

/** Confirms the country of an organisation, as an admin would. */
export function confirmCountryOf(
  { deps }: Pick<TestApp, 'deps'>,
  ...organisationIds: Id<'organisation'>[]
): Promise<unknown> {
  return writing(deps.db, (store) => confirmCountries(store, organisationIds, { now: new Date(deps.now()) }));
}

type OrganisationBody = Partial<Endpoints['POST /api/organisations']['body']>;

/** Creates a published organisation of the person, French and in cleantech by default. */
export async function givenPublishedOrganisation(
  person: Person,
  changes: OrganisationBody = {},
): Promise<Id<'organisation'>> {
  const { id } = await person.must('POST /api/organisations', {
    body: {
      kind: 'startup',
      nameLatin: `Sample company ${++count}`,
      country: 'FR',
      sector: 'cleantech',
      languages: ['fr', 'en'],
      texts: { fr: { origin: 'original', tagline: 'Exemple', description: 'Une entreprise d’exemple.' } },
      ...changes,
    },
  });
  await person.must('PUT /api/organisations/:organisationId/status', {
    params: { organisationId: id },
    body: { status: 'published' },
  });
  return id;
}

type EventBody = Partial<Endpoints['POST /api/events']['body']>;
type SessionBody = Partial<Endpoints['POST /api/events/:eventId/sessions']['body']>;

/**
 * Creates an open event of one day with a session of two blocks (4 + 3 slots, 3 tables). Its organiser gets a public
 * body and the right to create events.
 */
export async function givenOpenEvent(
  organiser: Person,
  { event = {}, session = {} }: { event?: EventBody; session?: SessionBody } = {},
) {
  await organiser.grant?.('mayCreateEvents');
  await organiser.must('POST /api/organisations', {
    body: { kind: 'public', nameLatin: `Sample park ${++count}`, country: 'FR' },
  });
  const created = await organiser.must('POST /api/events', {
    body: {
      name: { fr: 'Forum', zh: '论坛', en: 'Forum' },
      place: { en: 'Sophia Antipolis' },
      description: {},
      zone: 'Europe/Paris',
      startsOn: '2026-07-02',
      endsOn: '2026-07-02',
      requestLimit: 20,
      requestHours: 240,
      ...event,
    },
  });
  const eventId = created.id;
  const { id: sessionId } = await organiser.must('POST /api/events/:eventId/sessions', {
    params: { eventId },
    body: {
      name: { en: 'Meetings' },
      slotMinutes: 20,
      breakMinutes: 5,
      tableCount: 3,
      blocks: [
        { startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T11:35' },
        { startsAt: '2026-07-02T14:00', endsAt: '2026-07-02T15:10' },
      ],
      ...session,
    },
  });
  await organiser.must('PUT /api/events/:eventId/status', { params: { eventId }, body: { status: 'open' } });
  return { eventId, sessionId };
}

/** Creates a person with a published organisation, admitted to an event. */
export async function givenParticipant(
  test: Pick<TestApp, 'app' | 'deps'>,
  { eventId, organiser }: { eventId: Id<'event'>; organiser: Person },
  {
    language = 'fr',
    organisation = {},
    languages = ['fr', 'en'],
  }: { language?: Language; organisation?: OrganisationBody; languages?: ('fr' | 'zh' | 'en')[] } = {},
) {
  const person = await signUp(test, { language });
  const organisationId = await givenPublishedOrganisation(person, organisation);
  const { participantId } = await person.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages },
  });
  await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId, participantId },
    body: { status: 'admitted' },
  });
  return Object.assign(person, { participantId, organisationId });
}
