import { useQuery } from '@tanstack/react-query';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EventDays, ReadableText } from '../events/facts.tsx';
import { Programme } from '../events/programme.tsx';
import { visitorEventsQuery } from './queries.ts';
import { SideCounts } from './side-counts.tsx';
import type { VisitorEvent } from './use-visitor-events.ts';

/** Draws the programme for visitors: the next events with who comes, and what came of the past ones. */
export function VisitorProgramme() {
  const query = useQuery(visitorEventsQuery);
  return (
    <Programme query={query} events={query.data?.events} list="divide-y divide-line border-line border-y">
      {(event) => <EventRow key={event.id} event={event} />}
    </Programme>
  );
}

/** Draws an event: what, when and where; who comes, or the results; the way in, or to its page. */
function EventRow({ event }: { readonly event: VisitorEvent }) {
  const t = useWords('events');
  const visitors = useWords('visitors');
  const core = useWords('core');
  const terms = useTerms();
  const { id, meetings, sectors } = event;
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
      <div className="grid min-w-0 gap-0.5">
        <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
          <Link
            to="/events/$eventId"
            params={{ eventId: id }}
            className="text-azure underline-offset-4 hover:underline"
          >
            <ReadableText text={event.name} />
          </Link>
          {event.isSample && <Tag tone="warn">{core('sample')}</Tag>}
        </h3>
        <p className="text-sm">
          <span className="font-medium">
            <EventDays event={event} />
          </span>
          {' · '}
          <ReadableText text={event.place} />
        </p>
        <SideCounts sides={event.sides} />
        {meetings !== null ? (
          <p className="text-sm">{visitors('results', { n: meetings })}</p>
        ) : (
          sectors.length > 0 && (
            <p className="text-muted text-sm">
              {sectors.map(({ sector, organisations }) => `${terms.sector[sector]} ${organisations}`).join(' · ')}
            </p>
          )
        )}
      </div>
      {event.isOpen && (
        <LinkButton to="/sign-up" search={{ event: id }} className="max-lg:justify-self-start">
          {t('takePart')}
        </LinkButton>
      )}
    </li>
  );
}
