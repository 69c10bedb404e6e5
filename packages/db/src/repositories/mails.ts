import type { Writer } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

export type MailRow = Store['t']['mails']['$inferSelect'];

/**
 * The announcement of mails to send. It names no users, so that those who listen for notifications find nobody to
 * notify.
 */
export const mailAnnouncement = JSON.stringify({ users: [], kind: 'mail', eventId: null });

/** Inserts mails into the outbox, and announces them once the transaction commits; the same cause never makes two. */
export async function insertMails({ t, q }: Store, mails: readonly MailRow[]): Promise<void> {
  for (const some of chunksOf(mails))
    await q.insert(t.mails).values(some).onConflictDoNothing({ target: t.mails.cause });
  // For those that are never sent, too: the time of writing must not reveal whether one is.
  if (mails.length > 0) await q.announce(mailAnnouncement);
}

/** Deletes the mails of an event that still wait and whose cause begins so; answers how many. */
export async function dropWaitingAbout(
  { t, q }: Store,
  { eventId, about }: { readonly eventId: Id<'event'>; readonly about: string },
): Promise<number> {
  const m = t.mails;
  const rows = await q
    .delete(m)
    .where(
      and(
        eq(m.eventId, eventId),
        eq(sql`substr(${m.cause}, 1, ${about.length})`, about),
        eq(m.status, 'waiting'),
        eq(m.attempts, 0),
      ),
    )
    .returning({ id: m.id });
  return rows.length;
}

/** Lists the mails to an address, the newest first. */
export function listMailsTo({ t, q, engine }: Store, address: string): Promise<MailRow[]> {
  // Of the same instant, the one that was written last.
  const place = engine === 'sqlite' ? sql`rowid` : sql`ctid`;
  return q.select().from(t.mails).where(eq(t.mails.address, address)).orderBy(desc(t.mails.createdAt), desc(place));
}

/** The accounts that participants' mails go to; participants without one get none. */
export type MailedParticipant = Awaited<ReturnType<typeof recipientsOf>>[number];

/** Finds the accounts behind participants, with what a mail to them needs, in one statement. */
export async function recipientsOf({ t, q }: Store, ids: readonly Id<'participant'>[]) {
  const { id, userId, family, given, hanzi } = t.participants;
  const rows = await q
    .select({
      participantId: id,
      userId: t.users.id,
      email: t.users.email,
      language: t.users.language,
      family,
      given,
      hanzi,
    })
    .from(t.participants)
    .innerJoin(t.users, eq(t.users.id, userId))
    .where(inArray(id, [...ids]));
  return rows.map(({ family, given, hanzi, ...row }) => ({
    ...row,
    name: { family, given, hanzi: hanzi ?? undefined },
  }));
}

/**
 * Reads what decides whether the words of an organisation's speaker may be mailed; without a user they are the
 * organisation's alone. One statement.
 */
export async function findWriter(
  { t, q }: Store,
  { organisationId, userId }: { readonly organisationId: Id<'organisation'>; readonly userId: Id<'user'> | null },
): Promise<Writer> {
  const { id, countryConfirmedAt, draftedByEventId } = t.organisations;
  const { emailVerifiedAt, createdAt } = t.users;
  const [row] = await q
    .select({ countryConfirmedAt, draftedByEventId, emailVerifiedAt, createdAt })
    .from(t.organisations)
    .leftJoin(t.users, eq(t.users.id, userId ?? 'usr_'))
    .where(eq(id, organisationId));
  return {
    isVerified: row?.emailVerifiedAt !== null && row?.emailVerifiedAt !== undefined,
    createdAt: row?.createdAt?.getTime() ?? Number.POSITIVE_INFINITY,
    isVouchedFor: row !== undefined && (row.countryConfirmedAt !== null || row.draftedByEventId !== null),
  };
}
