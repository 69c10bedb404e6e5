import type { Sector } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage, useTerms } from '../../lib/i18n.tsx';
import type { Chip } from '../../ui/chip-picker.tsx';
import { type Topic, topicsQuery } from './queries.ts';

/** Finds the label of a topic in the reader's language; its id until the topics are there. */
export function useTopicLabel(): (topic: string) => string {
  const language = useLanguage();
  const topics = useQuery(topicsQuery).data?.topics;
  const labels = useMemo(() => new Map(topics?.map((topic) => [topic.id, topic.label[language]])), [topics, language]);
  return (topic) => labels.get(topic) ?? topic.replaceAll('_', ' ');
}

/**
 * Lists every topic as a choice, in the order of the tree, each with its branch; a search finds the other languages
 * too.
 */
export function useTopicChoices(): readonly Chip<string>[] {
  const language = useLanguage();
  const terms = useTerms();
  const topics = useQuery(topicsQuery).data?.topics;
  return useMemo(() => {
    const byId = new Map(topics?.map((topic) => [topic.id, topic]));
    return (topics ?? []).map((topic) => ({
      value: topic.id,
      label: topic.label[language],
      group: branchOf(topic, byId, language, terms.sector),
    }));
  }, [topics, language, terms]);
}

/** Names a topic's parent and the topic in the other languages, so that a reader of two finds it by either. */
function branchOf(
  topic: Topic,
  byId: ReadonlyMap<string, Topic>,
  language: keyof Topic['label'],
  sectors: Readonly<Record<Sector, string>>,
): string {
  const parent = topic.parent ? byId.get(topic.parent) : undefined;
  const others = Object.entries(topic.label).flatMap(([other, label]) =>
    other === language || label === topic.label[language] ? [] : [label],
  );
  return [parent?.label[language] ?? sectors[topic.sector], ...others].join(' · ');
}
