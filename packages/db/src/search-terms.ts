import { fold } from '@jumelage/domain/fold';
import { searchForms } from '@jumelage/domain/search';

const han = /\p{Script=Han}/u;

/**
 * Cuts a text into the terms it can be found by: Latin words folded to plain lower-case letters, Chinese runs as single
 * simplified characters and pairs.
 * Example: `Énergie 电池厂` → energie, 电, 池, 厂, 电池, 池厂. French elision falls away: `l'énergie` → l, energie.
 */
export function toSearchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const run of fold(text).match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []) {
    for (const piece of run.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
      terms.push(...(han.test(piece) ? pairsOf(piece) : [piece]));
  }
  return terms;
}

/**
 * Lists the terms that find a name beside its own words: its other forms, and each form as one word from each of its
 * words on: `Bio-Tech Azur` → biotechazur, techazur.
 */
export function nameTerms(name: string): string[] {
  const [own = '', ...others] = formsOf(name);
  return [...others, ...[own, ...others].flatMap(joinedTerms)];
}

function joinedTerms(form: string): string[] {
  const words = form.split(' ');
  return words.slice(0, -1).map((_, i) => words.slice(i).join(''));
}

/** Lists the forms of a text: folded, then as names may be spelled. */
export function formsOf(text: string): readonly string[] {
  return [...new Set([fold(text), ...searchForms(text)])];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return [...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)];
}

/**
 * Splits a query into terms: only pairs where a Chinese run has two characters or more; the last Latin word also as a
 * prefix, since it may be half typed.
 */
export function toQueryTerms(query: string): readonly { readonly term: string; readonly prefix: boolean }[] {
  const runs = fold(query).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const terms = runs.flatMap((run) => {
    if (!han.test(run)) return [{ term: run, prefix: true }];
    const characters = [...run];
    if (characters.length === 1) return [{ term: run, prefix: false }];
    return characters.slice(1).map((character, i) => ({ term: `${characters[i]}${character}`, prefix: false }));
  });
  return terms.slice(0, 20);
}
