import { onSchedules } from '@jumelage/db/locks';
import { canonicalEmail, listMemberships } from '@jumelage/db/repositories/accounts';
import { erasePerson, organisationsToHandOver } from '@jumelage/db/repositories/erasure';
import { participationsOf } from '@jumelage/db/repositories/participants';
import { locked, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { leaveMeetings } from '../participants/leave.ts';
import { requireOtherAdmin } from '../vouching/rights.ts';

/**
 * Erases a person at their own wish: their coming meetings are called off first, so that nobody waits for them. Refuses
 * `erasure_not_confirmed` and `organisation_to_hand_over`.
 */
export async function eraseOneself(deps: Deps, { userId, email, language }: Actor, typed: string): Promise<undefined> {
  if (canonicalEmail(typed) !== email)
    throw new AppError('erasure_not_confirmed', { fields: [{ path: 'email', code: 'invalid' }] });
  await writing(deps.db, async (store) => {
    await requireOtherAdmin(store, userId);
    // The account is locked: where it belongs and takes part stays as it is read here. Nobody else leaves the same
    // organisation, or plans with this person, meanwhile.
    const seats = await participationsOf(store, userId);
    const memberships = await listMemberships(store, userId);
    await locked(store, [
      ...memberships.map(({ id }) => ({ kind: 'organisation' as const, id })),
      ...seats.flatMap(({ participantId, event }) => [
        onSchedules(event.id),
        { kind: 'participant' as const, id: participantId },
      ]),
    ]);
    const open = await organisationsToHandOver(store, userId);
    if (open.length > 0) throw new AppError('organisation_to_hand_over', { facts: { organisationIds: open } });
    const now = deps.now();
    for (const { participantId, event } of seats) {
      if (event.status !== 'closed') await leaveMeetings(deps, store, { eventId: event.id, participantId });
    }
    await erasePerson(store, userId, new Date(now));
    // To the address alone: the account is gone.
    await enqueueMails(deps, store, {
      kind: 'account_erased',
      to: { userId: null, email, language },
      cause: `account_erased ${userId}`,
      facts: { at: now },
    });
  });
  await deps.db.scrub();
  return undefined;
}
