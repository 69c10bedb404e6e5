import type { EventView } from '@jumelage/contracts/events';
import { sentStatuses } from '@jumelage/domain/request';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import type { Overview } from './tasks.ts';

type Figure = {
  readonly label: string;
  readonly value: number;
  readonly way: Pick<LinkProps, 'to' | 'params' | 'search'>;
  readonly detail: string;
};

/** Draws the figures of an event as they are now; each leads to the list that it counts. */
export function LiveFigures({ event, overview }: { readonly event: EventView; readonly overview: Overview }) {
  const t = useWords('organise');
  const format = useFormat();
  const { participants, requests, meetings } = overview;
  const params = { eventId: event.id };
  const sent = sentStatuses.reduce((sum, status) => sum + (requests[status] ?? 0), 0);
  const settled = (requests.accepted ?? 0) + (requests.declined ?? 0) + (requests.expired ?? 0);
  const [people, asked] = ['/events/$eventId/organise/participants', '/events/$eventId/organise/requests'] as const;
  // While some are still to come, none missed is no news.
  const isAnswered = meetings.missed > 0 || (meetings.held > 0 && meetings.held === meetings.agreed);
  const figures: readonly Figure[] = [
    {
      label: t('admitted'),
      value: participants.admitted ?? 0,
      way: linkOptions({ to: people, params, search: { status: 'admitted' } }),
      detail: t('waiting', { n: participants.registered ?? 0 }),
    },
    {
      label: t('requestsSent'),
      value: sent,
      way: linkOptions({ to: asked, params, search: {} }),
      detail: settled > 0 ? t('acceptance', { share: format.percent((requests.accepted ?? 0) / settled) }) : '',
    },
    {
      label: t('meetingsAgreed'),
      value: meetings.agreed,
      way: linkOptions({ to: asked, params, search: { status: 'accepted' } }),
      detail: t('placedCount', { n: meetings.placed }),
    },
    {
      label: t('meetingsHeld'),
      value: meetings.held,
      way: linkOptions({ to: '/events/$eventId/organise/day', params, search: {} }),
      detail: isAnswered ? t('missedCount', { n: meetings.missed }) : '',
    },
  ];
  return (
    <ul className="grid grid-cols-2 gap-3">
      {figures.map(({ label, value, way, detail }) => (
        <li key={label}>
          <Link
            {...way}
            className="grid h-full content-start rounded-xl border border-line bg-surface px-4 py-3 hover:bg-azure-soft"
          >
            <span className="text-muted text-sm">{label}</span>{' '}
            <span className="font-semibold text-2xl tabular-nums">{format.number(value)}</span>{' '}
            <span className="text-muted text-xs">{detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
