import { readableText } from '@jumelage/domain/language';
import type { ParticipationChange, RequestChange } from '@jumelage/domain/mail-facts';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useEffect } from 'react';
import { api, openStream, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { queryClient } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';

type Notification = Response<'GET /api/notifications'>['items'][number];
type Kind = Notification['kind'];

const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => api('GET /api/notifications', { signal }),
});

/** The caches that a notification makes stale, by its kind. */
const touched: Readonly<Record<Kind, readonly string[]>> = {
  request_received: ['meeting-requests', 'home'],
  request_answered: ['meeting-requests', 'home', 'agendas'],
  request_changed: ['meeting-requests', 'home', 'agendas'],
  message_received: ['messages', 'home'],
  participation_changed: ['events', 'meeting-requests', 'home', 'agendas'],
  agenda_published: ['agendas', 'home', 'meeting-requests'],
  agenda_changed: ['agendas', 'home', 'meeting-requests'],
  running_late: ['agendas', 'days'],
  contact_given: ['agendas', 'contacts'],
  grant_asked: ['grants'],
  grant_answered: ['grants', 'organisations', 'documents'],
  merge_proposed: ['organisation-merges'],
  merge_settled: ['organisation-merges', 'organisations', 'session'],
  acted_for: ['meeting-requests', 'agendas', 'events'],
  new_device: ['sign-ins'],
  factors_changed: ['factors', 'sign-ins'],
};

/** Listens to notifications while a page is open, and reads again what each makes stale. */
function useLiveNotifications(): void {
  useEffect(() => {
    const source = openStream('GET /api/notifications/stream');
    source.addEventListener('notification', ({ data }: MessageEvent<string>) => {
      const { kind } = JSON.parse(data) as { readonly kind: Kind };
      for (const noun of ['notifications', ...(touched[kind] ?? [])])
        void queryClient.invalidateQueries({ queryKey: [noun] });
    });
    return () => source.close();
  }, []);
}

/** Draws the number of unread notifications and the list behind it. */
export function Bell() {
  const t = useWords('notifications');
  const { data } = useQuery(notificationsQuery);
  useLiveNotifications();
  const unread = data?.unread ?? 0;
  return (
    <Menu
      ariaLabel={t('unread', { n: unread })}
      buttonClass="px-2"
      label={
        <span className="relative">
          <BellIcon aria-hidden="true" className="size-6" />
          {unread > 0 && (
            <span
              aria-hidden="true"
              className="absolute -end-1.5 -top-1.5 grid min-w-5 place-items-center rounded-full bg-hibiscus px-1 font-semibold text-[0.6875rem] text-on-azure leading-5"
            >
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </span>
      }
    >
      <Notifications items={data?.items ?? []} unread={unread} />
    </Menu>
  );
}

/** Draws the list; opening it marks all as read. */
function Notifications({ items, unread }: { readonly items: readonly Notification[]; readonly unread: number }) {
  const t = useWords('notifications');
  const format = useFormat();
  const { mutate } = useMutation({
    mutationFn: () => api('POST /api/notifications/reading'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
  useEffect(() => {
    if (unread > 0) mutate();
  }, [unread, mutate]);
  return (
    <section aria-label={t('title')} className="grid max-h-[60dvh] gap-3 overflow-y-auto">
      <h2 className="font-semibold">{t('title')}</h2>
      {items.length === 0 && <p className="text-muted text-sm">{t('empty')}</p>}
      <ul className="grid gap-1">
        {items.map((item) => (
          <li key={item.id} className="rounded-lg p-2 text-sm hover:bg-sunken">
            <Told item={item} />
            <p className="text-muted text-xs">
              {format.date(item.createdAt, Intl.DateTimeFormat().resolvedOptions().timeZone, 'day')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const link = 'font-medium text-ink underline-offset-4 hover:underline';

type Word = Parameters<ReturnType<typeof useWords<'notifications'>>>[0];

/** Chooses the word for a notification; some kinds have several, by the status in the facts. */
const wordOf = (kind: Kind, status: Notification['facts'][string] | undefined): Word =>
  kind === 'request_answered'
    ? status === 'declined'
      ? 'request_declined'
      : 'request_accepted'
    : kind === 'request_received' && status === 'introduced'
      ? 'request_introduced'
      : kind === 'request_changed'
        ? `request_${status as RequestChange}`
        : kind === 'participation_changed'
          ? `participation_${status as ParticipationChange}`
          : kind === 'merge_settled'
            ? `merge_${status as 'merged' | 'declined'}`
            : kind === 'running_late'
              ? `late_${status as 'said' | 'over'}`
              : kind === 'contact_given'
                ? `contact_${status as 'asked' | 'both'}`
                : kind;

function Told({ item: { kind, facts, event } }: { readonly item: Notification }) {
  const t = useWords('notifications');
  const language = useLanguage();
  const { status, ...values } = facts;
  const said = t(wordOf(kind, status), values as Record<string, string | number>);
  const name = event ? readableText(event.name, language)?.value : undefined;
  const more = name ? <span className="block text-muted text-xs">{name}</span> : null;
  if (
    event &&
    (kind === 'request_received' ||
      kind === 'request_answered' ||
      kind === 'request_changed' ||
      kind === 'message_received')
  ) {
    return (
      <Link to="/events/$eventId/requests" params={{ eventId: event.id }} className={link}>
        {said}
        {more}
      </Link>
    );
  }
  if (event && kind === 'participation_changed') {
    return (
      <Link to="/events/$eventId" params={{ eventId: event.id }} className={link}>
        {said}
        {more}
      </Link>
    );
  }
  if (
    event &&
    (kind === 'agenda_published' || kind === 'agenda_changed' || kind === 'running_late' || kind === 'contact_given')
  ) {
    return (
      <Link to="/events/$eventId/agenda" params={{ eventId: event.id }} className={link}>
        {said}
        {more}
      </Link>
    );
  }
  if (kind === 'new_device' || kind === 'factors_changed') {
    return (
      <Link to="/account/security" className={link}>
        {said}
      </Link>
    );
  }
  if (kind === 'merge_proposed') {
    return (
      <Link
        to="/organisation/merges"
        search={{ organisation: asId('organisation', String(facts.organisationId)) }}
        className={link}
      >
        {said}
      </Link>
    );
  }
  return (
    <p className="font-medium">
      {said}
      {more}
    </p>
  );
}
