import { type ImportColumn, importColumns } from '@jumelage/contracts/participants';
import { fold } from '@jumelage/domain/fold';
import type { Language } from '@jumelage/domain/language';

/** The headings of the file, by language; the first of a language is written on export, all are understood on import. */
const headings: Readonly<Record<ImportColumn, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  family: { en: ['Family name', 'Last name', 'Surname'], fr: ['Nom', 'Nom de famille'], zh: ['姓（拼音）', '姓', '姓氏'] },
  given: { en: ['Given name', 'First name'], fr: ['Prénom'], zh: ['名（拼音）', '名', '名字'] },
  hanzi: { en: ['Chinese name', 'Name in Chinese'], fr: ['Nom en chinois', 'Nom chinois'], zh: ['中文姓名', '姓名', '中文名'] },
  email: {
    en: ['Email', 'E-mail', 'Email address', 'E-mail address'],
    fr: ['E-mail', 'Courriel', 'Adresse e-mail', 'Mail'],
    zh: ['电子邮箱', '邮箱', '电子邮件'],
  },
  organisation: { en: ['Organisation', 'Organization', 'Company'], fr: ['Organisation', 'Entreprise', 'Société'], zh: ['机构', '机构名称', '公司', '单位'] },
  organisation_hanzi: {
    en: ['Organisation, Chinese name', 'Organisation in Chinese', 'Organization in Chinese'],
    fr: ['Organisation en chinois', 'Entreprise en chinois'],
    zh: ['机构中文名称', '公司中文名称', '单位中文名称'],
  },
  country: { en: ['Country or region', 'Country'], fr: ['Pays ou région', 'Pays'], zh: ['国家或地区', '国家', '国家/地区'] },
  kind: { en: ['Type', 'Kind'], fr: ['Type', 'Nature'], zh: ['机构类型', '类型'] },
  sector: { en: ['Sector'], fr: ['Secteur'], zh: ['行业', '领域'] },
  languages: { en: ['Languages'], fr: ['Langues'], zh: ['语言'] },
  attendance: { en: ['Attendance'], fr: ['Participation', 'Présence'], zh: ['参会方式'] },
  status: { en: ['Status'], fr: ['Statut'], zh: ['状态'] },
};

/** Columns that an export has beside those that an import reads: words for the codes, and ids. */
export const exportedColumns = [
  'countryLabel',
  'kindLabel',
  'sectorLabel',
  'languageLabels',
  'attendanceLabel',
  'statusLabel',
  'id',
  'organisationId',
] as const;
export type ExportedColumn = (typeof exportedColumns)[number];

/** The headings of those columns; the first of a language is written, the others are those of files that earlier versions wrote. */
const exportedHeadings: Readonly<Record<ExportedColumn, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  countryLabel: {
    en: ['Country or region, in words', 'Country, in words'],
    fr: ['Pays ou région, en clair', 'Pays, en clair'],
    zh: ['国家或地区名称', '国家名称'],
  },
  kindLabel: { en: ['Type, in words', 'Kind, in words'], fr: ['Type, en clair'], zh: ['机构类型名称'] },
  sectorLabel: { en: ['Sector, in words'], fr: ['Secteur, en clair'], zh: ['行业名称', '领域名称'] },
  languageLabels: { en: ['Languages, in words'], fr: ['Langues, en clair'], zh: ['语言名称'] },
  attendanceLabel: { en: ['Attendance, in words'], fr: ['Participation, en clair', 'Présence, en clair'], zh: ['参会方式名称'] },
  statusLabel: { en: ['Status, in words'], fr: ['Statut, en clair'], zh: ['状态名称'] },
  id: { en: ['Participant, ID'], fr: ['Participant, identifiant'], zh: ['参会者编号'] },
  organisationId: { en: ['Organisation, ID'], fr: ['Organisation, identifiant'], zh: ['机构编号'] },
};

/** What names people in the file: without these an import cannot begin. */
export const requiredColumns = ['family', 'given', 'email', 'organisation', 'country'] as const satisfies readonly ImportColumn[];

/** A heading as it is compared: no case, accents, blanks or punctuation. */
const plain = (heading: string) => fold(heading).replaceAll(' ', '');

const columnOf = new Map<string, ImportColumn>();
for (const column of importColumns) {
  columnOf.set(plain(column), column);
  for (const words of Object.values(headings[column])) for (const word of words) if (!columnOf.has(plain(word))) columnOf.set(plain(word), column);
}

/** The column that a heading of a file means, in any of the three languages. */
export function findColumn(heading: string): ImportColumn | undefined {
  return columnOf.get(plain(heading));
}

const ownHeadings = new Set(Object.values(exportedHeadings).flatMap((heading) => Object.values(heading).flatMap((words) => words.map(plain))));

/** Whether a heading is one that our own exports add for people and programs: an import leaves such a column aside without a word. */
export function isExportedOnly(heading: string): boolean {
  return ownHeadings.has(plain(heading));
}

/** Words the heading of a column that only exports have. */
export function exportedHeadingOf(column: ExportedColumn, language: Language): string {
  return exportedHeadings[column][language][0];
}

/** The heading of a column in the reader's language. */
export function headingOf(column: ImportColumn, language: Language): string {
  return headings[column][language][0];
}
