/**
 * Characters of names of people, places and companies that Chinese lists are full of: a wrong guess rarely hits them.
 * The first hundred family names, and what names of companies, titles and headings are made of.
 */
const usualHan = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文' +
    '中国人大上下小学生一二三四五六七八九十有限公司科技股份集团技术研究院所成都市北京上海深圳广州重庆天津杭州南京武汉西安苏州四川省区县高新产业园孵化器投资基金资本管理信息网络软件数据智能医疗生物医药材料能源环保节能电子机械设备制造' +
    '工程建设贸易进出口国际发展服务咨询文化传媒教育银行证券有责任合伙企业单位机构姓名邮箱电话手机职务部门国家地区语言性别男女备注经理总裁董事长主任教授博士先生序号参会嘉宾伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建玲红' +
    '法英德日韩俄西葡阿语文会展示例港澳台湾',
);

const usualLatin = new Set('éèàçêôîâûùëïüœöäÉ');
const otherLatin = new Set('ñãõåßíóúáìòıİşŞğĞÀÈÇÊÔÎÂÛÙËÏÜŒÖÄÅ');
/** Letters of Central Europe, and of the north where they might be those of Central Europe read by another table. */
const rareLatin = new Set('řčšžěůťďňąęłśźżćńőűøæŘČŠŽĚŮŁŚŻŐŰØÆ');
const typography = new Set('«»’‘“”…–—°€·№©®™£§•');
const wideForms = /[\u3000-\u3011\uFF01-\uFF5E]/;
const latinLetter = /\p{Script=Latin}/u;
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const usualGreekOrCyrillic = new Set('оеаинтсрвлкмпдαοιετσνηυρκπλςάόίέή');
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
/** Rare characters of names that GB 18030 writes in four bytes, two of them digits: nothing else looks like that. */
const fourBytes = /[\u3400-\u4DBF\u{20000}-\u{3FFFF}]/u;
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

/** Lists the characters of level 1 (3,755) and level 2 (3,008) of GB 2312, read off their codes there; others are rarer. */
const levels: ReadonlyMap<string, 1 | 2> = (() => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, 1 | 2>();
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      found.set(decoder.decode(new Uint8Array([lead, trail])), lead < 0xd8 ? 1 : 2);
  }
  return found;
})();

/** Lists the 5,401 usual characters, which come first in Big5. */
const usualInBig5: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail < 0x7f || trail > 0xa0) found.add(decoder.decode(new Uint8Array([lead, trail])));
  }
  return found;
})();

function costOfLatin(character: string, before: string, after: string): number {
  const isUsual = usualLatin.has(character) && !(character === 'œ' && !/[ui]/.test(after));
  const base = isUsual
    ? 3
    : otherLatin.has(character)
      ? 5
      : rareLatin.has(character)
        ? /[øæ]/.test(character)
          ? 7
          : 6
        : 9;
  const besideLower = lower.test(before) || lower.test(after);
  // An upper-case letter after a lower-case one is rare in words.
  const isMisplaced = (upper.test(character) && lower.test(before)) || (lower.test(character) && upper.test(after));
  const isAlone = !/[A-Za-z]/.test(before) && !/[A-Za-z]/.test(after);
  return (
    base + (isMisplaced ? 8 : 0) + (isAlone ? (besideLower || letter.test(before) || letter.test(after) ? 5 : 3) : 0)
  );
}

function costOfHan(character: string, before: string, after: string): number {
  const level = levels.get(character);
  const base = usualHan.has(character)
    ? 4.5
    : level === 1
      ? 6
      : usualInBig5.has(character)
        ? 7.5
        : level === 2
          ? 9
          : fourBytes.test(character)
            ? 10
            : 15;
  // Characters glued into a Latin word are two accented letters read as one.
  return base + (/[a-z]/.test(before) ? 5 : 0) + (/[a-z]/.test(after) ? 5 : 0);
}

/**
 * Computes the cost of a character beyond ASCII, in about bits: little where it is usual in its surroundings, much
 * where no text would hold it.
 */
function costOf(character: string, before: string, after: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\uFFFD') return 30;
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return 40;
  if (han.test(character)) return costOfHan(character, before, after);
  if (wideForms.test(character)) return 6;
  if (/[\uFF61-\uFF9F]/.test(character)) return 12;
  if (kana.test(character)) return 7;
  if (/\p{Script=Hangul}/u.test(character)) return /[\uAC00-\uD7A3]/.test(character) ? 5 : 20;
  if (latinLetter.test(character)) return costOfLatin(character, before, after);
  if (greekOrCyrillic.test(character)) {
    const isMixed = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
    return (
      (usualGreekOrCyrillic.has(character.toLowerCase())
        ? greekOrCyrillic.test(before)
          ? 2.5
          : 3.5
        : /[а-яёЁ\u0390-\u03CE]/iu.test(character)
          ? 5
          : 9) +
      (/\d/.test(before + after) ? 6 : 0) +
      (isMixed ? 10 : 0) +
      (upper.test(character) && lower.test(before) ? 6 : 0)
    );
  }
  // An apostrophe, a quotation mark or a blank that does not break has its place; in the middle of a word others have
  // none.
  if (character === '\u00A0' || character === '\u202F') return letter.test(before) && letter.test(after) ? 7 : 4;
  // An opening mark comes before a word, a closing one after it; signs of money beside numbers.
  if (/[»”…]/.test(character) && letter.test(after)) return 12;
  if (/[«“]/.test(character) && letter.test(before)) return 12;
  if (/[£€§•©®™]/.test(character) && letter.test(after) && !letter.test(before)) return 12;
  if (typography.has(character)) return character !== '’' && letter.test(before) && letter.test(after) ? 12 : 4;
  if (letter.test(character)) return 10;
  return letter.test(before) && letter.test(after) ? 16 : 11;
}

/** After so many characters the verdict is certain. */
const mostJudged = 50_000;

/**
 * Measures how implausible a text is: the sum over its characters beyond ASCII, and how many bytes' worth of them there
 * are. Control characters are no text.
 */
export function implausibility(text: string): { readonly cost: number; readonly characters: number } {
  let cost = 0;
  let characters = 0;
  const hard = /[^\t\n\r\x20-\x7E]/gu;
  for (let match = hard.exec(text); match && characters < mostJudged; match = hard.exec(text)) {
    const character = match[0];
    const code = character.codePointAt(0) ?? 0;
    characters++;
    if (code < 0x20 || code === 0x7f) cost += 40;
    else cost += costOf(character, text[match.index - 1] ?? ' ', text[match.index + character.length] ?? ' ');
  }
  return { cost, characters };
}
