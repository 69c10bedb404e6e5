import { expect, test } from 'vitest';
import { alikePairs } from './alike-pairs.ts';

const of = (id: string, alike: readonly string[], more: { people?: number; isOwnDraft?: boolean } = {}) =>
  ({ id, nameLatin: id, nameHanzi: null, country: 'FR', people: 1, isOwnDraft: true, alike, ...more }) as never;
const pairs = (organisations: readonly never[], proposals: readonly never[] = []) =>
  alikePairs({ organisations: [...organisations], proposals: [...proposals] }).map((pair) => pair.map(({ id }) => id));

test('each pair that looks alike is there once, and first in it the one that would better stay', () => {
  expect(pairs([of('org_a', ['org_b']), of('org_b', ['org_a'], { people: 2 }), of('org_c', ['org_away'])])).toEqual([
    ['org_b', 'org_a'],
  ]);
  expect(pairs([of('org_a', ['org_b'], { people: 5 }), of('org_b', ['org_a'], { isOwnDraft: false })])).toEqual([
    ['org_b', 'org_a'],
  ]);
});

test('what is proposed already is left out, whichever way round', () => {
  const both = [of('org_a', ['org_b', 'org_c']), of('org_b', ['org_a']), of('org_c', ['org_a'])];
  expect(pairs(both, [{ from: { id: 'org_b' }, into: { id: 'org_a' } } as never])).toEqual([['org_a', 'org_c']]);
});
