import type { Language } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { findIntents } from './find-intents.ts';

const kinds = (text: string, language: Language) =>
  findIntents(text, language).map(({ direction, kind }) => `${direction}:${kind}`);

describe('needs and offers of a text', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Nous cherchons un distributeur en Chine et proposons notre brevet sous licence.',
      ['need:distribution', 'offer:licence'],
    ],
    [
      'en',
      'We are looking for a distributor. Our process is available for licensing.',
      ['need:distribution', 'offer:licence'],
    ],
    ['zh', '寻求欧洲经销商。该工艺可对外授权许可。', ['need:distribution', 'offer:licence']],
    ['en', 'Looking for brands to represent in France.', ['offer:distribution']],
    ['en', 'We are not looking for investors.', []],
    ['fr', 'Nous avons levé 4 M€ en 2024.', []],
    ['zh', '公司于2024年完成4000万元A轮融资。', []],
    ['en', 'Our customers look for distributors.', []],
    ['fr', '', []],
  ])('%s: %s', (language, text, found) => {
    expect(kinds(text, language)).toEqual(found);
  });

  it('name the words that say so, where they stand in the text, each kind once', () => {
    const text = 'Élévateurs. Nous cherchons un distributeur, un bon distributeur.';
    const [found, ...others] = findIntents(text, 'fr');
    expect([found, others]).toEqual([
      { direction: 'need', kind: 'distribution', words: 'distributeur', at: text.indexOf('distributeur') },
      [],
    ]);
  });
});
