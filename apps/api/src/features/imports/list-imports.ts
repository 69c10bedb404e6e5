import type { Handlings } from '@jumelage/contracts/endpoints';
import { listImports } from '@jumelage/db/repositories/import-history';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';

type Page = { readonly page: number; readonly size: number };

/** Lists the imports of an event, the newest first: two statements. */
export async function listImportsOf(
  deps: Deps,
  eventId: Id<'event'>,
  { page, size }: Page,
): Promise<Handlings['GET /api/events/:eventId/imports']['response']> {
  const { rows, total } = await listImports(reading(deps.db), eventId, { page, size });
  const items = rows.map(({ row: { id, at, fileName, consent, counts, undoneAt }, family, given, hanzi }) => ({
    ...{ id, at: at.toISOString(), fileName, consent, ...counts, undoneAt: undoneAt?.toISOString() ?? null },
    by: family !== null && given !== null ? { family, given, ...(hanzi ? { hanzi } : {}) } : null,
  }));
  return { items, total, page, size };
}
