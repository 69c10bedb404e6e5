import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { erasedColumns, erasedName, keptAtErasure } from './repositories/erasure.ts';
import { participants } from './schema.sqlite.ts';

describe('what an erasure writes', () => {
  const [table, redaction] = [participants, keptAtErasure.participant];

  it('is a blank for each column that is not kept, and nothing else', () => {
    const written = Object.keys(erasedColumns(table, redaction));
    expect([...written, ...redaction.kept].sort()).toEqual(Object.keys(getTableColumns(table)).sort());
  });

  it('is a dash for a name, null for what may be absent', () => {
    expect(erasedColumns(table, redaction)).toMatchObject({
      ...{ family: erasedName, given: erasedName, hanzi: null, email: null, userId: null, languages: [] },
      ...{ shownAbroad: false },
    });
  });

  it('is null for a column that a table gains', () => {
    const columns = erasedColumns(table, { kept: redaction.kept, blanks: {} });
    expect(new Set(Object.values(columns))).toEqual(new Set([null]));
  });
});
