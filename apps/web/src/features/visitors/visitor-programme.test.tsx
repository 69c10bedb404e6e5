import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer } from '../../testing/server.ts';
import type { VisitorEvent } from './use-visitor-events.ts';
import { VisitorProgramme } from './visitor-programme.tsx';

const next: VisitorEvent = {
  ...{ id: 'evt_next', name: { en: 'Forum' }, place: { en: 'Nice' }, zone: 'Europe/Paris' },
  ...{ startsOn: '2027-07-02', endsOn: '2027-07-02', status: 'open', isSample: false, hasEnded: false, isOpen: true },
  sides: [
    { country: 'FR', organisations: 12 },
    { country: 'CN', organisations: 9 },
    { country: 'DE', organisations: 1 },
  ],
  sectors: [{ sector: 'cleantech', organisations: 5 }],
  meetings: null,
};
const past: VisitorEvent = {
  ...next,
  ...{ id: 'evt_past', name: { en: 'Old forum' }, status: 'closed', hasEnded: true, isOpen: false },
  meetings: 51,
};

test('shows who comes to the next event and the way in, and the results of a past one', async () => {
  answer('GET /api/visitors/events', { events: [next, past] });
  await draw(<VisitorProgramme />, { words: ['events', 'visitors', 'terms'], language: 'en' });
  const rows = await screen.findAllByRole('listitem');
  const [coming, over] = rows.map((row) => within(row));
  expect(rows[0]?.textContent).toMatch(/France: ?12 organisations.*China: ?9 organisations.*1 from elsewhere/);
  expect(rows[0]?.textContent).toContain('Clean technology 5');
  expect(coming?.getByRole('link', { name: 'Take part' }).getAttribute('href')).toContain('evt_next');
  expect(rows[1]?.textContent).toContain('51 meetings arranged');
  expect(over?.queryByRole('link', { name: 'Take part' })).toBeNull();
});

test('says that nothing is planned where nothing is', async () => {
  answer('GET /api/visitors/events', { events: [] });
  await draw(<VisitorProgramme />, { words: ['events', 'visitors', 'terms'], language: 'en' });
  await screen.findByText('No upcoming events.');
});
