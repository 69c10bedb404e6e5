import type { Id } from '@jumelage/domain/ids';
import type { DropReason } from '@jumelage/domain/mail';
import { deletableMailings, type MailingAct, mailingActs, mailingStatusesBefore } from '@jumelage/domain/mailing';
import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, or } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

export type MailingRow = Store['t']['mailings']['$inferSelect'];
export type MailingScope = { readonly eventId: Id<'event'>; readonly mailingId: Id<'mailing'> };
type Page = { readonly page: number; readonly size: number };

const isThis = ({ t }: Pick<Store, 't'>, { eventId, mailingId }: MailingScope) =>
  and(eq(t.mailings.id, mailingId), eq(t.mailings.eventId, eventId));

/** Lists the mailings of an event, the newest first, and counts them all. */
export async function listMailings({ t, q }: Store, eventId: Id<'event'>, { page, size }: Page) {
  const m = t.mailings;
  const [total] = await q.select({ n: count() }).from(m).where(eq(m.eventId, eventId));
  const rows = await q
    .select({ mailing: m, author: t.users })
    .from(m)
    .leftJoin(t.users, eq(t.users.id, m.authorId))
    .where(eq(m.eventId, eventId))
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(size)
    .offset((page - 1) * size);
  return { rows, total: total?.n ?? 0 };
}

export async function findMailing(store: Store, scope: MailingScope): Promise<MailingRow | undefined> {
  const [row] = await store.q.select().from(store.t.mailings).where(isThis(store, scope));
  return row;
}

/** Finds a mailing whatever it belongs to, as the clock does. */
export async function findAnyMailing({ t, q }: Store, id: Id<'mailing'>): Promise<MailingRow | undefined> {
  const [row] = await q.select().from(t.mailings).where(eq(t.mailings.id, id));
  return row;
}

export async function insertMailing({ t, q }: Store, row: MailingRow): Promise<void> {
  await q.insert(t.mailings).values(row);
}

/** Applies an act to a mailing that still has a status from which it is possible; undefined where it has not. */
export async function changeMailing(
  store: Store,
  scope: MailingScope,
  act: MailingAct,
  changes: Partial<MailingRow>,
): Promise<MailingRow | undefined> {
  const { t, q } = store;
  const [row] = await q
    .update(t.mailings)
    .set({ ...changes, status: mailingActs[act].to })
    .where(and(isThis(store, scope), inArray(t.mailings.status, [...mailingStatusesBefore(act)])))
    .returning();
  return row;
}

/** Deletes a mailing that nobody got anything of; false where there is none. */
export async function removeMailing(store: Store, scope: MailingScope): Promise<boolean> {
  const { t, q } = store;
  const rows = await q
    .delete(t.mailings)
    .where(and(isThis(store, scope), inArray(t.mailings.status, [...deletableMailings])))
    .returning({ id: t.mailings.id });
  return rows.length > 0;
}

/** Lists when the mailings of an event began, or are to begin, in a time. */
export async function listBegun(
  { t, q }: Store,
  { eventId, since }: { readonly eventId: Id<'event'>; readonly since: Date },
): Promise<number[]> {
  const m = t.mailings;
  const rows = await q
    .select({ startedAt: m.startedAt })
    .from(m)
    .where(and(eq(m.eventId, eventId), isNotNull(m.startedAt), gte(m.startedAt, since)));
  return rows.flatMap(({ startedAt }) => (startedAt ? [startedAt.getTime()] : []));
}

/** Lists mailings that the clock has to go on with: those under way, and those whose time has come. */
export async function mailingsToSend({ t, q }: Store, now: Date): Promise<MailingRow[]> {
  const m = t.mailings;
  return q
    .select()
    .from(m)
    .where(or(eq(m.status, 'sending'), and(eq(m.status, 'scheduled'), lte(m.sendAt, now))))
    .orderBy(asc(m.createdAt), asc(m.id));
}

/**
 * Moves a mailing under way on, from the person it had reached; false where somebody else was faster, or it was stopped.
 */
export async function reachFurther(
  { t, q }: Store,
  { id, reached }: Pick<MailingRow, 'id' | 'reached'>,
  changes: Partial<MailingRow>,
): Promise<boolean> {
  const m = t.mailings;
  const rows = await q
    .update(m)
    .set(changes)
    .where(and(eq(m.id, id), eq(m.status, 'sending'), eq(m.reached, reached)))
    .returning({ id: m.id });
  return rows.length > 0;
}

type NewRecipient = Store['t']['mailingRecipients']['$inferInsert'];

/** Writes down what became of people; nobody is written down twice for one mailing. */
export async function insertRecipients({ t, q }: Store, rows: readonly NewRecipient[]): Promise<void> {
  for (const some of chunksOf(rows)) await q.insert(t.mailingRecipients).values(some);
}

/** Lists which of these people a mailing was written to already. */
export async function recipientsAmong(
  { t, q }: Store,
  mailingId: Id<'mailing'>,
  ids: readonly Id<'participant'>[],
): Promise<ReadonlySet<Id<'participant'>>> {
  const r = t.mailingRecipients;
  const rows = await q
    .select({ id: r.participantId })
    .from(r)
    .where(and(eq(r.mailingId, mailingId), inArray(r.participantId, [...ids])));
  return new Set(rows.map((row) => row.id));
}

/** Counts the mails of mailings that addresses got since an instant, whichever events they came from. */
export async function countMailedTo(
  { t, q }: Store,
  addresses: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const { mails: m, mailingRecipients: r } = t;
  const rows = await q
    .select({ address: m.address, n: count() })
    .from(m)
    .innerJoin(r, eq(r.mailId, m.id))
    .where(and(gte(m.createdAt, since), eq(m.kind, 'mailing'), inArray(m.address, [...addresses])))
    .groupBy(m.address);
  return new Map(rows.map(({ address, n }) => [address, n]));
}

/**
 * Calls the mails of a mailing off that still wait: those that nobody tried to send go as if they had not been written,
 * so that the mailing can go on with them; others are given up. Answers how many.
 */
export async function callOff({ t, q }: Store, mailingId: Id<'mailing'>): Promise<number> {
  const { mails: m, mailingRecipients: r } = t;
  const own = q.select({ id: r.mailId }).from(r).where(eq(r.mailingId, mailingId));
  const waiting = and(inArray(m.id, own), eq(m.status, 'waiting'));
  const gone = await q
    .delete(m)
    .where(and(waiting, eq(m.attempts, 0)))
    .returning({ id: m.id });
  const tried = await q
    .update(m)
    .set({ status: 'dropped', problem: 'called_off' satisfies DropReason, facts: {} })
    .where(waiting)
    .returning({ id: m.id });
  return gone.length + tried.length;
}

/** Counts the people of mailings by what became of them and of their mails. */
export async function countRecipients({ t, q }: Store, ids: readonly Id<'mailing'>[]) {
  const { mailingRecipients: r, mails: m } = t;
  if (ids.length === 0) return [];
  return q
    .select({ mailingId: r.mailingId, outcome: r.outcome, status: m.status, problem: m.problem, n: count() })
    .from(r)
    .leftJoin(m, eq(m.id, r.mailId))
    .where(inArray(r.mailingId, [...ids]))
    .groupBy(r.mailingId, r.outcome, m.status, m.problem);
}

/** Lists the people of a mailing that was begun, by name, with what became of it. */
export function listRecipients({ t, q }: Store, mailingId: Id<'mailing'>) {
  const { mailingRecipients: r, mails: m, participants: p, organisations: o } = t;
  return q
    .select({
      participantId: r.participantId,
      outcome: r.outcome,
      language: r.language,
      mail: { status: m.status, problem: m.problem, sentAt: m.sentAt },
      ...{ family: p.family, given: p.given, hanzi: p.hanzi, hasAccount: p.userId },
      organisation: { nameLatin: o.nameLatin, nameHanzi: o.nameHanzi },
    })
    .from(r)
    .innerJoin(p, eq(p.id, r.participantId))
    .innerJoin(o, eq(o.id, p.organisationId))
    .leftJoin(m, eq(m.id, r.mailId))
    .where(eq(r.mailingId, mailingId))
    .orderBy(asc(p.nameSort), asc(p.id));
}
export type RecipientRow = Awaited<ReturnType<typeof listRecipients>>[number];
