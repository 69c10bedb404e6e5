import type { Language } from '@jumelage/domain/language';
import { languages } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../../lib/i18n.tsx';
import type { Organisation } from '../queries.ts';
import { topicSuggestionsQuery } from '../queries.ts';
import { useTopicLabel } from '../topics.ts';

const readingPause = 1200;
const fewestCharacters: Readonly<Record<Language, number>> = { fr: 30, en: 30, zh: 10 };

/** Holds a value until it has rested a while: one request a pause, not one a key. */
function useRested<Value>(value: Value, pause: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}

type SuggestedTopicsProps = {
  readonly texts: Organisation['texts'];
  readonly chosen: readonly string[];
  readonly onAdd: (topic: string) => void;
};

/** Draws the topics that the description mentions and that are not chosen yet, each a click away. */
export function SuggestedTopics({ texts, chosen, onAdd }: SuggestedTopicsProps) {
  const t = useWords('organisations');
  const label = useTopicLabel();
  const language =
    languages.find((one) => texts[one]?.origin === 'original' && texts[one]?.description) ??
    languages.find((one) => texts[one]?.description);
  const written = language && texts[language];
  const text = useRested(written ? `${written.tagline}\n${written.description}` : '', readingPause);
  const { data } = useQuery({
    ...topicSuggestionsQuery({ text, language: language ?? 'en' }),
    enabled: text.length >= fewestCharacters[language ?? 'en'],
  });
  const fresh = (data?.topics ?? []).filter((topic) => !chosen.includes(topic)).slice(0, 8);
  if (fresh.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <p className="font-medium text-sm">{t('suggestedTopics')}</p>
      <ul className="flex flex-wrap gap-2">
        {fresh.map((topic) => (
          <li key={topic}>
            <button
              type="button"
              aria-label={t('addTopic', { topic: label(topic) })}
              className="inline-flex min-h-9 items-center gap-1 rounded-lg border border-azure border-dashed px-3 text-azure text-sm hover:bg-azure-soft"
              onClick={() => onAdd(topic)}
            >
              <Plus aria-hidden="true" className="size-4" />
              {label(topic)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
