import type { Handlings } from '@jumelage/contracts/endpoints';
import { listSeatsOf } from '@jumelage/db/repositories/agendas';
import { findEvent } from '@jumelage/db/repositories/events';
import { markMet } from '@jumelage/db/repositories/matches';
import { findMeeting, updateReportedStatus } from '@jumelage/db/repositories/meetings';
import { listOutcomesOfMeeting, putOutcome } from '@jumelage/db/repositories/outcomes';
import { writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { statusFromReports } from '@jumelage/domain/outcome';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { toOutcomeView } from './agenda.ts';

type Report = Handlings['PUT /api/events/:eventId/meetings/:meetingId/outcome']['body'];

/**
 * Writes what one side reports of their own meeting, once its slot has begun; the meeting's status follows from both
 * sides' reports.
 */
export async function reportOutcome(
  deps: Deps,
  { eventId, participant }: ParticipantScope,
  meetingId: Id<'meeting'>,
  report: Report,
) {
  if (!participant) throw new AppError('not_found');
  const participantId = participant.id;
  return writing(deps.db, async (tx) => {
    const now = deps.now();
    const meeting = found(await findMeeting(tx, { eventId, meetingId }));
    if (meeting.firstId !== participantId && meeting.secondId !== participantId) throw new AppError('not_found');
    if (meeting.status === 'cancelled') throw new AppError('not_found');
    const event = found(await findEvent(tx, eventId));
    if (!isPermitted('report', event.status)) throw new AppError('event_phase_forbids');
    const seat = (await listSeatsOf(tx, { eventId, participantId })).find((one) => one.meeting.id === meetingId);
    if (!seat || now < seat.startsAt.getTime()) throw new AppError('outcome_too_early');
    const row = { meetingId, participantId, ...report, updatedAt: new Date(now) };
    await putOutcome(tx, row);
    const status = statusFromReports(meeting.status, await listOutcomesOfMeeting(tx, meetingId));
    if (status !== meeting.status) {
      await updateReportedStatus(tx, { eventId, meetingId }, status);
      if (status === 'held') await markMet(tx, [meeting.firstId, meeting.secondId], new Date(now));
    }
    return { status, outcome: toOutcomeView(row) };
  });
}
