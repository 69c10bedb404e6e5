import { expect, test } from 'vitest';
import { redact } from './redaction.ts';

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
