import { type ImportColumn, type ImportField, importColumns, importFields } from '@jumelage/contracts/imports';
import { fold } from '@jumelage/domain/fold';
import type { Language } from '@jumelage/domain/language';
import { readParts } from './heading-parts.ts';
import {
  type ExportedColumn,
  exportedHeadings,
  furtherHeadings,
  headings,
  lastResorts,
  secondHeadings,
  wordsIn,
} from './heading-words.ts';

/**
 * The ranks of a column for a field: as its heading says; as a second one of the same person; as the words of a
 * question say; of somebody else or something near, where nothing better stands. Of several columns the first with a
 * value counts.
 */
export const ranks = { said: 0, second: 1, asked: 2, lastResort: 3 } as const;
export type ColumnFound = { readonly field: ImportField; readonly rank: (typeof ranks)[keyof typeof ranks] };

/** Normalises a heading for comparing: no case, accents, blanks or punctuation. */
const plain = (heading: string) => fold(heading).replaceAll(' ', '');

const found = new Map<string, ColumnFound>();
{
  const add = (word: string, field: ImportField, rank: ColumnFound['rank']) =>
    void (found.has(plain(word)) || found.set(plain(word), { field, rank }));
  for (const column of importColumns) add(column, column, ranks.said);
  for (const column of importColumns)
    for (const words of Object.values(headings[column]))
      for (const word of wordsIn(words)) add(word, column, ranks.said);
  for (const [table, rank] of [
    [furtherHeadings, ranks.said],
    [secondHeadings, ranks.second],
    [lastResorts, ranks.lastResort],
  ] as const)
    for (const [field, words] of Object.entries(table))
      for (const word of wordsIn(words)) add(word, field as ImportField, rank);
}

/** Ids that our own exports give people and organisations: an import leaves such columns aside. */
const ownIds = new Set(
  [exportedHeadings.id, exportedHeadings.organisationId].flatMap((heading) => Object.values(heading).flat().map(plain)),
);

/** The texts that forms put around the name of a column. */
const around = [
  /^\s*(?:q?\d+\s*[.)、:：-]|[*•·-])\s*/i,
  /^(?:please (?:enter|give|state|provide) |what(?: is|’s|'s) |enter |quel(?:le)?s? (?:est|sont) )/i,
  /^(?:your|the|attendee(?:’s|'s|s)?|participants?(?:’s|'s)?|delegates?(?:’s|'s)?|guest(?:’s|'s)?|contact|primary|votre|vos|le|la|les|l’|l'|user|registrant)\s+/i,
  /^(?:请填写|请输入|您的|你的|您所在的?|参会人员?的?|参会者的?|嘉宾的?|报名人的?|本人)/,
  /\s+(?:of (?:the )?(?:attendee|participant|delegate|guest)|du participant|de la participante|du contact|participant)\s*$/i,
  /[\s*＊:：?？.]+$/,
];
const inBrackets = /[(（[【{][^)）\]】}]*[)）\]】}]/g;

function lookUp(text: string): ColumnFound | undefined {
  const whole = found.get(plain(text));
  if (whole) return whole;
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const form of around) rest = rest.replace(form, '');
    const bare = found.get(plain(rest));
    if (bare) return bare;
  }
  return undefined;
}

/**
 * Looks a heading up by its parts, where they agree (`Organisation / Company`, `国家 Country`); of `Attendee name: Given
 * name` the end counts.
 */
function lookUpParts(heading: string, bare: string): ColumnFound | undefined {
  const behind = /[:：]\s*([^:：]+)$/.exec(bare)?.[1];
  const atEnd = behind === undefined ? undefined : lookUp(behind);
  if (atEnd) return atEnd;
  // Of `Company – Sector` and `Company – Phone` the end counts too, unless it explains or says the same in another
  // language.
  const segments = bare.split(/\s+[-–—]\s+/);
  const ends = segments.map((segment) => lookUp(segment));
  if (
    segments.length > 1 &&
    new Set(ends.map((end) => end?.field)).size > 1 &&
    (segments.at(-1) ?? '').trim().split(/\s+/).length <= 2
  )
    return ends.at(-1);
  const parts = bare.split(
    /\s*[/|\n·–—;,，、]\s*|\s-\s|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=\p{Script=Han})/u,
  );
  const bracketed = [...heading.matchAll(inBrackets)].map(([part]) => part.slice(1, -1));
  const known = [...parts, ...bracketed].flatMap((part) => lookUp(part) ?? []);
  const fields = [...new Set(known.map(({ field }) => field))];
  if (fields.includes('family') && fields.includes('given')) return { field: 'name', rank: ranks.said };
  // 姓名 Name, Nom / 姓氏: a whole name beside a part of it is that part.
  const [first, ...others] = fields.length > 1 ? fields.filter((field) => field !== 'name') : fields;
  const isOne = others.length === 0 || lookUp(parts[0] ?? '')?.field === first;
  return isOne ? known.find(({ field }) => field === first) : undefined;
}

/** Tells whether a heading names the kind of an address (work, home), not the address itself. */
const isLabel = (heading: string) => /[-–:：]\s*(?:type|label|libellé)\s*$/i.test(heading);

/**
 * Finds the field of a heading, in the product's languages and those of its neighbours: as a whole, in the script that
 * it names, without what stands in brackets and around it, by its words, or by its parts.
 */
export function readHeading(given: string): ColumnFound | undefined {
  // Brackets that belong to a name of a program: attendee[first_name].
  const heading = given.replace(/(?<=[a-z_])\[(\w+)\]/gi, ' $1');
  if (heading.trim() === '' || ownIds.has(plain(heading))) return undefined;
  const bare = heading.replace(inBrackets, ' ');
  const whole = found.get(plain(heading));
  if (whole) return whole;
  const words = readParts(heading);
  if (words?.isSure && words.script) return { field: words.field, rank: ranks.said };
  const said = lookUp(heading) ?? (plain(bare) === '' ? undefined : lookUp(bare));
  if (said) return said;
  if (words?.isSure) return { field: words.field, rank: ranks.second };
  if (isLabel(bare)) return undefined;
  const inParts = lookUpParts(heading, bare);
  if (inParts) return inParts;
  // The question of a form; a heading of a word or two says what it is or is left to a person.
  const isLong =
    heading.trim().split(/\s+/).length >= 3 || (/\p{Script=Han}/u.test(heading) && [...heading].length >= 5);
  if (words) return isLong ? { field: words.field, rank: ranks.asked } : undefined;
  const asked = isLong ? askedFor(heading) : undefined;
  return asked && { field: asked, rank: ranks.asked };
}

/** The questions of forms about what somebody offers, and what they are looking for. */
const questions = [
  [
    'need',
    /\b(?:need|looking for|seek|search|recherch|cherch|besoin|attend(?:ez|ons)|attentes)|需求|需要|寻找|寻求|希望.{0,8}(?:对接|合作|认识|会见)/i,
  ],
  ['offer', /\b(?:offer|propos(?:ez|ons|ed)|offre)|[可能]够?提供|供给/i],
] as const satisfies readonly (readonly [ImportField, RegExp])[];

/** Finds whether a question asks for an offer or a need; one that asks for both, or for who and where, is neither. */
function askedFor(heading: string): 'offer' | 'need' | undefined {
  const found = questions.filter(([, words]) => words.test(heading)).map(([field]) => field);
  return found.length === 1 && !notAsked.test(heading) ? found[0] : undefined;
}

/** Questions with such words are of other things: an interpreter, a seat, a diet, an invoice, a visa. */
const notAsked =
  /\b(?:interpret|translat|interprèt|traduc|visa|hotel|hôtel|room|chambre|diet|allerg|repas|meal|special|access|invoice|facture|transport|shuttle|navette|email|e-mail|mail|phone|badge|letter|lettre|attestation)|翻译|译员|签证|住宿|酒店|用餐|饮食|发票|接送|邀请函|过敏/i;

/** Finds a field by the name that a caller gives, however it is written: `externalId`, `external_id`. */
export function findField(name: string): ImportField | undefined {
  return importFields.find((field) => plain(field) === plain(name));
}

/** Writes the heading of a column that only exports have. */
export function exportedHeadingOf(column: ExportedColumn, language: Language): string {
  return exportedHeadings[column][language][0];
}

/** Writes the heading of a column in the reader's language. */
export function headingOf(column: ImportColumn, language: Language): string {
  return wordsIn(headings[column][language])[0] ?? column;
}
