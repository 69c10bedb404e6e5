import type { Id } from '@jumelage/domain/ids';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useSession } from '../accounts/queries.ts';
import { OrganisationSwitch } from '../organisations/organisation-switch.tsx';
import { FactsTold } from './facts-told.tsx';
import { FitMark } from './fit-mark.tsx';
import { MarkActions } from './mark-actions.tsx';
import { Explained } from './match-detail.tsx';
import { MeetButton } from './meet-action.tsx';
import { matchQuery } from './queries.ts';

/**
 * Draws, on another organisation's page, how well it suits one's own, why, and the acts. Nothing for those who have
 * none.
 */
export function MatchPanel({ otherId }: { readonly otherId: Id<'organisation'> }) {
  const organisations = useSession()?.organisations ?? [];
  const [chosen, setChosen] = useState<Id<'organisation'>>();
  const organisationId = chosen ?? organisations[0]?.id;
  const t = useWords('matches');
  if (!organisationId) return null;
  return (
    <Card label={t('whyTitle')} className="grid gap-4 border-azure/40">
      <OrganisationSwitch label={t('asOrganisation')} value={organisationId} onValue={setChosen} />
      <Why organisationId={organisationId} otherId={otherId} />
    </Card>
  );
}

type Pair = { readonly organisationId: Id<'organisation'>; readonly otherId: Id<'organisation'> };

function Why({ organisationId, otherId }: Pair) {
  const t = useWords('matches');
  const words = useTexts('reasons');
  const { data, error, refetch } = useQuery(matchQuery(organisationId, otherId));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton lines={5} />;
  const { match, excludedBy, excludedSide } = data;
  if (excludedBy)
    return (
      <div className="grid gap-1">
        <h2 className="font-semibold text-lg">{t('excludedTitle')}</h2>
        <p>{wordExclusion(excludedBy, words, excludedSide)}</p>
      </div>
    );
  if (!match) return null;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold text-lg">{t('whyTitle')}</h2>
        <FitMark fit={match.fit} />
      </div>
      <FactsTold match={{ ...match, objections: match.objections.slice(0, 1) }} />
      <div className="flex flex-wrap items-center gap-2">
        <MeetButton organisationId={organisationId} match={match} />
        <MarkActions organisationId={organisationId} match={match} />
      </div>
      <Explained organisationId={organisationId} otherId={otherId} />
    </>
  );
}
