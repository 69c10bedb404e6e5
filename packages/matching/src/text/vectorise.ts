import { type Language, languages, type Trilingual } from '@jumelage/domain/language';
import type { FoundWord } from '../reason.ts';
import { findTopics } from './find-topics.ts';
import { ancestorsOf } from './taxonomy.ts';
import { latinWords } from './words.ts';

/** Where a feature can be compared: concepts and tokens across languages, words and pairs of characters within one. */
export const channels = ['concept', 'token', 'fr', 'zh', 'en'] as const;
export type Channel = (typeof channels)[number];

/** A feature's weight before its rarity, and the word that showed it. */
export type TextFeature = { readonly weight: number; readonly found: FoundWord };
export type TextVector = Readonly<Record<Channel, ReadonlyMap<string, TextFeature>>>;

/** A concept also stands, at half the weight a step, for the branches above it. */
const weightOfStepUp = 0.5;

/** Words that carry grammar and no subject; longer ones fall out by their rarity weight. */
const functionWords = new Set(
  'and the for with our are that from this which des les une pour avec dans nous sur est qui par aux nos vos leur sont plus their your have has not can will'.split(
    ' ',
  ),
);

/** Names such as NFC, 5G or LoRa are the same in all languages: a digit, or two capitals. */
const isToken = (raw: string) => (/\d/.test(raw) ? /\p{L}/u.test(raw) : /\p{Lu}.*\p{Lu}/u.test(raw));

function addOnce(features: Map<string, TextFeature>, key: string, feature: TextFeature): void {
  const known = features.get(key);
  if (!known || known.weight < feature.weight) features.set(key, feature);
}

function addText(vector: Record<Channel, Map<string, TextFeature>>, text: string, language: Language): void {
  for (const { topic, word } of findTopics(text, language)) {
    [topic, ...ancestorsOf(topic)].forEach((concept, steps) => {
      addOnce(vector.concept, concept, { weight: weightOfStepUp ** steps, found: { language, word } });
    });
  }
  for (const { raw, folded } of latinWords(text, language)) {
    const feature = { weight: 1, found: { language, word: raw } };
    if (isToken(raw)) addOnce(vector.token, folded, feature);
    else if (language !== 'zh' && folded.length > 2 && !functionWords.has(folded)) addOnce(vector[language], folded, feature);
  }
  if (language !== 'zh') return;
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let i = 0; i + 1 < run.length; i++) addOnce(vector.zh, run.slice(i, i + 2), { weight: 1, found: { language, word: run.slice(i, i + 2) } });
  }
}

/** The features of a text in its languages; each counts once, however often it stands there. */
export function vectorise(texts: Trilingual<string>): TextVector {
  const vector = { concept: new Map(), token: new Map(), fr: new Map(), zh: new Map(), en: new Map() } satisfies Record<Channel, Map<string, TextFeature>>;
  for (const language of languages) addText(vector, texts[language] ?? '', language);
  return vector;
}
