import type { Handlings } from '@jumelage/contracts/endpoints';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { admitWaiting, deleteRemovals, listPreparing } from '@jumelage/db/repositories/participant-acts';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { type Store, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { sendPrepared } from '../meeting-requests/send-prepared.ts';
import { tellAdmitted } from './tell-participation.ts';

type Handling = Handlings['POST /api/events/:eventId/participants/admissions'];
type Scope = Pick<OrganiserScope, 'actor' | 'eventId'>;

/**
 * Admits all of these who wait for it in one transaction; the others are left. The number of statements grows only
 * with the requests that people had prepared.
 */
export async function admitParticipants(
  deps: Deps,
  scope: Scope,
  { participantIds }: Handling['body'],
): Promise<Handling['response']> {
  return writing(deps.db, async (tx) => {
    const admitted = await admitWaiting(tx, { eventId: scope.eventId, ids: participantIds });
    const changed = admitted.map(({ id }) => id);
    // Somebody who comes back by another way than an undo begins without the meetings that ended.
    await deleteRemovals(tx, changed);
    await followDeclarations(
      tx,
      admitted.map(({ organisationId }) => organisationId),
      new Date(deps.now()),
    );
    await welcome(deps, tx, scope, admitted);
    note({ people: changed.length });
    return { changed, left: new Set(participantIds).size - changed.length };
  });
}

/**
 * Does what follows an admission by an organiser: sends what people had prepared, and tells each of those with an
 * account once. An organiser with the right to create events confirms, with it, the countries of their organisations;
 * an admission by an event's settings confirms none.
 */
export async function welcome(
  deps: Deps,
  tx: Store,
  { actor, eventId }: Scope,
  people: readonly Pick<ParticipantRow, 'id' | 'organisationId'>[],
): Promise<void> {
  const ids = people.map(({ id }) => id);
  for (const participantId of await listPreparing(tx, { eventId, ids }))
    await sendPrepared(deps, tx, { eventId, participantId });
  const organisationIds = [...new Set(people.map(({ organisationId }) => organisationId))];
  if (actor.mayCreateEvents)
    await confirmCountries(tx, organisationIds, { by: actor.userId, now: new Date(deps.now()) });
  await tellAdmitted(deps, tx, eventId, ids);
}
