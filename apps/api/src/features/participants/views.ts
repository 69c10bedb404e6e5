import type { ParticipantCard, participantView } from '@jumelage/contracts/participants';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { RemovalRow } from '@jumelage/db/repositories/removals';
import type { Id } from '@jumelage/domain/ids';
import type { z } from 'zod';

/** A participant as other participants see it: no address, no zone. */
export function toParticipantCard({
  id,
  family,
  given,
  hanzi,
  languages,
  attendance,
  organisation,
}: ParticipantRow): ParticipantCard {
  return { id, name: { family, given, ...(hanzi ? { hanzi } : {}) }, languages, attendance, organisation };
}

/** A participant as the organiser sees it. */
export function toParticipantView(
  row: ParticipantRow,
  unavailable: readonly Id<'slot'>[],
  removal?: RemovalRow,
): z.input<typeof participantView> {
  const { status, email, zone, userId, shownAbroad } = row;
  const undoable = removal && removal.status === status && removal.before;
  return {
    ...toParticipantCard(row),
    ...{ status, email, zone, unavailable: [...unavailable], hasAccount: userId !== null, shownAbroad },
    removal: undoable
      ? { at: removal.at.toISOString(), requests: undoable.requests.length, meetings: undoable.meetings.length }
      : null,
  };
}
