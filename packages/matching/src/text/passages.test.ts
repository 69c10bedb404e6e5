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
