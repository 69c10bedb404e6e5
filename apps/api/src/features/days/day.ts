import type { CheckIn, DayView, DeskPerson } from '@jumelage/contracts/days';
import { checkIn, effectsOfEvent, freeFrom } from '@jumelage/db/repositories/days';
import { listDelaysOfEvent } from '@jumelage/db/repositories/delays';
import { markMet } from '@jumelage/db/repositories/matches';
import { listWishes } from '@jumelage/db/repositories/meeting-requests';
import { findMeeting, updateReportedStatus } from '@jumelage/db/repositories/meetings';
import { allParticipants, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { findSchedule, type SessionScope } from '@jumelage/db/repositories/schedules';
import { reading, writing } from '@jumelage/db/store';
import { presenceOf } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import { mayChangeMeeting } from '@jumelage/domain/meeting';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { toParticipantCard } from '../participants/views.ts';
import { getEvent, loadPlan } from '../schedules/plan.ts';
import { getScheduleView, historyOf } from '../schedules/views.ts';

/**
 * Describes the day at a glance: the newest published schedule (before one, the draft), who is there, and what was
 * done; undo and redo are the draft's.
 */
export async function getDay(deps: Deps, scope: SessionScope): Promise<DayView> {
  const store = reading(deps.db);
  const event = await getEvent(store, scope.eventId);
  const draft = await findSchedule(store, scope, 0);
  const newest = await findSchedule(store, scope, 'newest');
  const schedule = await getScheduleView(deps, scope, newest?.version ?? 0);
  const { undo, redo, latest } = await historyOf(store, draft?.id);
  const people = (await allParticipants(store, scope.eventId)).filter(({ status }) => status === 'admitted');
  const counts = new Map<string, number>();
  for (const meeting of schedule.meetings) {
    if (meeting.slotId) for (const { id } of meeting.participants) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    now: new Date(deps.now()).toISOString(),
    zone: event.zone,
    schedule: { ...schedule, revision: draft?.revision ?? 0, undo, redo },
    people: people.map((person) => toDeskPerson(person, counts.get(person.id) ?? 0)),
    delays: (await listDelaysOfEvent(store, scope.eventId)).map(({ meetingId, participantId, minutes }) => ({
      meetingId,
      participantId,
      minutes,
    })),
    wishes: (await listWishes(store, scope.eventId)).flatMap(({ sessionId, startsAt, ...wish }) =>
      sessionId === scope.sessionId ? [{ ...wish, startsAt: startsAt.toISOString() }] : [],
    ),
    steps: latest,
  };
}

function toDeskPerson(row: ParticipantRow, meetingCount: number): DeskPerson {
  return {
    ...toParticipantCard(row),
    presence: presenceOf(row),
    checkedInAt: row.checkedInAt?.toISOString() ?? null,
    arrivesAt: row.arrivesAt?.toISOString() ?? null,
    meetingCount,
  };
}

/**
 * Stores check-ins as they happened at the desk: by their instants, in whatever order they arrive; one that is older
 * than the desk's last changes nothing, and an instant to come counts as now. A participant who was given up and came
 * after all can be met again.
 */
export async function writeCheckIns(
  deps: Deps,
  eventId: Id<'event'>,
  checkIns: readonly CheckIn[],
): Promise<{ people: DeskPerson[] }> {
  const ids = new Set(checkIns.map((one) => one.participantId));
  await writing(deps.db, async (tx) => {
    const away = (await effectsOfEvent(tx, eventId)).flatMap((effect) => (effect.kind === 'away' ? [effect] : []));
    for (const { participantId, at: said, arrived } of checkIns.toSorted(
      (a, b) => Date.parse(a.at) - Date.parse(b.at),
    )) {
      const at = new Date(Math.min(Date.parse(said), deps.now()));
      const isNew = await checkIn(tx, { eventId, participantId }, { at, arrived });
      const closed = away.flatMap((effect) => (effect.participantId === participantId ? effect.slotIds : []));
      if (isNew && arrived) await freeFrom(tx, participantId, { slotIds: closed, from: at });
    }
  });
  const people = (await allParticipants(reading(deps.db), eventId)).filter(
    ({ id, status }) => ids.has(id) && status === 'admitted',
  );
  return { people: people.map((person) => toDeskPerson(person, 0)) };
}

/** Marks a meeting that has begun as held, missed, or neither yet. */
export async function markAttendance(
  deps: Deps,
  scope: SessionScope,
  { meetingId, status }: { meetingId: Id<'meeting'>; status: 'held' | 'missed' | 'scheduled' },
) {
  await writing(deps.db, async (tx) => {
    const meeting = found(await findMeeting(tx, { eventId: scope.eventId, meetingId }));
    if (!mayChangeMeeting(meeting.status, status, 'report')) throw new AppError('not_found');
    const newest = await findSchedule(tx, scope, 'newest');
    const plan = await loadPlan(tx, scope, found(newest).version);
    const slot = plan.session.slots[plan.slotOf[plan.meetings.findIndex(({ id }) => id === meetingId)] ?? -1];
    if (!slot) throw new AppError('not_found');
    if (slot.startsAt.getTime() > deps.now()) throw new AppError('outcome_too_early');
    await updateReportedStatus(tx, { eventId: scope.eventId, meetingId }, status);
    if (status === 'held' && status !== meeting.status)
      await markMet(tx, [meeting.firstId, meeting.secondId], new Date(deps.now()));
  });
  return { meetingId, status };
}
