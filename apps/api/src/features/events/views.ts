import type { eventCard, registrationView } from '@jumelage/contracts/events';
import type { matchmakingSessionView } from '@jumelage/contracts/sessions';
import type { EventRow } from '@jumelage/db/repositories/events';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { SessionWhole } from '@jumelage/db/repositories/sessions';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldNames, fieldsWith, pick } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { ownParticipantFields } from '@jumelage/domain/participant-fields';
import { defaultRules } from '@jumelage/domain/session';
import type { z } from 'zod';
import { versionOf } from '../../http/version.ts';

const toIso = (instant: number | Date) => new Date(instant).toISOString();

/** Describes an event for lists. */
export function toEventCard(
  event: EventRow,
  reader: Pick<z.input<typeof eventCard>, 'hasEnded' | 'admittedCount' | 'organises' | 'registration'>,
): z.input<typeof eventCard> {
  const { id, status, isSample } = event;
  return { id, ...pick(event, fieldsWith(eventFields, 'shown', 'programme')), status, isSample, ...reader };
}

/** Names what organisers edit of an event. */
export function versionOfEvent(event: EventRow): string {
  return versionOf(pick(event, fieldNames(eventFields)));
}

/** Describes a matchmaking session with its slots and tables in use. */
export function toSessionView(session: SessionWhole): z.input<typeof matchmakingSessionView> {
  const { id, name, slotMinutes, breakMinutes, publishedVersion } = session;
  const blocks = session.blocks.map((block) => ({ startsAt: toIso(block.startsAt), endsAt: toIso(block.endsAt) }));
  return {
    id,
    name,
    slotMinutes,
    breakMinutes,
    tableCount: session.tables.length,
    blocks,
    slots: session.slots.map((slot) => ({
      id: slot.id,
      block: slot.block,
      startsAt: toIso(slot.startsAt),
      endsAt: toIso(slot.endsAt),
    })),
    tables: session.tables.map(({ id: tableId, number, kind, label, zone, link, booth, closedSlots }) => ({
      id: tableId,
      number,
      kind,
      label,
      zone,
      link,
      boothOf: booth,
      closedSlots,
    })),
    rules: session.rules ?? defaultRules,
    interpreters: session.interpreters.map(({ id: interpreterId, family, given, hanzi, languages, awaySlots }) => ({
      id: interpreterId,
      name: { family, given, ...(hanzi ? { hanzi } : {}) },
      languages,
      awaySlots,
    })),
    publishedVersion,
    version: versionOf({ name, slotMinutes, breakMinutes, tableCount: session.tables.length, blocks }),
  };
}

/** Describes a session to everybody: without its interpreters, and without where its tables meet online. */
export function toPublicSession(session: SessionWhole): z.input<typeof matchmakingSessionView> {
  const view = toSessionView(session);
  return { ...view, interpreters: [], tables: view.tables.map((table) => ({ ...table, link: null })) };
}

/** Describes one's own registration. */
export function toRegistrationView(
  row: ParticipantRow,
  unavailable: readonly Id<'slot'>[],
): z.input<typeof registrationView> {
  const { id, organisationId, status } = row;
  const filledIn = pick({ ...row, unavailable: [...unavailable] }, ownParticipantFields);
  return { participantId: id, organisationId, status, ...filledIn };
}
