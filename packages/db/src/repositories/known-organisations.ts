import { hidesPeople } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { takingPartStatuses } from '@jumelage/domain/participant';
import { and, eq, exists, inArray, ne, or, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

/** The user who looks, and whether they run the platform or organise what they look at. */
export type Viewer = { readonly userId: Id<'user'>; readonly seesAll: boolean };

/** A check whether the reader sees an organisation in full; of others they see the teaser alone. */
export type IsKnown = (organisation: { readonly id: OrganisationId; readonly isAnonymous: boolean }) => boolean;

/**
 * Finds which of some organisations the viewer knows: those that are not anonymous; their own; those that granted their
 * organisation the profile; those admitted to a common event, until its people are hidden; those that take part in an
 * event that the viewer organises. One statement, and none where nobody is anonymous.
 */
export async function knownTo(
  store: Store,
  { userId, seesAll }: Viewer,
  organisations: readonly { readonly id: OrganisationId; readonly isAnonymous: boolean }[],
  now: number,
): Promise<IsKnown> {
  const anonymous = organisations.filter((one) => one.isAnonymous).map((one) => one.id);
  if (seesAll || anonymous.length === 0) return ({ isAnonymous }) => seesAll || !isAnonymous;
  const rows = await known(store, { ids: [...new Set(anonymous)], userId });
  const isKnown = ({ isKnownAnyway, zone, hideOn }: (typeof rows)[number]) =>
    Number(isKnownAnyway) === 1 || (zone !== null && !hidesPeople({ hideOn, zone }, now));
  const ids = new Set<OrganisationId>(rows.filter(isKnown).map((row) => row.id));
  return ({ id, isAnonymous }) => !isAnonymous || ids.has(id);
}

type KnownValues = { readonly ids: readonly OrganisationId[]; readonly userId: Id<'user'> };
const known = prepared(({ t, q, engine }, { ids, userId }: Slots<KnownValues>) => {
  const { organisations: o, grants, participants: p, events, eventOrganisers, organisationMembers: members } = t;
  const own = q.select({ id: members.organisationId }).from(members).where(eq(members.userId, userId));
  const granted = q
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.organisationId, o.id),
        eq(grants.layer, 'profile'),
        eq(grants.status, 'granted'),
        inArray(grants.granteeId, own),
      ),
    );
  const attended = q
    .select({ id: p.eventId })
    .from(p)
    .where(and(eq(p.status, 'admitted'), or(eq(p.userId, userId), inArray(p.organisationId, own))));
  const organised = q
    .select({ id: eventOrganisers.eventId })
    .from(eventOrganisers)
    .where(eq(eventOrganisers.userId, userId));
  const runs = q
    .select({ id: p.id })
    .from(p)
    .where(and(eq(p.organisationId, o.id), inArray(p.status, [...takingPartStatuses]), inArray(p.eventId, organised)));
  // The events in common come with their day of hiding: the domain says when that is over, by the event's own clock.
  const common = q
    .selectDistinct({ organisationId: p.organisationId, zone: events.zone, hideOn: events.hideOn })
    .from(p)
    .innerJoin(events, eq(events.id, p.eventId))
    .where(and(eq(p.status, 'admitted'), inArray(p.eventId, attended), ne(events.status, 'draft')))
    .as('common');
  return q
    .select({
      id: o.id,
      isKnownAnyway: sql<number>`CASE WHEN ${or(inArray(o.id, own), exists(granted), exists(runs))} THEN 1 ELSE 0 END`,
      zone: common.zone,
      hideOn: common.hideOn,
    })
    .from(o)
    .leftJoin(common, eq(common.organisationId, o.id))
    .where(isOneOf({ engine }, o.id, ids));
});
