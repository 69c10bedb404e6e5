import type { FieldCode } from '@jumelage/contracts/errors';
import type { ImportField, ImportRow } from '@jumelage/contracts/participants';
import { emailAddress } from '@jumelage/domain/addresses';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { type Country, homeZones, type OrganisationKind, type Sector } from '@jumelage/domain/organisation';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';
import { line } from '@jumelage/domain/text';
import { readName } from '@jumelage/domain/written-name';
import { findAttendance, findKind, findSector, findStatus, readLanguages } from './closed-words.ts';
import { findCountry } from './country-words.ts';

/** The text of each field of a row. */
export type CellTexts = Readonly<Partial<Record<ImportField, string>>>;

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
};
/** A person as far as a row says them. */
export type RowPerson = Omit<ImportedPerson, 'organisation' | 'country'> & { readonly organisation: string | null; readonly country: Country | null };

export type CellProblem = { readonly field: ImportField; readonly code: FieldCode };
export type ReadCells = { readonly person: RowPerson; readonly problems: CellProblem[]; readonly assumed: ImportRow['assumed'] };

/** The longest text of each free field, in characters. */
const longest = { family: 80, given: 80, hanzi: 40, email: 254, organisation: 160, organisation_hanzi: 80, externalId: 100 } as const;

const languagesOfCountry: Readonly<Partial<Record<Country, SpokenLanguage>>> = { FR: 'fr', CN: 'zh', HK: 'zh', MO: 'zh', TW: 'zh', MC: 'fr' };

/** What people write where they have nothing to write. */
const nothing = /^(?:[-–—_/\\.?*]+|n\/a|#n\/a|n\.a\.?|n\/c|n\.c\.?|null|none|nil|aucune?|néant|无|暂无|没有|未知|不详)$/i;
/** Names may read like nothing: only signs are none there. */
const noName = /^[-–—_/\\.?*]+$/;

/** An apostrophe that an export put before a formula is taken off again, and quotation marks that stand around a whole cell. */
function unwrapped(cell: string): string {
  if (/^'[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell)) return cell.slice(1);
  return /^"[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell;
}

/** The text of a cell as it is compared and stored: one line, in which nothing stands that nobody sees. */
export function cellText(cell: string, field?: ImportField): string {
  const text = line(unwrapped(line(cell)));
  const isNothing = field && ['family', 'given', 'name', 'hanzi', 'organisation'].includes(field) ? noName : nothing;
  return field && isNothing.test(text) ? '' : text;
}

const chinese: readonly (Country | null | undefined)[] = ['CN', 'HK', 'MO', 'TW'];

/**
 * Reads the cells of one row: the person as far as they say it, what is wrong with which field, and what was assumed. Only who it is (one name in any script
 * suffices), for which organisation and from which country must be said; what else is not understood becomes what is usual.
 */
export function readCells(texts: CellTexts): ReadCells {
  const problems: CellProblem[] = [];
  const assumed = new Set<ImportField>();
  const cell = (field: ImportField) => texts[field] ?? '';
  const wrong = (field: ImportField, code: FieldCode) => void problems.push({ field, code });
  for (const [field, text] of Object.entries(texts)) if (/[\uFFFD\p{Cs}]/u.test(text)) wrong(field as ImportField, 'unreadable');
  const chosen = <Value>(field: ImportField, find: (text: string) => Value | undefined): Value | undefined => {
    if (cell(field) === '') return undefined;
    const value = find(cell(field));
    if (value === undefined) assumed.add(field);
    return value;
  };

  const country = cell('country') === '' ? undefined : findCountry(cell('country'));
  const name = readName({ family: cell('family'), given: cell('given'), hanzi: cell('hanzi'), whole: cell('name') }, chinese.includes(country));
  if (name.isGuessed) for (const field of ['family', 'given'] as const) assumed.add(field);
  const email = cell('email') === '' ? undefined : readEmail(cell('email'));
  if (email?.isFirst) assumed.add('email');
  const hasName = `${name.family}${name.given}${name.hanzi}` !== '';
  if (!hasName) wrong('family', 'required');
  if (email && !email.address) wrong('email', 'wrong_format');
  if (cell('organisation') === '' && cell('organisation_hanzi') === '') wrong('organisation', 'required');
  if (!country) wrong('country', cell('country') === '' ? 'required' : 'not_one_of');
  const kept = { ...texts, family: name.family, given: name.given, hanzi: name.hanzi, email: email?.address ?? '' };
  for (const [field, max] of Object.entries(longest) as [keyof typeof longest, number][]) if ((kept[field] ?? '').length > max) wrong(field, 'too_long');

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
    // A list that says nothing of it is one of people who are to come.
    status: chosen('status', findStatus) ?? 'admitted',
    externalId: cell('externalId') || null,
  };
  return { person, problems, assumed: [...assumed] };
}

/** The address of a cell; of several the first. */
function readEmail(text: string): { readonly address: string | undefined; readonly isFirst: boolean } {
  const whole = emailAddress(text);
  if (whole) return { address: whole, isFirst: false };
  const several = text.split(/[;,，；、/|\s]+/).filter((part) => part.includes('@') || part.includes('＠'));
  const first = several.length > 1 ? emailAddress(several[0] ?? '') : undefined;
  return { address: first, isFirst: first !== undefined };
}

/** The zone that a person of a country lives in, where there is one. */
export function homeZoneOf(where: Country): string | undefined {
  return homeZones[where];
}
