import type { EditionsView, ResultsView } from '@jumelage/contracts/results';
import { type EventRow, findEvent } from '@jumelage/db/repositories/events';
import { countResults, listOtherEvents, type ResultRows } from '@jumelage/db/repositories/results';
import { reading } from '@jumelage/db/store';
import { areEnough, brokenDown, type FigureValues, laterWordsFrom } from '@jumelage/domain/figure';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { nextSteps, ratingRange } from '@jumelage/domain/outcome';
import type { RequestStatus } from '@jumelage/domain/request';
import { hour } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';

type EventId = Id<'event'>;
type Event = Pick<EventRow, 'id' | 'name' | 'zone' | 'startsOn' | 'endsOn' | 'status'>;

/** Events that stand beside one in a table: more than fit a sheet of paper are no comparison. */
const mostOthers = 7;

const sum = <Row>(rows: readonly Row[], count: (row: Row) => number) =>
  rows.reduce((total, row) => total + count(row), 0);

/** Leaves the rows of one event. */
function rowsOf(rows: ResultRows, eventId: EventId): ResultRows {
  const own = Object.entries(rows).map(([name, all]) => [
    name,
    (all as readonly { readonly eventId: EventId }[]).filter((row) => row.eventId === eventId),
  ]);
  return Object.fromEntries(own) as ResultRows;
}

type RequestRow = ResultRows['requests'][number];
const answers: readonly RequestStatus[] = ['accepted', 'declined', 'expired'];
/** Counts requests that came to an answer; one whose time ran out is expired, whether or not that was stored. */
const answersIn = ({ status, n, overdue }: RequestRow) => (answers.includes(status) ? n : overdue);
const acceptedIn = ({ status, n }: RequestRow) => (status === 'accepted' ? n : 0);

function peopleFigures({ people, organisations }: ResultRows) {
  const admitted = people.filter(({ status }) => status === 'admitted');
  const onsite = admitted.filter(({ attendance }) => attendance === 'onsite');
  const cameTo = sum(onsite, ({ checkedIn }) => checkedIn);
  return {
    registered: sum(people, ({ n }) => n),
    admitted: sum(admitted, ({ n }) => n),
    onsite: sum(onsite, ({ n }) => n),
    came: cameTo > 0 ? cameTo : null,
    remote: sum(admitted, ({ n, attendance }) => (attendance === 'remote' ? n : 0)),
    organisations: sum(organisations, ({ n }) => n),
  };
}

function meetingFigures({ meetings, meetingsPerPerson, requests, interpreted }: ResultRows) {
  const inStatus = (...statuses: readonly string[]) => meetings.filter(({ status }) => statuses.includes(status));
  const placed = sum(inStatus('scheduled', 'held', 'missed'), ({ n }) => n);
  const admitted = sum(meetingsPerPerson, ({ people }) => people);
  const seats = sum(meetingsPerPerson, (row) => row.meetings * row.people);
  return {
    requests: sum(requests, ({ n }) => n),
    agreed: sum(meetings, ({ n }) => n),
    placed,
    held: sum(inStatus('held'), ({ n }) => n),
    missed: sum(inStatus('missed'), ({ n }) => n),
    unreported: sum(inStatus('scheduled'), ({ n }) => n),
    acrossCountries: sum(inStatus('held'), ({ across }) => across),
    answered: sum(requests, answersIn),
    accepted: sum(requests, acceptedIn),
    meetingsPerPerson: admitted === 0 ? 0 : seats / admitted,
    withoutMeeting: sum(meetingsPerPerson, (row) => (row.meetings === 0 ? row.people : 0)),
    interpreted: interpreted.length,
    interpreters: new Set(interpreted.map(({ interpreterId }) => interpreterId)).size,
    interpreterHours: sum(interpreted, ({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime()) / hour,
  };
}

/** Counts the people whose last word is of the time after a number of months, and before the next such time. */
function lateFigures({ lateWords }: ResultRows, event: Event, now: number) {
  const from6 = laterWordsFrom(event, 'follow_up_6');
  const from12 = laterWordsFrom(event, 'follow_up_12');
  const peopleSince = (from: number) =>
    new Set(lateWords.flatMap(({ participantId, updatedAt }) => (updatedAt.getTime() >= from ? [participantId] : [])))
      .size;
  return { after6: now < from6 ? null : peopleSince(from6), after12: now < from12 ? null : peopleSince(from12) };
}

function feedbackFigures({ meetings, ratings, reporters }: ResultRows) {
  const given = sum(ratings, ({ n }) => n);
  const points = sum(ratings, ({ rating, n }) => (rating ?? 0) * n);
  return {
    reporters: sum(reporters, ({ people }) => people),
    ratings: given,
    rating: areEnough(sum(reporters, ({ raters }) => raters)) ? points / given : null,
    withNextStep: sum(meetings, ({ status, withNextStep }) => (status === 'held' ? withNextStep : 0)),
  };
}

function figuresOf(rows: ResultRows, event: Event, now: number): FigureValues {
  return {
    ...peopleFigures(rows),
    ...meetingFigures(rows),
    ...feedbackFigures(rows),
    ...lateFigures(rows, event, now),
  };
}

function peopleBySide({ people }: ResultRows): ResultsView['people'] {
  const sides = new Map<string, ResultsView['people'][number]>();
  for (const { country, sector, status, attendance, n, checkedIn } of people) {
    const key = `${country} ${sector}`;
    const side = sides.get(key) ?? { country, sector, registered: 0, admitted: 0, came: 0 };
    const isIn = status === 'admitted';
    sides.set(key, {
      ...side,
      registered: side.registered + n,
      admitted: side.admitted + (isIn ? n : 0),
      came: side.came + (isIn && attendance === 'onsite' ? checkedIn : 0),
    });
  }
  return [...sides.values()].sort((a, b) => b.admitted - a.admitted || b.registered - a.registered);
}

const countriesOf = (rows: readonly { readonly country: Country }[]) => [
  ...new Set(rows.map(({ country }) => country)),
];

function acceptanceOf({ requests }: ResultRows): ResultsView['acceptance'] {
  const sides = countriesOf(requests).map((country) => {
    const own = requests.filter((row) => row.country === country);
    const answered = sum(own, answersIn);
    return { country, people: answered, requests: sum(own, ({ n }) => n), answered, accepted: sum(own, acceptedIn) };
  });
  return brokenDown(sides)?.map(({ people: _, ...side }) => side) ?? null;
}

function ratingsOf({ ratings, reporters }: ResultRows): Pick<ResultsView, 'ratings' | 'ratingsByCountry'> {
  const { min, max } = ratingRange;
  const values = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const all = values.map((rating) => ({ rating, n: sum(ratings, (row) => (row.rating === rating ? row.n : 0)) }));
  const sides = reporters
    .filter(({ raters }) => raters > 0)
    .map(({ country, raters }) => {
      const own = ratings.filter((row) => row.country === country);
      const n = sum(own, (row) => row.n);
      return { country, people: raters, n, average: sum(own, (row) => (row.rating ?? 0) * row.n) / n };
    });
  return {
    ratings: areEnough(sum(reporters, ({ raters }) => raters)) ? all : null,
    ratingsByCountry: brokenDown(sides)?.map(({ people: _, ...side }) => side) ?? null,
  };
}

function nextStepsOf({ nextSteps: named, reporters }: ResultRows): ResultsView['nextSteps'] {
  if (!areEnough(sum(reporters, ({ people }) => people))) return null;
  return nextSteps
    .filter((step) => step !== 'none')
    .map((step) => ({ step, meetings: sum(named, (row) => (row.step === step ? row.meetings : 0)) }));
}

/** Counts what the figures of events are made of, each event's apart; the same statements for one and for many. */
async function rowsOfEvents(deps: Deps, events: readonly Event[]) {
  const now = deps.now();
  const rows = await countResults(reading(deps.db), {
    eventIds: events.map(({ id }) => id),
    now: new Date(now),
    lateSince: new Date(Math.min(...events.map((event) => laterWordsFrom(event, 'follow_up_6')))),
  });
  return events.map((event) => {
    const own = rowsOf(rows, event.id);
    return { event, rows: own, figures: figuresOf(own, event, now) };
  });
}

/** Answers the figures of one event, and what stands behind them. */
export async function getResults(deps: Deps, eventId: EventId): Promise<ResultsView> {
  const event = found(await findEvent(reading(deps.db), eventId));
  const { rows, figures } = found((await rowsOfEvents(deps, [event]))[0]);
  return {
    figures,
    people: peopleBySide(rows),
    acceptance: acceptanceOf(rows),
    ...ratingsOf(rows),
    nextSteps: nextStepsOf(rows),
    meetingsPerPerson: rows.meetingsPerPerson
      .map(({ meetings, people }) => ({ meetings, people }))
      .sort((a, b) => a.meetings - b.meetings),
  };
}

/** Answers the figures of an event beside those of others that the reader organises, the newest first. */
export async function getEditions(deps: Deps, { eventId, actor }: OrganiserScope): Promise<EditionsView> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, eventId));
  const others = await listOtherEvents(store, { eventId, userId: actor.userId }, mostOthers);
  const events = [event, ...others].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  const counted = await rowsOfEvents(deps, events);
  return {
    events: counted.map(({ event: { id, name, startsOn, status }, figures }) => ({
      ...{ id, name, startsOn, status },
      figures,
    })),
  };
}
