import { describe, expect, it, test } from 'vitest';
import { toSearchQuery } from './repositories/organisation-search.ts';

const onSqlite = (query: string) => toSearchQuery({ engine: 'sqlite' }, query);
const onPostgres = (query: string) => toSearchQuery({ engine: 'postgres' }, query);

describe('a query of words', () => {
  test.each([
    ['biotech', '("biotech"*)', "('biotech':*)"],
    ['电池', '("电池")', "('电池')"],
    ['l’énergie', '("energie"*)', "('energie':*)"],
    ['', undefined, undefined],
    ['"*) -- \' & | !', undefined, undefined],
  ])('%s', (query, sqlite, postgres) =>
    expect([onSqlite(query)?.split(' OR ')[0], onPostgres(query)?.split(' | ')[0]]).toEqual([sqlite, postgres]),
  );

  it('finds what was typed apart and is one word', () => {
    expect(onSqlite('bio tech')).toBe('("bio"* AND "tech"*) OR ("biotech"*)');
    expect(onPostgres('bio tech')).toBe("('bio':* & 'tech':*) | ('biotech':*)");
  });

  it('holds no operator of either engine, whatever is typed', () => {
    for (const query of [
      "a' OR 1=1 --",
      'NEAR("a" "b")',
      'a:b*',
      'a & !b | (c)',
      'terms:x',
      '\u0000x',
      '🙂 x',
      '\uD83D x',
    ]) {
      expect(onSqlite(query)?.replace(/"[\p{L}\p{N}]+"\*?/gu, 'T')).toMatch(/^\(T( AND T)*\)( OR \(T( AND T)*\))*$/);
      expect(onPostgres(query)?.replace(/'[\p{L}\p{N}]+'(:\*)?/gu, 'T')).toMatch(/^\(T( & T)*\)( \| \(T( & T)*\))*$/);
    }
  });
});
