import type { ImportField } from '@jumelage/contracts/imports';
import { fold } from '@jumelage/domain/fold';
import { wordsIn } from './heading-words.ts';

/**
 * The meaning of a word in a heading: what the column holds, of which person, in which script; or that we do not read
 * it.
 */
type Part =
  | 'name'
  | 'nom'
  | 'given'
  | 'prénom'
  | 'family'
  | 'email'
  | 'organisation'
  | 'country'
  | 'nationality'
  | 'languages'
  | 'attendance'
  | 'chinese'
  | 'latin'
  | 'address'
  | 'filler'
  | 'else';

/** Words in letters, as `fold` writes them. */
const latinWords: Readonly<Record<Part, string>> = {
  name: 'name | names | naam | full | fullname | complet | complets | complete | display',
  nom: 'nom | noms',
  given: 'given | first | forename | firstname | vorname | voornaam',
  prénom: 'prenom | prenoms',
  family: 'family | last | surname | lastname | famille | patronyme | nachname | achternaam',
  email: 'email | emails | mail | mails | courriel | mel | messagerie | electronique | electronic',
  organisation: `company | companies | organisation | organisations | organization | organizations | org | societe | entreprise | structure | organisme | organisatie | firmenname
    etablissement | employer | employeur | institution | affiliation | firm | startup | fonds | fund | laboratoire | laboratory | lab | universite
    university | school | ecole | entity | entite | raison | denomination | firma | unternehmen | empresa | agence | agency | association`,
  country: 'country | countries | land | pays | nation',
  nationality: 'nationality | nationalite | citizenship',
  languages: 'language | languages | langue | langues | sprachen | idiomas',
  attendance: 'online | onsite | remotely | remote | presentiel | distanciel | visioconference',
  chinese: 'chinese | chinois | chinoise | hanzi | cn | zh | zhong | characters | caracteres | mandarin',
  latin: 'english | anglais | anglaise | en | eng | latin | latins | pinyin | roman | letters | lettres',
  address: 'address | adresse | adr',
  filler: `a | an | the | of | or | and | et | ou | de | du | des | d | la | le | les | l | in | on | at | to | e | your | you | u | votre | vos | my | is | are | be
    do | what | which | where | quel | quelle | quels | quelles | est | sont | please | enter | give | state | provide | us | with | participant | participants
    participante | attendee | attendees | delegate | delegates | guest | guests | contact | contacts | person | personne | invite | invitee | registrant
    registration | inscription | inscrit | member | membre | representative | representant | representante | founder | fondateur | speaker | intervenant
    user | visitor | visiteur | applicant | candidat | candidate | main | primary | principal | principale | work | professional | professionnel
    professionnelle | pro | business | corporate | current | home | residence | resident | usual | usuel | usage | official | officiel | legal | legale
    sociale | social | commercial | commerciale | trade | based | headquarters | hq | siege | bureau | office | origin | origine | provenance | rattachement
    appartenance | exercice | domicile | associe | associee | associated | region | territory | territoire | code | required | requis | requise | obligatoire
    mandatory | optional | facultatif | champ | complementaire | custom | field | question | answer | reponse | preferred | spoken | parlee | parlees | working
    travail | parlez | speak | travelling | venez | come | from | as | on | passport | passeport | vous | courrier | courrier | ihr | ihre | ihren | uw | su | represent | representez | represented | representee`,
  else: `phone | tel | telephone | mobile | portable | street | rue | postal | zip | city | ville | town | website | site | web | url | linkedin | twitter | logo
    type | kind | size | taille | siret | siren | number | numero | no | nb | count | id | vat | tva | title | job | titre | role | function | fonction | poste
    position | department | departement | service | date | time | sector | secteur | industry | industrie | description | profile | needs | why | pourquoi | how
    comment | did | know | notes | note | buyer | acheteur | payeur | payer | billing | invoice | factur | facturation | owner | proprietaire | manager | emergency
    urgence | assistant | referrer | parrain | sponsor | invited | accompagnant | partner | partenaire | opt | optin | newsletter | consent | consentement
    turnover | revenue | employees | effectif | status | statut | birth | naissance | maiden | sent | verified | unsubscribed | bounced | domain | event | evenement
    session | price | prix | ticket | billet | order | commande | reference | level | niveau | about | presentation | activity | activite | interpreter | interprete
    offer | offers | offering | offerings | offre | offres | proposez | proposons | looking | seeking | recherchez | recherchons | cherchez | wechat | weixin`,
};

/** Words in characters, simplified. */
const hanWords: Readonly<Partial<Record<Part, string>>> = {
  name: '姓名 | 名字 | 全名 | 名称 | 全称 | 简称',
  family: '姓 | 姓氏',
  given: '名',
  email: '邮箱 | 邮件 | 电邮 | 邮址 | 信箱',
  organisation: '公司 | 单位 | 机构 | 企业 | 组织 | 学校 | 院校 | 高校',
  country: '国家 | 国别',
  nationality: '国籍',
  languages: '语言 | 语种',
  attendance: '线上 | 线下 | 参会方式 | 参加方式 | 出席方式 | 参会形式',
  chinese: '中文 | 汉字',
  latin: '英文 | 拼音 | 外文 | 英语',
  address: '地址',
  filler: `电子 | 常用 | 工作 | 所在 | 所属 | 所 | 在 | 您 | 你 | 的 | 请 | 填写 | 输入 | 留下 | 提供 | 选择 | 参会 | 与会 | 嘉宾 | 代表 | 代表团 | 成员 | 联系 | 联系人 | 人 | 人员
    者 | 报名 | 报名人 | 负责人 | 或 | 和 | 及 | 与 | 来自 | 哪个 | 地区 | 是 | 什么 | 本人 | 必填 | 选填 | 主要 | 就职 | 任职 | 现 | 真实 | 使用 | 掌握 | 沟通 | 会议 | 交流 | 申请 | 申请人
    学员 | 客户 | 您的 | 注册 | 商务 | 贵 | 参展 | 参赛 | 团队 | 可 | 多选 | 单选 | 题 | 号`,
  else: `职务 | 职位 | 职称 | 部门 | 电话 | 手机 | 网址 | 网站 | 规模 | 类型 | 类别 | 性质 | 行业 | 领域 | 简介 | 介绍 | 税号 | 代码 | 编号 | 开票 | 发票 | 付款 | 购票 | 紧急 | 微信 | 备注 | 推荐 | 官网
    为什么 | 得知 | 了解 | 需求 | 人数 | 注册资本 | 成立 | 时间 | 日期 | 可提供 | 能提供 | 供给 | 寻找 | 寻求 | 对接 | 状态 | 照片 | 身份证 | 护照 | 昵称 | 提交人`,
};

const meaning = new Map<string, Part>();
for (const words of [latinWords, hanWords])
  for (const [part, text] of Object.entries(words)) for (const word of wordsIn(text)) meaning.set(word, part as Part);
const longestHan = Math.max(...Object.values(hanWords).flatMap((text) => wordsIn(text).map((word) => word.length)));

/** Cuts a run of characters into words, the longest first; what is none is undefined. */
function partsOfHan(run: string): (Part | undefined)[] {
  const parts: (Part | undefined)[] = [];
  for (let at = 0; at < run.length; ) {
    const length = [...Array(longestHan).keys()]
      .map((i) => longestHan - i)
      .find((n) => at + n <= run.length && meaning.has(run.slice(at, at + n)));
    parts.push(length === undefined ? undefined : meaning.get(run.slice(at, at + length)));
    at += length ?? 1;
  }
  return parts;
}

/**
 * Splits a heading into the meanings of its words, also `firstName`, `attendee[first_name]` and `start-up`; drops
 * numbers of questions.
 */
function partsOf(heading: string): (Part | undefined)[] {
  const spaced = heading.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ').replace(/(\p{Script=Han}+)/gu, ' $1 ');
  const words = fold(spaced)
    .replace(/\bstart up\b/g, 'startup')
    .replace(/\b(?:on site|in person|en personne|a distance|sur place)\b/g, 'onsite')
    .replace(/\bphone number\b/g, 'phone')
    .split(' ')
    .filter(Boolean);
  return words.flatMap((word, i): (Part | undefined)[] => {
    if (/^\p{Script=Han}/u.test(word)) return partsOfHan(word);
    // The number of a question, or of the first of several people; of a second one it says something else.
    if (/^q?\d{1,2}$/.test(word))
      return i === 0 || word === '1' || words[i - 1] === 'complementaire' ? ['filler'] : ['else'];
    return [meaning.get(word)];
  });
}

/** The field of a heading by its words; sure where each of them is understood. */
export type ByParts = {
  readonly field: ImportField;
  readonly isSure: boolean;
  readonly script: 'chinese' | 'latin' | undefined;
};

/**
 * Finds the field of a heading by its words, whosever it is and however it is asked for. Undefined where a word says
 * that the column holds something else.
 * Examples: `Nom de votre start-up` and `Company (EN)` → organisation, `Entreprise – Pays` → country, `Company phone` →
 * none.
 */
export function readParts(heading: string): ByParts | undefined {
  const parts = partsOf(heading);
  const has = (...some: Part[]) => some.some((part) => parts.includes(part));
  if (has('else') || (has('address') && !has('email'))) return undefined;
  const isSure = !parts.includes(undefined);
  const script = has('chinese') === has('latin') ? undefined : has('chinese') ? 'chinese' : 'latin';
  const field = fieldOf(has);
  return field && { field: script === 'chinese' ? inCharacters(field) : field, isSure, script };
}

function fieldOf(has: (...some: Part[]) => boolean): ImportField | undefined {
  if (has('languages')) return has('name', 'nom', 'organisation', 'country', 'email') ? undefined : 'languages';
  if (has('attendance')) return has('name', 'nom', 'country', 'email') ? undefined : 'attendance';
  if (has('email')) return has('name', 'nom', 'given', 'family') ? undefined : 'email';
  if (has('country', 'nationality')) return 'country';
  if (has('organisation')) return has('given', 'prénom', 'family') ? undefined : 'organisation';
  if (has('family') && has('given', 'prénom')) return 'name';
  // Nom et prénom is a whole name, first name a part of one.
  if (has('prénom')) return has('nom') ? 'name' : 'given';
  if (has('family')) return 'family';
  if (has('given')) return 'given';
  return has('name', 'nom') ? 'name' : undefined;
}

const inCharacters = (field: ImportField): ImportField =>
  field === 'organisation' ? 'organisation_hanzi' : field === 'name' ? 'hanzi' : field;
