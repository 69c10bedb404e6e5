import { expect, it } from 'vitest';
import { type Entry, fingerprintOf, packCedict, unpackCedict } from './cedict-table.ts';

const entries: readonly Entry[] = [
  ['電池', '电池', 'dian4 chi2', ['battery', 'electric cell (device)', 'CL:節|节[jie2]']],
  ['電', '电', 'dian4', 'electricity'],
  ['中國', '中国', 'Zhong1 guo2', ['China']],
  ['卡', '卡', 'ka3', ['variant of 咖[ka1]']],
];

it('gives each form of a word its meanings, the first sense weighing most, and names less', () => {
  const packed = unpackCedict(packCedict(entries, 7), 7);
  expect(packed?.lookUp('电池')).toEqual(packed?.lookUp('電池'));
  expect(packed?.lookUp('电池')?.map(({ stem, weight }) => [stem, Math.round(weight * 1000)])).toEqual([
    ['batteri', 1000],
    ['electr', 524],
    ['cell', 524],
  ]);
  expect(packed?.lookUp('中国')).toEqual([{ stem: 'china', weight: Math.fround(0.7) }]);
  // Nothing but a pointer to another word, and no word at all.
  expect([packed?.lookUp('卡'), packed?.lookUp('池'), packed?.lookUp('')]).toEqual([undefined, undefined, undefined]);
  expect([packed?.longestFrom('电'), packed?.longestFrom('池'), packed?.size]).toEqual([2, 1, 6]);
});

it('is not read when a bit of it is wrong, a piece is missing, or it was made of other words or by other code', () => {
  const bytes = packCedict(entries, 7);
  const broken = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
  expect(unpackCedict(bytes, 8)).toBeUndefined();
  expect(unpackCedict(bytes.slice(0, -4), 7)).toBeUndefined();
  expect(unpackCedict(new Uint8Array(), 7)).toBeUndefined();
  for (let at = 0; at < bytes.length; at += 997) expect(unpackCedict(broken(at), 7)).toBeUndefined();
  // Wherever it lies in memory.
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(unpackCedict(shifted.subarray(1), 7)?.lookUp('电')).toEqual(unpackCedict(bytes, 7)?.lookUp('电'));
  expect(fingerprintOf('one')).not.toBe(fingerprintOf('other'));
});
