import { listSeatsOf } from '@jumelage/db/repositories/agendas';
import { putDelay } from '@jumelage/db/repositories/delays';
import { findEvent } from '@jumelage/db/repositories/events';
import { participantsById } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type Lateness, mayBeLate } from '@jumelage/domain/lateness';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { otherIn } from './agenda.ts';
import { notifyOther } from './find-own-meeting.ts';

/**
 * Writes that somebody will be late for their meeting, or takes it back, and tells the other side; the desk reads it
 * with its day. Said again, it tells nobody.
 */
export async function sayDelay(
  deps: Deps,
  { eventId, participant }: ParticipantScope,
  { meetingId, minutes }: { readonly meetingId: Id<'meeting'>; readonly minutes: Lateness },
) {
  if (!participant) throw new AppError('not_found');
  const participantId = participant.id;
  return writing(deps.db, async (tx) => {
    const now = deps.now();
    const seat = (await listSeatsOf(tx, { eventId, participantId })).find((one) => one.meeting.id === meetingId);
    const { meeting } = found(seat);
    if (!seat || meeting.status === 'cancelled') throw new AppError('not_found');
    const event = found(await findEvent(tx, eventId));
    if (!isPermitted('report', event.status)) throw new AppError('event_phase_forbids');
    const [startsAt, endsAt] = [seat.startsAt.getTime(), seat.endsAt.getTime()];
    if (!mayBeLate({ status: meeting.status, startsAt, endsAt }, now)) throw new AppError('delay_not_now');
    if (!(await putDelay(tx, { meetingId, participantId }, { minutes, saidAt: new Date(now) }))) return { minutes };
    const people = await participantsById(tx, eventId, [participantId, meeting.firstId, meeting.secondId]);
    const other = otherIn(meeting, found(people.get(participantId)), people);
    await notifyOther(
      deps,
      tx,
      { event, own: participantId, other: other.id },
      { kind: 'running_late', facts: { minutes, status: minutes > 0 ? 'said' : 'over' } },
    );
    return { minutes };
  });
}
