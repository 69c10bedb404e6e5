import type { Id } from '@jumelage/domain/ids';
import type { MemberRole } from '@jumelage/domain/organisation';
import { type Belonging, type Reader, sidesOf, together } from '@jumelage/domain/side';
import {
  aliasedTable,
  and,
  eq,
  inArray,
  isNotNull,
  isNull,
  notExists,
  or,
  type Placeholder,
  type SQL,
} from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { isAsked, isSent } from './request-status.ts';

type OrganisationId = Id<'organisation'>;
type UserId = Id<'user'>;

/** The user whose view is computed; an admin sees everybody. */
export type Looking = { readonly userId: UserId; readonly isAdmin: boolean };

/** A reader, and the role in each organisation that they belong to. */
export type Side = {
  readonly reader: Reader;
  readonly roleIn: (organisationId: OrganisationId) => MemberRole | undefined;
};

const belongingsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) => {
  const { id, country, countryConfirmedAt } = t.organisations;
  return q
    .select({ id, country, countryConfirmedAt, role: t.organisationMembers.role })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(id, t.organisationMembers.organisationId))
    .where(eq(t.organisationMembers.userId, userId));
});

const toBelonging = ({
  id,
  country,
  countryConfirmedAt,
}: Omit<Belonging, 'isConfirmed'> & { readonly countryConfirmedAt: Date | null }): Belonging => ({
  ...{ id, country, isConfirmed: countryConfirmedAt !== null },
});

/**
 * Finds the reader that a user is, with their role in each organisation. One statement, and one more for members of an
 * organisation whose country is not confirmed.
 */
export async function findSide(store: Store, { userId, isAdmin }: Looking): Promise<Side> {
  const rows = await belongingsOf(store, { userId });
  const roles = new Map(rows.map((row) => [row.id, row.role]));
  const belongings = rows.map(toBelonging);
  const asks = isUnconfirmed(belongings) && !isAdmin;
  const dealt = await dealtWith(store, asks ? belongings.map(({ id }) => id) : []);
  return {
    reader: toReader(belongings, dealt, isAdmin),
    roleIn: (organisationId) => roles.get(organisationId),
  };
}

/** Somebody at an event: the organisation that they come for, and their account where they have one. */
type Place = { readonly organisationId: OrganisationId; readonly userId: UserId | null };

/**
 * Finds what participants may see: each what their organisation may, and with an account what they may themselves.
 * Three statements at most.
 */
export async function findSidesOfPlaces(store: Store, places: readonly Place[]): Promise<(place: Place) => Reader> {
  const { organisations: o, organisationMembers: m } = store.t;
  const columns = { id: o.id, country: o.country, countryConfirmedAt: o.countryConfirmedAt };
  const organisationIds = [...new Set(places.map((one) => one.organisationId))];
  const userIds = [...new Set(places.flatMap(({ userId }) => userId ?? []))];
  const seats = await store.q.select(columns).from(o).where(inArray(o.id, organisationIds));
  const members = await store.q
    .select({ ...columns, userId: m.userId })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(inArray(m.userId, userIds));
  const seat = Map.groupBy(seats, ({ id }) => id);
  const own = Map.groupBy(members, ({ userId }) => userId);
  const both = ({ organisationId, userId }: Place) => [
    (seat.get(organisationId) ?? []).map(toBelonging),
    ((userId && own.get(userId)) || []).map(toBelonging),
  ];
  const unconfirmed = places.flatMap(both).filter(isUnconfirmed).flat();
  const dealt = await dealtWith(store, [...new Set(unconfirmed.map(({ id }) => id))]);
  return (place) =>
    both(place)
      .map((belongings) => toReader(belongings, dealt, false))
      .reduce(together);
}

const isUnconfirmed = (belongings: readonly Belonging[]) => belongings.some((one) => !one.isConfirmed);

function toReader(belongings: readonly Belonging[], dealt: Dealt, seesAll: boolean): Reader {
  const own = belongings.map((one) => one.id);
  const others = isUnconfirmed(belongings) && !seesAll ? own.flatMap((id) => dealt.get(id) ?? []) : [];
  return { countries: sidesOf(belongings), known: [...new Set([...own, ...others])], seesAll };
}

/** To each of some organisations, those that dealt with it. */
type Dealt = ReadonlyMap<OrganisationId, readonly OrganisationId[]>;

/**
 * Finds organisations that dealt with some others by their own act: they asked for a meeting or a profile, agreed to
 * meet, or opened what is theirs. One statement.
 */
async function dealtWith({ t, q }: Store, own: readonly OrganisationId[]): Promise<Dealt> {
  if (own.length === 0) return new Map();
  const { meetingRequests: r, grants: g, participants } = t;
  const [us, them] = [aliasedTable(participants, 'us'), aliasedTable(participants, 'them')];
  const ours = [...own];
  const bothAgreed = eq(r.status, 'accepted');
  const wrote = q
    .select({ with: us.organisationId, id: them.organisationId })
    .from(r)
    .innerJoin(us, eq(us.id, r.toId))
    .innerJoin(them, eq(them.id, r.fromId))
    .where(
      and(
        inArray(us.organisationId, ours),
        or(and(isAsked({ t }), isSent({ t })), bothAgreed, eq(r.fromAnswer, 'accepted')),
      ),
    );
  const agreed = q
    .select({ with: us.organisationId, id: them.organisationId })
    .from(r)
    .innerJoin(us, eq(us.id, r.fromId))
    .innerJoin(them, eq(them.id, r.toId))
    .where(and(inArray(us.organisationId, ours), or(bothAgreed, eq(r.toAnswer, 'accepted'))));
  const opened = q
    .select({ with: g.granteeId, id: g.organisationId })
    .from(g)
    .where(and(inArray(g.granteeId, ours), eq(g.status, 'granted')));
  const asked = q
    .select({ with: g.organisationId, id: g.granteeId })
    .from(g)
    .where(and(inArray(g.organisationId, ours), isNotNull(g.askedBy)));
  const rows = await wrote.unionAll(agreed).unionAll(opened).unionAll(asked);
  const byOwn = Map.groupBy(rows, (row) => row.with);
  return new Map([...byOwn].map(([id, some]) => [id, some.map((row) => row.id)]));
}

/** The reader of a statement that is built once: its text says whether they see all, the rest comes with each call. */
export type ReaderSlots = { readonly countries: Placeholder; readonly known: Placeholder; readonly seesAll: boolean };

type Sides = Pick<Store, 't' | 'engine'>;

/** Writes the condition under which organisations are shown to a reader: `isShownTo` of the domain, in SQL. */
export function organisationsShownTo(store: Sides, reader: ReaderSlots): SQL | undefined {
  return shownTo(store, store.t.organisations.shownAbroad, reader);
}

/**
 * Writes the same for participants, where their organisations are joined: these give the country, and each person
 * agreed for themselves.
 */
export function participantsShownTo(store: Sides, reader: ReaderSlots): SQL | undefined {
  return shownTo(store, store.t.participants.shownAbroad, reader);
}

type Agreed = Store['t']['organisations']['shownAbroad'] | Store['t']['participants']['shownAbroad'];

function shownTo(store: Sides, agreed: Agreed, { countries, known, seesAll }: ReaderSlots): SQL | undefined {
  const { country, id } = store.t.organisations;
  return seesAll ? undefined : or(eq(agreed, true), isOneOf(store, country, countries), isOneOf(store, id, known));
}

/**
 * Confirms the countries of organisations, of `by` their own left out, and with `isOwnerless` of those alone that
 * nobody belongs to;
 * says which were not confirmed before.
 */
export async function confirmCountries(
  { t, q }: Store,
  organisationIds: readonly OrganisationId[],
  { by, isOwnerless = false, now }: { readonly by?: UserId; readonly isOwnerless?: boolean; readonly now: Date },
): Promise<OrganisationId[]> {
  const { organisations: o, organisationMembers: m } = t;
  const belongs = q
    .select({ id: m.userId })
    .from(m)
    .where(and(eq(m.organisationId, o.id), isOwnerless || by === undefined ? undefined : eq(m.userId, by)));
  const confirmed: OrganisationId[] = [];
  for (const some of chunksOf(organisationIds)) {
    const rows = await q
      .update(o)
      .set({ countryConfirmedAt: now })
      .where(
        and(
          inArray(o.id, some),
          isNull(o.countryConfirmedAt),
          isOwnerless || by !== undefined ? notExists(belongs) : undefined,
        ),
      )
      .returning({ id: o.id });
    confirmed.push(...rows.map((row) => row.id));
  }
  return confirmed;
}

/** Withdraws the confirmation of a country; false where it was not confirmed. */
export async function withdrawConfirmation({ t, q }: Store, organisationId: OrganisationId): Promise<boolean> {
  const { id, countryConfirmedAt } = t.organisations;
  const rows = await q
    .update(t.organisations)
    .set({ countryConfirmedAt: null })
    .where(and(eq(id, organisationId), isNotNull(countryConfirmedAt)))
    .returning({ id });
  return rows.length > 0;
}
