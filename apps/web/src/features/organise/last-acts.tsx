import type { EventView } from '@jumelage/contracts/events';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useActWords } from '../audits/entries.tsx';
import { auditQuery } from '../audits/queries.ts';

/** Draws the last acts of an event, each with its person and its time, and the way to all of them. */
export function LastActs({ event }: { readonly event: EventView }) {
  const t = useWords('organise');
  const audits = useWords('audits');
  const format = useFormat();
  const wordsOf = useActWords();
  const { data } = useQuery(auditQuery(event.id, { page: 1, size: 5 }));
  if (!data || data.items.length === 0) return null;
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('lastActs')}</h2>
      <ul className="grid gap-2 text-sm">
        {data.items.map(({ id, act, actor, at }) => (
          <li key={id} className="grid">
            <span>{wordsOf(act)}</span>
            <span className="text-muted text-xs">
              {actor
                ? actor.name
                  ? format.personName(actor.name)
                  : audits('erased')
                : audits(act.startsWith('job ') ? 'server' : 'visitor')}{' '}
              · <time dateTime={at}>{format.moment(at, event.zone, 'short')}</time>
            </span>
          </li>
        ))}
      </ul>
      <Link
        to="/events/$eventId/organise/audit"
        params={{ eventId: event.id }}
        className="inline-flex min-h-11 items-center text-azure underline underline-offset-4 lg:min-h-6"
      >
        {t('allActs')}
      </Link>
    </Card>
  );
}
