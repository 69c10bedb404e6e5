import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { and, asc, count, eq, gt, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { lackRequests } from './participant-lists.ts';
import { hasStatusAt } from './request-status.ts';
import { organisationsShownTo } from './sides.ts';

type UserId = Id<'user'>;
type EventId = Id<'event'>;

const organisationsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisation: t.organisations, thesis: t.theses })
    .from(t.organisations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisations.id))
    .leftJoin(t.theses, eq(t.theses.organisationId, t.organisations.id))
    .where(eq(t.organisationMembers.userId, userId))
    .orderBy(asc(t.organisations.nameSort), asc(t.organisations.id)),
);

const textLanguagesOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.organisationTexts.organisationId, language: t.organisationTexts.language })
    .from(t.organisationTexts)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisationTexts.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

const directionsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.cooperations.organisationId, direction: t.cooperations.direction })
    .from(t.cooperations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.cooperations.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

/** Lists a user's organisations with all that their completeness depends on: three statements. */
export async function ownOrganisations(store: Store, userId: UserId) {
  const rows = await organisationsOf(store, { userId });
  const texts = await textLanguagesOf(store, { userId });
  const cooperations = await directionsOf(store, { userId });
  return rows.map(({ organisation, thesis }) => ({
    ...organisation,
    thesis,
    textLanguages: texts.flatMap((text) => (text.organisationId === organisation.id ? [text.language] : [])),
    directions: cooperations.flatMap((one) => (one.organisationId === organisation.id ? [one.direction] : [])),
  }));
}

const publishedByCountry = prepared(
  (store, { countries, known }: Slots<Pick<Reader, 'countries' | 'known'>>, { seesAll }: Pick<Reader, 'seesAll'>) => {
    const { t, q } = store;
    return q
      .select({ country: t.organisations.country, n: count() })
      .from(t.organisations)
      .where(and(eq(t.organisations.status, 'published'), organisationsShownTo(store, { countries, known, seesAll })))
      .groupBy(t.organisations.country);
  },
);

/** Counts the published profiles of each country, of those that are shown to the reader. */
export function countPublishedByCountry(store: Store, { countries, known, seesAll }: Reader) {
  return publishedByCountry(store, { countries, known }, { seesAll });
}

/** Counts the rows of a statement within another one. */
const counted = (rows: SQLWrapper): SQL<number> => sql`(${rows})`.mapWith(Number);

const figures = prepared((store, { eventIds, now }: Slots<{ eventIds: readonly EventId[]; now: Date }>) => {
  const { t, q } = store;
  const { events, participants: p, meetingRequests: r, meetings: m, sessions, schedules, placements } = t;
  const peopleWho = (condition: SQL | undefined) =>
    counted(
      q
        .select({ n: count() })
        .from(p)
        .where(and(eq(p.eventId, events.id), condition)),
    );
  const ofEvent = eq(sessions.eventId, events.id);
  return q
    .select({
      id: events.id,
      registered: peopleWho(eq(p.status, 'registered')),
      admitted: peopleWho(eq(p.status, 'admitted')),
      withoutRequest: peopleWho(lackRequests(store)),
      unanswered: counted(
        q
          .select({ n: count() })
          .from(r)
          .where(and(eq(r.eventId, events.id), hasStatusAt(store, 'pending', now))),
      ),
      agreed: counted(
        q
          .select({ n: count() })
          .from(m)
          .where(and(eq(m.eventId, events.id), ne(m.status, 'cancelled'))),
      ),
      sessions: counted(q.select({ n: count() }).from(sessions).where(ofEvent)),
      placed: counted(
        q
          .select({ n: count() })
          .from(placements)
          .innerJoin(schedules, eq(schedules.id, placements.scheduleId))
          .innerJoin(sessions, eq(sessions.id, schedules.sessionId))
          .where(and(ofEvent, eq(schedules.version, 0))),
      ),
      published: counted(
        q
          .select({ n: count() })
          .from(schedules)
          .innerJoin(sessions, eq(sessions.id, schedules.sessionId))
          .where(and(ofEvent, gt(schedules.version, 0))),
      ),
    })
    .from(events)
    .where(isOneOf(store, events.id, eventIds));
});

/** Counts what the organisers of events oversee, in one statement: a request past its expiry waits for no answer. */
export async function figuresOf(store: Store, eventIds: readonly EventId[], now: Date) {
  const rows = eventIds.length > 0 ? await figures(store, { eventIds, now }) : [];
  return new Map(rows.map((row) => [row.id, row]));
}

const asks = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) => {
  const { grants: g, organisationMembers: m } = t;
  return q
    .select({ organisationId: g.organisationId, count: count() })
    .from(m)
    .innerJoin(g, eq(g.organisationId, m.organisationId))
    .where(and(eq(m.userId, userId), eq(m.role, 'owner'), eq(g.status, 'asked')))
    .groupBy(g.organisationId);
});

/** Counts the requests for access that somebody may answer, by organisation: those that they own. */
export function countAsks(store: Store, userId: UserId) {
  return asks(store, { userId });
}
