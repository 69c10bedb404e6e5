import { chinese } from './collation-table.ts';
import { fold } from './fold.ts';
import type { PersonName } from './participant.ts';
import { syllableStarts } from './pinyin-table.ts';

/** Characters that are read otherwise where they name a family. */
const ofFamilies =
  '单shan曾zeng解xie仇qiu查zha盖ge乐yue朴piao区ou缪miao翟zhai员yun种chong召shao祭zhai黑he秘bi洗xian折she薄bo句gou佴nai繁po卜bu覃qin么yao幺yao谌chen万wan尉wei隗wei宓mi车che';
/** Characters that names have in another reading than words. */
const ofNames =
  '曾zeng仇qiu长chang晟sheng莘xin隽jun泊bo都du蕃fan埔pu厦xia拓tuo还huan卜bu石shi适shi漯luo芸yun桔ju钥yue什shi参shen嚼jue骠biao骀tai佴nai浍hui郗xi嗯en迫po圩wei';
/** Families of two characters, in the reading of the whole. */
const ofPairs =
  '欧阳ouyang司马sima诸葛zhuge上官shangguan令狐linghu尉迟yuchi万俟moqi皇甫huangfu夏侯xiahou公孙gongsun慕容murong长孙zhangsun宇文yuwen司徒situ司空sikong轩辕xuanyuan东方dongfang独孤dugu南宫nangong钟离zhongli闻人wenren赫连helian申屠shentu太史taishi澹台tantai濮阳puyang淳于chunyu单于chanyu拓跋tuoba百里baili东郭dongguo西门ximen端木duanmu完颜wanyan耶律yelü呼延huyan鲜于xianyu公冶gongye公羊gongyang宰父zaifu谷梁guliang闾丘lüqiu巫马wuma漆雕qidiao亓官qiguan羊舌yangshe宗政zongzheng颛孙zhuansun子车ziju';
/** Families of which two may stand together, the mother’s behind the father’s. */
const common =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文';

/** Reads `长chang泊bo` into a map; what stands before the letters may be several characters. */
function readings(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(\p{Script=Han}+)([a-zü]+)/gu)].map(([, characters = '', syllable = '']) => [
      characters,
      syllable,
    ]),
  );
}

type Readings = {
  readonly word: ReadonlyMap<string, string>;
  readonly name: ReadonlyMap<string, string>;
  readonly family: ReadonlyMap<string, string>;
};
let known: (Readings & { readonly pairs: ReadonlyMap<string, string> }) | undefined;

/**
 * Builds the readings of characters at the first use: the order by pinyin holds them, since it puts those of one
 * syllable together.
 */
function open(): NonNullable<typeof known> {
  const starts = readings(syllableStarts);
  const word = new Map<string, string>();
  let syllable = '';
  for (const one of chinese) {
    syllable = starts.get(one) ?? syllable;
    word.set(one, syllable);
  }
  known = { word, name: readings(ofNames), family: readings(ofFamilies), pairs: readings(ofPairs) };
  return known;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Joins syllables to one word: behind another one, a vowel begins with an apostrophe. Example: xi, an → Xi'an. */
const joined = (syllables: readonly string[]) =>
  capital(syllables.map((one, i) => (i > 0 && /^[aeo]/.test(one) ? `'${one}` : one)).join(''));

/**
 * Proposes how a name in Chinese characters is written in letters, in the pinyin of the mainland without tones: family
 * name and given name, each one word.
 * It is a guess to be accepted: names may be read otherwise, and Hong Kong and Taiwan write otherwise. Undefined for
 * transcribed foreign names, for what is no
 * name of two to four characters, and where a character is unknown. Example: 欧阳晓明 → Ouyang, Xiaoming; 曾建安 → Zeng,
 * Jian'an.
 */
export function proposeLatinName(hanzi: string): Pick<PersonName, 'family' | 'given'> | undefined {
  if (!/^\p{Script=Han}{2,5}$/u.test(hanzi)) return undefined;
  const { word, name, family, pairs } = known ?? open();
  const typed = [...hanzi];
  // A few characters are simplified to ones that the order by pinyin lacks: they are read as they were typed.
  const characters = [...fold(hanzi)].map((one, i) => (word.has(one) ? one : (typed[i] ?? one)));
  const [first = '', second = ''] = characters;
  const pair = characters.length > 2 ? pairs.get(first + second) : undefined;
  const isDouble = !pair && characters.length === 4 && common.includes(first) && common.includes(second);
  const given = characters.slice(pair || isDouble ? 2 : 1);
  if (given.length > 2) return undefined;
  const read = (one: string) => name.get(one) ?? word.get(one);
  const syllables = given.map(read);
  const ofFamily = (one: string) => family.get(one) ?? read(one);
  const families = pair ? [pair] : isDouble ? [ofFamily(first), ofFamily(second)] : [ofFamily(first)];
  const isRead = (some: readonly (string | undefined)[]): some is string[] =>
    some.every((one) => one !== undefined && one !== '');
  if (!isRead(families) || !isRead(syllables)) return undefined;
  return { family: families.map(capital).join('-'), given: joined(syllables) };
}

/**
 * Proposes how the name of an organisation in Chinese characters is written in letters: each word in pinyin without
 * tones, letters and digits as they are. Undefined where a character is unknown. Example: 成都薄膜2号 → Chengdu Bomo 2 Hao.
 */
export function proposeLatinTitle(hanzi: string): string | undefined {
  const { word } = known ?? open();
  const parts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(hanzi)].map(({ segment }) => {
    if (!/\p{Script=Han}/u.test(segment)) return /[\p{L}\p{N}]/u.test(segment) ? segment : '';
    const syllables = [...fold(segment)].map((one) => word.get(one));
    return syllables.every((one) => one !== undefined && one !== '') ? joined(syllables as string[]) : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.filter(Boolean).join(' ');
}
