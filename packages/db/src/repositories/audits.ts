import type { Id } from '@jumelage/domain/ids';
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, notExists, type SQL, sql } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

type AuditId = Id<'audit'>;

export type AuditRow = Store['t']['auditEntries']['$inferSelect'];
export type SealRow = Store['t']['auditSeals']['$inferSelect'];

/** Adds an entry to the trail. */
export async function insertAuditEntry({ t, q }: Store, entry: AuditRow): Promise<void> {
  await q.insert(t.auditEntries).values(entry);
}

/** Lists those of these entries that have no seal yet, by time. */
export async function unsealedOf({ t, q }: Store, ids: readonly AuditId[]): Promise<AuditRow[]> {
  const { id, at } = t.auditEntries;
  const rows: AuditRow[] = [];
  for (const some of chunksOf(ids)) {
    const found = await q
      .select({ entry: t.auditEntries })
      .from(t.auditEntries)
      .leftJoin(t.auditSeals, eq(t.auditSeals.entryId, id))
      .where(and(inArray(id, some), isNull(t.auditSeals.entryId)))
      .orderBy(asc(at), asc(id));
    rows.push(...found.map(({ entry }) => entry));
  }
  return rows;
}

/** Lists up to a thousand entries without a seal, the oldest first: a process that crashed left them. */
export async function listUnsealed({ t, q }: Store, limit = 1000): Promise<Pick<AuditRow, 'id' | 'chain'>[]> {
  const { id, chain, at } = t.auditEntries;
  const seal = q.select({ one: sql`1` }).from(t.auditSeals).where(eq(t.auditSeals.entryId, id));
  return q.select({ id, chain }).from(t.auditEntries).where(notExists(seal)).orderBy(asc(at), asc(id)).limit(limit);
}

/** Finds the last seal of a chain. */
export async function findHead({ t, q }: Store, chain: string): Promise<SealRow | undefined> {
  const [row] = await q
    .select()
    .from(t.auditSeals)
    .where(eq(t.auditSeals.chain, chain))
    .orderBy(desc(t.auditSeals.position))
    .limit(1);
  return row;
}

/** Adds seals; a position or an entry that is taken already violates a unique index. */
export async function insertSeals({ t, q }: Store, rows: readonly SealRow[]): Promise<void> {
  for (const chunk of chunksOf(rows, 100)) await q.insert(t.auditSeals).values(chunk);
}

/** Lists seals of a chain after a position, in order, each with its present entry. */
export function listSeals({ t, q }: Store, chain: string, after: number, limit: number) {
  const { auditSeals: seal } = t;
  return q
    .select({ seal, entry: t.auditEntries })
    .from(seal)
    .leftJoin(t.auditEntries, eq(t.auditEntries.id, seal.entryId))
    .where(and(eq(seal.chain, chain), gt(seal.position, after)))
    .orderBy(asc(seal.position))
    .limit(limit);
}

/** Lists every chain that has an entry or a seal. */
export async function listChains({ t, q }: Store): Promise<string[]> {
  const entries = await q.selectDistinct({ chain: t.auditEntries.chain }).from(t.auditEntries);
  const seals = await q.selectDistinct({ chain: t.auditSeals.chain }).from(t.auditSeals);
  return [...new Set([...entries, ...seals].map(({ chain }) => chain))].sort();
}

export function countEntries({ t, q }: Store, chain: string): Promise<number> {
  return q.$count(t.auditEntries, eq(t.auditEntries.chain, chain));
}

export type AuditFilter = {
  readonly chain: string;
  readonly actorId?: Id<'user'> | undefined;
  readonly act?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
};

function matching({ t }: Store, { chain, actorId, act, from, to }: AuditFilter): SQL | undefined {
  const e = t.auditEntries;
  return and(
    eq(e.chain, chain),
    actorId ? eq(e.actorId, actorId) : undefined,
    act ? eq(e.act, act) : undefined,
    from ? gte(e.at, from) : undefined,
    to ? lt(e.at, to) : undefined,
  );
}

/** Lists entries of a chain with the actor, the person in whose place they acted, and the seal; the newest first. */
export function listAudit(store: Store, filter: AuditFilter, { limit, offset }: { limit: number; offset: number }) {
  const { t, q } = store;
  const e = t.auditEntries;
  const { family, given, hanzi } = t.users;
  const { family: forFamily, given: forGiven, hanzi: forHanzi, erasedAt } = t.participants;
  return q
    .select({
      entry: e,
      actor: { family, given, hanzi },
      behalf: { family: forFamily, given: forGiven, hanzi: forHanzi, erasedAt },
      seal: { position: t.auditSeals.position, hash: t.auditSeals.hash },
    })
    .from(e)
    .leftJoin(t.users, eq(t.users.id, e.actorId))
    .leftJoin(t.participants, eq(t.participants.id, e.onBehalfOf))
    .leftJoin(t.auditSeals, eq(t.auditSeals.entryId, e.id))
    .where(matching(store, filter))
    .orderBy(desc(e.at), desc(e.id))
    .limit(limit)
    .offset(offset);
}

export async function countAudit(store: Store, filter: AuditFilter): Promise<number> {
  const [row] = await store.q.select({ n: count() }).from(store.t.auditEntries).where(matching(store, filter));
  return row?.n ?? 0;
}

/** Lists the actors and acts of a chain, for the filters of its readers. */
export async function listAuditChoices({ t, q }: Store, chain: string) {
  const e = t.auditEntries;
  const acts = await q.selectDistinct({ act: e.act }).from(e).where(eq(e.chain, chain));
  const { family, given, hanzi } = t.users;
  const actors = await q
    .selectDistinct({ id: e.actorId, family, given, hanzi })
    .from(e)
    .leftJoin(t.users, eq(t.users.id, e.actorId))
    .where(eq(e.chain, chain))
    .limit(200);
  return { acts: acts.map(({ act }) => act), actors };
}

/** Finds the names of what entries speak of, by id: participants and organisations, in two statements. */
export async function namesOf({ t, q }: Store, ids: readonly string[]) {
  const of = <K extends 'par' | 'org'>(kind: K) => [...new Set(ids.filter((id) => id.startsWith(`${kind}_`)))];
  const { id, family, given, hanzi, erasedAt } = t.participants;
  const participants = await q
    .select({ id, family, given, hanzi, erasedAt })
    .from(t.participants)
    .where(inArray(id, of('par') as Id<'participant'>[]));
  const { id: organisationId, nameLatin, nameHanzi } = t.organisations;
  const organisations = await q
    .select({ id: organisationId, nameLatin, nameHanzi })
    .from(t.organisations)
    .where(inArray(organisationId, of('org') as Id<'organisation'>[]));
  return { participants, organisations };
}
