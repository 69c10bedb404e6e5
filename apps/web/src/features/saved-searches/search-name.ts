import { readableText } from '@jumelage/domain/language';
import { filtersOf, type SearchedList, type SearchFilter } from '@jumelage/domain/saved-search';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { eventsQuery } from '../events/queries.ts';
import { parksQuery } from '../organisations/queries.ts';
import { useTopicLabel } from '../organisations/topics.ts';

/** The longest name of a search. */
export const mostOfName = 80;

/** Proposes the name of a search: its filters, in words, the most telling first. */
export function useProposedName(list: SearchedList, filter: SearchFilter): string {
  const t = useWords('saved-searches');
  const terms = useTerms();
  const language = useLanguage();
  const topicLabel = useTopicLabel();
  const { q, country, parkId, sector, topic, kind, stage, cooperation, direction, scope, eventId } = filter;
  // Only what the filter names is asked for.
  const parks = useQuery({ ...parksQuery, enabled: parkId !== undefined }).data?.parks ?? [];
  const events = useQuery({ ...eventsQuery, enabled: eventId !== undefined }).data?.events ?? [];
  const park = parks.find(({ id }) => id === parkId);
  const event = events.find(({ id }) => id === eventId);
  const words: Readonly<Record<keyof SearchFilter, string | undefined>> = {
    q,
    country: country && terms.country[country],
    parkId: park && readableText(park.name, language)?.value,
    sector: sector && terms.sector[sector],
    topic: topic && topicLabel(topic),
    kind: kind && terms.organisationKind[kind],
    stage: stage && terms.stage[stage],
    cooperation: cooperation && terms.cooperationKind[cooperation],
    direction: direction && terms.direction[direction],
    scope: scope === 'all' ? t('allCountries') : undefined,
    eventId: event && readableText(event.name, language)?.value,
  };
  const name = filtersOf[list].flatMap((one) => words[one] || []).join(' · ');
  return [...(name || t(list === 'directory' ? 'anyOrganisation' : 'anySuggestion'))].slice(0, mostOfName).join('');
}
