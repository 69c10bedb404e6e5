import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AskPanel } from '../../features/grants/ask-panel.tsx';
import { MatchPanel } from '../../features/matches/match-panel.tsx';
import { FactLine } from '../../features/organisations/facts.tsx';
import { Portrait } from '../../features/organisations/portrait.tsx';
import { organisationQuery } from '../../features/organisations/queries.ts';
import { FactsList } from '../../features/organisations/view/facts-list.tsx';
import { originalOf, ProfileText } from '../../features/organisations/view/profile-text.tsx';
import { CooperationList, RaiseCard, ThesisCard } from '../../features/organisations/view/wishes.tsx';
import { isMissing } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, PageHeader } from '../../ui/card.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** A chunk of its own, since only members look after documents and grants. */
const OwnAccess = lazy(async () => ({ default: (await import('../../features/grants/own-access.tsx')).OwnAccess }));

export default function OrganisationOnePage() {
  const t = useWords('organisations');
  const { organisationName } = useFormat();
  const params = useParams({ from: '/organisations/$organisationId' });
  const organisationId = asId('organisation', params.organisationId);
  const { data: organisation, error, refetch } = useQuery(organisationQuery(organisationId));
  if (!organisation) {
    if (isMissing(error)) throw error;
    return (
      <>
        <PageHeader title={t('title')} />
        {error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton lines={10} />}
      </>
    );
  }
  const { nameLatin, nameHanzi, mine, status, offers, needs, raise, thesis, texts, kind } = organisation;
  const original = originalOf(texts);
  const isInvestor = kind === 'investor';
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-4">
            <Portrait large organisation={organisation} />
            <OrganisationName {...{ nameLatin, nameHanzi }} />
          </span>
        }
        documentTitle={organisationName(organisation)}
        lead={<FactLine organisation={organisation} />}
        actions={
          mine && (
            <LinkButton to="/organisation" search={{ organisation: organisationId }} look="secondary">
              {t('edit')}
            </LinkButton>
          )
        }
      />
      {mine && status === 'draft' && (
        <p className="mb-4 rounded-lg bg-warn-soft px-4 py-3 text-warn">{t('draftOnlyYours')}</p>
      )}
      {organisation.hasInventedParts && (
        <p className="mb-4 rounded-lg bg-warn-soft px-4 py-3 text-sm text-warn">{t('inventedParts')}</p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_18rem]">
        <div className="grid min-w-0 gap-6">
          <section aria-label={t('about')}>
            <ProfileText key={organisationId} id={organisationId} texts={texts} />
          </section>
          {!mine && (
            <AskPanel key={`ask ${organisationId}`} ownerId={organisationId} isTeaser={organisation.isTeaser} />
          )}
          {!mine && <MatchPanel key={organisationId} otherId={organisationId} />}
          <div className="grid gap-4 md:grid-cols-2">
            {isInvestor && thesis && <ThesisCard thesis={thesis} />}
            {(!isInvestor || offers.length > 0) && (
              <CooperationList
                organisationId={organisationId}
                section="offers"
                title={t('offers')}
                empty={t('nothingOffered')}
                items={offers}
                original={original}
              />
            )}
            {(!isInvestor || needs.length > 0) && (
              <CooperationList
                organisationId={organisationId}
                section="needs"
                title={t('needs')}
                empty={t('nothingNeeded')}
                items={needs}
                original={original}
              />
            )}
            {raise && <RaiseCard organisationId={organisationId} raise={raise} original={original} />}
          </div>
        </div>
        <Card className="lg:sticky lg:top-20">
          <h2 className="mb-4 font-semibold text-lg">{t('facts')}</h2>
          <FactsList organisation={organisation} />
        </Card>
      </div>
      {mine && (
        <Suspense fallback={<Skeleton lines={6} className="mt-10" />}>
          <OwnAccess key={organisationId} organisationId={organisationId} isOwner={mine.role === 'owner'} />
        </Suspense>
      )}
    </>
  );
}
