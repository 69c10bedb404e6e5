import { findEvent } from '@jumelage/db/repositories/events';
import { expireAndFindOpen, findRequest, type RequestRow } from '@jumelage/db/repositories/meeting-requests';
import { type CommonEvent, findParticipant, listCommonEvents } from '@jumelage/db/repositories/participants';
import { findEnded } from '@jumelage/db/repositories/sessions';
import { unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import { reading, type Store } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { isSent } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { slotsOfEvent, toHalfDays } from './find-half-days.ts';
import { checkAcross } from './send.ts';
import { sideOf } from './views.ts';

/**
 * Lists the other events at which the two of a request could meet: both admitted, of two organisations and shown to
 * each other, and the event not over.
 */
export async function commonEvents(store: Store, row: RequestRow, now: number): Promise<CommonEvent[]> {
  const commons = await listCommonEvents(store, row);
  const ended = await findEnded(
    store,
    commons.map(({ event }) => event),
    now,
  );
  const events: CommonEvent[] = [];
  for (const common of commons) {
    const { event, sender, recipient } = common;
    if (!isPermitted('request', event.status) || ended.has(event.id)) continue;
    if (sender.organisationId === recipient.organisationId) continue;
    if (await areShown(store, common, now)) events.push(common);
  }
  return events;
}

/** Tells whether two may ask each other at another event. */
async function areShown(store: Store, { event, sender, recipient }: CommonEvent, now: number): Promise<boolean> {
  const place = (participantId: CommonEvent['sender']['id']) =>
    findParticipant(store, { eventId: event.id, participantId });
  const [from, to] = [found(await place(sender.id)), found(await place(recipient.id))];
  const whole = found(await findEvent(store, event.id));
  return checkAcross(store, { event: whole, sender: from, recipient: to, userId: from.userId, now }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof AppError) return false;
      throw error;
    },
  );
}

/** Collects what the recipient of a request may propose: half-days in which both are free, and common events. */
export async function findChoices(deps: Deps, { eventId, participant }: ParticipantScope, requestId: Id<'request'>) {
  const store = reading(deps.db);
  const row = found(await findRequest(store, { eventId, requestId }));
  if (sideOf(row, participant?.id) !== 'recipient' || !isSent(row.status) || row.origin === 'organiser')
    throw new AppError('not_found');
  const now = deps.now();
  const away = await unavailabilityOf(store, eventId, [row.fromId, row.toId]);
  const busy = new Set([...away.values()].flat());
  const free = (await slotsOfEvent(store, eventId)).filter(
    ({ id, startsAt }) => !busy.has(id) && startsAt.getTime() > now,
  );
  return {
    halfDays: toHalfDays(free),
    events: (await commonEvents(store, row, now)).map(({ event: { id, name, startsOn } }) => ({ id, name, startsOn })),
  };
}

/** Refuses an event at which the two of a request already have one that is open. */
export async function checkNoneOpen(tx: Store, eventId: Id<'event'>, pair: string, now: number): Promise<void> {
  if (await expireAndFindOpen(tx, { eventId, pair, now: new Date(now) })) throw new AppError('request_already_open');
}
