import type { Handlings } from '@jumelage/contracts/endpoints';
import {
  areSlotsOfEvent,
  findParticipant,
  listParticipants,
  type ParticipantFilter,
  replaceUnavailability,
  unavailabilityOf,
  updateParticipant,
} from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { changeParticipantStatus } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope, ParticipantScope } from '../../http/policy.ts';
import { readerOf } from '../reader.ts';
import { leaveMeetings } from './leave.ts';
import { toParticipantCard, toParticipantView } from './views.ts';

type Page = { readonly page: number; readonly size: number };

/** Admitted participants, for each other: those who are shown to the reader, and all of them to who organises; who only registered is no part of it yet, so that nobody learns a name by registering. */
export async function listAdmitted(deps: Deps, scope: ParticipantScope, filter: Omit<ParticipantFilter, 'eventId' | 'reader'>, { page, size }: Page) {
  const store = reading(deps.db);
  const reader = await readerOf(store, scope.actor, scope);
  const isStranger = !scope.organises && scope.participant?.status !== 'admitted';
  const { rows, total } = await listParticipants(store, { ...filter, eventId: scope.eventId, status: 'admitted', reader, isStranger }, { page, size });
  return { items: rows.map(toParticipantCard), total, page, size };
}

/** All participants with what the organiser knows of them: three statements, whatever the length. */
export async function listForOrganiser(deps: Deps, filter: ParticipantFilter, { page, size }: Page) {
  const store = reading(deps.db);
  const { rows, total } = await listParticipants(store, filter, { page, size });
  const unavailable = await unavailabilityOf(
    store,
    filter.eventId,
    rows.map((row) => row.id),
  );
  return { items: rows.map((row) => toParticipantView(row, unavailable.get(row.id) ?? [])), total, page, size };
}

type Change = Handlings['PATCH /api/events/:eventId/participants/:participantId']['body'];

type Scope = Pick<OrganiserScope, 'actor' | 'eventId'> & { readonly participantId: Id<'participant'> };

/**
 * Admits or refuses a participant, along the table of transitions, and mends details; who is refused leaves their meetings. Who holds the right vouches with an
 * admission for the country of the participant's organisation.
 */
export async function changeParticipant(deps: Deps, { actor, ...scope }: Scope, body: Change) {
  await writing(deps.db, async (tx) => {
    const row = found(await findParticipant(tx, scope));
    const { attendance, languages, unavailable } = body;
    if (unavailable && !(await areSlotsOfEvent(tx, scope.eventId, unavailable))) throw new AppError('slot_unknown');
    if (unavailable) await replaceUnavailability(tx, scope.participantId, unavailable);
    const changes = { ...(attendance ? { attendance } : {}), ...(languages ? { languages } : {}) };
    if (Object.keys(changes).length > 0) await updateParticipant(tx, scope, changes);
    if (!body.status || body.status === row.status) return;
    const decision = changeParticipantStatus(row.status, body.status);
    if (!decision.ok) throw new AppError(decision.code);
    if (!(await updateParticipant(tx, { ...scope, from: row.status }, { status: decision.value }))) throw new AppError('participant_status_refused');
    if (decision.value !== 'admitted') await leaveMeetings(tx, { ...scope, now: deps.now() });
    else if (actor.mayCreateEvents) await confirmCountries(tx, [row.organisationId], { by: actor.userId, now: new Date(deps.now()) });
  });
  const store = reading(deps.db);
  const row = found(await findParticipant(store, scope));
  return toParticipantView(row, (await unavailabilityOf(store, scope.eventId, [row.id])).get(row.id) ?? []);
}
