import type { Handlings } from '@jumelage/contracts/endpoints';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { listParticipants, type ParticipantFilter } from '@jumelage/db/repositories/participant-lists';
import { findParticipant, updateParticipant } from '@jumelage/db/repositories/participants';
import { deleteRemoval, removalsOf } from '@jumelage/db/repositories/removals';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { areSlotsOfEvent, replaceUnavailability, unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import { reading, type Store, writing } from '@jumelage/db/store';
import { definedOf } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { changeParticipantStatus } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import { sendPrepared } from '../meeting-requests/send-prepared.ts';
import { takeOut } from './removals.ts';
import { toParticipantView } from './views.ts';

type Page = { readonly page: number; readonly size: number };

/** Lists all participants with what the organiser knows of them: four statements, whatever the length. */
export async function listForOrganiser(deps: Deps, filter: ParticipantFilter, { page, size }: Page) {
  const store = reading(deps.db);
  const { rows, total } = await listParticipants(store, filter, { page, size });
  const unavailable = await unavailabilityOf(
    store,
    filter.eventId,
    rows.map((row) => row.id),
  );
  const removals = await removalsOf(
    store,
    rows.flatMap((row) => (row.status === 'admitted' ? [] : [row.id])),
  );
  return {
    items: rows.map((row) => toParticipantView(row, unavailable.get(row.id) ?? [], removals.get(row.id))),
    total,
    page,
    size,
  };
}

type Change = Handlings['PATCH /api/events/:eventId/participants/:participantId']['body'];

type Scope = Pick<OrganiserScope, 'actor' | 'eventId'> & { readonly participantId: Id<'participant'> };

/**
 * Admits or refuses a participant, along the table of transitions, and corrects details; a refused one leaves their
 * meetings. An organiser with the right to create events confirms, with an admission, the country of the participant's
 * organisation.
 */
export async function changeParticipant(deps: Deps, { actor, ...scope }: Scope, body: Change) {
  await writing(deps.db, async (tx) => {
    const row = found(await findParticipant(tx, scope));
    const { attendance, languages, unavailable, name, jobTitle, phone, wechat, tags, notes } = body;
    // People with an account choose their name themselves.
    if (name && row.userId !== null) throw new AppError('name_is_their_own');
    if (unavailable && !(await areSlotsOfEvent(tx, scope.eventId, unavailable))) throw new AppError('slot_unknown');
    if (unavailable) await replaceUnavailability(tx, scope.participantId, unavailable);
    const changes = {
      ...(attendance ? { attendance } : {}),
      ...(languages ? { languages } : {}),
      ...(name ? { ...name, hanzi: name.hanzi ?? null } : {}),
      ...definedOf({ jobTitle, phone, wechat, tags, notes }),
    };
    if (Object.keys(changes).length > 0) await updateParticipant(tx, scope, changes);
    if (!body.status || body.status === row.status) return;
    const decision = changeParticipantStatus(row.status, body.status);
    if (!decision.ok) throw new AppError(decision.code);
    if (decision.value === 'refused' || decision.value === 'withdrawn') {
      await takeOut(deps, tx, { ...scope, by: actor.userId }, decision.value);
      return;
    }
    if (!(await updateParticipant(tx, { ...scope, from: row.status }, { status: decision.value })))
      throw new AppError('participant_status_refused');
    await followDeclarations(tx, [row.organisationId], new Date(deps.now()));
    // Somebody who comes back by another way than an undo begins without the meetings that ended.
    await deleteRemoval(tx, scope.participantId);
    if (decision.value === 'admitted') await sendPrepared(deps, tx, scope);
    if (decision.value === 'admitted' && actor.mayCreateEvents)
      await confirmCountries(tx, [row.organisationId], { by: actor.userId, now: new Date(deps.now()) });
  });
  return getForOrganiser(reading(deps.db), scope);
}

/** Reads one participant with what the organiser knows of them. */
export async function getForOrganiser(
  store: Store,
  scope: { readonly eventId: Id<'event'>; readonly participantId: Id<'participant'> },
) {
  const row = found(await findParticipant(store, scope));
  const unavailable = await unavailabilityOf(store, scope.eventId, [row.id]);
  return toParticipantView(row, unavailable.get(row.id) ?? [], (await removalsOf(store, [row.id])).get(row.id));
}
