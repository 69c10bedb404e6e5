import { expect, test } from 'vitest';
import { matchedPassages, sentencesOf } from './passages.ts';

const ours = {
  fr: 'Fondée en 2010, notre société emploie 30 personnes. Nous cherchons un fabricant de cellules solaires souples.',
};
const theirs = { zh: '公司位于成都。我们为客户代工生产柔性太阳能电池。团队有两百人。' };

test('the two sentences that answer each other are found across languages, the same from both sides', () => {
  const [best, ...others] = matchedPassages(ours, theirs);
  expect([best?.ours, best?.theirs, others]).toEqual([
    { language: 'fr', text: 'Nous cherchons un fabricant de cellules solaires souples.' },
    { language: 'zh', text: '我们为客户代工生产柔性太阳能电池。' },
    [],
  ]);
  const [back] = matchedPassages(theirs, ours);
  expect([back?.ours, back?.theirs]).toEqual([best?.theirs, best?.ours]);
});

test('texts that have nothing in common have no passages, nor has an empty one', () => {
  expect(matchedPassages({ en: 'We bake bread.' }, { fr: 'Un satellite mesure la houle.' })).toEqual([]);
  expect(matchedPassages({}, theirs)).toEqual([]);
});

test('sentences end where a language ends them', () => {
  expect(sentencesOf('Un essai de 2.5 M€. Un autre !', 'fr')).toEqual(['Un essai de 2.5 M€.', 'Un autre !']);
  expect(sentencesOf('第一句。第二句；第三句', 'zh')).toEqual(['第一句。', '第二句；', '第三句']);
});

test('a need meets its offer before two introductions meet that say the same', () => {
  const introduced = {
    en: 'Founded in 2012 in Chengdu, our group has 45 employees. We need a factory that assembles our pumps.',
  };
  const others = {
    fr: 'Fondé en 2012, notre groupe compte 45 salariés. Notre usine assemble des pompes pour d’autres.',
  };
  const found = matchedPassages(introduced, others, 5);
  expect(found.map(({ ours, theirs }) => [ours.text, theirs.text])).toEqual([
    ['We need a factory that assembles our pumps.', 'Notre usine assemble des pompes pour d’autres.'],
  ]);
});

test('words of any company make no pair by themselves, and weaken one that has more', () => {
  expect(matchedPassages({ en: 'Our team trusts its customers.' }, { en: 'Customers trust the team.' })).toEqual([]);
  const likeness = (ours: string, theirs: string) => matchedPassages({ en: ours }, { en: theirs })[0]?.likeness ?? 0;
  const short = likeness('Perovskite cells.', 'Perovskite cells.');
  const wrapped = likeness(
    'Our innovative company designs perovskite cells.',
    'A quality group makes perovskite cells.',
  );
  expect(wrapped).toBeGreaterThan(0);
  expect(wrapped).toBeLessThan(short);
});

test('an offer that answers a need is closer than the same words that offer nothing', () => {
  const likeness = (theirs: string) =>
    matchedPassages({ en: 'We are looking for a factory to make our pumps.' }, { en: theirs })[0]?.likeness ?? 0;
  expect(likeness('Our factory makes pumps for others.') - likeness('The factory had blue pumps.')).toBeGreaterThan(
    0.1,
  );
});
