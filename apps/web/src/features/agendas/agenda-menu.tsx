import { CalendarPlus, CalendarSync, Ellipsis, Printer } from 'lucide-react';
import { useState } from 'react';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { FeedDialog } from './feed-dialog.tsx';
import type { Agenda } from './queries.ts';

const row = 'flex min-h-11 items-center gap-2 rounded-lg px-3 text-left hover:bg-sunken';

/** Draws what one does with an agenda beside attending it: calendar, subscription, print, and the rest of the event. */
export function AgendaMenu({ agenda, canSubscribe }: { readonly agenda: Agenda; readonly canSubscribe: boolean }) {
  const t = useWords('agendas');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const params = { eventId: agenda.eventId };
  return (
    <div className="print:hidden">
      <FeedDialog agenda={agenda} open={isOpen} onClose={() => setOpen(false)} />
      <Menu label={<Ellipsis aria-hidden="true" className="size-6" />} ariaLabel={t('more')}>
        <div className="grid">
          {canSubscribe && (
            <>
              <a
                className={row}
                href={apiPath('GET /api/events/:eventId/agenda.ics', { params: { eventId: agenda.eventId } })}
                download
              >
                <CalendarPlus aria-hidden="true" className="size-5" />
                {t('download')}
              </a>
              <button type="button" className={row} onClick={() => setOpen(true)}>
                <CalendarSync aria-hidden="true" className="size-5" />
                {t('feed')}
              </button>
            </>
          )}
          <button type="button" className={row} onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-5" />
            {t('print')}
          </button>
        </div>
        <div className="grid border-line border-t pt-2 lg:hidden">
          <Link to="/home" className={row}>
            {t('home')}
          </Link>
          <Link to="/events/$eventId" params={params} className={row}>
            {t('eventPage')}
          </Link>
          <Link to="/events/$eventId/people" params={params} className={row}>
            {t('people')}
          </Link>
          <Link to="/events/$eventId/requests" params={params} className={row}>
            {t('requests')}
          </Link>
        </div>
        <div className="border-line border-t pt-2 text-muted text-xs">
          {agenda.versions.map(({ sessionId, version, publishedAt, changedAt }) => (
            <p key={sessionId}>
              {t('version', { version, date: format.momentIn(publishedAt, agenda.zone) })}
              {changedAt && (
                <span className="block">{t('changedAt', { date: format.momentIn(changedAt, agenda.zone) })}</span>
              )}
            </p>
          ))}
        </div>
      </Menu>
    </div>
  );
}
