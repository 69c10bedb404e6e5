import { expect, it } from 'vitest';
import { readerNames } from './reader-names.ts';

const facts = {
  fromName: 'Xie Guodong 谢国栋',
  organisation: 'Minjiang Battery 岷江电池',
  meetings: [
    { withName: 'Claire Fabregoul', table: '4' },
    { withName: 'He Lei 何磊', table: '5' },
  ],
  at: 12,
  slot: null,
};

it('writes Chinese names in characters alone for who reads Chinese, and nothing else in another way', () => {
  expect(readerNames(facts, 'zh')).toEqual({
    ...facts,
    fromName: '谢国栋',
    meetings: [facts.meetings[0], { withName: '何磊', table: '5' }],
  });
  expect(readerNames(facts, 'fr')).toEqual(facts);
});
