import type { Handlings } from '@jumelage/contracts/endpoints';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { countMeetingsOf } from '@jumelage/db/repositories/mailing-audiences';
import { listTags } from '@jumelage/db/repositories/participant-acts';
import { listNames, listParticipants, type ParticipantFilter } from '@jumelage/db/repositories/participant-lists';
import { countRequestsOf } from '@jumelage/db/repositories/participant-order';
import { findParticipant, updateParticipant } from '@jumelage/db/repositories/participants';
import { deleteRemoval, removalsOf } from '@jumelage/db/repositories/removals';
import { areSlotsOfEvent, replaceUnavailability, unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import { reading, type Store, writing } from '@jumelage/db/store';
import { definedOf } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { changeParticipantStatus } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import { welcome } from './admissions.ts';
import { takeOut } from './removals.ts';
import { toParticipantView } from './views.ts';

type Page = { readonly page: number; readonly size: number };

/** Lists participants with what the organiser knows of them: seven statements at most, whatever the length. */
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
  const ids = rows.map((row) => row.id);
  const requests = await countRequestsOf(store, ids);
  const meetings = await countMeetingsOf(store, ids);
  return {
    items: rows.map((row) => ({
      ...toParticipantView(row, unavailable.get(row.id) ?? [], removals.get(row.id)),
      ...{ addedAt: row.createdAt.toISOString() },
      ...{ requests: requests.get(row.id) ?? 0, meetings: meetings.get(row.id) ?? 0 },
    })),
    ...{ total, page, size, tags: await listTags(store, filter.eventId) },
  };
}

/** Lists the ids of all participants that a filter leaves: one statement. */
export async function listIds(deps: Deps, filter: ParticipantFilter) {
  return { ids: (await listNames(reading(deps.db), filter)).map(({ id }) => id) };
}

type Change = Handlings['PATCH /api/events/:eventId/participants/:participantId']['body'];

type Scope = Pick<OrganiserScope, 'actor' | 'eventId'> & { readonly participantId: Id<'participant'> };

/**
 * Admits or refuses a participant, along the table of transitions, and corrects details; a refused one leaves their
 * meetings.
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
    if (decision.value === 'admitted') await welcome(deps, tx, { actor, ...scope }, [row]);
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
