import { languages } from '@jumelage/domain/language';
import { sectors } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, isTopicId, sharedTopic, taxonomyTree, topicById, topicSimilarity, topics } from './taxonomy.ts';

describe('the tree', () => {
  it('is walked up by parents alone', () => {
    for (const { id, parent } of topics) {
      const above = ancestorsOf(id);
      expect(above[0] ?? null).toBe(parent);
      expect(above).toEqual(parent === null ? [] : [parent, ...ancestorsOf(parent)]);
      expect(above).not.toContain(id);
    }
  });

  it('knows its own topics and no others', () => {
    expect(topics.every(({ id }) => isTopicId(id) && topicById(id)?.id === id)).toBe(true);
    for (const stranger of ['', 'it', 'cleantech', 'toString', 'Batteries']) {
      expect([isTopicId(stranger), topicById(stranger), ancestorsOf(stranger)]).toEqual([false, undefined, []]);
    }
  });

  it('tells scoring what it asks', () => {
    expect(taxonomyTree.has('perovskite')).toBe(true);
    expect(taxonomyTree.above('perovskite')).toEqual(['photovoltaics', 'renewable_energy']);
    expect([taxonomyTree.sectorOf('perovskite'), taxonomyTree.sectorOf('nothing')]).toEqual(['cleantech', undefined]);
  });

  it('has every sector, each with groups of its own', () => {
    for (const sector of sectors)
      expect(topics.some((topic) => topic.sector === sector && topic.parent === null)).toBe(true);
  });

  it('shows of each topic the first of its forms, in each language', () => {
    for (const { label, forms } of topics)
      for (const language of languages) expect(forms[language][0]).toBe(label[language]);
  });
});

describe('the node above two topics', () => {
  it.each([
    ['perovskite', 'agrivoltaics', 'photovoltaics'],
    ['perovskite', 'geothermal', 'renewable_energy'],
    ['perovskite', 'photovoltaics', 'photovoltaics'],
    ['photovoltaics', 'perovskite', 'photovoltaics'],
    ['perovskite', 'perovskite', 'perovskite'],
    ['perovskite', 'hearing', undefined],
    ['perovskite', 'nothing', undefined],
    ['nothing', 'nothing', undefined],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(sharedTopic(a, b)).toBe(expected);
  });

  it('is the deepest of those that both have, whatever the pair', () => {
    for (let i = 0; i < topics.length; i += 7)
      for (let j = 0; j < topics.length; j += 11) {
        const [a, b] = [topics[i]?.id ?? '', topics[j]?.id ?? ''];
        const both = [a, ...ancestorsOf(a)].filter((node) => [b, ...ancestorsOf(b)].includes(node));
        const deepest = both.sort((one, other) => ancestorsOf(other).length - ancestorsOf(one).length)[0];
        expect(sharedTopic(a, b)).toBe(deepest);
        expect(sharedTopic(b, a)).toBe(deepest);
      }
  });
});

describe('similarity', () => {
  /** Sectors lie at depth 1, groups at 2, topics below. */
  it.each([
    ['perovskite', 'perovskite', 1],
    ['perovskite', 'photovoltaics', (2 * 3) / (4 + 3)],
    ['perovskite', 'agrivoltaics', (2 * 3) / (4 + 4)],
    ['perovskite', 'renewable_energy', (2 * 2) / (4 + 2)],
    ['perovskite', 'geothermal', (2 * 2) / (4 + 3)],
    ['perovskite', 'batteries', (2 * 1) / (4 + 3)],
    ['perovskite', 'hearing', 0],
    ['perovskite', 'nothing', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(topicSimilarity(a, b)).toBeCloseTo(expected, 12);
    expect(topicSimilarity(b, a)).toBeCloseTo(expected, 12);
  });

  it('is more with the parent than with the one above it', () => {
    for (const { id } of topics) {
      const [parent, above] = ancestorsOf(id);
      if (parent && above) expect(topicSimilarity(id, parent)).toBeGreaterThan(topicSimilarity(id, above));
    }
  });
});
