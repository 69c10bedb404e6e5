import { writing } from '@jumelage/db/store';
import { figureNames } from '@jumelage/domain/figure';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, memberOf } from '../support/crowd.ts';
import { addHeldMeeting, givenResultsEvent, type ResultsEvent, report } from '../support/results-event.ts';

let test: TestApp;
let event: ResultsEvent;

const resultsOf = ({ organiser, eventId }: Pick<Crowd, 'organiser' | 'eventId'>) =>
  organiser.must('GET /api/events/:eventId/results', { params: { eventId } });
const editionsOf = ({ organiser, eventId }: Pick<Crowd, 'organiser' | 'eventId'>) =>
  organiser.must('GET /api/events/:eventId/results/editions', { params: { eventId } });

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  event = await givenResultsEvent(test);
});

describe('the figures of an event', () => {
  it('are those that one counts by hand', async () => {
    const { figures } = await resultsOf(event);
    expect(figures).toEqual({
      // Fourteen came to be registered; one was refused and one waits; two of the others are online.
      ...{ registered: 14, admitted: 12, onsite: 10, came: 8, remote: 2 },
      // Two of the twelve are of one organisation.
      organisations: 11,
      // Fifteen of sixteen were sent. Nine are accepted, two declined, one expired, and one's time ran out.
      ...{ requests: 15, answered: 13, accepted: 9 },
      // Nine meetings, one of which has no slot; the one that was called off does not count.
      ...{ agreed: 9, placed: 8, held: 6, missed: 1, unreported: 1 },
      // One of the six is between two French people.
      acrossCountries: 5,
      ...{ meetingsPerPerson: 16 / 12, withoutMeeting: 4 },
      // Slots of twenty minutes in the newest version; the one that fell through does not count.
      ...{ interpreted: 4, interpreters: 2, interpreterHours: 80 / 60 },
      ...{ reporters: 7, ratings: 9, rating: 35 / 9, withNextStep: 5 },
      ...{ after6: null, after12: null },
    });
    expect(Object.keys(figures).sort()).toEqual([...figureNames].sort());
  });

  it('stand by country and sector, people by their number of meetings, meetings by next step', async () => {
    const { people, acceptance, meetingsPerPerson, ratings, nextSteps } = await resultsOf(event);
    expect(people).toEqual([
      { country: 'CN', sector: 'it', registered: 7, admitted: 6, came: 4 },
      { country: 'FR', sector: 'it', registered: 5, admitted: 4, came: 3 },
      { country: 'FR', sector: 'cleantech', registered: 2, admitted: 2, came: 1 },
    ]);
    expect(acceptance?.toSorted((a, b) => a.country.localeCompare(b.country))).toEqual([
      { country: 'CN', requests: 7, answered: 7, accepted: 4 },
      { country: 'FR', requests: 8, answered: 6, accepted: 5 },
    ]);
    expect(meetingsPerPerson).toEqual([
      { meetings: 0, people: 4 },
      { meetings: 1, people: 2 },
      { meetings: 2, people: 4 },
      { meetings: 3, people: 2 },
    ]);
    expect(ratings).toEqual([0, 1, 2, 3, 3].map((n, i) => ({ rating: i + 1, n })));
    // A step of a meeting that did not take place is none.
    expect(nextSteps).toEqual([
      { step: 'exchange_documents', meetings: 0 },
      { step: 'second_meeting', meetings: 0 },
      { step: 'site_visit', meetings: 1 },
      { step: 'nda', meetings: 1 },
      { step: 'pilot', meetings: 2 },
      { step: 'term_sheet', meetings: 0 },
      { step: 'agreement', meetings: 1 },
    ]);
  });

  it('count words of the months after once their day has come', async () => {
    const endsOn = (day: string) => {
      const sql = 'UPDATE events SET starts_on = ?, ends_on = ? WHERE id = ?';
      return writing(test.deps.db, ({ q }) => q.rows({ sql, values: [day, day, event.eventId] }));
    };
    // Half a year ago: two said more in May; a year ago: one of them after its twelve months.
    await endsOn('2025-11-01');
    expect((await resultsOf(event)).figures).toMatchObject({ after6: 2, after12: null });
    await endsOn('2025-05-15');
    expect((await resultsOf(event)).figures).toMatchObject({ after6: 2, after12: 1 });
  });

  it('say that nobody was checked in, not that nobody came', async () => {
    const sql = 'UPDATE participants SET checked_in_at = NULL WHERE event_id = ?';
    await writing(test.deps.db, ({ q }) => q.rows({ sql, values: [event.eventId] }));
    expect((await resultsOf(event)).figures.came).toBeNull();
  });

  it('are all nought for an event without anybody', async () => {
    const empty = await givenCrowd(test, { count: 0 });
    const { figures, ...tables } = await resultsOf(empty);
    const isBlank = new Set(['came', 'rating', 'after6', 'after12']);
    for (const name of figureNames) expect(figures[name]).toBe(isBlank.has(name) ? null : 0);
    expect(tables).toEqual({
      ...{ people: [], acceptance: null, ratings: null, ratingsByCountry: null, nextSteps: null },
      meetingsPerPerson: [],
    });
  });
});

describe('what people think', () => {
  const rate = (meeting: string, by: number, rating: number) =>
    writing(test.deps.db, (store) =>
      report(store, event, event.meetingIds.get(meeting) ?? 'mtg_', [by, true, rating, 'none']),
    );

  it('is shown by country only where five of each country answered', async () => {
    expect((await resultsOf(event)).ratingsByCountry).toBeNull();
    const meetingId = await addHeldMeeting(test, event, 6, 9);
    event = { ...event, meetingIds: new Map([...event.meetingIds, ['m11', meetingId]]) };
    await rate('m11', 6, 1);
    await rate('m2', 3, 5);
    await rate('m7', 7, 3);
    // Five of France, four of China: what the four think would be the rest of the total.
    expect((await resultsOf(event)).ratingsByCountry).toBeNull();
    await rate('m11', 9, 1);
    const { ratingsByCountry } = await resultsOf(event);
    expect(ratingsByCountry?.toSorted((a, b) => a.country.localeCompare(b.country))).toEqual([
      { country: 'CN', n: 6, average: 23 / 6 },
      { country: 'FR', n: 7, average: 22 / 7 },
    ]);
  });

  it('is not shown at all while fewer than five people answered, however many ratings they gave', async () => {
    const few = await givenCrowd(test, { count: 6 });
    for (const to of [1, 3, 5]) {
      const meetingId = await addHeldMeeting(test, few, 0, to);
      await writing(test.deps.db, async (store) => {
        await report(store, few, meetingId, [0, true, 5, 'pilot']);
        await report(store, few, meetingId, [to, true, 1, 'pilot']);
      });
    }
    const { figures, ratings, ratingsByCountry, nextSteps } = await resultsOf(few);
    expect(figures).toMatchObject({ reporters: 4, ratings: 6, rating: null, withNextStep: 3 });
    expect([ratings, ratingsByCountry, nextSteps]).toEqual([null, null, null]);
    const [edition] = (await editionsOf(few)).events;
    expect(edition?.figures.rating).toBeNull();
  });

  it('answers by country are left out where a country has fewer than five', async () => {
    const few = await givenCrowd(test, { count: 6 });
    for (const to of [1, 3, 5]) await addHeldMeeting(test, few, 0, to);
    expect((await resultsOf(few)).acceptance).toBeNull();
  });

  it('no word that somebody wrote is in any of it', async () => {
    const params = { eventId: event.eventId };
    const replies = [await resultsOf(event), await editionsOf(event)];
    expect(JSON.stringify(replies)).not.toContain('Only for me');
    const file = await event.organiser.call('GET /api/events/:eventId/results.xlsx', { params });
    expect(file.status).toBe(200);
  });
});

describe('several events', () => {
  it('stand beside each other, of the same organiser only, the newest first', async () => {
    const other = await givenCrowd(test, { count: 3 });
    const sql = [
      `UPDATE event_organisers SET user_id = '${event.organiser.userId}' WHERE event_id = '${other.eventId}'`,
      `UPDATE events SET starts_on = '2026-07-09' WHERE id = '${other.eventId}'`,
    ];
    await writing(test.deps.db, async ({ q }) => {
      for (const one of sql) await q.rows({ sql: one, values: [] });
    });
    await givenCrowd(test, { count: 2 });
    const { events } = await editionsOf(event);
    expect(events.map(({ id }) => id)).toEqual([other.eventId, event.eventId]);
    expect(events.map(({ figures }) => figures.registered)).toEqual([3, 14]);
    // One definition, one query: the numbers are those of the event's own page.
    expect(events[1]?.figures).toEqual((await resultsOf(event)).figures);
  });

  it('are shown to their organisers alone', async () => {
    const params = { eventId: event.eventId };
    const stranger = await givenCrowd(test, { count: 0 });
    for (const path of ['results', 'results/editions', 'results.xlsx'] as const) {
      const key = `GET /api/events/:eventId/${path}` as const;
      for (const who of [memberOf(event, 0), stranger.organiser])
        expect((await who.call(key, { params })).problem.code, path).toBe('not_allowed');
    }
  });

  it('take the same number of statements whatever their size, at most fourteen', async () => {
    const small = await givenCrowd(test, { count: 0 });
    const statementsOf = async (read: () => Promise<unknown>) => {
      const before = test.deps.db.statements();
      await read();
      return test.deps.db.statements() - before;
    };
    for (const read of [resultsOf, editionsOf]) {
      const n = await statementsOf(() => read(event));
      expect(await statementsOf(() => read(small))).toBe(n);
      expect(n).toBeLessThanOrEqual(14);
    }
  });
});

describe('the workbook', () => {
  const workbookOf = async (language: string) => {
    const reply = await test.app.inject({
      url: `/api/events/${event.eventId}/results.xlsx`,
      headers: { cookie: event.organiser.cookie ?? '', 'accept-language': language },
    });
    const files = unzipSync(reply.rawPayload);
    const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const sheets = [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
    const all = Object.keys(files).map(textOf).join('');
    return { name: reply.headers['content-disposition'], sheets, all };
  };

  it('has a sheet a table in the language of its reader, numbers as numbers, each figure with its definition', async () => {
    const { name, sheets, all } = await workbookOf('en');
    expect(name).toContain('results-Forum-2026-06-01.xlsx');
    expect(sheets).toHaveLength(8);
    expect(sheets[0]).toBe('Results');
    expect(all).toContain('Different organisations with at least one approved participant.');
    expect(all).toMatch(/<v>0\.6<\/v>/);
    expect((await workbookOf('zh')).sheets[0]).toBe('活动成果');
    expect((await workbookOf('fr')).sheets[0]).toBe('Résultats');
  });

  it('runs nothing that an event is called', async () => {
    const name = { en: '=HYPERLINK("https://bad.example")' };
    await event.organiser.must('PATCH /api/events/:eventId', { params: { eventId: event.eventId }, body: { name } });
    const { all } = await workbookOf('en');
    expect(all).toContain('=HYPERLINK(');
    expect(all).not.toMatch(/<f[ >]/);
  });
});
