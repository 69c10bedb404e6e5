import type { Endpoints } from '@jumelage/contracts/endpoints';
import type { BusyDay, BusyPerson } from './busy-day.ts';
import { type Caller, measured, type Tally } from './caller.ts';

type Listed = Endpoints['GET /api/events/:eventId/meeting-requests']['response'];
type Schedule = Endpoints['GET /api/events/:eventId/sessions/:sessionId/schedule']['response'];

const anyOf = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)];

/** Makes an act that runs a random one of some, each as often as its weight says. */
function anyAct(acts: readonly (readonly [number, () => Promise<unknown>])[]): () => Promise<void> {
  const sum = acts.reduce((all, [weight]) => all + weight, 0);
  return async () => {
    let left = Math.random() * sum;
    for (const [weight, act] of acts) {
      left -= weight;
      if (left < 0) {
        await act();
        return;
      }
    }
  };
}

/** Makes random acts of a participant: reads agenda, matches and directory; sends, answers and withdraws requests. */
export function personActs(
  { call }: Caller,
  { eventId, people }: BusyDay,
  person: BusyPerson,
  done: Tally,
): () => Promise<void> {
  const requests = `/api/events/${eventId}/meeting-requests`;
  const get = (name: string, path: string) => measured(done, name, () => call('GET', path, person.cookie));
  const list = async () => {
    const { body } = await get('requests', requests);
    return (body as Listed | undefined)?.items ?? [];
  };
  const send = () => {
    const to = anyOf(people.filter((one) => one.organisationId !== person.organisationId));
    const body = { toParticipantId: to?.participantId, message: 'Parlons-en : 我们谈谈。', priority: 'would_like' };
    return measured(done, 'send', () => call('POST', requests, person.cookie, body));
  };
  const answer = async () => {
    const received = anyOf(
      (await list()).filter((one) => one.status === 'pending' && one.to.id === person.participantId),
    );
    if (!received) return send();
    const body = { answer: Math.random() < 0.7 ? 'accepted' : 'declined' };
    return measured(done, 'answer', () => call('PUT', `${requests}/${received.id}/answer`, person.cookie, body));
  };
  const withdraw = async () => {
    const sent = anyOf(
      (await list()).filter(
        (one) => (one.status === 'pending' || one.status === 'accepted') && one.from.id === person.participantId,
      ),
    );
    if (!sent) return send();
    return measured(done, 'withdraw', () => call('DELETE', `${requests}/${sent.id}`, person.cookie));
  };
  return anyAct([
    [3, () => get('agenda', `/api/events/${eventId}/agenda`)],
    [2, () => get('matches', `/api/organisations/${person.organisationId}/matches`)],
    [2, () => get('directory', '/api/organisations')],
    [1, () => get('notifications', '/api/notifications')],
    [3, send],
    [3, answer],
    [1, withdraw],
  ]);
}

/**
 * Makes random acts of an organiser at a desk: checks people in and out, places and moves meetings, undoes steps,
 * publishes.
 */
export function organiserActs(
  { call }: Caller,
  { eventId, sessionId, people }: BusyDay,
  { cookie }: { readonly cookie: string },
  done: Tally,
) {
  const session = `/api/events/${eventId}/sessions/${sessionId}`;
  const act = (name: string, method: string, path: string, body?: unknown) =>
    measured(done, name, () => call(method, path, cookie, body));
  const put = (isPlaced: boolean) => async () => {
    const { body } = await act('schedule', 'GET', `${session}/schedule`);
    const schedule = body as Schedule | undefined;
    const meeting = anyOf(
      (schedule?.meetings ?? []).filter(
        (one) => (one.status === 'scheduled' || one.status === 'unscheduled') && (one.slotId !== null) === isPlaced,
      ),
    );
    const slot = anyOf((schedule?.session.slots ?? []).filter((one) => Date.parse(one.startsAt) > Date.now()));
    if (meeting && slot)
      await act(isPlaced ? 'move' : 'place', 'PUT', `${session}/placements/${meeting.id}`, {
        slotId: slot.id,
        pinned: false,
      });
  };
  const checkIn = () => {
    const [at, arrived] = [new Date().toISOString(), Math.random() < 0.8];
    const checkIns = [1, 2, 3].map(() => ({ participantId: anyOf(people)?.participantId, at, arrived }));
    return act('check-in', 'POST', `/api/events/${eventId}/check-ins`, { checkIns });
  };
  return anyAct([
    [2, () => act('day', 'GET', `${session}/day`)],
    [3, checkIn],
    [3, put(false)],
    [3, put(true)],
    [2, () => act('undo', 'POST', `${session}/schedule/undo`)],
    [1, () => act('publish', 'POST', `${session}/schedule/publication`)],
  ]);
}
