import type { Id } from '@jumelage/domain/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Handshake } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CompareTick } from './compare-tick.tsx';
import type { MatchFilter } from './match.ts';
import { MatchCard } from './match-card.tsx';
import { matchesQuery } from './queries.ts';

type OrganisationId = Id<'organisation'>;
type MatchListProps = {
  readonly organisationId: OrganisationId;
  readonly filter: MatchFilter;
  readonly compared: readonly OrganisationId[];
  readonly onCompared: (ids: readonly OrganisationId[]) => void;
};

/** Draws the suggestions of an organisation on one tab; a button loads more, and some are ticked to be compared. */
export function MatchList({ organisationId, filter, compared, onCompared }: MatchListProps) {
  const t = useWords('matches');
  const core = useWords('core');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(
    matchesQuery(organisationId, filter),
  );
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const said = useReordered(isPlaceholderData ? undefined : items[0]?.organisation.nameLatin, filter.emphasis);
  return (
    <section aria-label={t('title')} aria-busy={isPlaceholderData}>
      <p role="status" className="mb-4 font-medium">
        {first ? t('count', { n: first.total }) : core('loading')} <span className="sr-only">{said}</span>
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={12} />}
      {first && !first.profilePublished && <NotPublished />}
      {first?.profilePublished && items.length === 0 && <NoMatches mark={filter.mark} />}
      <ul className={`grid gap-4 transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}>
        {items.map((match) => (
          <li key={match.organisation.id}>
            <MatchCard match={match} organisationId={organisationId}>
              <CompareTick organisation={match.organisation} compared={compared} onCompared={onCompared} />
            </MatchCard>
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

/** Announces the first suggestion once the new order is there after a weight was changed. */
function useReordered(first: string | undefined, emphasis: string | undefined): string {
  const t = useWords('suggestions');
  const [said, setSaid] = useState('');
  const before = useRef(emphasis);
  useEffect(() => {
    if (first === undefined || before.current === emphasis) return;
    before.current = emphasis;
    setSaid(t('reordered', { name: first }));
  }, [first, emphasis, t]);
  return said;
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

function Nothing({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <EmptyState icon={<Handshake className="size-8" />} title={title} actions={action}>
      <p>{children}</p>
    </EmptyState>
  );
}
