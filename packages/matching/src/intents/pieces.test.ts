import { describe, expect, it } from 'vitest';
import { clausesIn, longestText, mostSentences, sentencesIn } from './pieces.ts';

const texts = (text: string) => sentencesIn(text).map((one) => one.text);

describe('the sentences of a text', () => {
  it.each([
    ['We bake. We look for an oven!', ['We bake.', 'We look for an oven!']],
    ['Nous levons 1.5 M€ ; nous recrutons.', ['Nous levons 1.5 M€ ;', 'nous recrutons.']],
    ['我们寻找代理商。产能有余；欢迎下单！', ['我们寻找代理商。', '产能有余；', '欢迎下单！']],
    ['one line\nanother line', ['one line', 'another line']],
    ['  … 12 % !!! ', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('know where they begin', () => {
    const text = '  We bake.   We look for an oven.';
    for (const { text: sentence, at } of sentencesIn(text)) expect(text.slice(at, at + sentence.length)).toBe(sentence);
    expect(sentencesIn(text).map(({ at }) => at)).toEqual([2, 13]);
  });

  it('are read to a certain length and number only', () => {
    expect(sentencesIn('We bake. '.repeat(1_000))).toHaveLength(mostSentences);
    expect(texts('a'.repeat(10_000))).toEqual(['a'.repeat(longestText)]);
  });
});

describe('the clauses of a sentence', () => {
  it('stand between commas, colons and dashes, and know where they begin in the text', () => {
    const text = 'Hello. We bake, we sell: an oven is missing — soon.';
    const [, sentence] = sentencesIn(text);
    if (!sentence) throw new Error('the text has two sentences');
    const clauses = clausesIn(sentence);
    expect(clauses.map((one) => one.text)).toEqual(['We bake', 'we sell', 'an oven is missing', 'soon.']);
    for (const { text: clause, at } of clauses) expect(text.slice(at, at + clause.length)).toBe(clause);
  });

  it.each([
    ['We look for a factory and for funds.', ['We look for a factory', 'for funds.']],
    ['Nous cherchons une usine ainsi que des fonds.', ['Nous cherchons une usine', 'des fonds.']],
    ['寻找厂家并融资。', ['寻找厂家', '融资。']],
    ['我们收购并购基金的项目', ['我们收购并购基金的项目']],
    ['Anderson sells sand', ['Anderson sells sand']],
    ['and', ['and']],
  ])('end at a word for "and": %j', (text, expected) => {
    const clauses = clausesIn({ text, at: 0 });
    expect(clauses.map((one) => one.text)).toEqual(expected);
    for (const { text: clause, at } of clauses) expect(text.slice(at, at + clause.length)).toBe(clause);
  });

  it('of a Chinese sentence end at its own comma', () => {
    expect(clausesIn({ text: '产能有余，欢迎下单', at: 5 })).toEqual([
      { text: '产能有余', at: 5 },
      { text: '欢迎下单', at: 10 },
    ]);
  });
});
