import type { OpenInvitation } from '@jumelage/contracts/invitations';
import { isUniqueViolation } from '@jumelage/db/client';
import { followConsent, hasAgreed } from '@jumelage/db/repositories/consents';
import { insertOrganiser, isOrganiser, listOrganisers } from '@jumelage/db/repositories/events';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { hasParticipantEmail } from '@jumelage/db/repositories/imports';
import { findOpenInvitation, spendInvitation } from '@jumelage/db/repositories/invitations';
import { findOwnOrganisation, insertMember, listMembers } from '@jumelage/db/repositories/organisation-members';
import {
  claimPlace,
  findParticipant,
  findParticipantOfUser,
  insertParticipants,
  type NewParticipant,
  updateParticipant,
} from '@jumelage/db/repositories/participants';
import { type ClaimRow, findCountry, insertClaim } from '@jumelage/db/repositories/vouching';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import { ownershipBy } from '@jumelage/domain/claim';
import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { homeZones } from '@jumelage/domain/organisation';
import { fullName, type PersonName } from '@jumelage/domain/participant';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { sendPrepared } from '../meeting-requests/send-prepared.ts';
import { hashOfCode } from './codes.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;
type Guest = Pick<Actor, 'userId' | 'email' | 'language'> & { readonly name: PersonName };
type Wish = {
  readonly organisationId?: Id<'organisation'> | undefined;
  readonly languages?: SpokenLanguage[] | undefined;
};

/** Finds the invitation of a code; every other code looks as if there were none. */
export async function getOpen(deps: Deps, store: Store, typed: string): Promise<Found> {
  const hash = hashOfCode(deps, typed);
  return found(hash === undefined ? undefined : await findOpenInvitation(store, hash, new Date(deps.now())));
}

/** Describes the invitation of a code to its holder. */
export async function readInvitation(deps: Deps, typed: string): Promise<OpenInvitation> {
  const { invitation, event, organisation, participant } = await getOpen(deps, reading(deps.db), typed);
  const { family, given, hanzi } = participant ?? { family: null, given: null, hanzi: null };
  return {
    role: invitation.role,
    event: event && { id: event.id, name: event.name },
    organisation: organisation && {
      id: organisation.id,
      nameLatin: organisation.nameLatin,
      nameHanzi: organisation.nameHanzi,
    },
    name: family !== null && given !== null ? { family, given, ...(hanzi ? { hanzi } : {}) } : null,
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

/** Lets somebody in by a code. Refuses `already_registered` where the place is another's or they have one. */
export async function acceptInvitation(deps: Deps, guest: Guest, typed: string, wish: Wish) {
  try {
    return await writing(deps.db, (store) => acceptWithin(deps, store, guest, typed, wish));
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('already_registered');
    throw error;
  }
}

/**
 * Tells whether a code can be accepted before its guest has an organisation: only participants without an imported
 * place need one.
 */
export const needsNoOrganisation = ({ role, participantId }: Found['invitation']) =>
  role !== 'participant' || participantId !== null;

/** Accepts as `acceptInvitation` does, within the caller's transaction. A guest who is in already uses nothing up. */
export async function acceptWithin(deps: Deps, store: Store, guest: Guest, typed: string, wish: Wish) {
  const open = await getOpen(deps, store, typed);
  const { invitation } = open;
  note({
    invitationId: invitation.id,
    role: invitation.role,
    ...(invitation.eventId ? { eventId: invitation.eventId } : {}),
  });
  const isNew = await letIn(deps, store, open, guest, wish);
  if (isNew && !(await spendInvitation(store, invitation.id, new Date(deps.now())))) throw new AppError('not_found');
  return { role: invitation.role, eventId: invitation.eventId, organisationId: invitation.organisationId };
}

async function letIn(deps: Deps, store: Store, open: Found, guest: Guest, wish: Wish): Promise<boolean> {
  const { event, organisation, invitation } = open;
  if (invitation.role === 'member')
    return insertMember(store, { organisationId: found(organisation).id, userId: guest.userId, role: 'member' });
  if (invitation.role === 'organiser') return becomeOrganiser(deps, store, open, guest);
  if (found(event).status === 'draft' || found(event).status === 'closed') throw new AppError('event_phase_forbids');
  return invitation.participantId
    ? takePlace(deps, store, found(event).id, invitation.participantId, guest)
    : takePart(deps, store, open, guest, wish);
}

/** Makes somebody an organiser, and notifies the others. */
async function becomeOrganiser(deps: Deps, store: Store, { event, invitation }: Found, guest: Guest): Promise<boolean> {
  const { id: eventId, name: eventName } = found(event);
  if (!(await insertOrganiser(store, eventId, guest.userId))) return false;
  const others = await listOrganisers(store, eventId, guest.userId);
  const facts = { eventId, eventName, fromName: fullName(guest.name) };
  await enqueueMails(
    deps,
    store,
    others.map((to) => ({
      kind: 'organiser_added' as const,
      to,
      cause: `organiser_added ${invitation.id} ${guest.userId} ${to.userId}`,
      eventId,
      facts,
    })),
  );
  return true;
}

/**
 * Hands an imported place over, once. The first person of a company without members owns its profile where this event
 * drafted it and somebody else invited them; all others claim it, and others decide.
 */
async function takePlace(
  deps: Deps,
  store: Store,
  eventId: Id<'event'>,
  participantId: Id<'participant'>,
  { userId }: Guest,
): Promise<boolean> {
  const { userId: holderId } = found(await findParticipant(store, { eventId, participantId }));
  if (holderId === userId) return false;
  if (!(await claimPlace(store, participantId, userId))) throw new AppError('already_registered');
  // The claim holds the place from here on: an organisation that was joined to another until now has handed it over.
  const { organisationId } = found(await findParticipant(store, { eventId, participantId }));
  // Of two who take places of one company at once, one comes first.
  await locked(store, [{ kind: 'organisation', id: organisationId }]);
  if ((await listMembers(store, organisationId)).length === 0) {
    const { draftedByEventId } = found(await findCountry(store, organisationId));
    const ownership = ownershipBy({
      draftedByEventId,
      eventId,
      organisesEvent: await isOrganiser(store, { eventId, userId }),
    });
    if (ownership === 'owner') await insertMember(store, { organisationId, userId, role: 'owner' });
    else await claimOwnership(deps, store, { organisationId, userId, eventId });
  }
  await followConsent(store, userId);
  await followDeclarations(store, [organisationId], new Date(deps.now()));
  note({ participantId });
  return true;
}

/** Admits a guest for one of their organisations, at once. */
async function takePart(
  deps: Deps,
  store: Store,
  { event }: Found,
  guest: Guest,
  { organisationId, languages }: Wish,
): Promise<boolean> {
  const { id: eventId, zone } = found(event);
  const { userId, email, name } = guest;
  const before = await findParticipantOfUser(store, { eventId, userId });
  if (before?.status === 'admitted') return false;
  if (!organisationId)
    throw new AppError('invalid_request', { fields: [{ path: 'organisationId', code: 'required' }] });
  const own = await findOwnOrganisation(store, { userId, organisationId });
  if (!own) throw new AppError('organisation_not_yours');
  const details = {
    organisationId,
    status: 'admitted' as const,
    shownAbroad: await hasAgreed(store, userId, 'other_side'),
  };
  const spoken = languages ?? [guest.language];
  if (before) {
    const scope = { eventId, participantId: before.id };
    const isIn = await updateParticipant(store, scope, { ...details, ...(languages ? { languages } : {}) });
    if (isIn) await sendPrepared(deps, store, scope);
    return isIn;
  }
  const isTaken = await hasParticipantEmail(store, { eventId, email });
  const row: NewParticipant = {
    ...{
      id: newId(deps, 'participant'),
      eventId,
      userId,
      email: isTaken ? null : email,
      ...details,
      languages: spoken,
      attendance: 'onsite',
    },
    ...{
      family: name.family,
      given: name.given,
      hanzi: name.hanzi ?? null,
      zone: homeZones[own.country] ?? zone,
      createdAt: new Date(deps.now()),
    },
  };
  await insertParticipants(store, [row]);
  return true;
}

/** Claims the ownership of an organisation for somebody; others decide. */
async function claimOwnership(
  deps: Deps,
  store: Store,
  of: Pick<ClaimRow, 'organisationId' | 'userId' | 'eventId'>,
): Promise<void> {
  const at = new Date(deps.now());
  const id = newId(deps, 'claim');
  await insertClaim(store, { id, ...of, status: 'pending', decidedBy: null, createdAt: at, changedAt: at });
}
