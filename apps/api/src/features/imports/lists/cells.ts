import type { FieldCode } from '@jumelage/contracts/errors';
import type { ImportField, ImportRow } from '@jumelage/contracts/imports';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { type Country, homeZones, type OrganisationKind, type Sector } from '@jumelage/domain/organisation';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';
import { line } from '@jumelage/domain/text';
import { readName } from '@jumelage/domain/written-name';
import { findAttendance, findKind, findSector, findStatus } from './closed-words.ts';
import { readCountry } from './country-words.ts';
import { type CellTexts, type PersonDetails, type ProfileTexts, readDetails } from './detail-cells.ts';
import { readEmailCell, saysNoAddress } from './email-cell.ts';
import { readLanguages } from './spoken-words.ts';

/** A row of an import that nothing is wrong with. */
export type ImportedPerson = {
  readonly family: string;
  readonly given: string;
  readonly hanzi: string | null;
  readonly email: string | null;
  readonly organisation: string;
  readonly organisationHanzi: string | null;
  readonly country: Country;
  readonly kind: OrganisationKind;
  readonly sector: Sector | null;
  readonly languages: SpokenLanguage[];
  readonly attendance: Attendance;
  readonly status: ParticipantStatus;
  readonly externalId: string | null;
} & PersonDetails &
  ProfileTexts;

/** A person as far as a row says them. */
export type RowPerson = Omit<ImportedPerson, 'organisation' | 'country'> & {
  readonly organisation: string | null;
  readonly country: Country | null;
};

export type CellProblem = { readonly field: ImportField; readonly code: FieldCode };
export type ReadCells = {
  readonly person: RowPerson;
  readonly problems: CellProblem[];
  readonly assumed: ImportRow['assumed'];
};

/** The longest text of each free field, in characters. */
const longest = {
  family: 80,
  given: 80,
  hanzi: 40,
  email: 254,
  organisation: 160,
  organisation_hanzi: 80,
  externalId: 100,
  jobTitle: 120,
  description: 4000,
  offer: 1000,
  need: 1000,
} as const;

/**
 * The characters of a cell that are read: no field is as long, and finding names and addresses in a text takes the
 * square of its length.
 */
const longestCell = 1000;
/** Longer texts of a profile are read as far as it is seen that they are too long. */
const longestText = 4001;
const texts: readonly (ImportField | undefined)[] = ['description', 'offer', 'need'];

const languagesOfCountry: Readonly<Partial<Record<Country, SpokenLanguage>>> = {
  FR: 'fr',
  CN: 'zh',
  HK: 'zh',
  MO: 'zh',
  TW: 'zh',
  MC: 'fr',
};

/** The texts that people write where they have nothing to write. */
const nothing =
  /^(?:[-–—_/\\.?*]+|n\/a|#n\/a|n\.a\.?|n\/c|n\.c\.?|null|none|nil|aucune?|néant|无|暂无|没有|未知|不详)$/i;
/** Names may read like nothing: only signs are none there. */
const noName = /^[-–—_/\\.?*]+$/;

/**
 * Strips what programs put around a text: an apostrophe before a formula, a formula that is nothing but a text or a
 * link, marks around a whole cell.
 */
function unwrapped(cell: string): string {
  if (/^'[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell)) return cell.slice(1);
  const formula =
    /^=\s*(?:"((?:[^"]|"")*)"|(?:HYPERLINK|LIEN_HYPERTEXTE)\("(?:[^"]|"")*"[;,]\s*"((?:[^"]|"")*)"\))$/i.exec(cell);
  if (formula) return (formula[1] ?? formula[2] ?? '').replaceAll('""', '"');
  if (/^"[^"]*"$/.test(cell) || /^“[^“”]*”$/.test(cell) || /^'[^']*'$/.test(cell)) return cell.slice(1, -1);
  return /^"(?:[^"\\]|\\")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('\\"', '"') : cell;
}

/** Cleans the text of a cell for comparing and storing: one line, without invisible characters. */
export function cellText(cell: string, field?: ImportField): string {
  const text = line(unwrapped(line(cell.slice(0, texts.includes(field) ? longestText : longestCell))));
  const isNothing = field && ['family', 'given', 'name', 'hanzi', 'organisation'].includes(field) ? noName : nothing;
  return field && (isNothing.test(text) || (field === 'email' && saysNoAddress(text))) ? '' : text;
}

/**
 * Reads the cells of one row: the person as far as they say it, what is wrong with which field, and what was assumed.
 * Only who it is (one name in any script
 * suffices), for which organisation and from which country must be said; what else is not understood becomes what is
 * usual, and what columns of somebody near
 * say is assumed.
 */
export function readCells(texts: CellTexts, near: readonly ImportField[] = []): ReadCells {
  const problems: CellProblem[] = [];
  const assumed = new Set<ImportField>(near);
  const cell = (field: ImportField) => texts[field] ?? '';
  const wrong = (field: ImportField, code: FieldCode) => void problems.push({ field, code });
  for (const [field, text] of Object.entries(texts))
    if (/[\uFFFD\p{Cs}]/u.test(text)) wrong(field as ImportField, 'unreadable');
  const chosen = <Value>(field: ImportField, find: (text: string) => Value | undefined): Value | undefined => {
    if (cell(field) === '') return undefined;
    const value = find(cell(field));
    if (value === undefined) assumed.add(field);
    return value;
  };

  const country = cell('country') === '' ? undefined : readCountry(cell('country'));
  const name = readName(
    { family: cell('family'), given: cell('given'), hanzi: cell('hanzi'), whole: cell('name') },
    country,
  );
  if (name.isGuessed) for (const field of ['family', 'given'] as const) assumed.add(field);
  const email = cell('email') === '' ? undefined : readEmailCell(cell('email'));
  if (email?.isAssumed) assumed.add('email');
  const hasName = `${name.family}${name.given}${name.hanzi}` !== '';
  if (!hasName) wrong('family', 'required');
  if (email && !email.address) wrong('email', 'wrong_format');
  if (cell('organisation') === '' && cell('organisation_hanzi') === '') wrong('organisation', 'required');
  if (!country) wrong('country', cell('country') === '' ? 'required' : 'not_one_of');
  const written = { ...texts, family: name.family, given: name.given, hanzi: name.hanzi, email: email?.address ?? '' };
  for (const [field, max] of Object.entries(longest) as [keyof typeof longest, number][])
    if ((written[field] ?? '').length > max) wrong(field, 'too_long');

  const details = readDetails(texts);
  for (const field of details.assumed) assumed.add(field);
  const { spoken, isUnderstood } = readLanguages(cell('languages'));
  if (!isUnderstood) assumed.add('languages');
  const own = country && languagesOfCountry[country];
  const person: RowPerson = {
    ...{ family: name.family, given: name.given, hanzi: name.hanzi || null, email: email?.address ?? null },
    organisation: cell('organisation') || cell('organisation_hanzi') || null,
    organisationHanzi: cell('organisation') === '' ? null : cell('organisation_hanzi') || null,
    country: country ?? null,
    kind: chosen('kind', findKind) ?? 'sme',
    sector: chosen('sector', findSector) ?? null,
    languages: spoken.length > 0 ? [...spoken] : own ? [own, 'en'] : ['en'],
    attendance: chosen('attendance', findAttendance) ?? 'onsite',
    // A list without a status is one of people who are to come.
    status: chosen('status', findStatus) ?? 'admitted',
    externalId: cell('externalId') || null,
    ...details.person,
  };
  return { person, problems, assumed: [...assumed] };
}

/** Finds the zone of a country's people, where there is only one. */
export function homeZoneOf(where: Country): string | undefined {
  return homeZones[where];
}
