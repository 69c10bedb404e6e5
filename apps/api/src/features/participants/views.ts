import type { ParticipantCard, participantView } from '@jumelage/contracts/participants';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { RemovalRow } from '@jumelage/db/repositories/removals';
import { fieldsWith, pick } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { participantFields } from '@jumelage/domain/participant-fields';
import type { z } from 'zod';

/** Redacts a participant for other participants. Fields are hidden unless the table shows them. */
export function toParticipantCard(row: ParticipantRow): ParticipantCard {
  const { id, family, given, hanzi, organisation } = row;
  const shown = pick(row, fieldsWith(participantFields, 'shown', 'participants'));
  return { id, name: { family, given, ...(hanzi ? { hanzi } : {}) }, ...shown, organisation };
}

/** Describes a participant for the organiser. */
export function toParticipantView(
  row: ParticipantRow,
  unavailable: readonly Id<'slot'>[],
  removal?: RemovalRow,
): z.input<typeof participantView> {
  const { status, email, userId, shownAbroad } = row;
  const shown = pick({ ...row, unavailable: [...unavailable] }, [
    ...fieldsWith(participantFields, 'shown', 'organisers'),
    ...fieldsWith(participantFields, 'shown', 'staff'),
  ]);
  const undoable = removal && removal.status === status && removal.before;
  return {
    ...toParticipantCard(row),
    ...{ status, email, ...shown, hasAccount: userId !== null, shownAbroad },
    removal: undoable
      ? { at: removal.at.toISOString(), requests: undoable.requests.length, meetings: undoable.meetings.length }
      : null,
  };
}
