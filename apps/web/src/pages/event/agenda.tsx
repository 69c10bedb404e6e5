import { zoneCity } from '@jumelage/i18n/format';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarPlus, CalendarSync, Printer } from 'lucide-react';
import { useState } from 'react';
import { AgendaBlocks } from '../../features/agendas/agenda-blocks.tsx';
import { FeedDialog } from '../../features/agendas/feed-dialog.tsx';
import { type Agenda, agendaQuery } from '../../features/agendas/queries.ts';
import { Removed } from '../../features/agendas/removed.tsx';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import { eventQuery } from '../../features/events/queries.ts';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export default function EventAgendaPage() {
  const t = useWords('agendas');
  usePageTitle(t('title'));
  const eventId = asId('event', useParams({ from: '/events/$eventId/agenda' }).eventId);
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const { data: agenda, error, isPending, refetch } = useQuery(agendaQuery(eventId));
  if (isPending) return <Skeleton lines={10} />;
  if (isOutside(event, error)) return <Outside event={event} />;
  if (!agenda) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!agenda.participant) return <EmptyState title={t('organiserOnly')} />;
  const requests = (
    <LinkButton to="/events/$eventId/requests" params={{ eventId }} look="secondary">
      {t('seeRequests')}
    </LinkButton>
  );
  return (
    <div className="grid gap-8">
      {agenda.versions.length === 0 ? (
        <EmptyState title={t('notYetTitle')} actions={requests}>
          {t('notYetText')}
        </EmptyState>
      ) : (
        <Head agenda={agenda} canSubscribe={event.can.includes('subscribe')} />
      )}
      {agenda.versions.length > 0 && agenda.items.length === 0 && (
        <EmptyState title={t('emptyTitle')} actions={requests}>
          {t('emptyText')}
        </EmptyState>
      )}
      <AgendaBlocks agenda={agenda} event={event} />
      <Removed agenda={agenda} />
      <Waiting agenda={agenda} />
    </div>
  );
}

function Head({ agenda, canSubscribe }: { readonly agenda: Agenda; readonly canSubscribe: boolean }) {
  const t = useWords('agendas');
  const events = useWords('events');
  const language = useLanguage();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const when = (instant: string) => format.momentIn(instant, agenda.zone);
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <FeedDialog agenda={agenda} open={isOpen} onClose={() => setOpen(false)} />
      <div className="grid gap-1">
        {agenda.participant && (
          <p className="font-semibold text-lg">
            <PersonName inSentence name={agenda.participant.name} /> · {agenda.participant.organisation}
          </p>
        )}
        <p>
          {t('count', { n: agenda.items.length })} · {events('zone', { zone: zoneCity(agenda.zone, language) })}
        </p>
        {agenda.versions.map(({ sessionId, version, publishedAt, changedAt }) => (
          <p key={sessionId} className="text-muted text-sm">
            {t('version', { version, date: when(publishedAt) })}
            {changedAt && (
              <span className="block font-medium text-warn">{t('changedAt', { date: when(changedAt) })}</span>
            )}
          </p>
        ))}
      </div>
      {agenda.items.length + agenda.removed.length > 0 && (
        <div className="flex flex-wrap gap-2 print:hidden">
          {canSubscribe && (
            <>
              <AnchorButton
                look="secondary"
                icon={<CalendarPlus aria-hidden="true" className="size-4" />}
                href={apiPath('GET /api/events/:eventId/agenda.ics', { params: { eventId: agenda.eventId } })}
                download
              >
                {t('download')}
              </AnchorButton>
              <Button
                look="secondary"
                icon={<CalendarSync aria-hidden="true" className="size-4" />}
                onClick={() => setOpen(true)}
              >
                {t('feed')}
              </Button>
            </>
          )}
          <Button
            look="secondary"
            icon={<Printer aria-hidden="true" className="size-4" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Draws agreed meetings that no published version holds yet. */
function Waiting({ agenda }: { readonly agenda: Agenda }) {
  const t = useWords('agendas');
  if (agenda.waiting.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold text-xl">{t('waiting')}</h2>
      <p className="text-muted">{t('waitingText')}</p>
      <ul className="grid gap-2">
        {agenda.waiting.map(({ meetingId, other }) => (
          <li key={meetingId} className="rounded-lg border border-line px-4 py-3">
            <span className="font-medium">
              <PersonName inSentence name={other.name} />
            </span>{' '}
            · <OrganisationName nameLatin={other.organisation.nameLatin} nameHanzi={other.organisation.nameHanzi} />
          </li>
        ))}
      </ul>
    </section>
  );
}
