import { fold } from '@jumelage/domain/fold';
import { languages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { attendances, participantStatuses } from '@jumelage/domain/participant';
import { wordsOf } from '@jumelage/i18n/all-words';
import { type Aliases, attendanceAliases, kindAliases, sectorAliases, statusAliases } from './closed-aliases.ts';
import { wordsIn } from './heading-words.ts';

const key = (text: string) => fold(text).replaceAll(' ', '');
/** Normalises a text whose words may each stand in the plural. */
const singular = (text: string) =>
  fold(text)
    .replace(/s(?= |$)/g, '')
    .replaceAll(' ', '');

/** Maps words to values, by the code, its labels in the product's languages and its aliases. */
function meanings<Value extends string>(
  values: readonly Value[],
  labels: 'organisationKind' | 'sector' | 'attendance' | 'participantStatus',
  aliases: Aliases<Value>,
): ReadonlyMap<string, Value> {
  const meant = new Map<string, Value>();
  const add = (word: string, value: Value) => void (meant.has(key(word)) || meant.set(key(word), value));
  for (const value of values) add(value, value);
  for (const language of languages) {
    const words = wordsOf(language, 'terms')[labels] as Readonly<Record<Value, string>>;
    for (const value of values) add(words[value], value);
  }
  for (const value of values) for (const word of wordsIn(aliases[value])) add(word, value);
  return meant;
}

/** Words that turn the meaning of the others round. */
const negation = /(?:^| )(?:no|not|non|ne|pas|sans|without|un|never)(?: |$)|[不未无非没]/;

/**
 * Finds the values that words of a longer text mean, the longest first: of `grande entreprise` not the `entreprise`.
 * Words of three letters are too ambiguous.
 */
function within<Value extends string>(meant: ReadonlyMap<string, Value>, cell: string): Value[] {
  const words = fold(cell)
    .replace(/\p{Script=Han}/gu, ' $& ')
    .split(' ')
    .filter(Boolean);
  const values: Value[] = [];
  for (let from = 0; from < words.length; ) {
    let length = Math.min(12, words.length - from);
    const of = () => words.slice(from, from + length).join('');
    const find = () => meant.get(of()) ?? meant.get(of().replace(/s$/, ''));
    while (length > 0 && (!find() || (of().length <= 3 && !/\p{Script=Han}{2}/u.test(of())))) length--;
    const value = length > 0 ? find() : undefined;
    if (value) values.push(value);
    from += Math.max(1, length);
  }
  return values;
}

/**
 * Makes a function that finds the one value that a cell means: as a whole, by the only part that is understood, or by a
 * word in it.
 */
function finder<Value extends string>(meant: ReadonlyMap<string, Value>) {
  return (given: string): Value | undefined => {
    // The letter or number of a choice on a form.
    const cell = given.replace(/^\s*(?:[A-H]|\d)[.、)）]\s*(?=\p{L})/u, '');
    const whole = meant.get(key(cell)) ?? meant.get(key(cell).replace(/s$/, '')) ?? meant.get(singular(cell));
    if (whole) return whole;
    const parts = cell.split(
      /[()（）[\]/|;:,，、–—]|\s-\s|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=\p{Script=Han})/u,
    );
    const all = new Set(parts.flatMap((part) => meant.get(key(part)) ?? []));
    if (all.size > 0) return all.size === 1 ? [...all][0] : undefined;
    const inside = negation.test(fold(cell)) ? [] : [...new Set(within(meant, cell))];
    return inside.length === 1 ? inside[0] : undefined;
  };
}

export const findKind = finder(meanings(organisationKinds, 'organisationKind', kindAliases));
export const findSector = finder(meanings(sectors, 'sector', sectorAliases));
export const findAttendance = finder(meanings(attendances, 'attendance', attendanceAliases));
export const findStatus = finder(meanings(participantStatuses, 'participantStatus', statusAliases));
