import type { Trilingual } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { matchedWords, shownWords } from './matched-words.ts';

type Texts = Trilingual<string>;
const said = (ours: Texts, theirs: Texts, limit = 9) =>
  matchedWords(ours, theirs, limit).map(({ ours: a, theirs: b, topic }) => [a.word, b.word, topic]);

describe('words that answer each other', () => {
  it.each([
    ['French and Chinese', { fr: 'Nos batteries' }, { zh: '我们的电池' }, ['batteries', '电池', 'batteries']],
    ['Chinese and French', { zh: '我们的电池' }, { fr: 'Nos batteries' }, ['电池', 'batteries', 'batteries']],
    ['English and Chinese', { en: 'Our drones' }, { zh: '无人机' }, ['drones', '无人机', 'drones']],
    ['English and French', { en: 'hospital' }, { fr: 'hôpital' }, ['hospital', 'hôpital', 'care_delivery']],
    ['a name in two languages', { fr: 'Puce NFC' }, { zh: '支持NFC' }, ['NFC', 'NFC']],
  ] as const)('in %s', (_, ours, theirs, expected) => {
    expect(said(ours, theirs).map((pair) => pair.slice(0, expected.length))).toContainEqual([...expected]);
  });

  it('name the language of each', () => {
    const [found] = matchedWords({ fr: 'batteries' }, { zh: '电池' }, 1);
    expect([found?.ours.language, found?.theirs.language]).toEqual(['fr', 'zh']);
  });

  it('are whole expressions, and not their pieces again', () => {
    const found = said({ fr: 'batteries à électrolyte solide' }, { zh: '固态电池' });
    expect(found).toEqual([['batteries à électrolyte solide', '固态电池', 'solid_state_batteries']]);
  });

  it('put topics first', () => {
    const [first] = said({ fr: 'hôpital, batteries' }, { zh: '医院电池' });
    expect(first?.[2]).not.toBeNull();
  });

  it('leave out what every company says of itself', () => {
    expect(said({ en: 'innovative technology company' }, { zh: '创新技术公司' })).toEqual([]);
  });

  it('leave out words that stand the same in one language: they are plain to see', () => {
    expect(said({ fr: 'Une passerelle en bois' }, { fr: 'La passerelle du port' })).toEqual([]);
  });

  it('leave out words that only begin alike', () => {
    expect(said({ fr: 'comptoir' }, { en: 'compton' })).toEqual([]);
  });

  it('are as many as are asked for', () => {
    const ours = { fr: 'batteries, drones, capteurs, électrolyse, génie génétique, hôpital' };
    const theirs = { zh: '电池、无人机、传感器、电解、医院' };
    expect(said(ours, theirs, 2)).toHaveLength(2);
    expect(said(ours, theirs).length).toBeGreaterThan(3);
    expect([said(ours, theirs, 0), shownWords]).toEqual([[], 5]);
  });

  it('are none where a side has no text', () => {
    expect([said({}, { zh: '电池' }), said({ fr: 'batteries' }, {}), said({ fr: ' ' }, { zh: '电池' })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('say each word once on either side, whatever the texts', () => {
    const ours = { fr: 'Batteries et piles, batteries lithium', en: 'Batteries and cells' };
    const theirs = { zh: '锂电池、电池、蓄电池', en: 'battery packs' };
    const found = said(ours, theirs);
    for (const side of [0, 1] as const) expect(new Set(found.map((pair) => pair[side])).size).toBe(found.length);
  });
});
