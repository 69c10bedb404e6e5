import type { Id } from '@jumelage/domain/ids';
import { wordExclusion } from '@jumelage/i18n/reason-words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { matchQuery } from './queries.ts';
import { AllReasons } from './reasons.tsx';

type Props = {
  readonly organisationId: Id<'organisation'>;
  readonly otherId: Id<'organisation'>;
};

/** Draws every criterion of a suggestion, loaded when it is opened: a list carries the strongest alone. */
export function AllReasonsOnDemand(props: Props) {
  const t = useWords('matches');
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-block min-h-9 cursor-pointer py-1.5 font-medium text-azure text-sm">
        {t('allCriteria')}
      </summary>
      <div className="mt-2 border-line border-t pt-4">{isOpen && <Loaded {...props} />}</div>
    </details>
  );
}

function Loaded({ organisationId, otherId }: Props) {
  const words = useTexts('reasons');
  const { data, error, refetch } = useQuery(matchQuery(organisationId, otherId));
  return (
    <>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={8} />}
      {data?.match && <AllReasons match={data.match} />}
      {data?.excludedBy && <p className="text-warn">{wordExclusion(data.excludedBy, words, data.excludedSide)}</p>}
    </>
  );
}
