import { CalendarDays, MapPin, Users } from 'lucide-react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EventDays, ReadableText } from './facts.tsx';
import { PhaseTag } from './phase-tag.tsx';
import type { EventCardView } from './queries.ts';

/** Draws an event of the programme: dates, place, phase, and the reader's registration. */
export function EventCard({ event }: { readonly event: EventCardView }) {
  const t = useWords('events');
  const core = useWords('core');
  const terms = useTerms();
  return (
    <Card as="li" className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <PhaseTag event={event} />
        {event.isSample && <Tag tone="warn">{core('sample')}</Tag>}
        {event.registration && (
          <Tag tone={event.registration === 'admitted' ? 'good' : 'plain'}>
            {terms.participantStatus[event.registration]}
          </Tag>
        )}
        {event.organises && <Tag tone="good">{t('youOrganise')}</Tag>}
      </div>
      <h3 className="font-semibold text-xl">
        <Link
          to="/events/$eventId"
          params={{ eventId: event.id }}
          className="text-ink hover:text-azure hover:underline"
        >
          <ReadableText text={event.name} />
        </Link>
      </h3>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-muted">
        <li className="inline-flex items-center gap-2">
          <CalendarDays aria-hidden="true" className="size-4" />
          <EventDays event={event} />
        </li>
        <li className="inline-flex items-center gap-2">
          <MapPin aria-hidden="true" className="size-4" />
          <ReadableText text={event.place} />
        </li>
        <li className="inline-flex items-center gap-2">
          <Users aria-hidden="true" className="size-4" />
          {t('admitted', { n: event.admittedCount })}
        </li>
      </ul>
    </Card>
  );
}
