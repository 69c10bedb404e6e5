import type { DeskPerson } from '@jumelage/contracts/days';

type Searchable = Pick<DeskPerson, 'name' | 'organisation'>;

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** A text as it is compared: small letters without accents, whatever is neither letter nor digit a space. Example: `Élodie d’Œuvre` → `elodie d oeuvre`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether what was typed names somebody: each part begins one of their words, in any order, or stands in their characters;
 * `zhangwei` finds ZHANG Wei, since Chinese names are often typed as one word.
 */
export function isNamed({ name, organisation }: Searchable, typed: string): boolean {
  const parts = fold(typed).split(' ').filter(Boolean);
  const words = fold([name.family, name.given, organisation.nameLatin].join(' ')).split(' ');
  const [family, given] = [fold(name.family), fold(name.given)].map((word) => word.replaceAll(' ', ''));
  const joined = [`${family}${given}`, `${given}${family}`];
  const characters = fold([name.hanzi ?? '', organisation.nameHanzi ?? ''].join(' '));
  return parts.every((part) => words.some((word) => word.startsWith(part)) || joined.some((one) => one.startsWith(part)) || characters.includes(part));
}

/** Keys of a French keyboard by what a scanner that believes in an American one meant. */
const azerty = new Map([...'&é"\'(-è_çàqawzQAWZ,'].map((typed, index) => [typed, '1234567890aqzwAQZWm'[index] ?? '']));

/** The participant whose badge was scanned: an address with `badge=`, also as a French keyboard garbles it, or the bare id. */
export function readBadge(text: string): string | undefined {
  const found = /(?:badge=|^)(par_[0-9a-z]{1,40})(?:$|[^0-9a-z])/i.exec(text.trim())?.[1];
  if (found) return found.toLowerCase();
  const garbled = /bqdge=pqr°(.{1,40})$/.exec(text.trim())?.[1];
  return garbled && `par_${[...garbled].map((typed) => azerty.get(typed) ?? typed).join('')}`;
}
