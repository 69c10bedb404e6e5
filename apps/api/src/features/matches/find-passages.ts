import { createHash } from 'node:crypto';
import type { ExplainedMatch } from '@jumelage/contracts/matches';
import type { Profile } from '@jumelage/db/repositories/organisations';
import type { Language } from '@jumelage/domain/language';
import { keepRecent } from '@jumelage/domain/recent';
import { leastLikeness } from '@jumelage/matching/telling';
import { type MatchedPassages, matchedPassages, type Passage } from '@jumelage/matching/text/passages';
import { toMatchTexts } from './pool/contents.ts';

type Texts = Profile['texts'];
type Found = ExplainedMatch['passages'];

/** Pairs of sentences that are looked for, and shown of a pair where they are close enough. */
const shownPassages = 1;

/** A cache of results: a page asks for the same pair again. Keys are digests, which are shorter than the texts. */
const remembered = new Map<string, readonly MatchedPassages[]>();
const rememberedPairs = 2000;

/** Picks the texts that the reader can read, else the originals. */
function readable(texts: Texts, language: Language): Texts {
  const own = texts.filter((one) => one.language === language && one.description.trim() !== '');
  if (own.length > 0) return own;
  const originals = texts.filter((one) => one.origin === 'original');
  return originals.length > 0 ? originals : texts;
}

/** Finds the sentences of two profiles that answer each other, for a reader of a language. */
export function findPassages(ours: Texts, theirs: Texts, language: Language): Found {
  const [own, other] = [readable(ours, language), readable(theirs, language)];
  const compared = [toMatchTexts(own), toMatchTexts(other)] as const;
  const key = createHash('sha256').update(JSON.stringify(compared)).digest('base64');
  const found = remembered.get(key) ?? matchedPassages(...compared, shownPassages);
  keepRecent(remembered, [key, found], rememberedPairs);
  const told = (passage: Passage, texts: Texts) => ({
    language: passage.language,
    origin: texts.find((one) => one.language === passage.language)?.origin ?? ('original' as const),
    value: passage.text,
  });
  const close = found.filter(({ likeness }) => likeness >= leastLikeness);
  return close.map((pair) => ({ ours: told(pair.ours, own), theirs: told(pair.theirs, other) }));
}
