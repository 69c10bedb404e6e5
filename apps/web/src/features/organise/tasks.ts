import type { EventView } from '@jumelage/contracts/events';
import type { EventStatus } from '@jumelage/domain/event';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { Response } from '../../lib/api.ts';

export type Overview = Response<'GET /api/events/:eventId/overview'>;
type Facts = {
  readonly event: Pick<EventView, 'id' | 'status' | 'hasEnded'> & {
    readonly sessions: readonly Pick<EventView['sessions'][number], 'publishedVersion'>[];
  };
  readonly overview: Overview;
};

export type Way = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** A task of an organiser: how many wait, whether it is done, and where. */
type Row = {
  /** The number that the task is about; one for a step that is done or not. */
  readonly count: (facts: Facts) => number;
  /** True where nothing of the kind is to be expected yet, or any more: the task is not mentioned. */
  readonly isAside?: (facts: Facts) => boolean;
  /** The list that the number counts. */
  readonly way: (eventId: EventView['id']) => Way;
  /** The page of the act, where it is not that list. */
  readonly actWay?: (eventId: EventView['id']) => Way;
  /** A phase into which the act moves the event, in place. */
  readonly phase?: EventStatus;
};

const base = '/events/$eventId/organise';
const to = {
  people:
    (search: { status?: 'registered' | 'admitted'; without?: 'requests' } = {}) =>
    (eventId: EventView['id']): Way =>
      linkOptions({ to: `${base}/participants`, params: { eventId }, search }),
  requests:
    (search: { status?: 'pending' | 'accepted' } = {}) =>
    (eventId: EventView['id']): Way =>
      linkOptions({ to: `${base}/requests`, params: { eventId }, search }),
  message:
    (search: { account?: 'without'; without?: 'requests' }) =>
    (eventId: EventView['id']): Way =>
      linkOptions({ to: `${base}/mailings`, params: { eventId }, search }),
  page:
    (page: 'session' | 'import' | 'invitations' | 'schedule' | 'day' | 'settings') =>
    (eventId: EventView['id']): Way =>
      linkOptions({ to: `${base}/${page}`, params: { eventId } }),
};

const isOver = ({ event }: Facts) => event.hasEnded;
const peopleOf = ({ overview: { participants } }: Facts) =>
  (participants.registered ?? 0) + (participants.admitted ?? 0);
const sentOf = ({ overview: { requests } }: Facts) => Object.values(requests).reduce((sum, n) => sum + n, 0);

/** The tasks of an organiser in the order of their job. Those that are done stay in sight, ticked. */
export const tasks = {
  session: { count: ({ event }) => Number(event.sessions.length === 0), isAside: isOver, way: to.page('session') },
  open: {
    count: ({ event }) => Number(event.status === 'draft'),
    isAside: isOver,
    way: to.page('settings'),
    phase: 'open',
  },
  people: { count: (facts) => Number(peopleOf(facts) === 0), isAside: isOver, way: to.page('import') },
  admit: {
    count: ({ overview }) => overview.participants.registered ?? 0,
    isAside: (facts) => isOver(facts) || peopleOf(facts) === 0,
    way: to.people({ status: 'registered' }),
  },
  invite: {
    count: ({ overview }) => overview.withoutAccount,
    isAside: (facts) => isOver(facts) || peopleOf(facts) === 0,
    way: to.page('invitations'),
    actWay: to.message({ account: 'without' }),
  },
  ask: {
    count: ({ overview }) => overview.withoutRequest,
    isAside: (facts) => isOver(facts) || !facts.overview.participants.admitted,
    way: to.people({ without: 'requests' }),
    actWay: to.message({ without: 'requests' }),
  },
  answer: {
    count: ({ overview }) => overview.requests.pending ?? 0,
    isAside: (facts) => isOver(facts) || sentOf(facts) === 0,
    way: to.requests({ status: 'pending' }),
  },
  place: {
    count: ({ overview: { meetings } }) => Math.max(0, meetings.agreed - meetings.placed),
    isAside: (facts) => isOver(facts) || facts.overview.meetings.agreed === 0,
    way: to.page('schedule'),
  },
  interpret: {
    count: ({ overview }) => overview.withoutInterpreter,
    isAside: (facts) => isOver(facts) || facts.overview.withoutInterpreter === 0,
    way: to.page('session'),
  },
  publish: {
    count: ({ event }) => Number(event.sessions.every(({ publishedVersion }) => publishedVersion === null)),
    isAside: (facts) => isOver(facts) || facts.overview.meetings.placed === 0,
    way: to.page('schedule'),
  },
  report: {
    count: ({ overview }) => overview.toReport,
    isAside: ({ overview: { meetings, toReport } }) => meetings.held + toReport === 0,
    way: to.requests({ status: 'accepted' }),
  },
  close: {
    count: ({ event }) => Number(event.status === 'running'),
    isAside: (facts) => !isOver(facts),
    way: to.page('settings'),
    phase: 'closed',
  },
} as const satisfies Readonly<Record<string, Row>>;

export type TaskName = keyof typeof tasks;
export type Task = {
  readonly name: TaskName;
  readonly count: number;
  readonly way: Way;
  readonly actWay: Way;
  readonly phase?: EventStatus;
};

/** Lists the tasks of an event that are to do and those that are done, each in their order. */
export function tasksOf(facts: Facts): { readonly toDo: readonly Task[]; readonly done: readonly Task[] } {
  const all = (Object.entries(tasks) as [TaskName, Row][])
    .filter(([, row]) => !row.isAside?.(facts))
    .map(([name, row]) => ({
      name,
      count: row.count(facts),
      way: row.way(facts.event.id),
      actWay: (row.actWay ?? row.way)(facts.event.id),
      ...(row.phase && { phase: row.phase }),
    }));
  return { toDo: all.filter(({ count }) => count > 0), done: all.filter(({ count }) => count === 0) };
}
