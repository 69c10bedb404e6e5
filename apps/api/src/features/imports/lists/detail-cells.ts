import type { ImportField } from '@jumelage/contracts/imports';
import { webAddress } from '@jumelage/domain/addresses';
import { isPhoneNumber } from '@jumelage/domain/contact';
import { readTags, tagLimits } from '@jumelage/domain/tag';

/** The text of each field of a row. */
export type CellTexts = Readonly<Partial<Record<ImportField, string>>>;

/** Details of the person of a row, beside who they are. */
export type PersonDetails = {
  readonly jobTitle: string | null;
  readonly phone: string | null;
  readonly wechat: string | null;
  readonly tags: string[];
};

/** Details of the organisation of a row, for its profile. */
export type ProfileTexts = {
  readonly website: string | null;
  readonly description: string | null;
  readonly offer: string | null;
  readonly need: string | null;
};

/** Forms of address, which stand under *Title* as positions do. */
const address =
  /^(?:mr|mrs|ms|miss|mx|m|mm|mme|mmes|mlle|monsieur|madame|mademoiselle|dr|pr|prof|herr|frau|sr|sra|先生|女士|小姐|博士|教授)\.?$/i;

/** A number as a spreadsheet shortens it: its last digits are gone. */
const shortened = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/** Reads the first telephone number of a cell; undefined where there is none, or only a part of one. */
function readPhone(cell: string): string | undefined {
  const text = cell.normalize('NFKC').replace(/[\u2010-\u2015]/g, '-');
  if (shortened.test(text.replaceAll(' ', ''))) return undefined;
  if (isPhoneNumber(text)) return text;
  const found = (text.match(/\+?\d[\d ().-]{3,}\d/g) ?? []).map((one) => one.trim());
  return found.find(isPhoneNumber);
}

/** Reads a web address, also one of http: it is offered by https. */
function readWebsite(cell: string): string | undefined {
  const read = webAddress(cell.split(/\s+|[;,，；]/)[0] ?? '');
  const found = 'address' in read ? read.address : read.problem === 'not_https' ? read.offered : undefined;
  return found !== undefined && found.length <= 300 ? found : undefined;
}

type Details = { readonly person: PersonDetails & ProfileTexts; readonly assumed: readonly ImportField[] };

/**
 * Reads what a row says of a person and an organisation beside who they are. Nothing of it stops a row: what is not
 * understood is left out and marked as assumed.
 */
export function readDetails(texts: CellTexts): Details {
  const assumed: ImportField[] = [];
  const cell = (field: ImportField) => texts[field] ?? '';
  const understood = (field: ImportField, read: (text: string) => string | undefined): string | null => {
    if (cell(field) === '') return null;
    const value = read(cell(field));
    if (value !== cell(field)) assumed.push(field);
    return value ?? null;
  };
  const all = readTags(cell('tags'));
  const tags = all.filter((tag) => tag.length <= tagLimits.characters).slice(0, tagLimits.most);
  if (tags.length < all.length) assumed.push('tags');
  const website = cell('website') === '' ? undefined : readWebsite(cell('website'));
  if (cell('website') !== '' && website === undefined) assumed.push('website');
  return {
    person: {
      jobTitle: address.test(cell('jobTitle')) ? null : cell('jobTitle') || null,
      phone: understood('phone', readPhone),
      wechat: understood('wechat', (text) => (text.length <= 60 ? text : undefined)),
      ...{ tags, website: website ?? null },
      description: cell('description') || null,
      offer: cell('offer') || null,
      need: cell('need') || null,
    },
    assumed,
  };
}
