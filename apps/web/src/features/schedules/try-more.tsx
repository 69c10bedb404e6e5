import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { gainOf } from '../sessions/conclusion.ts';
import { whatIfQuery } from '../sessions/queries.ts';
import type { More } from './causes.ts';
import type { SessionRef } from './queries.ts';

/** Tries what a little more of something would bring, on a copy, and leads to where one has more of it. */
export function TryMore({ session, more }: { readonly session: SessionRef; readonly more: More }) {
  const t = useWords('schedules');
  const { moreOf } = useTexts('sessions');
  const { tryMore } = useTexts('schedules');
  const fill = useFill();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching } = useQuery({ ...whatIfQuery(session, more), enabled: isAsked });
  const gain = data && gainOf(data);
  return (
    <div aria-live="polite" className="grid gap-1.5">
      {!gain && (
        <Button look="secondary" size="sm" busy={isFetching} onClick={() => setAsked(true)}>
          {tryMore[more]}
        </Button>
      )}
      {gain && (
        <p className="rounded-md bg-azure-soft px-2.5 py-1.5 text-sm">
          <strong>{t('gain', { more: fill(moreOf[more], { n: gain.more }), n: gain.placed })}</strong>{' '}
          <Link
            to="/events/$eventId/organise/session"
            params={{ eventId: session.eventId }}
            className="text-azure underline max-lg:inline-block max-lg:min-h-11"
          >
            {t('toRoom')}
          </Link>
        </p>
      )}
      <ProblemAlert error={error} />
    </div>
  );
}
