import { readableText } from '@jumelage/domain/language';
import { shownRegistrationNumber } from '@jumelage/domain/registration-number';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { UserLink } from '../../../ui/user-link.tsx';
import { type Organisation, parksQuery } from '../queries.ts';
import { useTopicLabel } from '../topics.ts';

/** What is known of an organisation, as terms and values; what is not stated is left out. */
export function FactsList({ organisation }: { readonly organisation: Organisation }) {
  const t = useWords('organisations');
  const terms = useTerms();
  const language = useLanguage();
  const { list, place } = useFormat();
  const label = useTopicLabel();
  const parks = useQuery(parksQuery).data?.parks;
  const park = parks?.find(({ id }) => id === organisation.parkId);
  const { city, country, foundedYear, headcount, turnover, website, languages, sector, topics, stage, trl, registrationNumber } = organisation;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('country'), place(city, terms.country[country])],
    [t('park'), park && readableText(park.name, language)?.value],
    [t('sector'), sector && terms.sector[sector]],
    [t('topics'), topics.length > 0 && list(topics.map(label))],
    [t('stage'), stage && terms.stage[stage]],
    [t('trl'), trl && `${t('level', { level: trl })} · ${trlLabel(terms.trl, trl)}`],
    [t('foundedYear'), foundedYear],
    [t('headcount'), headcount && terms.headcount[headcount]],
    [t('turnover'), turnover && terms.turnover[turnover]],
    [t('languages'), languages.length > 0 && list(languages.map((one) => terms.language[one]))],
    [t('registrationNumber'), registrationNumber && shownRegistrationNumber(country, registrationNumber)],
    [t('website'), website && <UserLink address={website} />],
  ];
  return (
    <dl className="grid gap-x-6 gap-y-3">
      {rows
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div key={term}>
            <dt className="text-muted text-sm">{term}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The meaning of a technology readiness level. */
export function trlLabel(labels: Readonly<Record<number, string>>, level: number): string {
  return labels[level] ?? '';
}
