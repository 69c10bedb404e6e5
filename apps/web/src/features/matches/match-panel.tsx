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
import { MarkActions } from './mark-actions.tsx';
import { Score, Weakest } from './match-card.tsx';
import { MeetButton, RequestStates } from './meet-action.tsx';
import { matchQuery } from './queries.ts';
import { AllReasons, StrongestReasons } from './reasons.tsx';

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
      <Explained organisationId={organisationId} otherId={otherId} />
    </Card>
  );
}

type Pair = { readonly organisationId: Id<'organisation'>; readonly otherId: Id<'organisation'> };

function Explained({ organisationId, otherId }: Pair) {
  const t = useWords('matches');
  const words = useTexts('reasons');
  const { data, error, refetch } = useQuery(matchQuery(organisationId, otherId));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton lines={5} />;
  const { match, excludedBy, excludedSide } = data;
  return (
    <>
      {match && (
        <>
          <div className="flex items-start justify-between gap-4">
            <h2 className="font-semibold text-lg">{t('strongest')}</h2>
            <Score score={match.score} />
          </div>
          <StrongestReasons reasons={match.strongest} />
          <Weakest match={match} />
        </>
      )}
      {excludedBy && (
        <div className="grid gap-1">
          <h2 className="font-semibold text-lg">{t('excludedTitle')}</h2>
          <p>{wordExclusion(excludedBy, words, excludedSide)}</p>
        </div>
      )}
      {match && (
        <>
          <RequestStates meetAt={match.meetAt} />
          <div className="flex flex-wrap items-center gap-2">
            <MeetButton match={match} />
            <MarkActions organisationId={organisationId} match={match} />
          </div>
          <details>
            <summary className="inline-block min-h-9 cursor-pointer py-1.5 font-medium text-azure text-sm">
              {t('allCriteria')}
            </summary>
            <div className="mt-2 border-line border-t pt-4">
              <AllReasons match={match} />
            </div>
          </details>
        </>
      )}
    </>
  );
}
