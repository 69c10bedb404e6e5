import type { Key } from '@jumelage/contracts/endpoints';
import { countCompilations } from '@jumelage/db/prepared';
import { scansDuring } from '@jumelage/db/testing';
import { expect, test } from 'vitest';
import { engine, openTestApp } from '../support/app.ts';
import { visitor } from '../support/people.ts';

// Walking these is cheap: the programme has a handful of parks and a few events a year; the search index is walked by
// the word sought.
const permitted = ['SCAN events', 'SCAN park_twins', 'SCAN parks', 'SCAN s VIRTUAL TABLE INDEX 0:M0'];

/** Endpoints that people read most: none of their statements is built per call. */
const hottest: Set<Key> = new Set<Key>([
  'GET /api/session',
  'GET /api/home',
  'GET /api/palette',
  'GET /api/notifications',
  'GET /api/organisations',
  'GET /api/organisations/:organisationId',
  'GET /api/organisations/:organisationId/matches',
  'GET /api/events',
  'GET /api/events/:eventId',
  'GET /api/events/:eventId/participants',
  'GET /api/events/:eventId/meeting-requests',
  'GET /api/events/:eventId/agenda',
]);

// Plans are SQLite's own; PostgreSQL chooses its plans by the sizes that it finds.
test.runIf(engine === 'sqlite')(
  'no list walks a whole table, and what people read most sends statements that are built already',
  async () => {
    const it = await openTestApp({ demo: true });
    const entrepreneur = visitor(it.app);
    const organiser = visitor(it.app);
    const { people } = await entrepreneur.must('GET /api/demo/people');
    for (const [who, part] of [
      [entrepreneur, 'entrepreneur'],
      [organiser, 'organiser'],
    ] as const)
      await who.must('POST /api/demo/session', {
        body: { userId: people.find((one) => one.part === part)?.userId ?? 'usr_' },
      });
    const { organisations } = await entrepreneur.must('GET /api/session');
    const { events } = await entrepreneur.must('GET /api/events');
    const eventId = events.find((event) => event.status === 'running')?.id ?? 'evt_';
    const { sessions } = await entrepreneur.must('GET /api/events/:eventId', { params: { eventId } });
    const event = { eventId };
    const session = { eventId, sessionId: sessions[0]?.id ?? 'ses_' };
    const organisation = { organisationId: organisations[0]?.id ?? 'org_' };
    const lists: readonly [typeof entrepreneur, Key, object][] = [
      [entrepreneur, 'GET /api/session', {}],
      [entrepreneur, 'GET /api/home', {}],
      [entrepreneur, 'GET /api/palette', { query: { q: '电池' } }],
      [organiser, 'GET /api/palette', { query: { q: 'li' } }],
      [entrepreneur, 'GET /api/notifications', {}],
      [entrepreneur, 'GET /api/organisations', { query: {} }],
      [entrepreneur, 'GET /api/organisations', { query: { q: '电池' } }],
      [entrepreneur, 'GET /api/organisations', { query: { country: 'CN', sector: 'biomed' } }],
      [entrepreneur, 'GET /api/organisations/:organisationId', { params: organisation }],
      [entrepreneur, 'GET /api/organisations/:organisationId/matches', { params: organisation }],
      [entrepreneur, 'GET /api/events', {}],
      [entrepreneur, 'GET /api/events/:eventId', { params: event }],
      [entrepreneur, 'GET /api/events/:eventId/participants', { params: event }],
      [entrepreneur, 'GET /api/events/:eventId/meeting-requests', { params: event }],
      [entrepreneur, 'GET /api/events/:eventId/agenda', { params: event }],
      [organiser, 'GET /api/events/:eventId/overview', { params: event }],
      [organiser, 'GET /api/events/:eventId/organise/participants', { params: event }],
      [organiser, 'GET /api/events/:eventId/results', { params: event }],
      [organiser, 'GET /api/events/:eventId/results/editions', { params: event }],
      [organiser, 'GET /api/events/:eventId/organise/meeting-requests', { params: event }],
      [organiser, 'GET /api/events/:eventId/organise/participants.csv', { params: event }],
      [organiser, 'GET /api/events/:eventId/sessions/:sessionId/schedule', { params: session }],
      [organiser, 'GET /api/events/:eventId/sessions/:sessionId/schedule/versions', { params: session }],
      [organiser, 'GET /api/events/:eventId/sessions/:sessionId/papers', { params: session }],
      [organiser, 'GET /api/events/:eventId/sessions/:sessionId/schedule.csv', { params: session }],
    ];
    const found: string[] = [];
    const built: string[] = [];
    const { db } = it.deps;
    for (const [who, key, sent] of lists) {
      const scans = await scansDuring(it.deps.db, () => who.must(key, sent as never));
      // A condition that nothing can meet (no ids to look up) is settled before the first row.
      for (const { step, sql } of scans)
        if (!permitted.includes(step) && !/where false\b/.test(sql)) found.push(`${key}: ${step} | ${sql}`);
      if (!hottest.delete(key)) continue;
      const before = db.built() + countCompilations();
      await who.must(key, sent as never);
      if (db.built() + countCompilations() > before) built.push(key);
    }
    await it.close();
    expect(found).toEqual([]);
    expect(built).toEqual([]);
    expect([...hottest]).toEqual([]);
  },
);
