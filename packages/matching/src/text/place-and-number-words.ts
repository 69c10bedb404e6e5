import { countries } from '@jumelage/domain/country';
import { demonyms, feminine } from '@jumelage/domain/country-demonyms';
import type { Language } from '@jumelage/domain/language';
import { stemEnglish } from './stems.ts';
import { fold } from './words.ts';

/** Cities, regions, parks and parts of the world that people of the two sides name, beside countries. */
const places = `
Sophia Antipolis Sophipolitain Nice Niçois Cannes Grasse Antibes Biot Valbonne Vallauris Monaco Menton Carros Toulon Marseille Aix Lyon Lyonnais Grenoble
Paris Parisien Lille Nantes Toulouse Bordeaux Montpellier Strasbourg Rennes Provence Riviera Azur Alpes Maritimes Alpine Var Méditerranée Méditerranéen Mediterranean
Occitanie Bretagne Normandie Alsace Corse Corsica PACA Île-de-France Benelux Europe Européen European Asie Asia Asian Asiatique Afrique Africa African Amérique America
Maghreb Orient Occident Western Eastern Northern Southern
Chengdu Sichuan Szechuan Tianfu Mianyang Deyang Leshan Chongqing Beijing Pékin Shanghai Shenzhen Guangzhou Canton Hangzhou Suzhou Nanjing Wuhan
Xi'an Yunnan Guizhou Tibet Hong Kong Macao Taiwan Guangdong Zhejiang Jiangsu
Berlin Munich London Londres Milan Turin Rome Madrid Barcelona Barcelone Geneva Genève Brussels Bruxelles Tokyo Singapore Singapour Seoul
`;
const chinesePlaces = `
成都 四川 四川省 川 蓉 川渝 西川 天府 绵阳 德阳 乐山 重庆 北京 上海 深圳 广州 杭州 苏州 南京 武汉 西安 云南 贵州 西藏 广东 浙江 江苏 香港 澳门 台湾 西部 西南 华东 华南 华北 东部 南部 北部 全国 国内 国外 海外 境外
欧洲 亚洲 非洲 美洲 欧盟 欧 亚 中法 中欧 法 华 巴黎 里昂 马赛 尼斯 戛纳 昂蒂布 格拉斯 摩纳哥 普罗旺斯 蓝色海岸 地中海 索菲亚 安提波利斯 索菲亚科技园 索菲亚·安蒂波利斯 高新区 尼 斯 索 菲 高新 巴 黎
`;

/**
 * Numbers, measures of length, time and money, months, words of addresses, and marks of standards, which many share; by
 * language, for a `four` is an oven in French.
 */
const counts = {
  fr: `un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille
    milliard milliards premier premiere deuxieme troisieme an ans annee annees mois jour jours semaine semaines heure heures pour-cent dizaine douzaine centaine
    centaines millier milliers moitie tiers quart janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre avenue boulevard rue cedex bp`,
  en: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    billion first second third year years month months day days week weeks hour hours percent half quarter dozen dozens number january february march april may june july
    august september october november december avenue street road district zip`,
  both: `million millions euro euros yuan yuans rmb dollar dollars usd eur cny mio km kilometre kilometres metre metres meter meters iso en ce ccc fda`,
} as const;
const chineseNumber =
  /^[\d一二三四五六七八九十百千万亿两几零〇半数第年月日号个名家人次余多元欧期届份台周季]+$|元$|年度$|^(?:平方米|平米|公里|千米|米|区|路|街|号楼|武侯区|认证|通过)$/u;

const stemOf = (word: string) => stemEnglish(fold(word).replace(/[^a-z0-9]/g, ''));

/** Lists the names of countries in a language, and the words of those that have several. */
function namesIn(language: Language): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return countries.flatMap((country) => {
    const name = names.of(country) ?? '';
    return language === 'zh' ? [name] : name.split(/[\s’'-]+/).filter((word) => word.length > 3);
  });
}

type Words = Readonly<Record<Language, ReadonlySet<string>>>;
let known: Words | undefined;

function knownWords(): Words {
  const people = Object.values(demonyms).flatMap((names) =>
    names.split('|').flatMap((name) => [name.trim(), feminine(name.trim())]),
  );
  const split = (list: string) => list.trim().split(/\s+/);
  const names = [...split(places), ...split(counts.both), ...people, ...namesIn('fr'), ...namesIn('en')];
  const latin = (list: string) => new Set([...names, ...split(list)].map(stemOf));
  return { fr: latin(counts.fr), en: latin(counts.en), zh: new Set([...split(chinesePlaces), ...namesIn('zh')]) };
}

/** Tells whether a word names a place or a people, or counts something: two texts that share it need not fit. */
export function isPlaceOrNumber(word: string, language: Language): boolean {
  known ??= knownWords();
  if (/\p{Script=Han}/u.test(word)) return known.zh.has(word) || chineseNumber.test(word);
  // 5G and 3D are things; 2012 and 45M are counts.
  if (/^\d/.test(word)) return !/^(?:[2-6]g|[234]d)$/i.test(word);
  return known[language === 'fr' ? 'fr' : 'en'].has(stemOf(word));
}
