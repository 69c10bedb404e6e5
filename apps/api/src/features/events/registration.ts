import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import { onSchedules } from '@jumelage/db/locks';
import { hasAgreed } from '@jumelage/db/repositories/consents';
import { findEvent, isOrganiser } from '@jumelage/db/repositories/events';
import { hasParticipantEmail } from '@jumelage/db/repositories/imports';
import { findOwnOrganisation } from '@jumelage/db/repositories/organisation-members';
import {
  findParticipant,
  findParticipantOfUser,
  insertParticipants,
  updateParticipant,
} from '@jumelage/db/repositories/participants';
import { areSlotsOfEvent, replaceUnavailability, unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import { isPastDeadline } from '@jumelage/domain/deadline';
import { isPermitted } from '@jumelage/domain/event';
import { definedOf } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { homeZones } from '@jumelage/domain/organisation';
import { changeParticipantStatus, statusOnRegistration } from '@jumelage/domain/participant';
import { isZone } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { leaveMeetings } from '../participants/leave.ts';
import { tellAdmitted } from '../participants/tell-participation.ts';
import { toRegistrationView } from './views.ts';

type Registration = Handlings['POST /api/events/:eventId/registration']['body'];
type RegistrationChange = Handlings['PATCH /api/events/:eventId/registration']['body'];
type Scope = {
  readonly eventId: Id<'event'>;
  readonly actor: Actor;
  readonly actingFor?: Id<'participant'> | undefined;
};

/** Finds an event that the reader may see: drafts are visible to their organisers only. */
async function getVisibleEvent(store: Store, { eventId, actor }: Scope) {
  const event = found(await findEvent(store, eventId));
  if (isPermitted('see', event.status) || actor.isAdmin) return event;
  if (await isOrganiser(store, { eventId, userId: actor.userId })) return event;
  throw new AppError('not_found');
}

async function checkDetails(
  store: Store,
  eventId: Id<'event'>,
  { zone, unavailable }: Pick<RegistrationChange, 'zone' | 'unavailable'>,
): Promise<void> {
  if (zone !== undefined && !isZone(zone))
    throw new AppError('zone_unknown', { fields: [{ path: 'zone', code: 'not_one_of' }] });
  if (unavailable && !(await areSlotsOfEvent(store, eventId, unavailable))) throw new AppError('slot_unknown');
}

/** Finds the reader's own place, or that of the participant in whose name staff act. */
async function getOwn(store: Store, { eventId, actor, actingFor }: Scope) {
  return found(
    await (actingFor
      ? findParticipant(store, { eventId, participantId: actingFor })
      : findParticipantOfUser(store, { eventId, userId: actor.userId })),
  );
}

async function getView(store: Store, scope: Scope) {
  const { eventId } = scope;
  const own = await getOwn(store, scope);
  return toRegistrationView(own, (await unavailabilityOf(store, eventId, [own.id])).get(own.id) ?? []);
}

/**
 * Registers the reader for one of their organisations, or brings them back after a withdrawal. The organiser admits, or
 * has decided beforehand that published organisations are let in.
 */
export async function register(deps: Deps, scope: Scope, body: Registration) {
  const { eventId, actor } = scope;
  try {
    await writing(deps.db, async (tx) => {
      const event = await getVisibleEvent(tx, scope);
      if (!isPermitted('register', event.status)) throw new AppError('event_phase_forbids');
      if (isPastDeadline('register', event, deps.now())) throw new AppError('registration_closed');
      const organisation = await findOwnOrganisation(tx, {
        userId: actor.userId,
        organisationId: body.organisationId,
      });
      if (!organisation) throw new AppError('organisation_not_yours');
      await checkDetails(tx, eventId, body);
      const { organisationId, attendance, languages } = body;
      const zone = body.zone ?? homeZones[organisation.country] ?? event.zone;
      const shownAbroad = await hasAgreed(tx, actor.userId, 'other_side');
      const details = {
        organisationId,
        attendance,
        languages,
        zone,
        hours: body.hours ?? null,
        ...definedOf({ jobTitle: body.jobTitle, phone: body.phone, wechat: body.wechat }),
        status: statusOnRegistration(event, organisation),
        shownAbroad,
      };
      const before = await findParticipantOfUser(tx, { eventId, userId: actor.userId });
      if (before && !changeParticipantStatus(before.status, 'registered').ok) throw new AppError('already_registered');
      const { family, given, hanzi } = actor.name;
      const person = { family, given, hanzi: hanzi ?? null };
      const participantId = before?.id ?? newId(deps, 'participant');
      if (before)
        await updateParticipant(tx, { eventId, participantId, from: before.status }, { ...details, ...person });
      else {
        // Where an imported row has the address already, it stays there: that it is theirs is not proven.
        const email = (await hasParticipantEmail(tx, { eventId, email: actor.email })) ? null : actor.email;
        await insertParticipants(tx, [
          {
            id: participantId,
            eventId,
            userId: actor.userId,
            email,
            ...person,
            ...details,
            createdAt: new Date(deps.now()),
          },
        ]);
      }
      await replaceUnavailability(tx, participantId, body.unavailable);
      if (details.status === 'admitted') await tellAdmitted(deps, tx, eventId, [participantId]);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('already_registered');
    throw error;
  }
  return getView(reading(deps.db), scope);
}

/** Changes one's attendance, languages, zone or availability. */
export async function changeRegistration(deps: Deps, scope: Scope, body: RegistrationChange) {
  const { eventId } = scope;
  await writing(deps.db, async (tx) => {
    await getVisibleEvent(tx, scope);
    const own = await getOwn(tx, scope);
    await checkDetails(tx, eventId, body);
    const { attendance, zone, languages, hours, refusesDelegation, jobTitle, phone, wechat } = body;
    // Whether others may act for them is everybody's own word.
    if (scope.actingFor && refusesDelegation !== undefined) throw new AppError('not_allowed');
    const chosen = {
      ...(attendance ? { attendance } : {}),
      ...(zone ? { zone } : {}),
      ...(languages ? { languages } : {}),
    };
    const changes = {
      ...chosen,
      ...definedOf({ hours, refusesDelegation, jobTitle, phone, wechat }),
    };
    if (Object.keys(changes).length > 0) await updateParticipant(tx, { eventId, participantId: own.id }, changes);
    if (body.unavailable) await replaceUnavailability(tx, own.id, body.unavailable);
  });
  return getView(reading(deps.db), scope);
}

/** Withdraws the reader: their open requests and agreed meetings go with them, at once. */
export async function withdraw(deps: Deps, scope: Scope) {
  const { eventId } = scope;
  await writing(
    deps.db,
    async (tx) => {
      await getVisibleEvent(tx, scope);
      const own = await getOwn(tx, scope);
      // Nobody asks them to meet while they leave.
      await locked(tx, [{ kind: 'participant', id: own.id }]);
      const decision = changeParticipantStatus(own.status, 'withdrawn');
      if (!decision.ok) throw new AppError(decision.code);
      await updateParticipant(tx, { eventId, participantId: own.id, from: own.status }, { status: decision.value });
      await leaveMeetings(deps, tx, { eventId, participantId: own.id });
    },
    [onSchedules(eventId)],
  );
  return getView(reading(deps.db), scope);
}
