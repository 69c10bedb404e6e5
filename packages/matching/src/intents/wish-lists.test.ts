import type { Language } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './pieces.ts';
import { listedWishes } from './wish-lists.ts';

const readings = (text: string, language: Language) =>
  sentencesIn(text)
    .flatMap((sentence) => listedWishes(sentence, language))
    .map(({ read }) => read);

describe('the things that a sentence wishes in one breath', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Nous cherchons un fabricant à Chengdu ainsi qu’un investisseur.',
      ['Nous cherchons un fabricant à Chengdu', 'Nous cherchons un investisseur.'],
    ],
    [
      'fr',
      'Nous tissons du lin et cherchons un teinturier, une usine et des fonds.',
      ['cherchons un teinturier', 'cherchons une usine', 'cherchons des fonds.'],
    ],
    [
      'fr',
      'Nous cherchons un atelier, mais aussi un agent comme un site pilote.',
      ['Nous cherchons un atelier', 'Nous cherchons un agent', 'Nous cherchons un site pilote.'],
    ],
    [
      'fr',
      'Nous avons besoin d’importateurs et d’investisseurs.',
      ['Nous avons besoin d’importateurs', 'Nous avons besoin d’investisseurs.'],
    ],
    ['fr', 'Nous cherchons un fabricant de cadres et de roues.', []],
    ['fr', 'Nous cherchons un fabricant.', []],
    ['fr', 'Nous ne cherchons ni distributeur, ni investisseur.', []],
    ['en', 'We look for a plant as well as an investor.', ['We look for a plant', 'We look for an investor.']],
    [
      'en',
      'We are looking for dealers and investors.',
      ['We are looking for dealers', 'We are looking for investors.'],
    ],
    ['en', 'We are looking for a maker of frames and wheels.', []],
    ['en', 'Our customers look for a plant and an investor.', []],
    ['zh', '我们设计传感器，寻找制造商以及投资人。', ['寻找制造商', '寻找投资人。']],
    ['zh', '寻找经销商、代工厂和投资人。', ['寻找经销商', '寻找代工厂', '寻找投资人。']],
    ['zh', '我们寻求碳中和技术。', []],
    ['zh', '不需要经销商和投资人。', []],
  ])('in %s, %j: %j', (language, text, expected) => {
    expect(readings(text, language)).toEqual(expected);
  });

  it('stand where they are in the text', () => {
    const text = 'We bake. We look for a mill, an oven and an investor.';
    const [, sentence] = sentencesIn(text);
    const found = sentence ? listedWishes(sentence, 'en') : [];
    expect(found.map((one) => one.text)).toEqual(['a mill', 'an oven', 'an investor.']);
    for (const { at, text: thing } of found) expect(text.slice(at, at + thing.length)).toBe(thing);
  });
});
