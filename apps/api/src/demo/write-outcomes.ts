import { listMeetings, type MeetingRow, updateReportedStatus } from '@jumelage/db/repositories/meetings';
import { putOutcome } from '@jumelage/db/repositories/outcomes';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { statusFromReports } from '@jumelage/domain/outcome';
import { pairKey } from '@jumelage/domain/request';
import type { DemoOutcome } from './content-types.ts';

type Writing = {
  readonly eventId: Id<'event'>;
  readonly outcomes: readonly DemoOutcome[];
  /** The participants of the event, by the keys of their persons. */
  readonly participantIds: ReadonlyMap<string, Id<'participant'>>;
  /** Tells whether a meeting had a time, and that time is past: only then anybody can say what came of it. */
  readonly isOver: (meeting: MeetingRow) => boolean;
  /** The instant at which something was reported. */
  readonly at: (outcome: DemoOutcome) => number;
};

/** Writes what people reported of their meetings, and whether these took place. */
export async function writeOutcomes(
  store: Store,
  { eventId, outcomes, participantIds, isOver, at }: Writing,
): Promise<void> {
  const meetings = new Map(
    (await listMeetings(store, eventId)).map((meeting) => [pairKey(meeting.firstId, meeting.secondId), meeting]),
  );
  const reports = new Map<Id<'meeting'>, { held: boolean }[]>();
  for (const outcome of outcomes) {
    const [fromId, toId, byId] = [outcome.from, outcome.to, outcome.by].map((key) => participantIds.get(key));
    const meeting = fromId && toId && meetings.get(pairKey(fromId, toId));
    if (!meeting || !byId || !isOver(meeting)) continue;
    const { held, rating = null, nextStep, note } = outcome;
    const updatedAt = new Date(at(outcome));
    await putOutcome(store, { meetingId: meeting.id, participantId: byId, held, rating, nextStep, note, updatedAt });
    reports.set(meeting.id, [...(reports.get(meeting.id) ?? []), { held }]);
  }
  // The boards say for themselves how far investors have come: what they met in 2016 is suggested again.
  for (const [meetingId, said] of reports)
    await updateReportedStatus(store, { eventId, meetingId }, statusFromReports('scheduled', said));
}
