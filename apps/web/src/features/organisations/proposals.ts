import { type Language, languages } from '@jumelage/domain/language';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, type Input, type Response } from '../../lib/api.ts';
import type { Organisation } from './queries.ts';

export type Proposals = Response<'POST /api/profile-proposals'>;

/** Reads what a text says of its writer; cached while the text stays as it is. */
export const proposalsQuery = (body: Input<'POST /api/profile-proposals'>['body']) =>
  queryOptions({
    queryKey: ['profile-proposals', body],
    queryFn: ({ signal }) => api('POST /api/profile-proposals', { body, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

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

/** Reads proposals off a profile’s own text while it is written: the original, else the first there is. */
export function useProposals(texts: Organisation['texts']): Proposals | undefined {
  const language =
    languages.find((one) => texts[one]?.origin === 'original' && texts[one]?.description) ??
    languages.find((one) => texts[one]?.description) ??
    'en';
  const written = texts[language];
  const text = useRested(written ? `${written.tagline}\n${written.description}` : '', readingPause);
  return useQuery({
    ...proposalsQuery({ text, language }),
    enabled: text.length >= fewestCharacters[language],
    placeholderData: keepPreviousData,
  }).data;
}
