import type { Id } from '@jumelage/domain/ids';
import type { Engine } from '../client.ts';
import { toQueryTerms, toSearchTerms } from '../search-terms.ts';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

/** More hits than anybody pages through; relevance decides which. */
const mostHits = 1000;

/** Makes an organisation findable by a text, in place of what it was findable by. The only raw SQL: drizzle knows no full-text index. */
export async function indexOrganisation({ q }: Store, engine: Engine, id: OrganisationId, text: string): Promise<void> {
  const terms = toSearchTerms(text);
  if (engine === 'postgres') {
    // Positions and weights are not needed: every distinct term once.
    const distinct = [...new Set(terms)].map((term) => term.slice(0, 200)).join(' ');
    await q.rows({
      sql: `INSERT INTO organisation_search (organisation_id, terms) VALUES (?, to_tsvector('simple', ?)) ON CONFLICT (organisation_id) DO UPDATE SET terms = excluded.terms`,
      values: [id, distinct],
    });
    return;
  }
  const [known] = await q.rows<{ row_id: number }>({ sql: 'SELECT row_id FROM organisation_search_rows WHERE organisation_id = ?', values: [id] });
  if (known) {
    await q.rows({ sql: 'UPDATE organisation_search SET terms = ? WHERE rowid = ?', values: [terms.join(' '), known.row_id] });
    return;
  }
  await q.rows({
    sql: 'INSERT INTO organisation_search_rows (organisation_id, row_id) VALUES (?, (SELECT coalesce(max(row_id), 0) + 1 FROM organisation_search_rows))',
    values: [id],
  });
  await q.rows({
    sql: 'INSERT INTO organisation_search (rowid, terms) SELECT row_id, ? FROM organisation_search_rows WHERE organisation_id = ?',
    values: [terms.join(' '), id],
  });
}

/** Organisations whose text holds all terms of a query, the most relevant first; undefined when the query has no term at all. One statement. */
export async function searchOrganisations({ q }: Store, engine: Engine, query: string): Promise<OrganisationId[] | undefined> {
  const terms = toQueryTerms(query);
  if (terms.length === 0) return undefined;
  if (engine === 'postgres') {
    // Terms are letters and digits alone, so quoting them is enough; a stop word list is not in the simple dictionary.
    const tsquery = terms.map(({ term, prefix }) => `'${term}'${prefix ? ':*' : ''}`).join(' & ');
    const rows = await q.rows<{ organisation_id: OrganisationId }>({
      sql: `SELECT organisation_id FROM organisation_search, to_tsquery('simple', ?) query WHERE terms @@ query ORDER BY ts_rank(terms, query) DESC, organisation_id LIMIT ${mostHits}`,
      values: [tsquery],
    });
    return rows.map((row) => row.organisation_id);
  }
  const match = terms.map(({ term, prefix }) => `"${term}"${prefix ? ' *' : ''}`).join(' ');
  const rows = await q.rows<{ organisation_id: OrganisationId }>({
    sql: `SELECT r.organisation_id FROM organisation_search s JOIN organisation_search_rows r ON r.row_id = s.rowid WHERE organisation_search MATCH ? ORDER BY bm25(organisation_search), r.organisation_id LIMIT ${mostHits}`,
    values: [match],
  });
  return rows.map((row) => row.organisation_id);
}
