import type { OrganiserStep } from '@jumelage/domain/organiser-step';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import { useId } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import type { Session } from '../accounts/session.ts';
import { EventDays, ReadableText } from '../events/facts.tsx';
import { PhaseTag } from '../events/phase-tag.tsx';
import type { Home } from './queries.ts';

type Event = Home['organised'][number];
type Figures = NonNullable<Event['figures']>;

/** So many events have a card; of others their names stand below, as far as the page has room. */
const [mostCards, mostNames] = [4, 6];

/** Draws the events that the reader organises: the next first, those that are over at last. */
export function Organised({ home, session }: { readonly home: Home; readonly session: Session }) {
  const t = useWords('home');
  const id = useId();
  const events = home.organised;
  const others = events.slice(mostCards, mostCards + mostNames);
  return (
    <section aria-labelledby={id} className="mb-6 grid gap-4">
      <h2 id={id} className="font-semibold text-lg">
        {t('organiseTitle')}
      </h2>
      <ul className="grid items-stretch gap-4 empty:hidden lg:grid-cols-2">
        {events.slice(0, mostCards).map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-6 empty:hidden">
        {others.map((event) => (
          <li key={event.id}>
            <Link
              to="/events/$eventId/organise"
              params={{ eventId: event.id }}
              className="inline-block min-h-11 content-center text-azure underline underline-offset-4"
            >
              <ReadableText text={event.name} />
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {session.mayCreateEvents && (
          <LinkButton to="/events/new" look="secondary">
            {t('createEvent')}
          </LinkButton>
        )}
        {events.length > mostCards + mostNames && (
          <LinkButton to="/events" look="quiet">
            {t('allEvents')}
          </LinkButton>
        )}
        {session.user?.isAdmin && (
          <LinkButton to="/match-weights" look="quiet">
            {t('matchWeights')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

/** Draws an event: days, phase, what there is to see to, and the next step as its one button. */
function EventCard({ event }: { readonly event: Event }) {
  const t = useWords('home');
  const format = useFormat();
  const { id: eventId, figures } = event;
  const step = figures?.nextStep;
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 font-semibold">
          <Link to="/events/$eventId/organise" params={{ eventId }} className="hover:underline">
            <ReadableText text={event.name} />
          </Link>
        </h3>
        <PhaseTag event={event} />
      </div>
      <p className="text-muted text-sm">
        <EventDays event={event} />
        {event.nextDeadline && !event.hasEnded && (
          <>
            {' · '}
            {t(`until_${event.nextDeadline.deadline}`, {
              date: format.date(`${event.nextDeadline.day}T12:00:00Z`, 'UTC', 'day'),
            })}
          </>
        )}
      </p>
      {figures && <FigureList eventId={eventId} figures={figures} />}
      {figures && step ? (
        <LinkButton {...wayOf(step, eventId)} className="mt-auto self-start">
          {stepText(t, step, figures)}
        </LinkButton>
      ) : (
        <LinkButton to="/events/$eventId/organise" params={{ eventId }} look="secondary" className="mt-auto self-start">
          {t('organise')}
        </LinkButton>
      )}
    </Card>
  );
}

type EventId = Event['id'];

/** Draws the numbers that organisers look at first; each leads to the list that it counts. */
function FigureList({ eventId, figures }: { readonly eventId: EventId; readonly figures: Figures }) {
  const t = useWords('home');
  const { number } = useFormat();
  const params = { eventId };
  const [people, requests] = ['/events/$eventId/organise/participants', '/events/$eventId/organise/requests'] as const;
  const rows = [
    [t('admitted'), figures.admitted, linkOptions({ to: people, params, search: { status: 'admitted' } })],
    [t('registered'), figures.registered, linkOptions({ to: people, params, search: { status: 'registered' } })],
    [t('unanswered'), figures.unanswered, linkOptions({ to: requests, params, search: { status: 'pending' } })],
  ] as const;
  return (
    <ul className="grid grid-cols-3 gap-2">
      {rows.map(([label, value, way]) => (
        <li key={label}>
          <Link
            {...way}
            className="grid h-full min-h-11 content-start rounded-lg bg-sunken px-3 py-2 hover:bg-azure-soft"
          >
            <span className="font-semibold text-xl tabular-nums">{number(value)}</span>{' '}
            <span className="text-muted text-xs">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Words the step of an organiser, with the number that it is about. */
function stepText(t: ReturnType<typeof useWords<'home'>>, step: OrganiserStep, figures: Figures): string {
  const counts: Partial<Record<OrganiserStep, number>> = {
    admit: figures.registered,
    schedule: figures.unplaced,
    remind: figures.withoutRequest,
  };
  return t(`step_${step}`, { n: counts[step] ?? 0 });
}

/** Finds the page on which a step is done. */
function wayOf(step: OrganiserStep, eventId: EventId): Pick<LinkProps, 'to' | 'params' | 'search'> {
  const params = { eventId };
  const base = '/events/$eventId/organise';
  switch (step) {
    case 'admit':
      return linkOptions({ to: `${base}/participants`, params, search: { status: 'registered' } });
    case 'remind':
      return linkOptions({ to: `${base}/participants`, params, search: { without: 'requests' } });
    case 'import':
      return linkOptions({ to: `${base}/import`, params });
    case 'session':
      return linkOptions({ to: `${base}/session`, params });
    case 'schedule':
    case 'publish':
      return linkOptions({ to: `${base}/schedule`, params });
    case 'day':
      return linkOptions({ to: `${base}/day`, params });
    case 'open':
    case 'close':
      return linkOptions({ to: `${base}/settings`, params });
  }
}
