import { useQuery } from '@tanstack/react-query';
import { useSession } from '../features/accounts/queries.ts';
import { EventCard } from '../features/events/event-card.tsx';
import { Programme } from '../features/events/programme.tsx';
import { type EventCardView, eventsQuery } from '../features/events/queries.ts';
import { VisitorProgramme } from '../features/visitors/visitor-programme.tsx';
import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Draws the programme: for visitors with who comes to each event, and the way in. */
export default function EventsPage() {
  const session = useSession();
  if (!session) return <Skeleton lines={8} />;
  return session.user ? <OwnProgramme /> : <VisitorProgramme />;
}

function OwnProgramme() {
  const t = useWords('events');
  const session = useSession();
  const query = useQuery(eventsQuery);
  const create = session?.mayCreateEvents && <LinkButton to="/events/new">{t('create')}</LinkButton>;
  // The latest come first from the server, as suits what is past; of what is to come, the next counts most.
  const isOver = (event: EventCardView) => event.hasEnded;
  const all = query.data?.events;
  const events = all && [...all.filter((event) => !isOver(event)).reverse(), ...all.filter(isOver)];
  return (
    <Programme query={query} events={events} actions={create} list="grid gap-4">
      {(event) => <EventCard key={event.id} event={event} />}
    </Programme>
  );
}
