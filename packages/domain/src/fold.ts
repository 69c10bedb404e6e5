import { simplified, traditional } from './simplified-table.ts';

/** Letters that Unicode does not take apart, by how they are typed where the keyboard lacks them. */
const letters: Readonly<Record<string, string>> = {
  ...{
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ı: 'i',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'ng',
    ĸ: 'k',
    ə: 'e',
  },
};
let table: ReadonlyMap<string, string> | undefined;
/** Finds the simplified form of a character; the table is made when the first one is looked up, not as a page opens. */
function simplify(character: string): string {
  const to = table ? [] : [...simplified];
  table ??= new Map([...traditional].map((from, i) => [from, to[i] ?? from]));
  return table.get(character) ?? character;
}

const plain = /^[a-z0-9]*$/;

/**
 * Folds a text into the one form in which texts are compared: letters without case, accents, width and ligatures,
 * Chinese in simplified characters, and
 * single blanks for whatever is neither letter nor digit; format characters fall away. Example: `Żak–O’Brien 臺北` → `zak
 * o brien 台北`.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðıþħŧŋĸə]/g, (letter) => letters[letter] ?? letter)
    .replace(/[一-鿿]/g, simplify)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
