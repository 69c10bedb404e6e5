import { useQuery } from '@tanstack/react-query';
import { useSession } from '../features/accounts/queries.ts';
import { EventCard } from '../features/events/event-card.tsx';
import { type EventCardView, eventsQuery } from '../features/events/queries.ts';
import { VisitorProgramme } from '../features/visitors/visitor-programme.tsx';
import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState, PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Draws the programme: for visitors with who comes to each event, and the way in. */
export default function EventsPage() {
  const session = useSession();
  if (!session) return <Skeleton lines={8} />;
  return session.user ? <Programme /> : <VisitorProgramme />;
}

function Programme() {
  const t = useWords('events');
  const session = useSession();
  const { data, error, isPending, refetch } = useQuery(eventsQuery);
  const create = session?.mayCreateEvents && <LinkButton to="/events/new">{t('create')}</LinkButton>;
  // The latest come first from the server, as suits what is past; of what is to come, the next counts most.
  const current = data?.events.filter((event) => !event.hasEnded).reverse() ?? [];
  const past = data?.events.filter((event) => event.hasEnded) ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      {isPending && <Skeleton lines={8} />}
      <ProblemAlert error={error} onRetry={refetch} />
      {data && current.length === 0 && <EmptyState title={t('noneUpcoming')} />}
      <List title={t('upcoming')} events={current} />
      <List title={t('past')} events={past} />
    </>
  );
}

function List({ title, events }: { readonly title: string; readonly events: readonly EventCardView[] }) {
  if (events.length === 0) return null;
  return (
    <section className="mb-10">
      <h2 className="mb-4 font-semibold text-lg">{title}</h2>
      <ul className="grid gap-4">
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}
