import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import type { Organisation } from '../organisations/queries.ts';
import { useTopicLabel } from '../organisations/topics.ts';

type Fact = { readonly name: string; readonly of: (organisation: Organisation) => ReactNode };

/** Lists the facts of a profile by which organisations are compared; what is not stated is empty. */
export function useComparedFacts(): readonly Fact[] {
  const t = useWords('suggestions');
  const terms = useTerms();
  const topic = useTopicLabel();
  const { list, place } = useFormat();
  const money = useMoneySought();
  const kinds = (items: Organisation['offers']) =>
    list([...new Set(items.map(({ kind }) => terms.cooperationKind[kind]))]);
  return [
    { name: t('rowKind'), of: ({ kind }) => terms.organisationKind[kind] },
    { name: t('rowPlace'), of: ({ city, country }) => place(city, terms.country[country]) },
    { name: t('rowSector'), of: ({ sector }) => sector && terms.sector[sector] },
    {
      name: t('rowTopics'),
      of: ({ topics, thesis }) => list((topics.length > 0 ? topics : (thesis?.topicsIn ?? [])).slice(0, 6).map(topic)),
    },
    {
      name: t('rowStage'),
      of: ({ stage, thesis }) =>
        stage ? terms.stage[stage] : list((thesis?.stages ?? []).map((one) => terms.stage[one])),
    },
    { name: t('rowMoney'), of: money },
    { name: t('rowOffers'), of: ({ offers }) => kinds(offers) },
    { name: t('rowNeeds'), of: ({ needs }) => kinds(needs) },
    { name: t('rowLanguages'), of: ({ languages }) => list(languages.map((one) => terms.language[one])) },
  ];
}

/** Formats the amount that an organisation raises, or its ticket, in its own currency. */
function useMoneySought(): (organisation: Organisation) => string {
  const t = useWords('suggestions');
  const { money, moneyRange } = useFormat();
  return ({ raise, thesis }) => {
    if (raise) return t('seeks', { amount: money(raise.money, 'compact') });
    if (!thesis) return '';
    const { ticketMin, ticketMax, currency } = thesis;
    if (ticketMin !== null && ticketMax !== null)
      return t('invests', { amount: moneyRange({ amount: ticketMin, currency }, { amount: ticketMax, currency }) });
    if (ticketMin !== null)
      return t('invests', { amount: t('ticketFrom', { amount: money({ amount: ticketMin, currency }, 'compact') }) });
    if (ticketMax !== null)
      return t('invests', { amount: t('ticketUpTo', { amount: money({ amount: ticketMax, currency }, 'compact') }) });
    return '';
  };
}
