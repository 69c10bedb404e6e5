import { readFileSync } from 'node:fs';
import { endpoints } from '@jumelage/contracts/endpoints';
import { type RemovingAct, removingActs } from '@jumelage/contracts/removing-acts';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf } from '../support/crowd.ts';
import { givenPublishedOrganisation } from '../support/people.ts';
import { rowsBeyond, type Snapshot, snapshotOf } from '../support/snapshot.ts';

let test: TestApp;
let crowd: Crowd;
let meetings: Id<'meeting'>[];
const at = (i: number) => memberOf(crowd, i);
const session = '/api/events/:eventId/sessions/:sessionId' as const;
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const undoStep = () => crowd.organiser.must(`POST ${session}/schedule/undo`, { params: params() });

/** Lists the schedules that were published between two snapshots. */
const versionsBeyond = (after: Snapshot, before: Snapshot) =>
  rowsBeyond(after, before).flatMap((row) =>
    row.startsWith('schedules ') ? (/"id":"(sch_\w+)"/.exec(row)?.[1] ?? []) : [],
  );

it('names every endpoint that deletes, with what it takes along', () => {
  const deleting = Object.keys(endpoints).filter((key) => key.startsWith('DELETE '));
  expect(deleting.filter((key) => !(key in removingActs))).toEqual([]);
});

/** Lists the endpoints whose effects, as the access matrix pins them, leave fewer rows of a table than there were. */
function losingRows(effects: string): string[] {
  const losing = new Set<string>();
  let [key, rows] = ['', new Map<string, number>()];
  const close = () => {
    if ([...rows.values()].some((n) => n < 0)) losing.add(key);
    rows = new Map();
  };
  for (const line of effects.split('\n')) {
    const [, sign, table] = /^ {4}([+-]) (\w+)/.exec(line) ?? [];
    if (table) rows.set(table, (rows.get(table) ?? 0) + (sign === '+' ? 1 : -1));
    else if (/^ {0,2}\S/.test(line)) close();
    if (/^[A-Z]+ \//.test(line)) key = line;
  }
  close();
  return [...losing];
}

it('names every endpoint by which rows go, whatever it is called', () => {
  const losing = losingRows(readFileSync(new URL('../access/effects.txt', import.meta.url), 'utf8'));
  expect(losing.length).toBeGreaterThan(20);
  expect(losing.filter((key) => !(key in removingActs))).toEqual([]);
});

describe('an act that offers to be undone leaves every table as it was', () => {
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());
  /** 0–1 stands in the first slot, 2–3 pinned in the second; published. */
  beforeEach(async () => {
    crowd = await givenCrowd(test, { count: 4 });
    await crowd.organiser.must(`PUT ${session}/interpreters`, {
      params: params(),
      body: { interpreters: [{ name: { family: 'Sample', given: 'Sam' }, languages: ['fr', 'zh'], awaySlots: [] }] },
    });
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(2), at(3));
    const draft = await crowd.organiser.must(`GET ${session}/schedule`, { params: params(), query: {} });
    meetings = draft.meetings.map(({ id }) => id);
    for (const [i, meetingId] of meetings.entries())
      await crowd.organiser.must(`PUT ${session}/placements/:meetingId`, {
        params: { ...params(), meetingId },
        body: { slotId: crowd.slots[i]?.id ?? 'slt_', tableId: crowd.tables[0]?.id ?? 'tbl_', pinned: i === 1 },
      });
    await crowd.organiser.must(`POST ${session}/schedule/publication`, { params: params() });
  });

  type Undoable = {
    [K in keyof typeof removingActs]: (typeof removingActs)[K] extends { guard: 'undo' } ? K : never;
  }[keyof typeof removingActs];
  const cases: {
    readonly [K in Undoable]: {
      readonly act: () => Promise<unknown>;
      readonly undo: () => Promise<unknown>;
      readonly keeps?: RegExp;
    };
  } = {
    'POST /api/events/:eventId/participants/:participantId/removal': {
      act: () =>
        crowd.organiser.must('POST /api/events/:eventId/participants/:participantId/removal', {
          params: { eventId: crowd.eventId, participantId: at(2).participantId },
          body: { status: 'withdrawn' },
        }),
      undo: () =>
        crowd.organiser.must('DELETE /api/events/:eventId/participants/:participantId/removal', {
          params: { eventId: crowd.eventId, participantId: at(2).participantId },
        }),
    },
    'POST /api/events/:eventId/participants/removals': {
      act: () =>
        crowd.organiser.must('POST /api/events/:eventId/participants/removals', {
          params: { eventId: crowd.eventId },
          body: { participantIds: [at(0).participantId, at(2).participantId], status: 'refused' },
        }),
      undo: () =>
        crowd.organiser.must('POST /api/events/:eventId/participants/removals/undo', {
          params: { eventId: crowd.eventId },
          body: { participantIds: [at(0).participantId, at(2).participantId] },
        }),
    },
    'PATCH /api/events/:eventId/participants/:participantId': {
      act: () =>
        crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
          params: { eventId: crowd.eventId, participantId: at(0).participantId },
          body: { status: 'refused' },
        }),
      undo: () =>
        crowd.organiser.must('DELETE /api/events/:eventId/participants/:participantId/removal', {
          params: { eventId: crowd.eventId, participantId: at(0).participantId },
        }),
    },
    'PUT /api/events/:eventId/participants/agreement': {
      act: () => agreementOf(false),
      undo: () => agreementOf(true),
    },
    'DELETE /api/events/:eventId/sessions/:sessionId/placements': {
      act: () => crowd.organiser.must(`DELETE ${session}/placements`, { params: params() }),
      undo: undoStep,
      keeps: /^scheduleSteps /,
    },
    'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId': {
      act: () =>
        crowd.organiser.must(`DELETE ${session}/placements/:meetingId`, {
          params: { ...params(), meetingId: meetings[1] ?? 'mtg_' },
        }),
      undo: undoStep,
      keeps: /^scheduleSteps /,
    },
    'POST /api/events/:eventId/sessions/:sessionId/day/steps': {
      act: async () => {
        const disturbance = { act: 'absent', participantId: at(2).participantId } as const;
        const { revision } = await crowd.organiser.must(`POST ${session}/day/proposals`, {
          params: params(),
          body: disturbance,
        });
        await crowd.organiser.must(`POST ${session}/day/steps`, { params: params(), body: { disturbance, revision } });
      },
      undo: undoStep,
      // The step and its undoing are both published: versions, mails and notifications are history, and stay.
      keeps: /^(scheduleSteps|mails|notifications) /,
    },
    'DELETE /api/organisations/:organisationId/matches/:otherId/mark': {
      act: () => markOf('DELETE'),
      undo: () => markOf('PUT'),
    },
  };

  async function agreementOf(shownAbroad: boolean) {
    const { items } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    const participantIds = items.map(({ id }) => id);
    await crowd.organiser.must('PUT /api/events/:eventId/participants/agreement', {
      params: { eventId: crowd.eventId },
      body: { shownAbroad, participantIds },
    });
  }
  async function markOf(method: 'DELETE' | 'PUT') {
    const path = { params: { organisationId: at(0).organisationId, otherId: other } };
    if (method === 'DELETE') return at(0).must('DELETE /api/organisations/:organisationId/matches/:otherId/mark', path);
    return at(0).must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
      ...path,
      body: { mark: 'hidden', note: 'Sample' },
    } as never);
  }
  let other: Id<'organisation'>;

  it.each(Object.entries(cases))('%s', async (key, { act, undo, keeps }) => {
    if (key.includes('/matches/')) {
      other = await givenPublishedOrganisation(at(1));
      await markOf('PUT');
    }
    if (key.includes('/agreement')) {
      const csv = 'family,organisation,country\nImported,Import Sample,CN';
      await crowd.organiser.must('POST /api/events/:eventId/participants/import', {
        params: { eventId: crowd.eventId },
        body: { csv, consent: 'agreed' },
      });
    }
    const before = await snapshotOf(test);
    await act();
    expect(rowsBeyond(before, await snapshotOf(test))).not.toEqual([]);
    await undo();
    const after = await snapshotOf(test);
    const published = versionsBeyond(after, before);
    const added = rowsBeyond(after, before).filter(
      (row) => !keeps?.test(row) && !published.some((id) => row.includes(id)),
    );
    expect({ gone: rowsBeyond(before, after), added }).toEqual({ gone: [], added: [] });
  });

  it('is every act that says so', () => {
    const said = Object.entries(removingActs as Readonly<Record<string, RemovingAct>>).flatMap(([key, { guard }]) =>
      guard === 'undo' ? [key] : [],
    );
    expect(Object.keys(cases).sort()).toEqual(said.sort());
  });
});
