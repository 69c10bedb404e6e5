import { describe, expect, it } from 'vitest';
import { cedict } from './cedict.ts';
import { type Entry, fingerprintOf, packCedict, unpackCedict } from './cedict-table.ts';

const stemsOf = (entries: readonly Entry[], word: string) =>
  unpackCedict(packCedict(entries, 1), 1)
    ?.lookUp(word)
    ?.map(({ stem }) => stem);
const weightsOf = (entries: readonly Entry[], word: string) =>
  unpackCedict(packCedict(entries, 1), 1)
    ?.lookUp(word)
    ?.map(({ weight }) => Number(weight.toFixed(4)));

describe('an entry', () => {
  it('weighs each further sense less, and the words of one share its weight', () => {
    const entry: Entry = ['水', '水', 'shui3', ['water', 'river', 'drinking water bottle']];
    expect(stemsOf([entry], '水')).toEqual(['water', 'river', 'drink', 'bottl']);
    const third = 1 / 1.7 / Math.sqrt(3);
    expect(weightsOf([entry], '水')).toEqual([1, 1 / 1.35, third, third].map((weight) => Number(weight.toFixed(4))));
  });

  it.each([
    'variant of 臺|台[tai2]',
    'old variant of 臺|台[tai2]',
    'see 電池|电池[dian4 chi2]',
    'see also 電池|电池[dian4 chi2]',
    'used in 電池|电池[dian4 chi2]',
    'surname Li',
    'CL:個|个[ge4]',
    'abbr. for 北京[Bei3 jing1]',
    'also written 電池|电池[dian4 chi2]',
    'same as 電池|电池[dian4 chi2]',
  ])('says nothing where it says “%s”', (sense) => {
    expect(stemsOf([['台', '台', 'tai2', sense]], '台')).toBeUndefined();
    expect(stemsOf([['台', '台', 'tai2', [sense, 'platform']]], '台')).toEqual(['platform']);
  });

  it('is read without asides in brackets and without Chinese characters', () => {
    const entry: Entry = ['池', '池', 'chi2', 'pool (of water) [chi2] 池塘'];
    expect(stemsOf([entry], '池')).toEqual(['pool']);
  });

  it('is read of its first five senses, and five words of each', () => {
    const senses = ['one two', 'apple', 'banana', 'cherry', 'lemon', 'melon'];
    expect(stemsOf([['果', '果', 'guo3', senses]], '果')).not.toContain('melon');
    const long: Entry = ['長', '长', 'chang2', 'apple banana cherry lemon melon orange'];
    expect(stemsOf([long], '长')).toHaveLength(5);
  });

  it('in Latin letters is left out', () => {
    expect(stemsOf([['AA制', 'AA制', 'A A zhi4', 'to split the bill']], 'AA制')).toBeDefined();
    expect(stemsOf([['DNA', 'DNA', 'D N A', 'genes']], 'DNA')).toBeUndefined();
  });

  it('adds to another of the same word, the surer of two weights counting', () => {
    const entries: readonly Entry[] = [
      ['行', '行', 'xing2', ['to walk', 'capable']],
      ['行', '行', 'hang2', ['row', 'walk']],
    ];
    expect(stemsOf(entries, '行')).toEqual(['walk', 'capabl', 'row']);
    expect(weightsOf(entries, '行')?.[0]).toBe(1);
  });
});

describe('a table', () => {
  const many: readonly Entry[] = Array.from({ length: 2_000 }, (_, index) => {
    const word = String.fromCharCode(0x4e00 + (index % 97), 0x5000 + index);
    return [word, word, 'x', `meaning number ${index + 100}`];
  });

  it('finds every word that went in and no other', () => {
    const table = unpackCedict(packCedict(many, 3), 3);
    expect(table?.size).toBe(2_000);
    for (const [word, , , sense] of many)
      expect(table?.lookUp(word)?.some(({ stem }) => `${sense}`.endsWith(` ${stem}`))).toBe(true);
    for (let index = 0; index < 500; index++)
      expect(table?.lookUp(String.fromCharCode(0x4e00 + index, 0x7000 + index))).toBeUndefined();
  });

  it('knows how far the longest word of a character goes, twelve at the most', () => {
    const long = '电'.repeat(20);
    const table = unpackCedict(
      packCedict(
        [
          ['電子郵件', '电子邮件', 'x', 'email'],
          ['電', '电', 'x', 'electricity'],
        ],
        1,
      ),
      1,
    );
    expect(['电', '電', '子'].map((one) => table?.longestFrom(one))).toEqual([4, 4, 1]);
    expect(unpackCedict(packCedict([[long, long, 'x', 'long']], 1), 1)?.longestFrom('电')).toBe(12);
  });

  it('of nothing has nothing', () => {
    const table = unpackCedict(packCedict([], 1), 1);
    expect([table?.size, table?.lookUp('电'), table?.longestFrom('电')]).toEqual([0, undefined, 1]);
  });

  it('is known by its source and by its code', () => {
    expect(fingerprintOf('a 1')).toBe(fingerprintOf('a 1'));
    expect(new Set(['a 1', 'a 2', 'b 1'].map(fingerprintOf)).size).toBe(3);
  });
});

describe('the dictionary', () => {
  it.each([
    ['电池', 'batteri'],
    ['電池', 'batteri'],
    ['医院', 'hospit'],
    ['软件', 'softwar'],
    ['水', 'water'],
  ])('says of %s that it is %s', (word, stem) => {
    expect(
      cedict()
        .lookUp(word)
        ?.map((one) => one.stem),
    ).toContain(stem);
  });

  it.each(['钙钛矿', '逆变器', '大模型', '细胞治疗'])('does not know %s, which the tree of topics does', (word) => {
    expect(cedict().lookUp(word)).toBeUndefined();
  });

  it('holds well over a hundred thousand words', () => {
    expect(cedict().size).toBeGreaterThan(150_000);
  });
});
