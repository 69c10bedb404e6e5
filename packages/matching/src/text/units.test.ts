import { describe, expect, it } from 'vitest';
import { englishStems, foldedWords, glossary, toTranslation } from './glossary.ts';
import { functionWords } from './language.ts';
import { cousinStem, stemEnglish, stemFrench } from './stems.ts';
import { rememberedUnits, type Unit, unitsOf } from './units.ts';
import { featureNumber, vectorise } from './vectorise.ts';
import { fold, latinWords, singular } from './words.ts';

const keysOf = (units: readonly Unit[], word: string) =>
  units.find((unit) => unit.word === word)?.features.map(({ key }) => key) ?? [];

describe('folding', () => {
  it.each([
    ['Électrolyse', 'electrolyse'],
    ['ＮＦＣ', 'nfc'],
    ['Cœur', 'coeur'],
    ['Æsir', 'aesir'],
    ['ﬁbre', 'fibre'],
    ['电池', '电池'],
    ['', ''],
  ])('turns %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('the singular', () => {
  it.each([
    ['batteries', 'en', 'battery'],
    ['sensors', 'en', 'sensor'],
    ['glass', 'en', 'glass'],
    ['virus', 'en', 'virus'],
    ['analysis', 'en', 'analysis'],
    ['gas', 'en', 'gas'],
    ['batteries', 'fr', 'batterie'],
    ['reseaux', 'fr', 'reseau'],
    ['gaz', 'fr', 'gaz'],
  ] as const)('of %s in %s is %s', (word, language, expected) => {
    expect(singular(word, language)).toBe(expected);
  });
});

describe('the words in Latin script', () => {
  it('stand where they stand, parted by Chinese characters and by marks', () => {
    expect(latinWords('支持NFC的Capteurs d’eau', 'fr')).toEqual([
      { raw: 'NFC', start: 2, end: 5, folded: 'nfc' },
      { raw: 'Capteurs', start: 6, end: 14, folded: 'capteur' },
      { raw: 'd', start: 15, end: 16, folded: 'd' },
      { raw: 'eau', start: 17, end: 20, folded: 'eau' },
    ]);
  });

  it('are none where there are none', () => {
    expect([latinWords('电池。', 'zh'), latinWords('', 'en')]).toEqual([[], []]);
  });
});

describe('stems', () => {
  it('are the same for the forms of a word', () => {
    expect(new Set(['connect', 'connected', 'connecting'].map(stemEnglish)).size).toBe(1);
    expect(new Set(['durable', 'durables', 'Durable'].map(stemFrench)).size).toBe(1);
  });

  it.each([
    ['electrochimique', 'electrochimic'],
    ['numerisation', 'numerization'],
    ['biologique', 'biological'],
    ['securite', 'security'],
    ['moteur', 'motor'],
    ['operatrice', 'operator'],
    ['energie', 'energy'],
    ['optimiser', 'optimize'],
  ])('of the French word %s may be that of the English %s', (french, english) => {
    expect(cousinStem(french)).toBe(stemEnglish(english));
  });

  it('leave short words alone', () => {
    expect(cousinStem('fer')).toBe(stemEnglish('fer'));
  });

  it('of an expression are those of its words that carry a subject', () => {
    expect(englishStems('the storage of energy')).toEqual(['storag', 'energi']);
    expect(englishStems('of the')).toEqual([]);
  });
});

describe('a translation', () => {
  const weights = (...expressions: readonly string[]) =>
    new Map(toTranslation(expressions).map(({ stem, weight }) => [stem, weight]));

  it('weighs each further one less', () => {
    const found = weights('water', 'rain', 'river');
    expect([...found.values()]).toEqual([1, 1 / 1.5, 1 / 2]);
  });

  it('shares its weight among the words of one', () => {
    expect(weights('drinking water').get('water')).toBeCloseTo(1 / Math.SQRT2, 12);
  });

  it('takes the surer of two for a word in both', () => {
    expect(weights('water', 'drinking water').get('water')).toBe(1);
  });
});

describe('the glossary', () => {
  it('finds expressions, accents first, and single words by their stem', () => {
    const { exact, stems, longest } = glossary();
    const meaning = (word: string) => exact.get(word)?.map(({ stem }) => stem);
    expect(meaning('marché')).toContain(stemEnglish('market'));
    expect([...longest.values()].every((count) => count >= 1)).toBe(true);
    expect(stems.size).toBeGreaterThan(1_500);
    expect(foldedWords('Eau potable, d’ici')).toEqual(['eau', 'potable', 'd', 'ici']);
  });
});

describe('the units of a text', () => {
  it('in French are expressions as a whole, words by their meaning, and names by their letters', () => {
    const units = unitsOf('Eau potable pour Marseille', 'fr');
    expect(keysOf(units, 'Eau potable')).toContain('e:water');
    expect(keysOf(units, 'Marseille')).toContain('t:marseille');
    expect(units.some(({ word }) => word === 'pour')).toBe(false);
  });

  it('in Chinese are the longest words that the dictionary has', () => {
    const units = unitsOf('我们的医院', 'zh');
    expect(new Set(units.map(({ word }) => word))).toEqual(new Set(['医院']));
    expect(keysOf(units, '医院')).toContain('e:hospit');
  });

  it('in English are stems', () => {
    expect(keysOf(unitsOf('hospitals', 'en'), 'hospitals')).toContain('e:hospit');
  });

  it('of three languages meet in one stem', () => {
    const texts = [
      ['hôpital', 'fr'],
      ['医院', 'zh'],
      ['hospital', 'en'],
    ] as const;
    for (const [text, language] of texts)
      expect(unitsOf(text, language).flatMap(({ features }) => features.map(({ key }) => key))).toContain('e:hospit');
  });

  it('tell tokens apart: letters and digits, or two capitals', () => {
    for (const token of ['NFC', 'H2', '5G', 'LoRa']) {
      expect(keysOf(unitsOf(token, 'en'), token)).toContain(`t:${token.toLowerCase()}`);
    }
    expect(keysOf(unitsOf('lora', 'en'), 'lora')).not.toContain('t:lora');
  });

  it('name topics with the branches above, each step less', () => {
    const perovskite = unitsOf('perovskite', 'en').find(({ features }) =>
      features.some(({ key }) => key === 'c:perovskite'),
    );
    expect(perovskite?.features.slice(0, 3)).toEqual([
      { key: 'c:perovskite', weight: 1.6 },
      { key: 'c:photovoltaics', weight: 1.6 * 0.4 },
      { key: 'c:renewable_energy', weight: 1.6 * 0.4 ** 2 },
    ]);
  });

  it('say in English what no dictionary has', () => {
    const unit = unitsOf('钙钛矿', 'zh').find(({ features }) => features.some(({ key }) => key === 'c:perovskite'));
    expect(unit?.features.map(({ key }) => key)).toContain(`e:${stemEnglish('perovskite')}`);
  });

  it('leave out grammar in all languages', () => {
    expect(unitsOf([...functionWords.fr].join(' '), 'fr')).toEqual([]);
    expect(unitsOf([...functionWords.en].join(' '), 'en').map(({ word }) => word)).toEqual([]);
    expect(unitsOf('的了和是在我', 'zh')).toEqual([]);
  });

  it('are those of the first 20,000 characters', () => {
    const far = `${' '.repeat(20_000)}umbrella`;
    expect(unitsOf(far, 'en')).toEqual([]);
    expect(unitsOf(far.slice(8), 'en')).toHaveLength(1);
  });

  it('are cached for texts that are shown', () => {
    expect(rememberedUnits('hospital', 'en')).toBe(rememberedUnits('hospital', 'en'));
    expect(rememberedUnits('hospital', 'en')).toEqual(unitsOf('hospital', 'en'));
  });
});

describe('the vector of a text', () => {
  it('numbers features by the words alone, in ascending order', () => {
    const { features } = vectorise({ en: 'water sensors for hospitals' });
    expect([...features]).toEqual([...features].sort((a, b) => a - b));
    expect(features).toContain(featureNumber(`e:${stemEnglish('water')}`));
    expect(featureNumber('')).toBe(featureNumber(''));
    expect(featureNumber('e:water')).not.toBe(featureNumber('e:wate'));
    expect(Math.abs(featureNumber('e:water'))).toBeLessThan(2 ** 31);
  });

  it('counts what is said twice less than two things', () => {
    const weightOf = (text: string) => {
      const { features, weights } = vectorise({ en: text });
      return weights[features.indexOf(featureNumber('e:hospit'))] ?? 0;
    };
    expect(weightOf('hospital hospital') / weightOf('hospital')).toBeCloseTo(2 ** 0.6, 5);
  });

  it('takes a text in several languages for one: of each feature the language that says most of it', () => {
    const one = vectorise({ en: 'hospital' });
    const both = vectorise({ en: 'hospital', fr: 'hôpital' });
    const at = (vector: typeof one) => vector.weights[vector.features.indexOf(featureNumber('e:hospit'))];
    expect(at(both)).toBeCloseTo(at(one) ?? 0, 6);
  });

  it('is empty where there is nothing to read', () => {
    expect(vectorise({}).features).toHaveLength(0);
    expect(vectorise({ fr: '  ', zh: '。' }).features).toHaveLength(0);
  });
});
