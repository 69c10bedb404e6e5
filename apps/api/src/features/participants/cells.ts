import type { FieldCode } from '@jumelage/contracts/errors';
import { country, email, line } from '@jumelage/contracts/fields';
import type { ImportColumn } from '@jumelage/contracts/participants';
import { emailAddress } from '@jumelage/domain/addresses';
import { fold } from '@jumelage/domain/fold';
import { languages, type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import { type Country, homeZones, type OrganisationKind, organisationKinds, type Sector, sectors } from '@jumelage/domain/organisation';
import { type Attendance, attendances, type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { wordsOf } from '@jumelage/i18n/all-words';
import { requiredColumns } from './columns.ts';

/** A row of an import that nothing is wrong with. */
export type ImportedPerson = {
  readonly family: string;
  readonly given: string;
  readonly hanzi: string | null;
  readonly email: string;
  readonly organisation: string;
  readonly organisationHanzi: string | null;
  readonly country: Country;
  readonly kind: OrganisationKind;
  readonly sector: Sector | null;
  readonly languages: SpokenLanguage[];
  readonly attendance: Attendance;
  readonly status: ParticipantStatus;
};

export type CellProblem = { readonly column: ImportColumn; readonly code: FieldCode };

/** The longest text of each free column, in characters. */
const longest = { family: 80, given: 80, hanzi: 40, email: 254, organisation: 160, organisation_hanzi: 80 } as const;

const earlierStatusWords: Readonly<Record<ParticipantStatus, readonly string[]>> = {
  registered: ['registered', 'inscrit', '已报名'],
  admitted: ['admitted', 'admis', '已通过'],
  refused: ['refused', 'refusé', '未通过'],
  withdrawn: ['withdrawn', 'désisté', '已退出'],
};

const languagesOfCountry: Readonly<Partial<Record<Country, SpokenLanguage>>> = { FR: 'fr', CN: 'zh' };

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  const wanted = fold(text.trim());
  return values.find((value) => fold(value) === wanted);
}

/** Names of codes in the product's languages, as a spreadsheet may hold them in place of the code: France, 法国, French, français. */
function namedIn<T extends string>(type: 'region' | 'language', codes: readonly T[]): ReadonlyMap<string, T> {
  const names = languages.map((language) => new Intl.DisplayNames(language, { type }));
  return new Map(codes.flatMap((code) => names.map((name) => [fold(name.of(code) ?? code), code] as const)));
}
const countryNames = namedIn('region', country.options);
const languageNames = namedIn('language', spokenLanguages);

/** Statuses as our lists word them, and as exports of earlier versions did. */
const statusNames: ReadonlyMap<string, ParticipantStatus> = new Map(
  participantStatuses.flatMap((status) => {
    const words = [...languages.map((language) => wordsOf(language, 'terms').participantStatus[status]), ...earlierStatusWords[status]];
    return words.map((word) => [fold(word), status] as const);
  }),
);

/** Reads the cells of one row: the person, or what is wrong with which column. Absent kind, languages and attendance get what is usual. */
export function readCells(values: Readonly<Partial<Record<ImportColumn, string>>>): { person?: ImportedPerson; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const cell = (column: ImportColumn) => values[column]?.trim() ?? '';
  const wrong = (column: ImportColumn, code: FieldCode) => void problems.push({ column, code });
  for (const column of requiredColumns) if (cell(column) === '') wrong(column, 'required');
  for (const [column, max] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const text = cell(column);
    if (text === '') continue;
    if (text.length > max) wrong(column, 'too_long');
    else if (column === 'email' ? !email.safeParse(text).success : !line(max).safeParse(text).success) wrong(column, 'wrong_format');
  }
  const chosen = <T extends string>(column: ImportColumn, all: readonly T[], names?: ReadonlyMap<string, T>): T | undefined => {
    const text = cell(column);
    const value = oneOf(all, text) ?? names?.get(fold(text));
    if (text !== '' && value === undefined) wrong(column, 'not_one_of');
    return value;
  };
  const where = chosen('country', country.options, countryNames);
  const kind = chosen('kind', organisationKinds);
  const sector = chosen('sector', sectors);
  const attendance = chosen('attendance', attendances);
  const status = chosen('status', participantStatuses, statusNames);
  const spoken = cell('languages')
    .split(/[\s,;、，；/|]+/)
    .filter(Boolean)
    .map((word) => oneOf(spokenLanguages, word) ?? languageNames.get(fold(word)));
  if (spoken.includes(undefined)) wrong('languages', 'not_one_of');
  if (problems.length > 0 || !where) return { problems };
  const named = [...new Set(spoken.filter((language) => language !== undefined))];
  const own = languagesOfCountry[where];
  return {
    problems,
    person: {
      family: cell('family'),
      given: cell('given'),
      hanzi: cell('hanzi') || null,
      email: emailAddress(cell('email')) ?? cell('email'),
      organisation: cell('organisation'),
      organisationHanzi: cell('organisation_hanzi') || null,
      country: where,
      kind: kind ?? 'sme',
      sector: sector ?? null,
      languages: named.length > 0 ? named : own ? [own, 'en'] : ['en'],
      attendance: attendance ?? 'onsite',
      // A list that says nothing of it is one of people who are to come.
      status: status ?? 'admitted',
    },
  };
}

/** The zone that a person of a country lives in, where there is one. */
export function homeZoneOf(where: Country): string | undefined {
  return homeZones[where];
}
