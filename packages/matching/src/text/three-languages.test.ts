import { languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { createTextIndex } from './text-index.ts';
import { vectorise } from './vectorise.ts';

/** Sentences of companies from both sides, as natives write them. */
const said = [
  [
    'Nous recyclons les batteries des véhicules électriques.',
    '我们回收电动汽车的电池。',
    'We recycle the batteries of electric vehicles.',
  ],
  [
    'Un logiciel qui prévoit les pannes des machines.',
    '预测机器故障的软件。',
    'Software that predicts when machines fail.',
  ],
  ['Des drones pour surveiller les cultures.', '监测农作物的无人机。', 'Drones that monitor crops.'],
  [
    'Aide au diagnostic du cancer par imagerie médicale.',
    '医学影像辅助癌症诊断。',
    'Cancer diagnosis by medical imaging.',
  ],
  ['Nous produisons de l’hydrogène par électrolyse.', '我们用电解法制氢。', 'We produce hydrogen by electrolysis.'],
  ['Des capteurs mesurent la qualité de l’eau.', '传感器测量水质。', 'Sensors measure the quality of water.'],
  ['Le paiement sans contact dans les transports.', '交通中的非接触支付。', 'Contactless payment in transport.'],
  ['Des prothèses auditives plus petites.', '更小的助听器。', 'Smaller hearing aids.'],
  ['Des panneaux solaires à pérovskite.', '钙钛矿太阳能电池板。', 'Perovskite solar panels.'],
  ['La chirurgie assistée par robot.', '机器人辅助手术。', 'Robot-assisted surgery.'],
  ['Des éoliennes en mer.', '海上风力发电机。', 'Offshore wind turbines.'],
  ['La cybersécurité des banques.', '银行的网络安全。', 'Cybersecurity of banks.'],
] as const;

const texts = said.map(([fr, zh, en]) => ({ fr, zh, en }));
const index = createTextIndex();
texts.forEach((text, row) => {
  index.set(row, vectorise(text));
});

const vectors = Object.fromEntries(
  languages.map((language) => [language, texts.map((text) => vectorise({ [language]: text[language] }))]),
);
const cosine = (from: string, row: number, to: string, other: number) => {
  const [a, b] = [vectors[from]?.[row], vectors[to]?.[other]];
  return a && b ? index.cosine(a, b) : Number.NaN;
};

const directions = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const));

describe('a text in one language', () => {
  it.each(directions)('from %s finds the same in %s first, among all', (from, to) => {
    const lost = texts.flatMap((text, row) => {
      const scores = texts.map((_, other) => cosine(from, row, to, other));
      return scores.indexOf(Math.max(...scores)) === row ? [] : [text[from]];
    });
    expect(lost).toEqual([]);
  });

  it.each(directions)('from %s is nearer to the same in %s than two different texts are', (from, to) => {
    const near = texts.map((_, row) => cosine(from, row, to, row));
    expect(near.filter((value) => value < 0.08)).toEqual([]);
  });

  it.each(languages)('in %s is itself', (language) => {
    for (const row of texts.keys()) expect(cosine(language, row, language, row)).toBeCloseTo(1, 6);
  });

  it.each(directions)('from %s to %s has the cosine of the way back', (from, to) => {
    for (const row of texts.keys())
      for (const other of texts.keys()) expect(cosine(from, row, to, other)).toBe(cosine(to, other, from, row));
  });
});

describe('a text in three languages', () => {
  it('is one text: it finds itself by any of them', () => {
    for (const language of languages)
      texts.forEach((text, row) => {
        const into = new Float32Array(texts.length);
        index.cosines(vectorise({ [language]: text[language] }), into);
        expect(into.indexOf(Math.max(...into))).toBe(row);
      });
  });

  it('is not told apart by the order of its languages', () => {
    for (const { fr, zh, en } of texts) expect(vectorise({ fr, zh, en })).toEqual(vectorise({ en, zh, fr }));
  });
});
