import type { Id } from '@jumelage/domain/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/progress.tsx';
import { MatchCard } from './match-card.tsx';
import { type MatchFilter, matchesQuery } from './queries.ts';

/** The suggestions of an organisation on one tab; further ones are asked for by a button. */
export function MatchList({ organisationId, filter }: { readonly organisationId: Id<'organisation'>; readonly filter: MatchFilter }) {
  const t = useWords('matches');
  const core = useWords('core');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(matchesQuery(organisationId, filter));
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={t('title')} aria-busy={isPlaceholderData}>
      <p role="status" className="mb-4 font-medium">
        {first && !isPlaceholderData ? t('count', { n: first.total }) : core('loading')}
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={12} />}
      {first && !first.profilePublished && <NotPublished />}
      {first?.profilePublished && items.length === 0 && <NoMatches mark={filter.mark} />}
      <ul className={`grid gap-4 transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}>
        {items.map((match) => (
          <li key={match.organisation.id}>
            <MatchCard match={match} organisationId={organisationId} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div className="mt-6 grid justify-items-center">
          <Button look="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function NotPublished() {
  const t = useWords('matches');
  return (
    <Nothing title={t('draftTitle')} action={<LinkButton to="/organisation">{t('toProfile')}</LinkButton>}>
      {t('draftText')}
    </Nothing>
  );
}

function NoMatches({ mark }: { readonly mark: MatchFilter['mark'] }) {
  const t = useWords('matches');
  if (mark === 'shortlisted') return <Nothing title={t('noShortlistTitle')}>{t('noShortlistText')}</Nothing>;
  if (mark === 'hidden') return <Nothing title={t('noHiddenTitle')}>{t('noHiddenText')}</Nothing>;
  return <Nothing title={t('noneTitle')}>{t('noneText')}</Nothing>;
}

function Nothing({ title, action, children }: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }) {
  return (
    <EmptyState icon={<Handshake className="size-8" />} title={title} actions={action}>
      <p>{children}</p>
    </EmptyState>
  );
}
