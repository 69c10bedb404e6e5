import type { AuditView } from '@jumelage/contracts/audits';
import { type AuditFilter, countAudit, listAudit, listAuditChoices, namesOf } from '@jumelage/db/repositories/audits';
import { reading, type Store } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';

type Named = {
  readonly family: string | null;
  readonly given: string | null;
  readonly hanzi: string | null;
  readonly erasedAt?: Date | null;
};
type JournalRow = Awaited<ReturnType<typeof listAudit>>[number];
type Names = Awaited<ReturnType<typeof namesOf>>;

/** Names somebody by id with their present name; an erased person has none. */
function toPerson(id: string | null, named: Named | null | undefined) {
  if (id === null) return null;
  const { family, given, hanzi, erasedAt } = named ?? { family: null, given: null, hanzi: null };
  if (family === null || given === null || erasedAt) return { id, name: null };
  return { id, name: { family, given, ...(hanzi ? { hanzi } : {}) } };
}

/** Names the people and things in an entry. */
function toAuditView({ entry, actor, behalf, seal }: JournalRow, names: Names): AuditView {
  // Of many that were made at once the first is not the one that matters.
  const { participantCount, organisationCount } = entry.facts;
  const participantId =
    participantCount === undefined ? (entry.facts.participantId ?? entry.facts.toParticipantId) : undefined;
  const organisationId = organisationCount === undefined ? entry.facts.organisationId : undefined;
  const participant = names.participants.find((one) => one.id === participantId);
  return {
    ...{ id: entry.id, at: entry.at.toISOString(), act: entry.act, facts: entry.facts, requestId: entry.requestId },
    actor: toPerson(entry.actorId, actor),
    onBehalfOf: toPerson(entry.onBehalfOf, behalf),
    participant: typeof participantId === 'string' ? toPerson(participantId, participant) : null,
    organisation: names.organisations.find((one) => one.id === organisationId) ?? null,
    seal: seal?.position === undefined || seal === null ? null : { position: seal.position, hash: seal.hash },
  };
}

/** Adds to rows the names behind the ids in their facts. */
export async function withNames(store: Store, rows: readonly JournalRow[]): Promise<AuditView[]> {
  const ids = rows.flatMap(({ entry: { facts } }) =>
    [facts.participantId, facts.toParticipantId, facts.organisationId].filter((id) => typeof id === 'string'),
  );
  const names = await namesOf(store, ids);
  return rows.map((row) => toAuditView(row, names));
}

/**
 * Reads one page of a chain, the newest first, with the choices of its filters: six statements, whatever the length.
 */
export async function readJournal(deps: Deps, filter: AuditFilter, { page, size }: { page: number; size: number }) {
  const store = reading(deps.db);
  const items = await withNames(store, await listAudit(store, filter, { limit: size, offset: (page - 1) * size }));
  const { acts, actors } = await listAuditChoices(store, filter.chain);
  return {
    ...{ items, total: await countAudit(store, filter), page, size },
    choices: {
      acts: acts.sort(),
      actors: actors.flatMap(({ id, ...name }) => toPerson(id, name) ?? []),
    },
  };
}

/** Converts the instants of a filter for comparing in the database. */
export function toFilter(
  chain: string,
  {
    from,
    to,
    actorId,
    act,
  }: { from?: string | undefined; to?: string | undefined } & Pick<AuditFilter, 'actorId' | 'act'>,
): AuditFilter {
  return {
    chain,
    actorId,
    act,
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  };
}
