import type { Language } from '@jumelage/domain/language';
import type { CooperationDirection, CooperationKind } from '@jumelage/domain/organisation';
import { foldInPlace, type Patterns, patternsOf, type Span, spansOf } from './cue-patterns.ts';

/** A kind of cooperation that a text asks for or offers, and the first words that say so, as they stand in it. */
export type Intent = {
  readonly direction: CooperationDirection;
  readonly kind: CooperationKind;
  readonly words: string;
  readonly at: number;
};

/** Words that say who wants what. */
export type Governor = Span & { readonly says: CooperationDirection | 'nothing' };

/** Finds the cue that governs a place: the last one that begins before it, else the first one behind it. */
function governorOf(governors: readonly Governor[], { at, end }: Span): Governor['says'] | undefined {
  const before = governors.findLast((one) => one.at < at || (one.at === at && one.end < end));
  return (before ?? governors.find((one) => one.at >= at))?.says;
}

/** Finds the cues of a sentence that say who wants what; of two that overlap, what takes a wish back wins, then the longer. */
export function governorsOf({ seeking, offering, foreign }: Patterns, text: string): Governor[] {
  const all: Governor[] = [
    ...spansOf(foreign, text).map((span) => ({ ...span, says: 'nothing' as const })),
    ...spansOf(seeking, text).map((span) => ({ ...span, says: 'need' as const })),
    ...spansOf(offering, text).map((span) => ({ ...span, says: 'offer' as const })),
  ];
  return all
    .filter((one, index) => !all.some((other, place) => place < index && other.at < one.end && one.at < other.end))
    .sort((a, b) => a.at - b.at);
}

/** Finds the intents of one sentence. */
function ofSentence(
  patterns: Patterns,
  text: string,
): { kind: CooperationKind; direction: CooperationDirection; span: Span }[] {
  const governors = governorsOf(patterns, text);
  return patterns.kinds.flatMap(([kind, cues]) => {
    const free = (span: Span) => governorOf(governors, span) !== 'nothing';
    const offers = spansOf(cues.offers, text).filter(free);
    const taken = (span: Span) => offers.some((one) => one.at < span.end && span.at < one.end);
    const needs = [
      ...spansOf(cues.needs, text).filter(free),
      ...spansOf(cues.sought, text).filter((span) => governorOf(governors, span) === 'need'),
    ].filter((span) => !taken(span));
    const offered = [
      ...offers,
      ...spansOf(cues.offered, text).filter(
        (span) =>
          governorOf(governors, span) === 'offer' && !needs.some((one) => one.at < span.end && span.at < one.end),
      ),
    ];
    const first = (spans: readonly Span[]) => [...spans].sort((a, b) => a.at - b.at)[0];
    return [
      ...[first(needs)].flatMap((span) => (span ? [{ kind, direction: 'need' as const, span }] : [])),
      ...[first(offered)].flatMap((span) => (span ? [{ kind, direction: 'offer' as const, span }] : [])),
    ];
  });
}

/**
 * Finds what a text asks for and offers, each kind once a direction, in the order of the text: what one would tick under
 * "you are looking for" and "you offer". A sentence's last word of seeking or offering governs what stands behind it;
 * what is denied, done already, or told of others counts as nothing.
 */
export function findIntents(text: string, language: Language): readonly Intent[] {
  const patterns = patternsOf(language);
  const folded = foldInPlace(text, language);
  const found = new Map<string, Intent>();
  for (const { 0: sentence, index } of folded.matchAll(/[^.;!?。；！？\n]+(?:\.(?=\d)[^.;!?。；！？\n]+)*/gu)) {
    for (const { kind, direction, span } of ofSentence(patterns, sentence)) {
      const at = index + span.at;
      const key = `${direction}:${kind}`;
      if (!found.has(key)) found.set(key, { kind, direction, at, words: text.slice(at, index + span.end) });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
