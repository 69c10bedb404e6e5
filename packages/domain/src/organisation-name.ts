import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Writes an organisation's name for a reader in one script: in characters for those who read them, where it has some. */
export const organisationNameFor = (
  { nameLatin, nameHanzi }: { readonly nameLatin: string; readonly nameHanzi?: string | null | undefined },
  language: Language,
): string => (language === 'zh' && nameHanzi) || nameLatin;

/**
 * The keys that tell organisations apart: the name without legal form, folded, in each script; null where it has none
 * in that script.
 */
export type OrganisationKeys = { readonly latin: string | null; readonly hanzi: string | null };

/** Legal forms as they stand behind a folded name, the longest first: `s a r l` is `S.A.R.L.` */
const formsBehind =
  /(?<=\S) (?:s ?a ?s ?u|s ?a ?s|s ?a ?r ?l|e ?u ?r ?l|s ?c ?a|s ?c ?s|s ?n ?c|s ?a|s ?e|scop|scic|sprl|srl|s r l|s ?p ?a|b ?v ?b ?a|b ?v|n ?v|g ?m ?b ?h|mbh|a ?g|k ?g|ohg|ug|a ?b|oyj?|aps|a s|pty|pte|sdn bhd|(?:private |pvt |company |co )?(?:limited|ltd)|p ?l ?c|l ?l ?c|l ?l ?p|inc(?:orporated)?|corp(?:oration)?|co|kk|k k)$/;
/** Legal forms that French lists write in front. */
const formsBefore = /^(?:sasu|sas|sarl|eurl|s a s u|s a s|s a r l|e u r l)(?= \S)/;
const chineseForms = /(?:股份有限公司|有限责任公司|有限公司|(?<!分)公司|有限合伙)$/;

/** Takes off one legal form after another, as long as something is left. */
function withoutForms(name: string, forms: readonly RegExp[]): string {
  for (let before = name; ; before = name) {
    for (const form of forms) name = name.replace(form, '').trim() || name;
    if (name === before) return name;
  }
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
/** Shorter names beside one in the other script are words of it, as in `5G 通信`. */
const shortestOwn = { latin: 3, hanzi: 3 };

/** Cuts a name that holds both scripts, side by side, into the two; `TCL科技` is one name. */
function inBothScripts(folded: string): readonly string[] {
  const words = folded.split(' ');
  const hanzi = words.filter(isHan).join('');
  const latin = words.filter((word) => !isHan(word)).join(' ');
  return [...hanzi].length >= shortestOwn.hanzi && latin.length >= shortestOwn.latin ? [latin, hanzi] : [folded];
}

/**
 * Makes the keys by which an organisation is found again, from its names in either field; a cell that holds both
 * scripts counts for both. Example: `蜀犀机器人有限公司/Shuxi Robotics Co., Ltd.` → `shuxi robotics` and `蜀犀机器人`.
 */
export function organisationKeys({
  latin,
  hanzi,
}: {
  readonly latin?: string | null | undefined;
  readonly hanzi?: string | null | undefined;
}): OrganisationKeys {
  const keys: { latin: string | null; hanzi: string | null } = { latin: null, hanzi: null };
  for (const name of [latin, hanzi].flatMap((text) => (text ? inBothScripts(fold(text)) : []))) {
    const hanzi = withoutForms(name.replaceAll(' ', ''), [chineseForms]);
    // `Essai有限公司` is a name in letters with a form in characters.
    if (isHan(hanzi)) keys.hanzi ??= hanzi;
    else if (name !== '') keys.latin ??= withoutForms(name, [chineseForms, formsBehind, formsBefore]);
  }
  return keys;
}

/** Tells whether two organisations of one country are the same: some name is equal, and none that both have differs. */
export function isSameOrganisation(one: OrganisationKeys, other: OrganisationKeys): boolean {
  return isEqual(one, other) && !differs(one.latin, other.latin) && !differs(one.hanzi, other.hanzi);
}

const isEqual = (one: OrganisationKeys, other: OrganisationKeys) =>
  (one.latin !== null && one.latin === other.latin) || (one.hanzi !== null && one.hanzi === other.hanzi);
const differs = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;

/** Tells whether two names may mean one organisation although they are not equal: a person decides. */
export function looksAlike(one: OrganisationKeys, other: OrganisationKeys): boolean {
  if (isSameOrganisation(one, other)) return false;
  return (
    isEqual(one, other) ||
    (one.latin !== null &&
      other.latin !== null &&
      isNear(one.latin, other.latin, { shortest: 5, slipsFrom: 6, words: true })) ||
    (one.hanzi !== null &&
      other.hanzi !== null &&
      isNear(one.hanzi, other.hanzi, { shortest: 3, slipsFrom: 5, words: false }))
  );
}

type Nearness = { readonly shortest: number; readonly slipsFrom: number; readonly words: boolean };

/** Tells whether one name begins or ends the other, or they differ by a slip or two. */
function isNear(one: string, other: string, { shortest, slipsFrom, words }: Nearness): boolean {
  const [short, long] = [...one].length <= [...other].length ? [one, other] : [other, one];
  const [joinedShort, joinedLong] = [short.replaceAll(' ', ''), long.replaceAll(' ', '')];
  if (joinedShort === joinedLong) return true;
  const length = [...joinedShort].length;
  if (length < shortest) return false;
  const blank = words ? ' ' : '';
  if (long.startsWith(short + blank) || long.endsWith(blank + short)) return true;
  return length >= slipsFrom && isWithin(joinedShort, joinedLong, length >= 2 * slipsFrom ? 2 : 1);
}

/**
 * Tells whether at most so many insertions, deletions, replacements or swaps of neighbours make one text the other
 * (optimal string alignment).
 */
function isWithin(one: string, other: string, most: number): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, row]: [number[], number[]] = [[], b.map((_, j) => j).concat(b.length)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) <= most;
}

/** A part of a name that this many organisations share tells nothing. */
const mostOfPart = 200;

/**
 * Finds the organisations of one country that a name means or may mean, among many, without comparing it to each; more
 * are added one by one.
 */
export function organisationIndex<One>(all: readonly One[], keysOf: (one: One) => OrganisationKeys) {
  const entries: { readonly one: One; readonly keys: OrganisationKeys }[] = [];
  const byPart = new Map<string, number[]>();
  const add = (one: One) => {
    const keys = keysOf(one);
    const i = entries.push({ one, keys }) - 1;
    for (const part of partsOf(keys)) {
      const known = byPart.get(part);
      if (known) known.push(i);
      else byPart.set(part, [i]);
    }
  };
  for (const one of all) add(one);
  return {
    add,
    find(keys: OrganisationKeys): { readonly same: readonly One[]; readonly alike: readonly One[] } {
      const near = new Set([...partsOf(keys)].flatMap((part) => within(byPart.get(part) ?? [], part)));
      const candidates = [...near].sort((a, b) => a - b).flatMap((i) => entries[i] ?? []);
      return {
        same: candidates.filter((entry) => isSameOrganisation(entry.keys, keys)).map(({ one }) => one),
        alike: candidates.filter((entry) => looksAlike(entry.keys, keys)).map(({ one }) => one),
      };
    },
  };
}

const within = (found: readonly number[], part: string) =>
  part.startsWith('=') || found.length < mostOfPart ? found : [];

/**
 * Lists the parts that names share where they are alike: the whole, a word, the beginning or the end, or two
 * neighbouring characters.
 */
function partsOf({ latin, hanzi }: OrganisationKeys): Set<string> {
  const parts = new Set<string>();
  if (latin !== null) {
    const joined = latin.replaceAll(' ', '');
    for (const part of [
      `=${joined}`,
      `^${joined.slice(0, 3)}`,
      `$${joined.slice(-3)}`,
      ...latin.split(' ').filter((word) => word.length > 2),
    ])
      parts.add(part);
  }
  if (hanzi !== null) {
    const characters = [...hanzi];
    parts.add(`=${hanzi}`);
    for (let i = 1; i < characters.length; i++) parts.add(`${characters[i - 1]}${characters[i]}`);
  }
  return parts;
}
