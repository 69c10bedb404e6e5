import { currencyOf, fromEuroCents, referenceRates } from '@jumelage/domain/money';
import { wordReason } from '@jumelage/i18n/reason-words';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLanguage, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LangText } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { useTopicLabel } from '../organisations/topics.ts';
import { type SentenceMatches as Found, sentenceMatchesQuery, type VisitorMatch } from './queries.ts';
import type { Project } from './sentence-form.tsx';

/** Draws who fits a visitor's project, without their names, and the way to meet them. */
export default function SentenceMatches({ project }: { readonly project: Project }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Matches project={project} />
    </QueryClientProvider>
  );
}

function Matches({ project }: { readonly project: Project }) {
  const t = useWords('visitors');
  const core = useWords('core');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // On a phone the answer lies below the fold.
  useEffect(() => heading.current?.focus(), []);
  const { data, error, refetch, isPending } = useQuery(sentenceMatchesQuery({ ...project, language }));
  return (
    <section aria-busy={isPending} className="grid content-start gap-3">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-20 font-semibold text-xl">
        {t('fitting')}
      </h2>
      <p role="status" className="font-medium">
        {data ? t('found', { n: data.total }) : error ? '' : core('loading')}
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={6} />}
      {data && <Understood {...data} />}
      <ul className="grid gap-2">
        {data?.matches.map((match) => (
          <MatchRow key={match.organisation.id} match={match} />
        ))}
      </ul>
      {data && (
        <div className="grid justify-items-start gap-2">
          <LinkButton to="/sign-up">{t('meetThem')}</LinkButton>
          <p className="text-muted text-sm">{t('namesHidden')}</p>
        </div>
      )}
    </section>
  );
}

/** Draws what was understood of the text, so that its writer can say it in other words. */
function Understood({ topics, cooperations }: Pick<Found, 'topics' | 'cooperations'>) {
  const t = useWords('visitors');
  const terms = useTerms();
  const label = useTopicLabel();
  const said = [
    ...topics.slice(0, 4).map(label),
    ...cooperations.map(({ direction, kind }) => t(direction, { kind: terms.cooperationKind[kind] })),
  ];
  return (
    <p className="text-muted text-sm">
      {said.length > 0 ? t('understood', { what: said.join(' · ') }) : t('understoodNothing')}
    </p>
  );
}

function MatchRow({ match: { organisation, strongest } }: { readonly match: VisitorMatch }) {
  const terms = useTerms();
  const core = useWords('core');
  const words = useTexts('reasons');
  const language = useLanguage();
  const topicLabel = useTopicLabel();
  const toReaders = (euroCents: number) =>
    fromEuroCents(euroCents, currencyOf(language === 'zh' ? 'CN' : 'FR'), referenceRates.rates);
  return (
    <li className="grid gap-1.5 rounded-xl border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-2">
        <SideMark country={organisation.country} />
        <Tag>{terms.organisationKind[organisation.kind]}</Tag>
        {organisation.sector && <Tag tone="azure">{terms.sector[organisation.sector]}</Tag>}
        {organisation.isSample && <Tag tone="warn">{core('sample')}</Tag>}
      </div>
      {organisation.tagline && <LangText text={organisation.tagline} className="font-medium" />}
      <ul className="grid gap-1 text-sm">
        {strongest.map((reason) => (
          <li key={`${reason.side}-${reason.criterion}`} className="flex gap-2">
            <span aria-hidden="true" className="text-good">
              ✓
            </span>
            {wordReason(reason, { words, terms, language, topicLabel, toReaders })}
          </li>
        ))}
      </ul>
    </li>
  );
}
