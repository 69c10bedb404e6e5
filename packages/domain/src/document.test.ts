import { describe, expect, it } from 'vitest';
import {
  allDocumentActs,
  documentAccesses,
  documentActs,
  documentActsOf,
  documentTypes,
  mostDocuments,
} from './document.ts';

describe('what can be done with an organisation’s documents', () => {
  it.each([
    ['own', 0, ['add', 'read_openings']],
    ['own', 1, ['open', 'add', 'rename', 'remove', 'read_openings']],
    ['own', mostDocuments - 1, ['open', 'add', 'rename', 'remove', 'read_openings']],
    ['own', mostDocuments, ['open', 'rename', 'remove', 'read_openings']],
    ['own', mostDocuments + 1, ['open', 'rename', 'remove', 'read_openings']],
    ['granted', 0, []],
    ['granted', 1, ['open']],
    ['granted', mostDocuments, ['open']],
    ['closed', 0, []],
    ['closed', 1, ['ask']],
    ['closed', mostDocuments, ['ask']],
  ] as const)('%s, %d of them', (access, count, acts) => {
    expect(documentActsOf(access, count)).toEqual(acts);
  });

  it('never goes past the table, however many there are', () => {
    for (const access of documentAccesses)
      for (let count = 0; count <= mostDocuments + 1; count++)
        for (const act of documentActsOf(access, count))
          expect([access, act, (documentActs[act] as readonly string[]).includes(access)]).toEqual([access, act, true]);
  });

  it('is for somebody, each act', () => {
    for (const act of allDocumentActs)
      expect([act, documentAccesses.some((access) => documentActsOf(access, 1).includes(act))]).toEqual([act, true]);
  });

  it('is asked for by who may not open them, and by nobody else', () => {
    for (const access of documentAccesses) {
      const acts = documentActsOf(access, 1);
      expect([access, acts.includes('ask')]).toEqual([access, !acts.includes('open')]);
    }
  });
});

it('a document is one of few types, none of which a browser runs', () => {
  expect(documentTypes.filter((type) => /html|svg|xml|script/.test(type))).toEqual([]);
});
