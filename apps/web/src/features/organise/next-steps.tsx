import type { EventView } from '@jumelage/contracts/events';
import { ArrowRight } from 'lucide-react';
import type { Response } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

export type Overview = Response<'GET /api/events/:eventId/overview'>;

/** Draws the organiser's open tasks, most pressing first, each with the page where it is done. */
export function NextSteps({ event, overview }: { readonly event: EventView; readonly overview: Overview }) {
  const t = useWords('organise');
  const { participants, meetings, withoutRequest } = overview;
  const registered = participants.registered ?? 0;
  const unplaced = meetings.agreed - meetings.placed;
  const isUnpublished =
    meetings.placed > 0 && event.sessions.every(({ publishedVersion }) => publishedVersion === null);
  const steps = [
    event.sessions.length === 0 && { to: '/events/$eventId/organise/session', text: t('stepSession') },
    event.status === 'draft' && { to: '/events/$eventId/organise/settings', text: t('stepOpen') },
    registered > 0 && { to: '/events/$eventId/organise/participants', text: t('stepAdmit', { n: registered }) },
    registered + (participants.admitted ?? 0) === 0 && {
      to: '/events/$eventId/organise/import',
      text: t('stepImport'),
    },
    unplaced > 0 && { to: '/events/$eventId/organise/schedule', text: t('stepSchedule', { n: unplaced }) },
    isUnpublished && { to: '/events/$eventId/organise/schedule', text: t('stepPublish') },
    withoutRequest > 0 &&
      event.status !== 'closed' && {
        to: '/events/$eventId/organise/participants',
        search: { without: 'requests' as const },
        text: t('stepRemind', { n: withoutRequest }),
      },
  ].filter((step) => step !== false);
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('nextSteps')}</h2>
      {steps.length === 0 && <p className="text-muted">{t('allDone')}</p>}
      <ul className="grid justify-items-start gap-2">
        {steps.map(({ to, text }) => (
          <li key={text}>
            <LinkButton
              look="secondary"
              to={to}
              params={{ eventId: event.id }}
              icon={<ArrowRight aria-hidden="true" className="size-4 text-azure" />}
            >
              {text}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
