import { readableText } from '@jumelage/domain/language';
import { zoneCity } from '@jumelage/i18n/format';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { SessionForm } from '../../features/organise/session-form.tsx';
import { SessionParts } from '../../features/sessions/session-parts.tsx';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { Button } from '../../ui/button.tsx';
import { usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export default function OrganiseSessionPage() {
  const t = useWords('organise');
  const language = useLanguage();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/session' }).eventId);
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t('session'));
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <div className="grid gap-6">
      <p className="max-w-[68ch] text-muted">{t('sessionLead', { zone: zoneCity(event.zone, language) })}</p>
      {event.sessions.map((session) => (
        <section key={session.id} className="grid gap-3">
          <h2 className="font-semibold text-lg">{readableText(session.name, language)?.value}</h2>
          <SessionForm event={event} session={session} onSaved={() => undefined} />
          <SessionParts event={event} session={session} />
        </section>
      ))}
      {isAdding || event.sessions.length === 0 ? (
        <section className="grid gap-3">
          <h2 className="font-semibold text-lg">{t('newSession')}</h2>
          <SessionForm event={event} onSaved={() => setAdding(false)} />
        </section>
      ) : (
        <div>
          <Button
            look="secondary"
            icon={<Plus aria-hidden="true" className="size-4" />}
            onClick={() => setAdding(true)}
          >
            {t('newSession')}
          </Button>
        </div>
      )}
    </div>
  );
}
