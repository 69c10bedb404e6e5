import type { Language } from '@jumelage/domain/language';
import type { CooperationDirection, CooperationKind, Sector, Stage } from '@jumelage/domain/organisation';
import { intentsOf } from './intents/intents-of.ts';
import { findStages } from './text/find-stages.ts';
import { findTopics, suggestTopics } from './text/find-topics.ts';
import { languageOf } from './text/language.ts';
import { sentencesOf } from './text/passages.ts';
import { topicById } from './text/taxonomy.ts';

/** The sentence of the text that says so, as it stands there. */
type Proven<Proposal> = Proposal & { readonly passage: string };

/** Facts that a text tells of its writer, to be ticked or taken away. */
export type Proposals = {
  readonly language: Language;
  /** The sector of most of its topics. */
  readonly sector: Sector | null;
  readonly topics: readonly Proven<{ readonly topic: string }>[];
  readonly stages: readonly Proven<{ readonly stage: Stage }>[];
  readonly cooperations: readonly Proven<{
    readonly direction: CooperationDirection;
    readonly kind: CooperationKind;
  }>[];
};

/** More would have to be read before it is taken. */
export const mostTopics = 8;
export const mostCooperations = 4;

/** Picks the sector of most of some topics; of two that are alike, that of the topic named first. */
function sectorOf(topics: readonly string[]): Sector | null {
  const counts = new Map<Sector, number>();
  for (const topic of topics) {
    const sector = topicById(topic)?.sector;
    if (sector) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Reads a text as one who fills in a profile would: its language (the reader's where there is nothing to tell by), the
 * topics named most often, the sector of most of them, stages, and the surest needs and offers, each once, with the
 * sentence or clause that says so.
 */
export function proposalsOf(text: string, reader: Language): Proposals {
  const language = languageOf(text) ?? reader;
  const passages = new Map<string, string>();
  const stages = new Map<Stage, Proposals['stages'][number]>();
  for (const passage of sentencesOf(text, language)) {
    for (const { topic } of findTopics(passage, language)) if (!passages.has(topic)) passages.set(topic, passage);
    for (const stage of findStages(passage, language)) if (!stages.has(stage)) stages.set(stage, { stage, passage });
  }
  const topics = suggestTopics(text, language)
    .slice(0, mostTopics)
    .flatMap((topic) => {
      const passage = passages.get(topic);
      return passage === undefined ? [] : [{ topic, passage }];
    });
  return {
    ...{ language, topics },
    sector: sectorOf(topics.map(({ topic }) => topic)),
    stages: [...stages.values()],
    cooperations: intentsOf(text, language)
      .slice(0, mostCooperations)
      .map(({ direction, kind, passage }) => ({ direction, kind, passage })),
  };
}
