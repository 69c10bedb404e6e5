import type { Language } from '@jumelage/domain/language';
import { cached } from './cached.ts';

/** Cities of both sides whose name is written otherwise in Latin letters and in characters: French, English, Chinese. */
const names = `
Chengdu | Chengdu | 成都
Pékin | Beijing | 北京
Shanghai | Shanghai | 上海
Shenzhen | Shenzhen | 深圳
Guangzhou | Guangzhou | 广州
Chongqing | Chongqing | 重庆
Mianyang | Mianyang | 绵阳
Deyang | Deyang | 德阳
Leshan | Leshan | 乐山
Yibin | Yibin | 宜宾
Hangzhou | Hangzhou | 杭州
Nankin | Nanjing | 南京
Suzhou | Suzhou | 苏州
Wuhan | Wuhan | 武汉
Xi’an | Xi’an | 西安
Tianjin | Tianjin | 天津
Sophia Antipolis | Sophia Antipolis | 索菲亚·安蒂波利斯
Nice | Nice | 尼斯
Antibes | Antibes | 昂蒂布
Cannes | Cannes | 戛纳
Grasse | Grasse | 格拉斯
Valbonne | Valbonne | 瓦尔邦
Biot | Biot | 比奥
Mougins | Mougins | 穆然
Monaco | Monaco | 摩纳哥
Toulon | Toulon | 土伦
Marseille | Marseille | 马赛
Aix-en-Provence | Aix-en-Provence | 普罗旺斯地区艾克斯
Paris | Paris | 巴黎
Lyon | Lyon | 里昂
Grenoble | Grenoble | 格勒诺布尔
Toulouse | Toulouse | 图卢兹
Montpellier | Montpellier | 蒙彼利埃
Bordeaux | Bordeaux | 波尔多
Nantes | Nantes | 南特
Lille | Lille | 里尔
Strasbourg | Strasbourg | 斯特拉斯堡
`;

type City = Readonly<Record<Language, string>>;

const keyOf = (name: string) => name.trim().replaceAll("'", '’').toLowerCase();

const citiesByName = cached((): ReadonlyMap<string, City> => {
  const cities = names
    .trim()
    .split('\n')
    .map((line): City => {
      const [fr = '', en = '', zh = ''] = line.split(' | ');
      return { fr, en, zh };
    });
  return new Map(cities.flatMap((city) => Object.values(city).map((name) => [keyOf(name), city] as const)));
});

/** Writes a city as the reader's language does; one that is not known stays as its people wrote it. */
export function cityName(city: string, language: Language): string {
  return citiesByName().get(keyOf(city))?.[language] ?? city;
}
