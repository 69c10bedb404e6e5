import { describe, expect, it, test } from 'vitest';
import {
  liveRunStatuses,
  type MeetingActor,
  type MeetingStatus,
  mayChangeMeeting,
  meetingStatuses,
  meetingStatusesBefore,
  placeableStatuses,
  reportedStatuses,
  runModes,
  runStatuses,
  shownMeetingStatus,
  shownMeetingStatuses,
} from './meeting.ts';
import { statusFromReports } from './outcome.ts';

const actors: readonly MeetingActor[] = ['schedule', 'request', 'report'];

describe('the status of a meeting', () => {
  it('is one that waits or has a place, one that was reported, or cancelled', () => {
    expect([...placeableStatuses, ...reportedStatuses, 'cancelled']).toEqual(meetingStatuses);
  });

  it.each([
    ['schedule', ['unscheduled>unscheduled', 'unscheduled>scheduled', 'scheduled>unscheduled', 'scheduled>scheduled']],
    ['request', ['unscheduled>cancelled', 'scheduled>cancelled', 'cancelled>unscheduled', 'cancelled>scheduled']],
    [
      'report',
      ['unscheduled', 'scheduled', 'held', 'missed'].flatMap((from) =>
        ['scheduled', 'held', 'missed'].map((to) => `${from}>${to}`),
      ),
    ],
  ] as const)('is changed by a %s', (by, steps) => {
    const allowed = meetingStatuses.flatMap((from) =>
      meetingStatuses.filter((to) => mayChangeMeeting(from, to, by)).map((to) => `${from}>${to}`),
    );
    expect(allowed).toEqual(steps);
  });

  it('is asked for by what stands before it, the same', () => {
    for (const to of meetingStatuses)
      for (const by of actors)
        expect(meetingStatusesBefore(to, by)).toEqual(meetingStatuses.filter((from) => mayChangeMeeting(from, to, by)));
  });

  it('stays once it was reported, whatever becomes of request and schedule', () => {
    for (const from of reportedStatuses)
      for (const to of meetingStatuses)
        expect([from, to, mayChangeMeeting(from, to, 'request') || mayChangeMeeting(from, to, 'schedule')]).toEqual([
          from,
          to,
          false,
        ]);
  });

  it('comes back only by its request once it was cancelled', () => {
    expect(actors.filter((by) => meetingStatuses.some((to) => mayChangeMeeting('cancelled', to, by)))).toEqual([
      'request',
    ]);
  });
});

test('what follows from reports is what reports may change', () => {
  const reports = [[], [true], [false], [true, false], [false, true], [false, false], [true, true]];
  for (const current of meetingStatuses)
    for (const held of reports) {
      const next = statusFromReports(
        current,
        held.map((one) => ({ held: one })),
      );
      const isUntouched = held.length === 0 || current === 'cancelled';
      expect([current, held, next]).toEqual([
        current,
        held,
        isUntouched ? current : held.includes(true) ? 'held' : 'missed',
      ]);
      if (next !== current)
        expect([current, next, mayChangeMeeting(current, next, 'report')]).toEqual([current, next, true]);
    }
});

describe('a meeting as it is shown', () => {
  const [startsAt, endsAt] = ['2026-07-02T07:00:00.000Z', '2026-07-02T07:20:00.000Z'];
  const shownAt = (status: MeetingStatus, now: string) =>
    shownMeetingStatus({ status, startsAt, endsAt }, Date.parse(now));

  it.each([
    ['2026-07-02T06:59:59.999Z', 'scheduled'],
    ['2026-07-02T07:00:00.000Z', 'underway'],
    ['2026-07-02T07:19:59.999Z', 'underway'],
    ['2026-07-02T07:20:00.000Z', 'over'],
    ['2027-07-02T07:20:00.000Z', 'over'],
  ])('at %s: %s', (now, shown) => {
    expect(shownAt('scheduled', now)).toBe(shown);
  });

  it('is as it is where it is not planned, whatever the hour', () => {
    for (const status of meetingStatuses.filter((one) => one !== 'scheduled'))
      for (const now of ['2026-07-02T06:00:00Z', '2026-07-02T07:10:00Z', '2026-07-02T08:00:00Z'])
        expect(shownAt(status, now)).toBe(status);
    expect(shownMeetingStatuses).toEqual([...meetingStatuses, 'underway', 'over']);
  });
});

describe('a run of the scheduler', () => {
  it('is alive until it ends, in one of three ways', () => {
    expect(runStatuses.filter((status) => !(liveRunStatuses as readonly string[]).includes(status))).toEqual([
      'finished',
      'cancelled',
      'failed',
    ]);
  });

  it('moves nobody unless it is asked to plan everything', () => expect(runModes).toEqual(['insert', 'all']));
});
