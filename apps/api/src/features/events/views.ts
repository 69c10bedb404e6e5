import type { eventCard, matchmakingSessionView, registrationView } from '@jumelage/contracts/events';
import type { EventRow, SessionWhole } from '@jumelage/db/repositories/events';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { Id } from '@jumelage/domain/ids';
import type { z } from 'zod';

const toIso = (instant: number | Date) => new Date(instant).toISOString();

/** An event as lists show it. */
export function toEventCard(
  event: EventRow,
  reader: Pick<z.input<typeof eventCard>, 'admittedCount' | 'organises' | 'registration'>,
): z.input<typeof eventCard> {
  const { id, name, place, zone, startsOn, endsOn, status, isSample } = event;
  return { id, name, place, zone, startsOn, endsOn, status, isSample, ...reader };
}

/** A matchmaking session with its slots and tables in use. */
export function toSessionView(session: SessionWhole): z.input<typeof matchmakingSessionView> {
  const { id, name, slotMinutes, breakMinutes, publishedVersion } = session;
  return {
    id,
    name,
    slotMinutes,
    breakMinutes,
    tableCount: session.tables.length,
    blocks: session.blocks.map((block) => ({ startsAt: toIso(block.startsAt), endsAt: toIso(block.endsAt) })),
    slots: session.slots.map((slot) => ({ id: slot.id, block: slot.block, startsAt: toIso(slot.startsAt), endsAt: toIso(slot.endsAt) })),
    tables: session.tables.map((table) => ({ id: table.id, number: table.number })),
    publishedVersion,
  };
}

/** One's own registration. */
export function toRegistrationView(row: ParticipantRow, unavailable: readonly Id<'slot'>[]): z.input<typeof registrationView> {
  const { id, organisationId, status, attendance, zone, languages } = row;
  return { participantId: id, organisationId, status, attendance, zone, languages, unavailable: [...unavailable] };
}
