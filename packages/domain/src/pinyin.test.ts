import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese } from './collation-table.ts';
import { proposeLatinName } from './pinyin.ts';
import { syllableStarts } from './pinyin-table.ts';

const written = (hanzi: string) => {
  const name = proposeLatinName(hanzi);
  return name && `${name.family} ${name.given}`;
};

describe('a name in characters is proposed in pinyin', () => {
  it.each([
    ['张伟', 'Zhang Wei'],
    ['张晓明', 'Zhang Xiaoming'],
    ['张曉明', 'Zhang Xiaoming'],
    ['侯为民', 'Hou Weimin'],
    ['李娜', 'Li Na'],
    ['王建国', 'Wang Jianguo'],
    ['陈思琪', 'Chen Siqi'],
    ['赵子轩', 'Zhao Zixuan'],
    ['黄雨桐', 'Huang Yutong'],
    ['徐志摩', 'Xu Zhimo'],
    ['何蕾', 'He Lei'],
    ['袁隆平', 'Yuan Longping'],
    ['屠呦呦', 'Tu Youyou'],
  ])('%s → %s', (hanzi, latin) => expect(written(hanzi)).toBe(latin));

  it.each([
    ['单雄信', 'Shan Xiongxin'],
    ['曾国藩', 'Zeng Guofan'],
    ['解晓东', 'Xie Xiaodong'],
    ['仇英', 'Qiu Ying'],
    ['任正非', 'Ren Zhengfei'],
    ['华罗庚', 'Hua Luogeng'],
    ['查良镛', 'Zha Liangyong'],
    ['盖叫天', 'Ge Jiaotian'],
    ['乐毅', 'Yue Yi'],
    ['朴志英', 'Piao Zhiying'],
    ['区志明', 'Ou Zhiming'],
    ['缪晓', 'Miao Xiao'],
    ['翟志刚', 'Zhai Zhigang'],
    ['吕布', 'Lü Bu'],
    ['卜凡', 'Bu Fan'],
    ['葛优', 'Ge You'],
    ['尉健行', 'Wei Jianxing'],
  ])('the family of %s → %s', (hanzi, latin) => expect(written(hanzi)).toBe(latin));

  it.each([
    ['欧阳修', 'Ouyang Xiu'],
    ['歐陽修', 'Ouyang Xiu'],
    ['司马相如', 'Sima Xiangru'],
    ['诸葛亮', 'Zhuge Liang'],
    ['上官婉儿', "Shangguan Wan'er"],
    ['令狐冲', 'Linghu Chong'],
    ['尉迟恭', 'Yuchi Gong'],
    ['万俟明', 'Moqi Ming'],
    ['万明', 'Wan Ming'],
    ['欧阳', 'Ou Yang'],
    ['张杨雨桐', 'Zhang-Yang Yutong'],
  ])('families of two characters: %s → %s', (hanzi, latin) => expect(written(hanzi)).toBe(latin));

  it.each([
    ['曾建安', "Zeng Jian'an"],
    ['李西安', "Li Xi'an"],
    ['周天恩', "Zhou Tian'en"],
    ['王海鸥', "Wang Hai'ou"],
    ['刘安', 'Liu An'],
    ['陈绿绮', 'Chen Lüqi'],
    ['蒋女士', 'Jiang Nüshi'],
    ['陆长乐', 'Lu Changle'],
    ['张晟', 'Zhang Sheng'],
    ['方曾', 'Fang Zeng'],
    ['刘龑', 'Liu Yan'],
  ])('spelling and readings: %s → %s', (hanzi, latin) => expect(written(hanzi)).toBe(latin));

  it.each(['张', '约翰·史密斯', '张三李四王', 'Zhang', '山田太郎子', '', '张 伟', '艾力克斯'])(
    'but %j is not',
    (hanzi) => expect(written(hanzi)).toBeUndefined(),
  );
});

it('the table cuts the order by pinyin in which it was made', () => {
  const places = [...syllableStarts.matchAll(/\p{Script=Han}/gu)].map(([one]) => chinese.indexOf(one));
  expect(places.length).toBeGreaterThan(400);
  expect(places[0]).toBe(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe('of any characters', () => {
  const characters = [...chinese];
  const name = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 5 }).map((some) => some.join(''));

  it('a name of two to four is written in letters, each part a word with one capital, or not at all', () => {
    fc.assert(
      fc.property(name, (hanzi) => {
        const latin = proposeLatinName(hanzi);
        if (!latin) return;
        expect([...hanzi].length).toBeGreaterThan(1);
        expect(latin.family).toMatch(/^[A-Zü][a-zü]*(?:-[A-Z][a-zü]*)?$/);
        expect(latin.given).toMatch(/^[A-Zü][a-zü']*$/);
      }),
      { numRuns: 200 },
    );
  });

  it('every one is read as a syllable', () => {
    const unread = characters.filter((one) => written(`王${one}`) === undefined);
    expect(unread).toEqual([]);
  });
});
