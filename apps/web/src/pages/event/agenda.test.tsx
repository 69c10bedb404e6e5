import type { AgendaView } from '@jumelage/contracts/agendas';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { EventView } from '../../features/events/queries.ts';
import { keepToday, todayAt } from '../../lib/today.ts';
import { draw } from '../../testing/draw.tsx';
import { eventId, sessionId, slots, sophie, wei, zone } from '../../testing/event.ts';
import { answer } from '../../testing/server.ts';
import EventAgendaPage from './agenda.tsx';

const event = { id: eventId, can: [], sessions: [], name: { en: 'Forum' }, registration: { status: 'admitted' } };
const agenda = {
  ...{ eventId, eventName: { en: 'Forum' }, place: {}, eventLink: null, zone, homeZone: null },
  ...{ removed: [], feedSince: null, waiting: [] },
  versions: [{ sessionId, version: 1, publishedAt: '2026-06-01T08:00:00.000Z', changedAt: null }],
  participant: {
    ...{ id: sophie.id, name: sophie.name, organisation: 'Delmas', organisationId: sophie.organisation.id },
  },
  items: slots.slice(1).map(({ startsAt, endsAt }, index) => ({
    ...{ meetingId: `mtg_${index}`, sessionId, startsAt, endsAt, block: 0, table: 4, tableKind: 'table' },
    ...{ tableLabel: null, tableZone: null, interpreter: null, isColleagues: false, status: 'scheduled', before: null },
    ...{ isNew: false, other: wei, organisation: { ...wei.organisation, tagline: null }, languagesInCommon: ['en'] },
    ...{ otherZone: null, outcome: null, ownDelay: 0, otherDelay: 0, link: null, hasOwnLink: false, contact: 'none' },
  })),
} as unknown as AgendaView;

/** Draws the page at a time, on the server as on this device. */
async function drawAt(now: string) {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
  keepToday(null);
  answer('GET /api/events/:eventId', event as unknown as EventView);
  answer('GET /api/events/:eventId/agenda', { ...agenda, now });
  answer('GET /api/events/:eventId/participants', {
    items: [],
    total: 0,
    page: 1,
    size: 3,
    order: 'name',
    countries: [],
  });
  answer('GET /api/organisations/:organisationId/matches/:otherId', { match: null } as never);
  // The home page names the day as well: here the agenda alone does.
  answer('GET /api/home', () => new Promise(() => {}));
  await draw(<EventAgendaPage />, {
    words: ['agendas', 'events', 'matches', 'participants'],
    path: `/events/${eventId}/agenda`,
    route: '/events/$eventId/agenda',
  });
}

test('on the day of one’s meetings the page shows that day, and everything else knows of it', async () => {
  await drawAt('2026-06-02T07:32:00.000Z');
  await screen.findByText(/Now · 18 min left/);
  expect(todayAt(Date.now())).toMatchObject({ eventId });
  expect(document.title).toContain('Today');
});

test('on another day it shows the whole agenda, and no day is on', async () => {
  await drawAt('2026-05-20T07:32:00.000Z');
  await screen.findByText(/2 meetings/);
  expect(todayAt(Date.now())).toBeUndefined();
  expect(document.title).not.toContain('Today');
});
