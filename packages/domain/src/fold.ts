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
const simplifiedOf = new Map<string, string>();
{
  const to = [...simplified];
  for (const [i, from] of [...traditional].entries()) simplifiedOf.set(from, to[i] ?? from);
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
    .replace(/[一-鿿]/g, (character) => simplifiedOf.get(character) ?? character)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
