import { listSeatsOf } from '@jumelage/db/repositories/agendas';
import { findEvent } from '@jumelage/db/repositories/events';
import { recipientsOf } from '@jumelage/db/repositories/mails';
import { findMeeting } from '@jumelage/db/repositories/meetings';
import { participantsById } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { NotificationKind } from '@jumelage/domain/mail';
import { fullName } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { notify } from '../notifications/notify.ts';
import { toParticipantCard } from '../participants/views.ts';

/** One of a participant's own meetings, as its two people act on it. */
export type OwnMeeting = Awaited<ReturnType<typeof findOwnMeeting>>;

/** Finds one of the reader's own meetings, with its event and its published place; a colleague's is not theirs. */
export async function findOwnMeeting(
  tx: Store,
  { eventId, participant }: Pick<ParticipantScope, 'eventId' | 'participant'>,
  meetingId: Id<'meeting'>,
) {
  if (!participant) throw new AppError('not_found');
  const own = participant.id;
  const meeting = found(await findMeeting(tx, { eventId, meetingId }));
  if (meeting.firstId !== own && meeting.secondId !== own) throw new AppError('not_found');
  if (meeting.status === 'cancelled') throw new AppError('not_found');
  const event = found(await findEvent(tx, eventId));
  const seat = (await listSeatsOf(tx, { eventId, participantId: own })).find((one) => one.meeting.id === meetingId);
  return { meeting, event, seat, own, other: own === meeting.firstId ? meeting.secondId : meeting.firstId };
}

/** Notifies the other side of a meeting of what one did; people without an account receive nothing. */
export async function notifyOther(
  deps: Deps,
  tx: Store,
  { event, own, other }: Pick<OwnMeeting, 'event' | 'own' | 'other'>,
  { kind, facts }: { readonly kind: NotificationKind; readonly facts: Readonly<Record<string, string | number>> },
): Promise<void> {
  const people = await participantsById(tx, event.id, [own]);
  const recipients = await recipientsOf(tx, [other]);
  await notify(deps, tx, {
    kind,
    userId: recipients.map(({ userId }) => userId),
    eventId: event.id,
    facts: { fromName: fullName(toParticipantCard(found(people.get(own))).name), ...facts },
  });
}
