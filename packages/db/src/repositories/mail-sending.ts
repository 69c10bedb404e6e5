import type { Id } from '@jumelage/domain/ids';
import type { ChosenTopic, DropReason, MailKind, MailStatus } from '@jumelage/domain/mail';
import { and, asc, count, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { canonicalEmail } from './accounts.ts';
import { hasAgreed } from './consents.ts';
import type { MailRow } from './mails.ts';

type UserId = Id<'user'>;

/**
 * Lists some mails that are due, the longest waiting first. Those that went to many at once wait behind all others,
 * which somebody waits for.
 */
export async function listDueMails(store: Store, now: Date, limit: number): Promise<Id<'mail'>[]> {
  const awaited = await dueMails(store, { bulk: false, now, limit });
  if (awaited.length === limit) return awaited;
  return [...awaited, ...(await dueMails(store, { bulk: true, now, limit: limit - awaited.length }))];
}

async function dueMails(
  { t, q }: Store,
  { bulk, now, limit }: { readonly bulk: boolean; readonly now: Date; readonly limit: number },
): Promise<Id<'mail'>[]> {
  const due = await q
    .select({ id: t.mails.id })
    .from(t.mails)
    .where(and(eq(t.mails.status, 'waiting'), eq(t.mails.bulk, bulk), lte(t.mails.nextAt, now)))
    .orderBy(asc(t.mails.nextAt), asc(t.mails.id))
    .limit(limit);
  return due.map(({ id }) => id);
}

/**
 * Claims mails until an instant by which their sender must be done or gone, so that no other process sends them too.
 * Returns those that nobody else had claimed.
 */
export function claimMails({ t, q }: Store, ids: readonly Id<'mail'>[], until: Date): Promise<MailRow[]> {
  return q
    .update(t.mails)
    .set({ status: 'sending', attempts: sql`${t.mails.attempts} + 1`, nextAt: until })
    .where(and(inArray(t.mails.id, [...ids]), eq(t.mails.status, 'waiting')))
    .returning();
}

/** The last mail to somebody erased: the one row that still knows their address, until it is sent or given up. */
const lastKind = 'account_erased' satisfies MailKind;
const forgotten = { address: '', problem: null } as const;

/** Tells whether a mail's address must be forgotten once it is settled. */
export function isLastMail({ kind }: Pick<MailRow, 'kind'>): boolean {
  return kind === lastKind;
}

/** Stores the outcome of a mail that its sender claimed: nobody else has since. */
export async function settleMail(
  { t, q }: Store,
  { id, attempts, kind }: Pick<MailRow, 'id' | 'attempts' | 'kind'>,
  changes: Partial<MailRow>,
): Promise<void> {
  await q
    .update(t.mails)
    .set({ ...changes, ...(isLastMail({ kind }) && changes.status !== 'waiting' ? forgotten : {}) })
    .where(and(eq(t.mails.id, id), eq(t.mails.attempts, attempts), inArray(t.mails.status, ['sending', 'uncertain'])));
}

/** Tells whether a mail was claimed and never settled. */
export async function hasLostMail({ t, q }: Store, now: Date): Promise<boolean> {
  const [row] = await q
    .select({ id: t.mails.id })
    .from(t.mails)
    .where(and(eq(t.mails.status, 'sending'), lte(t.mails.nextAt, now)))
    .limit(1);
  return row !== undefined;
}

/** Marks claimed mails that were never settled as uncertain: they may have been sent. Returns how many there are. */
export async function settleLost({ t, q }: Store, now: Date): Promise<number> {
  const rows = await q
    .update(t.mails)
    .set({ status: 'uncertain', problem: 'the server stopped while it was being handed over' })
    .where(and(eq(t.mails.status, 'sending'), lte(t.mails.nextAt, now)))
    .returning({ id: t.mails.id });
  await q
    .update(t.mails)
    .set(forgotten)
    .where(and(eq(t.mails.kind, lastKind), eq(t.mails.status, 'uncertain')));
  return rows.length;
}

export async function isChallengeOpen({ t, q }: Store, id: Id<'challenge'>, now: Date): Promise<boolean> {
  const [row] = await q
    .select({ id: t.challenges.id })
    .from(t.challenges)
    .where(and(eq(t.challenges.id, id), isNull(t.challenges.usedAt), gt(t.challenges.expiresAt, now)));
  return row !== undefined;
}

/** Finds why nothing is sent to an address any more, where that is so. */
export async function findMailStop({ t, q }: Store, address: string) {
  const [row] = await q
    .select()
    .from(t.mailStops)
    .where(eq(t.mailStops.address, canonicalEmail(address)));
  return row;
}

/** Sends nothing to an address any more; the first reason stays. */
export async function insertMailStop(
  { t, q }: Store,
  { address, problem, at }: { address: string; problem: string; at: Date },
): Promise<void> {
  await q
    .insert(t.mailStops)
    .values({ address: canonicalEmail(address), problem, at })
    .onConflictDoNothing();
}

/** Sends to an address again; answers whether it was stopped. */
export async function removeMailStop({ t, q }: Store, address: string): Promise<boolean> {
  const rows = await q
    .delete(t.mailStops)
    .where(eq(t.mailStops.address, canonicalEmail(address)))
    .returning();
  return rows.length > 0;
}

/** Lists the topics that a user refused; for the newsletter their consent decides. */
export async function listRefusals(store: Store, userId: UserId): Promise<ChosenTopic[]> {
  const { t, q } = store;
  const rows = await q
    .select({ topic: t.mailRefusals.topic })
    .from(t.mailRefusals)
    .where(eq(t.mailRefusals.userId, userId));
  const [user] = await q.select({ email: t.users.email }).from(t.users).where(eq(t.users.id, userId));
  const ofAddress = user ? await listAddressRefusals(store, user.email) : [];
  const agrees = await hasAgreed(store, userId, 'newsletter');
  return [
    ...ofAddress,
    ...rows.flatMap(({ topic }) => (topic === 'account' || topic === 'newsletter' ? [] : [topic])),
    ...(agrees ? [] : (['newsletter'] as const)),
  ];
}

/** Lists the topics that were refused for an address, by somebody who had no account there yet. */
export async function listAddressRefusals({ t, q }: Store, address: string): Promise<ChosenTopic[]> {
  const r = t.addressRefusals;
  const rows = await q
    .select({ topic: r.topic })
    .from(r)
    .where(eq(r.address, canonicalEmail(address)));
  return rows.map(({ topic }) => topic);
}

/** Writes down that an address does not want a topic, or wants it again. */
export async function setAddressRefusal(
  { t, q }: Store,
  { address: typed, topic }: { readonly address: string; readonly topic: ChosenTopic },
  at: Date | null,
): Promise<void> {
  const r = t.addressRefusals;
  const address = canonicalEmail(typed);
  if (at) await q.insert(r).values({ address, topic, at }).onConflictDoNothing();
  else await q.delete(r).where(and(eq(r.address, address), eq(r.topic, topic)));
}

/**
 * Writes down that a user does not want a topic, or wants it again: then what was refused for their address before they
 * had an account holds no longer.
 */
export async function setRefusal(store: Store, userId: UserId, topic: ChosenTopic, at: Date | null): Promise<void> {
  const { t, q } = store;
  if (at) return void (await q.insert(t.mailRefusals).values({ userId, topic, at }).onConflictDoNothing());
  await q.delete(t.mailRefusals).where(and(eq(t.mailRefusals.userId, userId), eq(t.mailRefusals.topic, topic)));
  const [user] = await q.select({ email: t.users.email }).from(t.users).where(eq(t.users.id, userId));
  if (user) await setAddressRefusal(store, { address: user.email, topic }, null);
}

/** Notes that a mail which had been taken came back: nobody has its address. */
export async function noteReturned({ t, q }: Store, id: Id<'mail'>, problem: DropReason): Promise<void> {
  await q
    .update(t.mails)
    .set({ status: 'dropped', problem })
    .where(and(eq(t.mails.id, id), inArray(t.mails.status, ['sent', 'uncertain'])));
}

export async function countMails({ t, q }: Store): Promise<{ readonly status: MailStatus; readonly count: number }[]> {
  return q
    .select({ status: t.mails.status, count: count() })
    .from(t.mails)
    .groupBy(t.mails.status)
    .orderBy(asc(t.mails.status));
}

/** Finds when the mail that has waited longest was due. */
export async function oldestWaiting({ t, q }: Store): Promise<Date | undefined> {
  const [row] = await q
    .select({ nextAt: t.mails.nextAt })
    .from(t.mails)
    .where(eq(t.mails.status, 'waiting'))
    .orderBy(asc(t.mails.nextAt))
    .limit(1);
  return row?.nextAt;
}

/** Lists the newest mails, of some statuses or of all. */
export function listNewestMails(
  { t, q }: Store,
  { limit, statuses }: { limit: number; statuses?: readonly MailStatus[] },
): Promise<MailRow[]> {
  return q
    .select()
    .from(t.mails)
    .where(statuses && inArray(t.mails.status, [...statuses]))
    .orderBy(desc(t.mails.createdAt), desc(t.mails.id))
    .limit(limit);
}

export async function findMail({ t, q }: Store, id: Id<'mail'>): Promise<MailRow | undefined> {
  const [row] = await q.select().from(t.mails).where(eq(t.mails.id, id));
  return row;
}

/**
 * Tries failed mails again from the beginning; those that may have arrived stay as they are. Answers how many there
 * are.
 */
export async function retryFailed({ t, q }: Store, now: Date): Promise<number> {
  const rows = await q
    .update(t.mails)
    .set({ status: 'waiting', attempts: 0, nextAt: now, problem: null })
    .where(and(eq(t.mails.status, 'failed'), ne(t.mails.address, '')))
    .returning({ id: t.mails.id });
  return rows.length;
}
