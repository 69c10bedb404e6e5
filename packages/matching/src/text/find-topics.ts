import type { Language } from '@jumelage/domain/language';
import { topics } from './taxonomy.ts';
import { fold, latinWords } from './words.ts';

/** A topic that a text names: the first form as it stands in the text, how often, and from where. */
export type FoundTopic = { readonly topic: string; readonly word: string; readonly count: number; readonly at: number };

type Entry = { readonly topic: string; readonly form: string };
/** `longest` by the first character (Chinese) or word: how many the longest form has that begins with it. */
type Lexicon = { readonly entries: ReadonlyMap<string, Entry>; readonly longest: ReadonlyMap<string, number> };

/** Tells short acronyms, which are words in small letters ("ai", "ar", "tal"), so they count in capitals only. */
const isShortAcronym = (form: string) => /^[A-Z]{2,3}$/.test(form);

/**
 * Tells English terms that French and Chinese texts borrow: several words, or an acronym; single English words would be
 * false friends.
 */
const isBorrowed = (form: string) => /[ -]/.test(form) || /^[A-Z0-9][A-Za-z-]*[A-Z0-9]$/.test(form);

function keyOf(form: string, language: Language): string {
  if (language === 'zh') return fold(form);
  return latinWords(form, language)
    .map((word) => word.folded)
    .join(' ');
}

function lexiconOf(language: Language): Lexicon {
  const entries = new Map<string, Entry>();
  const own = topics.flatMap((topic) => topic.forms[language].map((form) => ({ topic: topic.id, form })));
  const borrowed =
    language === 'en'
      ? []
      : topics.flatMap((topic) => topic.forms.en.filter(isBorrowed).map((form) => ({ topic: topic.id, form })));
  for (const entry of [...own, ...borrowed]) {
    const key = keyOf(entry.form, language);
    if (!entries.has(key)) entries.set(key, entry);
  }
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    const parts = language === 'zh' ? [...key] : key.split(' ');
    const first = parts[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, language === 'zh' ? key.length : parts.length));
  }
  return { entries, longest };
}

const lexicons: Readonly<Record<Language, Lexicon>> = { fr: lexiconOf('fr'), zh: lexiconOf('zh'), en: lexiconOf('en') };

/** A form of a topic as it stands in a text, and where it begins. */
export type TopicHit = { readonly topic: string; readonly word: string; readonly at: number };

function hitsInLatin(text: string, language: Language): TopicHit[] {
  const { entries, longest } = lexicons[language];
  const words = latinWords(text, language);
  const hits: TopicHit[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    for (let n = Math.min(longest.get(words[i]?.folded ?? '') ?? 0, words.length - i); n > 0; n--) {
      const run = words.slice(i, i + n);
      const entry = entries.get(run.map((word) => word.folded).join(' '));
      const [first, last] = [run[0], run[n - 1]];
      if (!entry || !first || !last || (isShortAcronym(entry.form) && !/^[A-Z]+s?$/.test(first.raw))) continue;
      hits.push({ topic: entry.topic, word: text.slice(first.start, last.end), at: first.start });
      taken = n;
      break;
    }
    i += taken;
  }
  return hits;
}

const isLatin = (character: string | undefined) => character !== undefined && /[a-z0-9]/i.test(character);

function hitsInChinese(original: string): TopicHit[] {
  const { entries, longest } = lexicons.zh;
  const text = original.normalize('NFKC');
  const folded = text.toLowerCase();
  const hits: TopicHit[] = [];
  for (let i = 0; i < text.length; ) {
    let taken = 1;
    for (let n = Math.min(longest.get(folded[i] ?? '') ?? 0, text.length - i); n > 0; n--) {
      const entry = entries.get(folded.slice(i, i + n));
      if (!entry) continue;
      const cutsWord = (isLatin(text[i]) && isLatin(text[i - 1])) || (isLatin(text[i + n - 1]) && isLatin(text[i + n]));
      if (cutsWord || (isShortAcronym(entry.form) && text.slice(i, i + n) !== entry.form)) continue;
      hits.push({ topic: entry.topic, word: text.slice(i, i + n), at: i });
      taken = n;
      break;
    }
    i += taken;
  }
  return hits;
}

/** Returns every place at which a text names a topic, the longest form winning. */
export function topicHits(text: string, language: Language): readonly TopicHit[] {
  return language === 'zh' ? hitsInChinese(text) : hitsInLatin(text, language);
}

/**
 * Returns the topics that a text names, in the order in which they first appear. The longest form wins: words without
 * accents and plurals in French and English, characters in Chinese. Example: "固态电池" is solid_state_batteries, not
 * batteries.
 */
export function findTopics(text: string, language: Language): readonly FoundTopic[] {
  const found = new Map<string, FoundTopic>();
  for (const hit of topicHits(text, language)) {
    const known = found.get(hit.topic);
    found.set(hit.topic, known ? { ...known, count: known.count + 1 } : { ...hit, count: 1 });
  }
  return [...found.values()];
}

/** Returns the ids of the topics that a text names, most often named first, then in the order of the text. */
export function suggestTopics(text: string, language: Language): readonly string[] {
  return [...findTopics(text, language)].sort((a, b) => b.count - a.count || a.at - b.at).map((found) => found.topic);
}
