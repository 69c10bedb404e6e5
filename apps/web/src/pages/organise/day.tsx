import { readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MonitorUp } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { DayDesk } from '../../features/days/day-desk.tsx';
import { storeEvent } from '../../features/days/seed-day.ts';
import { sessionOfDay } from '../../features/days/session-of-day.ts';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Select } from '../../ui/text-input.tsx';

const from = '/events/$eventId/organise/day';

export default function OrganiseDayPage() {
  const terms = useTerms();
  const t = useWords('days');
  const core = useWords('core');
  const language = useLanguage();
  const eventId = asId('event', useParams({ from }).eventId);
  const { session: wished, badge, part = 'people' } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  usePageTitle(t('title'));
  useEffect(() => {
    if (event) storeEvent(event);
  }, [event]);
  const session = event && sessionOfDay(event.sessions, wished, Date.now());
  const sessionId = session?.id;
  const ref = useMemo(() => sessionId && { eventId, sessionId }, [eventId, sessionId]);
  if (isPending) return <Skeleton lines={8} />;
  if (!event) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!ref) {
    const actions = (
      <LinkButton to="/events/$eventId/organise/session" params={{ eventId }}>
        {t('createSession')}
      </LinkButton>
    );
    return (
      <EmptyState title={t('noSession')} actions={actions}>
        {t('noSessionText')}
      </EmptyState>
    );
  }
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="font-semibold text-xl">{t('title')}</h2>
          <p className="text-muted max-sm:hidden">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          {event.sessions.length > 1 && (
            <div className="w-56">
              <Select
                label={terms.label.session}
                value={ref.sessionId}
                options={event.sessions.map(({ id, name }) => ({
                  value: id,
                  label: readableText(name, language)?.value ?? id,
                }))}
                onValue={(next) => void navigate({ search: { session: next } })}
              />
            </div>
          )}
          <LinkButton
            look="secondary"
            icon={<MonitorUp aria-hidden="true" className="size-5" />}
            to="/events/$eventId/organise/wall"
            params={{ eventId }}
            search={{ session: ref.sessionId }}
            target="_blank"
          >
            {t('openWall')} <span className="sr-only">{core('newWindow')}</span>
          </LinkButton>
        </div>
      </div>
      <DayDesk
        key={ref.sessionId}
        session={ref}
        // An event that an earlier version of the page stored has no `can`.
        canAct={event.can?.includes('schedule') ?? true}
        part={part}
        badge={badge}
        onPart={(next) =>
          void navigate({ search: (before) => ({ ...before, part: next }), replace: true, resetScroll: false })
        }
        onBadgeDone={() =>
          void navigate({ search: ({ badge: _, ...rest }) => rest, replace: true, resetScroll: false })
        }
      />
    </div>
  );
}
