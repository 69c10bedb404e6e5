import type { InvitationView } from '@jumelage/contracts/invitations';
import { findEvent } from '@jumelage/db/repositories/events';
import {
  type InvitationRow,
  insertInvitations,
  listInvitations,
  listUnclaimed,
  revokeInvitation,
  revokeInvitationsFor,
} from '@jumelage/db/repositories/invitations';
import { findWriter } from '@jumelage/db/repositories/mails';
import { findNameOf } from '@jumelage/db/repositories/organisations';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { reading, type Store, writing } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { invitationStateOf } from '@jumelage/domain/invitation';
import { fullName } from '@jumelage/domain/participant';
import { day } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { dailyCause, enqueueMails } from '../mails/outbox.ts';
import { newInvitation } from './codes.ts';

type InvitationHome = { readonly eventId: Id<'event'> } | { readonly organisationId: Id<'organisation'> };
type Named = { readonly family: string | null; readonly given: string | null; readonly hanzi: string | null };

const toName = ({ family, given, hanzi }: Named) => ({
  family: family ?? '',
  given: given ?? '',
  ...(hanzi ? { hanzi } : {}),
});

function toView(row: InvitationRow, participant: Named | null, now: number): InvitationView {
  const { id, role, email, used, usesLeft, createdAt, expiresAt, participantId } = row;
  return {
    ...{ id, role, email, used, usesLeft, state: invitationStateOf(row, now) },
    ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
    participant: participantId && participant ? { id: participantId, name: toName(participant) } : null,
  };
}

/** Lists invitations of an event or an organisation, the newest first. */
export async function listMade(deps: Deps, of: InvitationHome) {
  const rows = await listInvitations(reading(deps.db), of);
  return { items: rows.map(({ invitation, participant }) => toView(invitation, participant, deps.now())) };
}

type Wish = {
  readonly participantId?: Id<'participant'> | undefined;
  readonly email?: string | undefined;
  readonly uses: number;
  readonly days: number;
};

/** Makes a code for an event. Refuses `place_taken` where the participant has an account. */
export function inviteToEvent(
  deps: Deps,
  actor: Actor,
  eventId: Id<'event'>,
  wish: Wish & { role: 'participant' | 'organiser' },
) {
  const participantId = wish.role === 'participant' ? wish.participantId : undefined;
  return writing(deps.db, async (store) => {
    const event = await getOpenEvent(store, eventId);
    const seat = participantId && found(await findParticipant(store, { eventId, participantId }));
    if (seat?.userId) throw new AppError('place_taken');
    if (participantId) await revokeInvitationsFor(store, [participantId], new Date(deps.now()));
    const { row, code } = newInvitation(deps, actor.userId, { ...wish, participantId, eventId });
    await insertInvitations(store, [row]);
    await mailCode(deps, store, { actor, row, code, eventName: event.name, organisation: null, seat });
    return { invitation: toView(row, seat ?? null, deps.now()), code };
  });
}

/** Makes a code for an organisation. */
export function inviteToOrganisation(
  deps: Deps,
  actor: Actor,
  organisationId: Id<'organisation'>,
  wish: Omit<Wish, 'participantId'>,
) {
  return writing(deps.db, async (store) => {
    const organisation = found(await findNameOf(store, organisationId));
    const { row, code } = newInvitation(deps, actor.userId, { ...wish, role: 'member', organisationId });
    await insertInvitations(store, [row]);
    await mailCode(deps, store, { actor, row, code, eventName: null, organisation: organisation.nameLatin });
    return { invitation: toView(row, null, deps.now()), code };
  });
}

/** Makes one code for each imported participant without an account; what was printed before is good no longer. */
export function inviteAll(
  deps: Deps,
  actor: Actor,
  eventId: Id<'event'>,
  { participantIds, days }: { participantIds?: Id<'participant'>[] | undefined; days: number },
) {
  return writing(deps.db, async (store) => {
    await getOpenEvent(store, eventId);
    const people = await listUnclaimed(store, eventId, participantIds);
    await revokeInvitationsFor(
      store,
      people.map(({ id }) => id),
      new Date(deps.now()),
    );
    const made = people.map((person) => ({
      person,
      ...newInvitation(deps, actor.userId, { role: 'participant', eventId, participantId: person.id, uses: 1, days }),
    }));
    await insertInvitations(
      store,
      made.map(({ row }) => row),
    );
    note({ codes: made.length });
    return {
      codes: made.map(({ person, code }) => ({
        ...{ participantId: person.id, name: toName(person), code },
        organisation: [person.nameLatin, person.nameHanzi].filter(Boolean).join(' '),
      })),
      expiresAt: new Date(deps.now() + days * day).toISOString(),
    };
  });
}

export async function revoke(deps: Deps, of: InvitationHome, id: Id<'invitation'>): Promise<undefined> {
  const isThere = await writing(deps.db, (store) => revokeInvitation(store, { ...of, id, now: new Date(deps.now()) }));
  if (!isThere) throw new AppError('not_found');
  return undefined;
}

async function getOpenEvent(store: Store, eventId: Id<'event'>) {
  const event = found(await findEvent(store, eventId));
  if (event.status === 'closed') throw new AppError('event_phase_forbids');
  return event;
}

type CodeMail = {
  actor: Actor;
  row: InvitationRow;
  code: string;
  eventName: { fr?: string | undefined; zh?: string | undefined; en?: string | undefined } | null;
  organisation: string | null;
  /** The person whose place the code is for. */
  seat?: Named | undefined;
};

/** Mails a code where an address was given. */
async function mailCode(
  deps: Deps,
  store: Store,
  { actor, row, code, eventName, organisation, seat }: CodeMail,
): Promise<void> {
  if (!row.email) return;
  const { organisationId } = row;
  const isQuoted =
    organisationId === null ||
    mayBeQuoted(await findWriter(store, { organisationId, userId: actor.userId }), deps.now());
  const organiserName = isQuoted ? fullName(actor.name) : actor.email;
  await enqueueMails(deps, store, {
    kind: 'invitation',
    to: { userId: null, email: row.email, language: actor.language, name: seat ? toName(seat) : null },
    // An organiser's new code takes the place of the one before, which works no more: it is mailed whenever it is made.
    cause: row.eventId ? `invitation ${row.id}` : dailyCause(deps, 'invitation', actor.userId, row.email),
    eventId: row.eventId,
    facts: {
      code,
      role: row.role,
      eventName,
      organisation: isQuoted ? organisation : null,
      organiserName,
      path: `/invitation/${code}`,
      expiresAt: row.expiresAt.getTime(),
    },
  });
}
