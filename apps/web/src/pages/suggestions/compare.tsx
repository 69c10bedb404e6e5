import type { Id } from '@jumelage/domain/ids';
import { useQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Columns3 } from 'lucide-react';
import { CompareTable } from '../../features/matches/compare-table.tsx';
import { readIds, writeIds } from '../../features/matches/match-search.ts';
import { NoOrganisation } from '../../features/matches/no-organisation.tsx';
import { useOwnOrganisation } from '../../features/matches/own-organisation.ts';
import { matchQuery } from '../../features/matches/queries.ts';
import { organisationQuery } from '../../features/organisations/queries.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';

type OrganisationId = Id<'organisation'>;

export default function SuggestionsComparePage() {
  const t = useWords('suggestions');
  const search = useSearch({ from: '/suggestions/compare' });
  const organisation = useOwnOrganisation(search.organisation);
  const ids = readIds(search.ids);
  if (!organisation) return <NoOrganisation />;
  const back = (
    <LinkButton
      to="/suggestions"
      search={{ organisation: organisation.id, ...(ids.length > 0 && { compare: writeIds(ids) }) }}
      look="secondary"
      icon={<ArrowLeft aria-hidden="true" className="size-4" />}
    >
      {t('compareBack')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('compareTitle')} lead={t('compareLead')} actions={back} />
      {ids.length === 0 ? (
        <EmptyState icon={<Columns3 className="size-8" />} title={t('compareEmptyTitle')}>
          <p>{t('compareEmptyText')}</p>
        </EmptyState>
      ) : (
        <Comparison organisationId={organisation.id} ids={ids} />
      )}
    </>
  );
}

function Comparison({
  organisationId,
  ids,
}: {
  readonly organisationId: OrganisationId;
  readonly ids: readonly OrganisationId[];
}) {
  const t = useWords('suggestions');
  const navigate = useNavigate({ from: '/suggestions/compare' });
  const matches = useQueries({ queries: ids.map((id) => matchQuery(organisationId, id)) });
  const profiles = useQueries({ queries: ids.map((id) => organisationQuery(id)) });
  const failed = [...matches, ...profiles].find(({ error }) => error);
  const compared = ids.flatMap((_, index) => {
    const [organisation, explanation] = [profiles[index]?.data, matches[index]?.data];
    return organisation && explanation ? [{ organisation, explanation }] : [];
  });
  const show = (next: readonly OrganisationId[]) =>
    void navigate({
      search: ({ ids: __, ...before }) => ({ ...before, ...(next.length > 0 && { ids: writeIds(next) }) }),
      replace: true,
      resetScroll: false,
    });
  const remove = (id: OrganisationId) => {
    const name = compared.find(({ organisation }) => organisation.id === id)?.organisation.nameLatin ?? '';
    show(ids.filter((one) => one !== id));
    toast(t('removed', { name }), { undo: () => show(ids) });
  };
  if (failed)
    return (
      <ProblemAlert
        error={failed.error}
        onRetry={() => Promise.all([...matches, ...profiles].map(({ refetch }) => refetch()))}
      />
    );
  if (compared.length < ids.length) return <Skeleton lines={14} />;
  return <CompareTable organisationId={organisationId} compared={compared} onRemove={remove} />;
}
