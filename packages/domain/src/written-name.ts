import { line } from './text.ts';

/** A person's name as a list writes it: in parts, whole, in one script or two. */
export type WrittenName = {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly hanzi?: string | undefined;
  readonly whole?: string | undefined;
};

/** A name read into the product's parts, any of which may be empty; guessed where the order of a whole name is a matter of custom. */
export type ReadName = { readonly family: string; readonly given: string; readonly hanzi: string; readonly isGuessed: boolean };

const han = /\p{Script=Han}/u;
/** Japanese and Korean write names in characters together with letters of their own: they stay as they are. */
const mixing = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letter = /\p{L}/u;
const titles =
  /^(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|doctor|prof|professor|professeur|pr|ing|me|sir|herr|frau|sr|sra|dott)\.?\s+(?=\S)/iu;
const honorifics = /(?:先生|女士|小姐|教授|博士|总经理|经理|主任|老师|董事长|总裁|院长)$/u;
const suffix = /^(?:jr|sr|ii|iii|iv|phd|md|mba|esq)\.?$/i;
const particles = new Set([
  'de',
  'du',
  'des',
  'da',
  'das',
  'do',
  'dos',
  'di',
  'del',
  'della',
  'la',
  'le',
  'les',
  'van',
  'von',
  'vom',
  'zu',
  'der',
  'den',
  'ten',
  'ter',
  'el',
  'al',
  'bin',
  'ben',
  'ibn',
  'bint',
  'abu',
  'st',
  'saint',
  "d'",
  'd’',
  'mac',
  'o',
]);

/** Family names of most Chinese people, in pinyin and as Hong Kong, Taiwan and Singapore write them. */
const chineseFamilies = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lv su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian tong yin chang qiao gong wen pang ' +
    'ouyang situ zhuge shangguan chan cheung lau wong chow ng tsai hsu hsieh chiang lee kwok leung yeung lam ho cheng chu tam kwan yip tse tsang yuen'
  ).split(' '),
);

/** The characters of a cell and the rest; a name that mixes scripts of its own is no two names. */
function scripts(text: string): { readonly hanzi: string; readonly rest: string } {
  if (!han.test(text) || mixing.test(text)) return { hanzi: '', rest: text };
  const hanzi = (text.match(/[\p{Script=Han}·•・]+/gu) ?? []).join('').replace(/^[·•・]+|[·•・]+$/g, '');
  const rest = text.replace(/\p{Script=Han}+/gu, ' ').replace(/[()（）[\]【】<>《》/|·•・]+/g, ' ');
  return { hanzi, rest: letter.test(rest) ? line(rest).replace(/^[,;，、\s-]+|[,;，、\s-]+$/g, '') : '' };
}

const isShouted = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

/** Reads a whole name in letters: `Boehm, Ada`, `BOEHM Ada` and one name alone are sure, `Ada van Boehm` and `Wei Zhang` are a guess. */
function lettersOf(text: string, isChinese: boolean): Omit<ReadName, 'hanzi'> {
  const sure = (family: string, given: string) => ({ family, given, isGuessed: false });
  const comma = /^([^,，]+)[,，]\s*([^,，]+)$/.exec(text);
  if (comma && !suffix.test(comma[2] ?? '')) return sure(comma[1]?.trim() ?? '', comma[2]?.trim() ?? '');
  const words = text.replace(/[,，]/g, ' ').split(/\s+/).filter(Boolean);
  if (words.length <= 1) return sure(words[0] ?? '', '');
  const shouted = words.filter((word) => isShouted(word) || (particles.has(word.toLowerCase()) && word === word.toUpperCase()));
  if (shouted.length > 0 && shouted.length < words.length) return sure(shouted.join(' '), words.filter((word) => !shouted.includes(word)).join(' '));
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  const isFamily = (word: string) => chineseFamilies.has(word.toLowerCase());
  // Chinese people write either order: the family name is the one of the two that most bear.
  if (isChinese && isFamily(first) && (!isFamily(last) || words.length === 2)) return { family: first, given: others.join(' '), isGuessed: true };
  let from = words.length - 1;
  if (suffix.test(last) && words.length > 2) from--;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from--;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' '), isGuessed: true };
}

/**
 * Reads a name that a list holds in parts or whole, in one script or two: characters go to the name in characters, joined, letters to family and given name.
 * Parts win over a whole name. Example: `张` + `伟` → hanzi 张伟; `Zhang Wei (张伟)` → Zhang, Wei, 张伟; `Sukarno` alone → family name.
 */
export function readName({ family = '', given = '', hanzi = '', whole = '' }: WrittenName, isChinese: boolean): ReadName {
  const untitled = whole.replace(titles, '').replace(titles, '');
  const [ofFamily, ofGiven, ofHanzi, ofWhole] = [family, given, hanzi, untitled].map(scripts) as [
    ReturnType<typeof scripts>,
    ReturnType<typeof scripts>,
    ReturnType<typeof scripts>,
    ReturnType<typeof scripts>,
  ];
  const characters = ofHanzi.hanzi || `${ofFamily.hanzi}${ofGiven.hanzi}` || ofWhole.hanzi;
  const named = [...characters].length > 3 ? characters.replace(honorifics, '') : characters;
  const result = (parts: Omit<ReadName, 'hanzi'>): ReadName => ({ ...parts, hanzi: named });
  if (ofFamily.rest !== '' || ofGiven.rest !== '') return result({ family: ofFamily.rest, given: ofGiven.rest, isGuessed: false });
  // Letters in the column of characters are better than none.
  const letters = ofWhole.rest || ofHanzi.rest;
  return result(lettersOf(letters, isChinese || named !== ''));
}
