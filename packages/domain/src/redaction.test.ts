import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksOf, redact } from './redaction.ts';

type Company = { name: string; city: string | null; topics: string[] };
const redaction = { kept: ['topics'], blanks: { name: '' } } as const;

test('keeps the listed fields, puts the blanks in place of those that cannot be null, and null in place of the others', () => {
  const company: Company = { name: 'Ada', city: 'Nice', topics: ['solar'] };
  expect(redact(company, redaction)).toEqual({ name: '', city: null, topics: ['solar'] });
});

test('a field that nobody listed is hidden', () => {
  const company: Company & { fax?: string | null } = { name: 'Ada', city: null, topics: [], fax: '+33 4' };
  expect(redact(company, redaction)).toEqual({ name: '', city: null, topics: [], fax: null });
});

test('a field that is kept needs no blank, and one that is blanked is not kept for having one', () => {
  const company: Company = { name: 'Ada', city: 'Nice', topics: ['solar'] };
  expect(redact(company, { kept: ['name', 'city'], blanks: { topics: [] } })).toEqual({
    name: 'Ada',
    city: 'Nice',
    topics: [],
  });
  expect(redact(company, { kept: [], blanks: { name: '—', topics: [] } })).toEqual({
    name: '—',
    city: null,
    topics: [],
  });
});

test('the record itself stays as it is', () => {
  const company: Company = { name: 'Ada', city: 'Nice', topics: ['solar'] };
  redact(company, redaction);
  expect(company).toEqual({ name: 'Ada', city: 'Nice', topics: ['solar'] });
});

test('the columns of a table tell what is written into each that is not kept, and no column besides', () => {
  const columns = ['name', 'city', 'topics'] as const;
  expect(blanksOf<Company, 'topics'>(columns, redaction)).toEqual({ name: '', city: null });
  expect(blanksOf<Company, 'name' | 'city' | 'topics'>(columns, { kept: columns, blanks: {} })).toEqual({});
});

test('whatever a record holds, nothing of it is left but what is listed', () => {
  const record = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(record, fc.array(fc.string({ minLength: 1, maxLength: 4 })), (row, kept) => {
      const left = redact<Record<string, string | null>, string>(row, { kept, blanks: {} });
      for (const [name, value] of Object.entries(row))
        expect([name, left[name]]).toEqual([name, kept.includes(name) ? value : null]);
      expect(Object.keys(left)).toEqual(Object.keys(row));
    }),
    { numRuns: 200 },
  );
});
