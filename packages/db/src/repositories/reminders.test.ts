import { describe, expect, it } from 'vitest';
import {
  at,
  eventRow,
  insertMeeting,
  organisationRow,
  participantRow,
  sampleDatabase,
  userRow,
} from '../testing-rows.ts';
import * as reminders from './reminders.ts';

const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.users).values([userRow('usr_ada', { language: 'zh' }), userRow('usr_wei')]);
  await q
    .insert(t.organisations)
    .values([
      organisationRow('org_new', { publishedAt: at(9), countryConfirmedAt: at(9), country: 'CN', sector: 'it' }),
      organisationRow('org_old', { publishedAt: at(5), countryConfirmedAt: at(5) }),
      organisationRow('org_draft', { publishedAt: at(9), countryConfirmedAt: at(9), status: 'draft' }),
      organisationRow('org_hidden', { publishedAt: at(9), countryConfirmedAt: at(9), isAnonymous: true }),
      organisationRow('org_said', { publishedAt: at(9) }),
    ]);
  await q.insert(t.events).values([eventRow('evt_1'), eventRow('evt_2'), eventRow('evt_draft', { status: 'draft' })]);
  await q.insert(t.events).values(eventRow('evt_erased', { erasedAt: at(0) }));
  const [here, there] = (['evt_1', 'evt_2'] as const).map((eventId) => ({
    eventId,
    organisationId: 'org_old' as const,
  }));
  if (!here || !there) return;
  await q
    .insert(t.participants)
    .values([
      ...(['par_a', 'par_b', 'par_c'] as const).map((id) => participantRow(id, here)),
      participantRow('par_registered', here, { status: 'registered' }),
      participantRow('par_x', there),
      participantRow('par_y', there),
    ]);
});

it('events to remind of are public, and their people are not erased', async () => {
  const rows = await read((store) => reminders.eventsToRemind(store));
  expect(rows.map(({ id }) => id).sort()).toEqual(['evt_1', 'evt_2']);
  expect(rows[0]?.zone).toBe('Europe/Paris');
});

it('people to remind are admitted to the event itself', async () => {
  const ids = async (id: `evt_${string}`) => (await read((store) => reminders.admittedIds(store, id))).sort();
  expect(await ids('evt_1')).toEqual(['par_a', 'par_b', 'par_c']);
  expect(await ids('evt_2')).toEqual(['par_x', 'par_y']);
  expect(await ids('evt_draft')).toEqual([]);
});

describe('a request is reminded of', () => {
  const send = (more: object) =>
    write(({ t, q }) =>
      q.insert(t.meetingRequests).values({
        ...{ id: 'req_1', eventId: 'evt_1', fromId: 'par_a', toId: 'par_b', message: '', priority: 'must' },
        ...{ status: 'pending', openPair: 'a b', createdAt: at(0), expiresAt: at(60), ...more },
      }),
    );
  const asked = { now: at(30), until: at(90), sentBefore: at(10) };
  it.each([
    ['while it waits and soon expires', {}, 1],
    ['up to the last instant that was asked for', { expiresAt: at(90) }, 1],
    ['not before that', { expiresAt: at(91) }, 0],
    ['not once it has expired', { expiresAt: at(30) }, 0],
    ['if it was sent long enough ago', { createdAt: at(10) }, 1],
    ['not where it is fresh', { createdAt: at(11) }, 0],
    ['not once it was answered', { status: 'accepted' }, 0],
    ['not once it was taken back', { status: 'withdrawn' }, 0],
  ])('%s', async (_, more, count) => {
    await send(more);
    const rows = await read((store) => reminders.requestsToRemind(store, asked));
    expect(rows).toHaveLength(count);
    for (const { request, event } of rows)
      expect([request.id, event.id, event.name.fr]).toEqual(['req_1', 'evt_1', 'evt_1']);
  });
});

describe('the weekly mail', () => {
  const join = (organisationId: `org_${string}`, userId: `usr_${string}`) =>
    write(({ t, q }) => q.insert(t.organisationMembers).values({ organisationId, userId, role: 'member' }));

  it('goes to members of published organisations, once for each', async () => {
    await join('org_new', 'usr_ada');
    await join('org_old', 'usr_ada');
    await join('org_draft', 'usr_wei');
    const rows = await read((store) => reminders.membersToTell(store));
    expect(
      rows.map(({ userId, organisationId, country, language }) => [userId, organisationId, country, language]).sort(),
    ).toEqual([
      ['usr_ada', 'org_new', 'CN', 'zh'],
      ['usr_ada', 'org_old', 'FR', 'zh'],
    ]);
  });

  it('names organisations that came since, under their name, with a confirmed country', async () => {
    const ids = async (minutes: number) =>
      (await read((store) => reminders.newOrganisations(store, at(minutes)))).map(({ id }) => id).sort();
    expect([await ids(4), await ids(5), await ids(9)]).toEqual([['org_new', 'org_old'], ['org_new'], []]);
  });

  it('quotes the taglines of each, where there is one', async () => {
    await write(({ t, q }) =>
      q.insert(t.organisationTexts).values([
        { organisationId: 'org_new', language: 'zh', origin: 'original', tagline: '河流测量', description: '' },
        {
          organisationId: 'org_new',
          language: 'fr',
          origin: 'original',
          tagline: '',
          description: 'Mesurer les rivières',
        },
        { organisationId: 'org_old', language: 'fr', origin: 'original', tagline: 'Autre', description: '' },
      ]),
    );
    const [row] = await read((store) => reminders.newOrganisations(store, at(5)));
    expect(row).toMatchObject({ id: 'org_new', sector: 'it', texts: [{ language: 'zh', tagline: '河流测量' }] });
    expect(row?.texts).toHaveLength(1);
  });
});

it('meetings that took place are those of the event that were held', async () => {
  await write(async (store) => {
    await insertMeeting(store, '1', { eventId: 'evt_1', people: ['par_a', 'par_b'], status: 'held' });
    await insertMeeting(store, '2', { eventId: 'evt_1', people: ['par_a', 'par_c'], status: 'missed' });
    await insertMeeting(store, '3', { eventId: 'evt_2', people: ['par_x', 'par_y'], status: 'held' });
  });
  expect(await read((store) => reminders.heldMeetings(store, 'evt_1'))).toEqual([
    { firstId: 'par_a', secondId: 'par_b' },
  ]);
});
