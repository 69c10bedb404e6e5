import { expect, test } from 'vitest';
import { shareLines } from './line-shares.ts';

const short = 'Investit dans : robotique.';
const long = 'Votre besoin : développement conjoint (robots sous-marins et robotique) ; son offre y répond.';
const longHanzi = '对方需要：联合开发、在成都建立生产线、寻找工业合作伙伴；贵方均可提供。';

test('a second line goes to those that need one, the first of them first, and never more than there are', () => {
  expect(shareLines([long, short, long], 5)).toEqual([2, 1, 2]);
  expect(shareLines([long, long, long], 5)).toEqual([2, 2, 1]);
  expect(shareLines([short, long, long], 4)).toEqual([1, 2, 1]);
  expect(shareLines([short, long], 2)).toEqual([1, 1]);
  expect(shareLines([longHanzi, short], 3)).toEqual([2, 1]);
  expect(shareLines([], 5)).toEqual([]);
});
