import type { Id } from '@jumelage/domain/ids';
import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { formsOf, toQueryTerms, toSearchTerms } from '../search-terms.ts';
import type { Store } from '../store.ts';

/** A term is a word or a pair of characters: longer runs are no words, and PostgreSQL takes no lexeme above 2 kB. */
const longestTerm = 60;

/** Enough places of one word to weigh it; PostgreSQL keeps 256 and no place above 16,383. */
const keptPlaces = 16;

/** Writes the `tsvector` of terms, so that no dictionary or locale of the server has a say. */
function toVector(terms: readonly string[]): string {
  const places = new Map<string, number[]>();
  for (const [at, term] of terms.entries()) {
    const known = places.get(term) ?? [];
    if (known.length < keptPlaces) places.set(term, [...known, Math.min(at + 1, 16_383)]);
  }
  return [...places].map(([term, at]) => `'${term}':${[...new Set(at)].join(',')}`).join(' ');
}

/** Replaces what an organisation can be found by; to be called in the transaction that changes it. */
export async function indexOrganisation(
  { q, engine }: Store,
  organisationId: Id<'organisation'>,
  texts: readonly string[],
): Promise<void> {
  const terms = toSearchTerms(texts.join('\n')).map((term) => term.slice(0, longestTerm));
  if (engine === 'postgres') {
    await q.rows({
      sql: 'INSERT INTO organisation_search (organisation_id, terms) VALUES (?, CAST(? AS tsvector)) ON CONFLICT (organisation_id) DO UPDATE SET terms = excluded.terms',
      values: [organisationId, toVector(terms)],
    });
    return;
  }
  const rowId = '(SELECT row_id FROM organisation_search_rows WHERE organisation_id = ?)';
  await q.rows({
    sql: 'INSERT OR IGNORE INTO organisation_search_rows (organisation_id, row_id) SELECT ?, coalesce(max(row_id), 0) + 1 FROM organisation_search_rows',
    values: [organisationId],
  });
  await q.rows({ sql: `DELETE FROM organisation_search WHERE rowid = ${rowId}`, values: [organisationId] });
  await q.rows({
    sql: `INSERT INTO organisation_search (rowid, terms) VALUES (${rowId}, ?)`,
    values: [organisationId, terms.join(' ')],
  });
}

/** Removes an organisation and all its words from the search; to be called in the transaction that erases it. */
export async function unindexOrganisation({ q, engine }: Store, organisationId: Id<'organisation'>): Promise<void> {
  if (engine === 'sqlite') {
    const rowId = '(SELECT row_id FROM organisation_search_rows WHERE organisation_id = ?)';
    await q.rows({ sql: `DELETE FROM organisation_search WHERE rowid = ${rowId}`, values: [organisationId] });
  }
  const table = engine === 'sqlite' ? 'organisation_search_rows' : 'organisation_search';
  await q.rows({ sql: `DELETE FROM ${table} WHERE organisation_id = ?`, values: [organisationId] });
}

/**
 * Selects the organisations that hold every term of what `toSearchQuery` made, as a table `found(organisation_id,
 * rank)`, the best rank lowest.
 */
export function searchTable({ engine }: Pick<Store, 'engine'>, words: Placeholder): SQL {
  if (engine === 'postgres') {
    return sql`(SELECT organisation_id, -ts_rank(terms, CAST(${words} AS tsquery)) AS rank FROM organisation_search WHERE terms @@ CAST(${words} AS tsquery)) AS found`;
  }
  return sql`(SELECT r.organisation_id, s.rank FROM organisation_search AS s JOIN organisation_search_rows AS r ON r.row_id = s.rowid WHERE s.terms MATCH ${words}) AS found`;
}

/**
 * Writes a query in the engine's own language: every term of it, or all as one word, in any of its forms; undefined
 * where it holds none.
 */
export function toSearchQuery({ engine }: Pick<Store, 'engine'>, query: string): string | undefined {
  const ways = formsOf(query).flatMap(waysOf);
  // Terms are letters and digits alone: quoting them leaves no operator of either engine.
  const written =
    engine === 'postgres'
      ? ways
          .map((terms) => `(${terms.map(({ term, prefix }) => `'${term}'${prefix ? ':*' : ''}`).join(' & ')})`)
          .join(' | ')
      : ways
          .map((terms) => `(${terms.map(({ term, prefix }) => `"${term}"${prefix ? '*' : ''}`).join(' AND ')})`)
          .join(' OR ');
  return written === '' ? undefined : written;
}

/** Lists the alternative lists of terms for one form of a query: any of them is enough. */
function waysOf(form: string) {
  const all = toQueryTerms(form).map(({ term, prefix }) => ({ term: term.slice(0, longestTerm), prefix }));
  // What an elision leaves (l', d') says nothing beside a whole word.
  const telling = all.filter(({ term, prefix }) => !prefix || term.length > 1);
  const terms = telling.length > 0 ? telling : all;
  if (terms.length === 0) return [];
  // What was typed apart may be one word, as `bio tech` for Biotech.
  const latin = all.filter(({ prefix }) => prefix).map(({ term }) => term);
  const isApart = latin.length > 1 && latin.length === all.length;
  return isApart ? [terms, [{ term: latin.join('').slice(0, longestTerm), prefix: true }]] : [terms];
}
