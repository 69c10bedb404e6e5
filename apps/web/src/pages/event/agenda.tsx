import { type OwnDay, ownDayAt } from '@jumelage/domain/own-day';
import { zoneCity } from '@jumelage/i18n/format';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useLayoutEffect } from 'react';
import { AgendaBlocks } from '../../features/agendas/agenda-blocks.tsx';
import type { OnReport } from '../../features/agendas/agenda-meeting.tsx';
import { AgendaMenu } from '../../features/agendas/agenda-menu.tsx';
import { keepDay, keepOwnEvent } from '../../features/agendas/kept-agenda.ts';
import { EventRoomLink } from '../../features/agendas/link-button.tsx';
import type { Agenda } from '../../features/agendas/queries.ts';
import { Removed } from '../../features/agendas/removed.tsx';
import { RefusedActs } from '../../features/agendas/today/head.tsx';
import { Today } from '../../features/agendas/today/today.tsx';
import { type OwnAgenda, useAgenda } from '../../features/agendas/use-agenda.ts';
import { useKeepShell } from '../../features/days/keep-shell.ts';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import { type EventView, eventQuery } from '../../features/events/queries.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { Later } from '../../lib/later.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export default function EventAgendaPage() {
  const eventId = asId('event', useParams({ from: '/events/$eventId/agenda' }).eventId);
  useKeepShell();
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const own = useAgenda(eventId);
  useEffect(() => keepOwnEvent(event), [event]);
  return (
    <Later key={eventId}>
      <Shown event={event} own={own} />
    </Later>
  );
}

/** Draws an agenda as far as this device knows it; on its day, the meetings of today. */
function Shown({ event, own }: { readonly event: EventView; readonly own: OwnAgenda }) {
  const t = useWords('agendas');
  const { agenda, error, isPending, refetch } = own;
  const day = agenda && ownDayAt(agenda.items, Date.now() + own.offset);
  usePageTitle(t(day ? 'today' : 'title'));
  useDayOf(event.id, day);
  if (isPending) return <Skeleton lines={10} />;
  if (isOutside(event, error)) return <Outside event={event} />;
  if (!agenda) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!agenda.participant) return <EmptyState title={t('organiserOnly')} />;
  const requests = (
    <LinkButton to="/events/$eventId/requests" params={{ eventId: event.id }} look="secondary">
      {t('seeRequests')}
    </LinkButton>
  );
  const canSubscribe = event.can.includes('subscribe');
  const onReport: OnReport = (item, outcome) => own.act(item, { kind: 'outcome', outcome });
  const blocks = <AgendaBlocks agenda={agenda} event={event} onReport={onReport} />;
  return (
    <div className={day ? 'grid grid-cols-[minmax(0,1fr)] gap-5 max-lg:-mt-6 max-sm:-mt-3' : 'grid gap-8'}>
      {agenda.versions.length === 0 && (
        <EmptyState title={t('notYetTitle')} actions={requests}>
          {t('notYetText')}
        </EmptyState>
      )}
      {day ? (
        <div className="max-w-2xl print:hidden">
          <Today
            own={own}
            agenda={agenda}
            event={event}
            meetings={day.meetings}
            menu={<AgendaMenu agenda={agenda} canSubscribe={canSubscribe} />}
          />
        </div>
      ) : (
        agenda.versions.length > 0 && <Head own={own} agenda={agenda} canSubscribe={canSubscribe} />
      )}
      {agenda.versions.length > 0 && agenda.items.length === 0 && (
        <EmptyState title={t('emptyTitle')} actions={requests}>
          {t('emptyText')}
        </EmptyState>
      )}
      {day ? (
        <>
          <div className="hidden print:block">{blocks}</div>
          <details className="rounded-xl border border-line bg-surface print:hidden">
            <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">{t('wholeAgenda')}</summary>
            <div className="grid gap-6 border-line border-t p-4">{blocks}</div>
          </details>
        </>
      ) : (
        blocks
      )}
      <Removed agenda={agenda} />
      <Waiting agenda={agenda} />
    </div>
  );
}

/** Makes the day known in the moment in which it is drawn: the frame gives up its head, and nothing is seen to jump. */
function useDayOf(eventId: EventView['id'], day: OwnDay | undefined): void {
  const [from, until] = [day?.from, day?.until];
  useLayoutEffect(() => {
    if (from !== undefined && until !== undefined) keepDay(eventId, { from, until });
  }, [eventId, from, until]);
}

type HeadProps = { readonly own: OwnAgenda; readonly agenda: Agenda; readonly canSubscribe: boolean };

/** Draws the head of an agenda on any other day than its own. */
function Head({ own, agenda, canSubscribe }: HeadProps) {
  const t = useWords('agendas');
  const events = useWords('events');
  const language = useLanguage();
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div className="grid gap-1">
        {agenda.participant && (
          <p className="font-semibold text-lg">
            <PersonName inSentence name={agenda.participant.name} /> · {agenda.participant.organisation}
          </p>
        )}
        <p>
          {t('count', { n: agenda.items.length })} · {events('zone', { zone: zoneCity(agenda.zone, language) })}
        </p>
        {own.isOffline && (
          <p role="status" className="text-sm text-warn">
            {t('staleSince', { time: format.moment(own.at + own.offset, agenda.zone, 'day') })}
          </p>
        )}
        {agenda.versions.map(
          ({ sessionId, changedAt }) =>
            changedAt && (
              <p key={sessionId} className="font-medium text-sm text-warn">
                {t('changedAt', { date: format.momentIn(changedAt, agenda.zone) })}
              </p>
            ),
        )}
        <EventRoomLink link={agenda.eventLink} />
        <RefusedActs own={own} eventId={agenda.eventId} />
      </div>
      <AgendaMenu agenda={agenda} canSubscribe={canSubscribe} />
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
