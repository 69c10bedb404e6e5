import type { ImportField } from '@jumelage/contracts/imports';
import type { Attendance } from '@jumelage/domain/participant';
import { cellText } from './cells.ts';
import { ranks } from './columns.ts';
import { readCountry } from './country-words.ts';
import type { CellTexts } from './detail-cells.ts';

/** A column that holds a field, and how well. */
export type FieldColumn = {
  readonly i: number;
  readonly field: ImportField;
  readonly rank: number;
  /** The meaning of yes and no there. */
  readonly ifYes?: Attendance | undefined;
};

const yes = /^(?:oui|yes|y|o|x|✓|✔|☑|true|vrai|1|是|√|对|ja|sí|si)$/i;
const no = /^(?:non|no|n|false|faux|0|否|不|×|✗|nein)$/i;

/** Reads a yes or no under `Online?` or `Présentiel`. */
function answered(text: string, ifYes: Attendance): string {
  if (yes.test(text)) return ifYes;
  return no.test(text) ? (ifYes === 'remote' ? 'onsite' : 'remote') : text;
}

const inHan = (text: string) => /\p{Script=Han}/u.test(text);
/** Fields of which all columns count, one after the other. */
const several: readonly ImportField[] = ['tags', 'offer', 'need'];
const names: readonly ImportField[] = ['family', 'given', 'name', 'hanzi'];

/** Picks one text from several columns of a field: the first that means something; for names one in each script. */
function oneOf(field: ImportField, texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  if (field === 'email') return texts.find((text) => /[@＠]/.test(text)) ?? first;
  if (field === 'country') return texts.find((text) => readCountry(text) !== undefined) ?? first;
  if (several.includes(field)) return [...new Set(texts)].join(field === 'tags' ? '; ' : ' ');
  const other = names.includes(field) ? others.find((text) => inHan(text) !== inHan(first)) : undefined;
  return other === undefined ? first : `${first} ${other}`;
}

/**
 * Computes the text of each field of a row from its columns, in their order of precedence; `near` lists fields taken
 * from columns of somebody else.
 */
export function textsOf(
  cells: readonly string[],
  columns: readonly FieldColumn[],
): { readonly texts: CellTexts; readonly near: readonly ImportField[] } {
  const texts: Partial<Record<ImportField, string>> = {};
  const near: ImportField[] = [];
  for (const [field, own] of Map.groupBy(columns, (column) => column.field)) {
    const said = own.flatMap(({ i, rank, ifYes }) => {
      const cell = cellText(cells[i] ?? '', field);
      const text = ifYes ? answered(cell, ifYes) : cell;
      return text === '' ? [] : [{ text, rank }];
    });
    texts[field] = oneOf(
      field,
      said.map(({ text }) => text),
    );
    if (said[0]?.rank === ranks.lastResort) near.push(field);
    // Two names of an organisation, each in its script.
    const other =
      field === 'organisation' ? said.find(({ text }) => inHan(text) !== inHan(said[0]?.text ?? ''))?.text : undefined;
    if (other !== undefined && said[0])
      [texts.organisation, texts.organisation_hanzi] = inHan(other)
        ? [said[0].text, texts.organisation_hanzi || other]
        : [other, texts.organisation_hanzi || said[0].text];
  }
  return { texts, near };
}
