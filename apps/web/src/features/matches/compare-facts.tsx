import { joinAmounts } from '@jumelage/i18n/format-money';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { useCity } from '../organisations/city.ts';
import type { Organisation } from '../organisations/queries.ts';
import { useTopicLabel } from '../organisations/topics.ts';
import { useAmounts } from './amounts.tsx';

type Fact = { readonly name: string; readonly of: (organisation: Organisation) => string };

/** Lists the facts by which organisations are compared, what a meeting is about first; what is not stated is empty. */
export function useComparedFacts(): readonly Fact[] {
  const t = useWords('suggestions');
  const terms = useTerms();
  const topic = useTopicLabel();
  const { list } = useFormat();
  const { place } = useCity();
  const money = useMoneySought();
  const kinds = (items: Organisation['offers']) =>
    list([...new Set(items.map(({ kind }) => terms.cooperationKind[kind]))]);
  return [
    { name: t('rowMoney'), of: money },
    {
      name: t('rowStage'),
      of: ({ stage, thesis }) =>
        stage ? terms.stage[stage] : list((thesis?.stages ?? []).map((one) => terms.stage[one])),
    },
    { name: t('rowOffers'), of: ({ offers }) => kinds(offers) },
    { name: t('rowNeeds'), of: ({ needs }) => kinds(needs) },
    { name: t('rowLanguages'), of: ({ languages }) => list(languages.map((one) => terms.language[one])) },
    {
      name: t('rowTopics'),
      of: ({ topics, thesis }) => list((topics.length > 0 ? topics : (thesis?.topicsIn ?? [])).slice(0, 6).map(topic)),
    },
    { name: t('rowKind'), of: ({ kind }) => terms.organisationKind[kind] },
    { name: t('rowPlace'), of: ({ city, country }) => place(city, terms.country[country]) },
    { name: t('rowSector'), of: ({ sector }) => (sector ? terms.sector[sector] : '') },
  ];
}

/** Words the amount that an organisation raises, or its ticket, in the reader's currency and in its own. */
function useMoneySought(): (organisation: Organisation) => string {
  const language = useLanguage();
  const amounts = useAmounts();
  return ({ raise, thesis }) => {
    const told = amounts({
      raise: raise && { round: raise.round, money: raise.money },
      ticket: thesis && { min: thesis.ticketMin, max: thesis.ticketMax, currency: thesis.currency },
    });
    return told ? joinAmounts(told, language) : '';
  };
}
