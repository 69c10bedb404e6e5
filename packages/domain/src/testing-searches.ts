import type { Findable } from './search.ts';

type Sought = Findable & {
  readonly name: { readonly family: string; readonly given: string; readonly hanzi?: string };
  readonly email: string;
  readonly texts: readonly string[];
};
const person = (
  family: string,
  given: string,
  hanzi: string | undefined,
  email: string,
  ...texts: string[]
): Sought => ({
  ...{ name: { family, given, ...(hanzi === undefined ? {} : { hanzi }) }, email, texts },
});
/**
 * Invented people whose names are written in ways in which they are not typed: name, address, organisation in both
 * scripts.
 */
export const soughtPeople = {
  patrick: person("O'Keefe", 'Patrick', undefined, 'patrick.k@essai.example', "L'Aurore du Sud"),
  nora: person('O’Dwyer', 'Nora', undefined, 'nora@essai.example', 'Banque d’Estérel'),
  lihua: person('Chen', 'Li Hua', '陈丽华', 'lihua@essai.example', 'Yunshi', '云狮科技'),
  shufen: person('Lin', 'Shu-fen', '林淑芬', 'lin@essai.example', 'Kaohsiung Essai', '高雄範例'),
  gang: person('李', '刚', undefined, 'gang@essai.example', '重庆某某药业有限公司'),
  mlodzik: person('Młodzik', 'Paweł', undefined, 'pm@essai.example', 'Ångström Essai'),
  tran: person('Trần', 'Văn Đức', undefined, 'td@essai.example', 'Hanoi Essai'),
  isik: person('Işık', 'İnci', undefined, 'ii@essai.example', 'Yeni'),
  lu: person('Lü', 'Xin', '吕欣', 'lx@essai.example', 'Yunshi 2'),
  jean: person('Guérin', 'Jean-Loup', undefined, 'jg@essai.example', 'KLM–Essai Bio-Tech'),
  bohm: person('Böhm', 'Jürgen', undefined, 'jb@essai.example', 'Grünau & Söhne Großhandel'),
  maessen: person('Maessen', 'Joerg', undefined, 'jm@essai.example', 'Koelner Werke'),
  soren: person('Håkon', 'Søren', undefined, 'sh@essai.example', 'Smørland A/S'),
  lyu: person('Lyu', 'Meng Nü', '呂夢女', 'lmn@essai.example', 'Nüyao', '女媧發展'),
  saito: person('ＳＡＩＴＯ', 'Ｋｅｉ', undefined, 'sk@essai.example', 'Oﬃcine Æquo'),
  marten: person('Mar\u200Bten', 'Cœur-de-Lys', undefined, 'mc@essai.example', 'Zéro\u00ADpoint'),
  voort: person('van der Voort', 'Anne Marie', undefined, 'amv@essai.example', 'A.R.T.I. & Cie'),
  ouyang: person('Ouyang', 'Xiu', '欧阳修', 'oyx@essai.example', 'Dongfang', '东方铁路'),
} as const;

/** Typed texts, each with the person that every search must find by it. */
export const searches: readonly (readonly [string, keyof typeof soughtPeople])[] = [
  ['patrick.k@essai.example', 'patrick'],
  ['O’Keefe', 'patrick'],
  ['okeefe', 'patrick'],
  ["O'Dwyer", 'nora'],
  ["banque d'esterel", 'nora'],
  ['l’aurore', 'patrick'],
  ['lihua', 'lihua'],
  ['Chen Lihua', 'lihua'],
  ['CHEN, Li Hua', 'lihua'],
  ['Li-Hua', 'lihua'],
  ['lihuachen', 'lihua'],
  ['陳麗華', 'lihua'],
  ['雲獅', 'lihua'],
  ['林淑芬', 'shufen'],
  ['高雄范例', 'shufen'],
  ['shufen', 'shufen'],
  ['李刚', 'gang'],
  ['李剛', 'gang'],
  ['mlodzik pawel', 'mlodzik'],
  ['angstrom', 'mlodzik'],
  ['duc', 'tran'],
  ['isik inci', 'isik'],
  ['Lv Xin', 'lu'],
  ['lvxin', 'lu'],
  ['KLM-Essai', 'jean'],
  ['guerin;', 'jean'],
  ['jean‑loup', 'jean'],
  ['biotech', 'jean'],
  ['Biotech jean', 'jean'],
  ['ｇｕｅｒｉｎ', 'jean'],
  ['mailto:jg@essai.example', 'jean'],
  ['Trần Văn Đ', 'tran'],
  ['IŞIK', 'isik'],
  ['ınci', 'isik'],
  ['bohm jurgen', 'bohm'],
  ['BOEHM, Juergen', 'bohm'],
  ['gruenau', 'bohm'],
  ['grosshandel', 'bohm'],
  ['GROẞHANDEL', 'bohm'],
  ['Mässen', 'maessen'],
  ['Jörg', 'maessen'],
  ['kölner', 'maessen'],
  ['haakon soeren', 'soren'],
  ['smorland', 'soren'],
  ['Smörland', 'soren'],
  ['lv meng', 'lyu'],
  ['lü mengnv', 'lyu'],
  ['吕梦女', 'lyu'],
  ['女娲发展', 'lyu'],
  ['nvyao', 'lyu'],
  ['saito kei', 'saito'],
  ['ｓａｉｔｏ　Ｋ', 'saito'],
  ['officine', 'saito'],
  ['aequo', 'saito'],
  ['marten', 'marten'],
  ['coeur de lys', 'marten'],
  ['zeropoint', 'marten'],
  ['Anne-Marie van der Voort', 'voort'],
  ['VANDERVOORT', 'voort'],
  ['ARTI', 'voort'],
  ['歐陽', 'ouyang'],
  ['ou yang xiu', 'ouyang'],
  ['東方鐵路', 'ouyang'],
];
