import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import type { Country, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { namelessSortKey, organisationSortKey, personSortKey } from '@jumelage/domain/sort-key';
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { chunksOf, inPages, type Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

/**
 * Lists the people of an event as an import recognises them, without erased ones: a statement for each thousand,
 * between which `breathe` is awaited.
 */
export async function peopleToFindAgain({ t, q }: Store, eventId: EventId, breathe?: () => Promise<void> | undefined) {
  const { id, organisationId, userId, family, given, hanzi, email, externalId, languages, attendance } = t.participants;
  const { jobTitle, phone, wechat, tags, shownAbroad, erasedAt } = t.participants;
  const { nameLatin, nameHanzi, country } = t.organisations;
  // Which ones first: the organisations of the others are not looked up for each page.
  const idsOf = (after: ParticipantId | undefined, size: number) =>
    q
      .select({ id })
      .from(t.participants)
      .where(and(eq(t.participants.eventId, eventId), isNull(erasedAt), after && gt(id, after)))
      .orderBy(asc(id))
      .limit(size);
  const page = (after: ParticipantId | undefined, size: number) =>
    q
      .select({
        id,
        organisationId,
        userId,
        family,
        given,
        hanzi,
        email,
        externalId,
        languages,
        attendance,
        jobTitle,
        phone,
        wechat,
        tags,
        shownAbroad,
        organisation: { nameLatin, nameHanzi, country },
      })
      .from(t.participants)
      .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
      .where(inArray(id, idsOf(after, size)))
      .orderBy(asc(id));
  return inPages(page, breathe);
}

export type PersonToFindAgain = Awaited<ReturnType<typeof peopleToFindAgain>>[number];

export type OrganisationDraft = {
  readonly id: Id<'organisation'>;
  readonly kind: OrganisationKind;
  readonly nameLatin: string;
  readonly nameHanzi: string | null;
  readonly country: Country;
  readonly sector: Sector | null;
  readonly website?: string | null;
  readonly draftedByEventId?: EventId;
  readonly now: Date;
};

/**
 * Inserts organisations that an import names for the first time, as drafts without members: names, country, kind and
 * sector, and nothing else.
 */
export async function insertOrganisationDrafts(store: Store, drafts: readonly OrganisationDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const { t, q } = store;
  const rows = drafts.map(({ now, ...draft }) => ({
    ...draft,
    status: 'draft' as const,
    nameSort: organisationSortKey(draft),
    languages: [],
    topics: [],
    createdAt: now,
    updatedAt: now,
  }));
  for (const chunk of chunksOf(rows)) await q.insert(t.organisations).values(chunk);
}

export async function hasParticipantEmail(
  { t, q }: Store,
  scope: { eventId: EventId; email: string },
): Promise<boolean> {
  const { id, eventId, email } = t.participants;
  const [row] = await q
    .select({ id })
    .from(t.participants)
    .where(and(eq(eventId, scope.eventId), eq(email, scope.email)));
  return row !== undefined;
}

/**
 * Rewrites the order of names for so many people, those behind an id; answers the last one's, or undefined behind
 * them all.
 */
export async function rederiveParticipants(
  { t, q }: Store,
  after: string,
  limit: number,
): Promise<ParticipantId | undefined> {
  const { id, family, given, hanzi, nameSort, erasedAt } = t.participants;
  const rows = await q
    .select({ id, family, given, hanzi, nameSort, erasedAt })
    .from(t.participants)
    .where(gt(id, after as ParticipantId))
    .orderBy(asc(id))
    .limit(limit);
  for (const row of rows) {
    const key = row.erasedAt ? namelessSortKey : personSortKey(row);
    if (key !== row.nameSort) await q.update(t.participants).set({ nameSort: key }).where(eq(id, row.id));
  }
  return rows.at(-1)?.id;
}

/** Lists the languages that the people of an organisation speak, the most usual first. */
export async function listSpoken({ t, q }: Store, organisation: Id<'organisation'>): Promise<SpokenLanguage[]> {
  const { organisationId, languages, erasedAt } = t.participants;
  const rows = await q
    .select({ languages })
    .from(t.participants)
    .where(and(eq(organisationId, organisation), isNull(erasedAt)));
  const counts = new Map<SpokenLanguage, number>();
  for (const one of rows.flatMap((row) => row.languages)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
