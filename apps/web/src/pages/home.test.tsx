import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setSession } from '../features/accounts/session.ts';
import type { Home } from '../features/home/queries.ts';
import { draw } from '../testing/draw.tsx';
import { answer } from '../testing/server.ts';
import HomePage from './home.tsx';

type Session = Parameters<typeof setSession>[0];
type Organisation = Session['organisations'][number];

const vent: Organisation = {
  id: 'org_vent',
  nameLatin: 'Vent Bleu',
  nameHanzi: '蓝风',
  kind: 'startup',
  country: 'FR',
  status: 'published',
  role: 'owner',
};
const quiet: Home = {
  organisations: [{ id: 'org_vent', completeness: 90, matchCount: 3 }],
  toAnswer: [],
  upcoming: [],
  today: null,
  toReport: [],
  toRead: [],
  toOpen: [],
  toRegister: [],
  organised: [],
};
const name = { en: 'Forum' };
const waiting: Home = {
  ...quiet,
  organisations: [{ id: 'org_vent', completeness: 40, matchCount: 3 }],
  toAnswer: [{ eventId: 'evt_forum', eventName: name, count: 2 }],
  toRead: [{ eventId: 'evt_forum', eventName: name, count: 4 }],
  toReport: [{ eventId: 'evt_forum', eventName: name, count: 1 }],
  toOpen: [{ organisationId: 'org_vent', count: 1 }],
  toRegister: [{ eventId: 'evt_next', eventName: { en: 'Autumn' }, startsOn: '2026-09-01', endsOn: '2026-09-01' }],
};
const organised: Home['organised'][number] = {
  id: 'evt_forum',
  name,
  startsOn: '2026-07-02',
  endsOn: '2026-07-02',
  status: 'running',
  hasEnded: false,
  nextDeadline: { deadline: 'register', day: '2026-06-20' },
  figures: { admitted: 41, registered: 3, unanswered: 7, withoutRequest: 5, unplaced: 0, nextStep: 'admit' },
};

async function drawHome(home: Home, session: Partial<Session> = {}, language: 'en' | 'fr' | 'zh' = 'en') {
  const user = { name: { family: 'Rossi', given: 'Camille' }, email: 'camille@tests.example', isVerified: true };
  setSession({ user, organisations: [vent], organises: [], mayCreateEvents: false, ...session } as unknown as Session);
  answer('GET /api/home', home);
  answer('GET /api/organisations/:organisationId/matches', {
    ...{ items: [], total: 0, hidden: 0, inTouch: [], profilePublished: true },
  } as never);
  await draw(<HomePage />, { words: ['home', 'matches', 'reasons'], language });
  await screen.findAllByRole('heading', { level: 2 });
}
const tasks = () => {
  const card = screen.getByRole('heading', { name: 'To do' }).closest('section');
  if (!card) throw new Error('no list');
  return within(card).queryAllByRole('listitem');
};

describe('the greeting', () => {
  test.each([
    ['en', { family: 'Rossi', given: 'Camille' }, 'Hello Camille'],
    ['fr', { family: 'Rossi', given: 'Camille' }, 'Bonjour Camille'],
    ['zh', { family: 'Hou', given: 'Weimin', hanzi: '侯为民' }, '侯为民，您好'],
  ] as const)('in %s', async (language, person, greeting) => {
    await drawHome(quiet, { user: { name: person, isVerified: true } as never }, language);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(greeting);
  });
});

describe('the list', () => {
  test('has one button a line, which leads to where the thing is done', async () => {
    await drawHome(waiting, {
      user: { name: { family: 'Rossi', given: 'Camille' }, email: 'c@tests.example', isVerified: false } as never,
    });
    await screen.findByRole('heading', { name: 'To do' });
    const lines = tasks().map((line) => within(line).getAllByRole('link'));
    expect(lines.map((links) => links.map((one) => [one.textContent, one.getAttribute('href')]))).toEqual([
      [['Confirm', '/account']],
      [['Answer', '/events/evt_forum/requests']],
      [['Read', '/events/evt_forum/requests']],
      [['Give feedback', '/events/evt_forum/agenda']],
      [['Answer', '/organisation?organisation=org_vent']],
      [['Complete', '/organisation?organisation=org_vent']],
      [['Register', '/events/evt_next/register']],
    ]);
    expect(tasks()[1]?.textContent).toContain('2 requests to answer');
    expect(tasks()[5]?.textContent).toContain('Complete your profile (40%)');
  });

  test('asks for a draft to be published, and for an organisation where there is none', async () => {
    await drawHome(quiet, { organisations: [{ ...vent, status: 'draft' }] });
    await screen.findByRole('heading', { name: 'To do' });
    expect(tasks().map((line) => line.textContent)).toEqual(['Finish and publish your profileVent Bleu 蓝风Complete']);
  });

  test('begins with an organisation for who has none', async () => {
    await drawHome({ ...quiet, organisations: [] }, { organisations: [] });
    await screen.findByRole('heading', { name: 'To do' });
    expect(
      tasks().flatMap((line) =>
        within(line)
          .getAllByRole('link')
          .map((one) => one.getAttribute('href')),
      ),
    ).toEqual(['/organisation/new']);
  });

  test('says that nothing is left to do', async () => {
    await drawHome(quiet);
    expect(await screen.findByText(/^You are up to date/)).toBeTruthy();
    expect(tasks()).toEqual([]);
  });
});

describe('for an organiser', () => {
  const asOrganiser = (event: Partial<typeof organised> = {}) =>
    drawHome(
      { ...quiet, organisations: [], organised: [{ ...organised, ...event }] },
      { organisations: [], organises: [{ id: 'evt_forum', name }] },
    );

  test('every number leads to the list that it counts, and the next step is a button', async () => {
    await asOrganiser();
    const links = (await screen.findAllByRole('link')).map((one) => [one.textContent, one.getAttribute('href')]);
    const base = '/events/evt_forum/organise';
    expect(links).toEqual([
      ['Forum', base],
      ['41 approved', `${base}/participants?status=admitted`],
      ['3 awaiting approval', `${base}/participants?status=registered`],
      ['7 requests awaiting reply', `${base}/requests?status=pending`],
      ['Review 3 registrations', `${base}/participants?status=registered`],
    ]);
    expect(screen.getByText('In progress')).toBeTruthy();
    // Who only organises has no list of a participant.
    expect(screen.queryByRole('heading', { name: 'To do' })).toBeNull();
  });

  test('an event whose last slot is past is not under way', async () => {
    await asOrganiser({ hasEnded: true, figures: { ...organised.figures, nextStep: 'close' } as never });
    expect(await screen.findByText('Over')).toBeTruthy();
    expect(screen.queryByText('In progress')).toBeNull();
    expect(screen.getByRole('link', { name: 'Close the event' }).getAttribute('href')).toBe(
      '/events/evt_forum/organise/settings',
    );
  });

  test('where nothing is due, or figures need a second factor, the card leads to the event', async () => {
    await asOrganiser({ figures: null });
    expect((await screen.findByRole('link', { name: 'Manage event' })).getAttribute('href')).toBe(
      '/events/evt_forum/organise',
    );
    expect(screen.queryByText(/approved/)).toBeNull();
  });
});
