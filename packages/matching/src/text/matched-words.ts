import { type Language, languages, type Trilingual } from '@jumelage/domain/language';
import type { FoundWord } from '../reason.ts';
import { englishStems } from './glossary.ts';
import { rememberedUnits, type Unit } from './units.ts';

/** Words in common that are shown of a pair. */
export const shownWords = 5;

/**
 * Words of two texts that mean the same; `topic` is the concept that both name, null for words of a dictionary and
 * tokens.
 */
export type MatchedWords = { readonly ours: FoundWord; readonly theirs: FoundWord; readonly topic: string | null };

/** Below this two words have a reading in common and do not mean the same. */
const least = 0.45;

type Met = { readonly ours: Unit; readonly theirs: Unit; readonly worth: number; readonly topic: string | null };

/**
 * Tells how much two units have in common, as a share of what the lesser says; the more readings a word has, the less
 * each of them says.
 */
function worthOf(ours: Unit, theirs: Unit): number {
  let sum = 0;
  for (const { key, weight } of ours.features) {
    // A beginning in common alone would pair words that only look alike.
    if (key.startsWith('p:')) continue;
    const other = theirs.features.find((one) => one.key === key);
    if (other) sum += weight * other.weight;
  }
  const size = (unit: Unit) => Math.sqrt(unit.features.reduce((total, { weight }) => total + weight ** 2, 0));
  return sum / (size(ours) * size(theirs));
}

/** Words that every company says of itself: they tell nothing. */
const generic = new Set(
  englishStems(
    'company firm business enterprise build develop development provide provider product production technology technological solution system service customer client market partner work team ' +
      'create make use using new novel innovation innovative offer project group industry industrial application design based help year world high quality people time need seek look',
  ).map((stem) => `e:${stem}`),
);

/** Tells whether a feature is a word that every company writes of itself. */
export const isGeneric = (key: string): boolean => generic.has(key);

/**
 * Tells whether a pair of words is worth showing. One that stands the same on both sides is plain to see: only names,
 * tokens and topics are.
 */
function isTelling(ours: Unit, theirs: Unit, topic: string | null): boolean {
  if (topic !== null) return true;
  const shared = ours.features.filter(({ key }) => theirs.features.some((other) => other.key === key));
  if (ours.language === theirs.language || ours.word.toLowerCase() === theirs.word.toLowerCase())
    return shared.some(({ key }) => key.startsWith('t:'));
  return shared.some(({ key }) => !key.startsWith('p:') && !generic.has(key));
}

/** Words of two scripts are what a reader could not have found alone. */
const acrossScripts = 0.5;

/** Tells whether a unit could be shown as a word: from one character, or a bare number, nobody learns anything. */
const isWord = ({ word }: Unit) => [...word].length > 1 && /\p{L}/u.test(word);

const toFound = ({ language, word }: Unit): FoundWord => ({ language, word });

/** Tells whether a word was shown already, or is a piece of one that was: 电池 of 固态电池. */
function isTaken(taken: readonly string[], { word }: Unit): boolean {
  const own = word.toLowerCase();
  return taken.some((other) => other.includes(own) || own.includes(other));
}

/** Returns the units of a text by its features, so that only those are compared that have one in common. */
function byFeature(units: readonly Unit[]): Map<string, Unit[]> {
  const known = new Map<string, Unit[]>();
  for (const unit of units) for (const { key } of unit.features) known.set(key, [...(known.get(key) ?? []), unit]);
  return known;
}

function unitsIn(texts: Trilingual<string>, wanted: readonly Language[]): readonly Unit[] {
  const seen = new Set<string>();
  return wanted
    .flatMap((language) => rememberedUnits(texts[language] ?? '', language))
    .filter((unit) => {
      const key = `${unit.language} ${unit.word} ${unit.topic ?? ''}`;
      const isNew = isWord(unit) && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/**
 * Finds words of both texts that mean the same, most telling first, each word once: topics before other words, then by
 * how surely they mean the same.
 */
export function matchedWords(
  ours: Trilingual<string>,
  theirs: Trilingual<string>,
  limit: number,
): readonly MatchedWords[] {
  // Each side is read in the languages it is written in: a translation of the same text would only repeat itself.
  const written = (texts: Trilingual<string>) => languages.filter((language) => (texts[language] ?? '').trim() !== '');
  const other = byFeature(unitsIn(theirs, written(theirs)));
  const met: Met[] = [];
  for (const unit of unitsIn(ours, written(ours))) {
    const partners = new Set(unit.features.flatMap(({ key }) => (key.startsWith('p:') ? [] : (other.get(key) ?? []))));
    for (const partner of partners) {
      const topic = unit.topic !== null && unit.topic === partner.topic ? unit.topic : null;
      // Two topics that only lie near each other are the topics' criterion, not the words'.
      if (topic === null && unit.topic !== null && partner.topic !== null) continue;
      const worth = worthOf(unit, partner);
      if (worth < least || !isTelling(unit, partner, topic)) continue;
      const across = (unit.language === 'zh') === (partner.language === 'zh') ? 0 : acrossScripts;
      met.push({ ours: unit, theirs: partner, worth: worth + across + (topic === null ? 0 : 1), topic });
    }
  }
  const taken = { ours: [] as string[], theirs: [] as string[] };
  const key = ({ ours: a, theirs: b }: Met) => `${a.word} ${b.word}`;
  return met
    .sort((a, b) => b.worth - a.worth || (key(a) < key(b) ? -1 : 1))
    .filter((one) => {
      const isKnown = isTaken(taken.ours, one.ours) || isTaken(taken.theirs, one.theirs);
      // The same two words the other way round, or the same topic in a third language, would say it twice.
      const isTwin = isTaken(taken.ours, one.theirs) && isTaken(taken.theirs, one.ours);
      if (isKnown || isTwin) return false;
      taken.ours.push(one.ours.word.toLowerCase());
      taken.theirs.push(one.theirs.word.toLowerCase());
      return true;
    })
    .slice(0, limit)
    .map((one) => ({ ours: toFound(one.ours), theirs: toFound(one.theirs), topic: one.topic }));
}
