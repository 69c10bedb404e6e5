import type { EventRow } from '@jumelage/db/repositories/events';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { SessionWhole } from '@jumelage/db/repositories/sessions';
import type { Id } from '@jumelage/domain/ids';
import { defaultRules } from '@jumelage/domain/session';
import { describe, expect, it, test } from 'vitest';
import { toEventCard, toRegistrationView, toSessionView, versionOfEvent } from './views.ts';

const event = {
  ...{ id: 'evt_1', status: 'registration', isSample: true, secret: 'not shown' },
  ...{ name: { en: 'Forum', zh: '论坛' }, place: { fr: 'Sophia' }, description: { en: 'Long' } },
  ...{ zone: 'Europe/Paris', startsOn: '2027-05-03', endsOn: '2027-05-04', requestLimit: 20, requestHours: 72 },
  ...{ hideOn: null, eraseOn: null },
} as unknown as EventRow;

describe('an event in a list', () => {
  it('has what the programme shows, and what it is to the reader', () => {
    const reader = { hasEnded: false, admittedCount: 3, organises: true, registration: null };
    expect(toEventCard(event, reader)).toEqual({
      ...{ id: 'evt_1', name: event.name, place: event.place, zone: 'Europe/Paris' },
      ...{ startsOn: '2027-05-03', endsOn: '2027-05-04', status: 'registration', isSample: true, ...reader },
    });
  });
});

describe('the version of an event', () => {
  test.each([
    ['name', { en: 'Forum', zh: '论坛2' }],
    ['startsOn', '2027-05-04'],
    ['requestLimit', 21],
    ['eraseOn', '2028-02-29'],
    ['place', {}],
  ] as const)('is another with another %s', (field, value) => {
    expect(versionOfEvent({ ...event, [field]: value } as EventRow)).not.toBe(versionOfEvent(event));
  });

  it('is the same with what organisers do not fill in, and in whatever order a database gives its languages', () => {
    expect(versionOfEvent({ ...event, status: 'over', isSample: false } as unknown as EventRow)).toBe(
      versionOfEvent(event),
    );
    expect(versionOfEvent({ ...event, name: { zh: '论坛', en: 'Forum' } } as EventRow)).toBe(versionOfEvent(event));
  });
});

const session = {
  ...{ id: 'ses_1', name: { en: 'Day 1' }, slotMinutes: 20, breakMinutes: 5, publishedVersion: null, rules: null },
  blocks: [{ startsAt: Date.UTC(2027, 2, 28, 0, 30), endsAt: Date.UTC(2027, 2, 28, 2, 30) }],
  slots: [
    { id: 'slt_1', block: 0, startsAt: new Date('2027-03-28T00:30:00Z'), endsAt: new Date('2027-03-28T00:50:00Z') },
  ],
  tables: [
    {
      id: 'tbl_1',
      number: 1,
      kind: 'table',
      label: null,
      zone: 'A',
      booth: null,
      boothOf: 'org_1',
      closedSlots: ['slt_1'],
    },
  ],
  interpreters: [
    { id: 'int_1', family: 'Roux', given: 'Eve', hanzi: null, languages: ['fr', 'zh'], awaySlots: [] },
    { id: 'int_2', family: 'Li', given: 'Na', hanzi: '李娜', languages: ['zh', 'en'], awaySlots: ['slt_1'] },
  ],
} as unknown as SessionWhole;

describe('a session', () => {
  it('has its slots, places and interpreters, all instants in one form', () => {
    const { version, ...view } = toSessionView(session);
    expect(version).toHaveLength(27);
    expect(view).toEqual({
      ...{
        id: 'ses_1',
        name: { en: 'Day 1' },
        slotMinutes: 20,
        breakMinutes: 5,
        tableCount: 1,
        publishedVersion: null,
      },
      ...{ rules: defaultRules },
      blocks: [{ startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T02:30:00.000Z' }],
      slots: [{ id: 'slt_1', block: 0, startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T00:50:00.000Z' }],
      tables: [
        { ...{ id: 'tbl_1', number: 1, kind: 'table', label: null, zone: 'A' }, boothOf: null, closedSlots: ['slt_1'] },
      ],
      interpreters: [
        { id: 'int_1', name: { family: 'Roux', given: 'Eve' }, languages: ['fr', 'zh'], awaySlots: [] },
        {
          ...{ id: 'int_2', name: { family: 'Li', given: 'Na', hanzi: '李娜' } },
          languages: ['zh', 'en'],
          awaySlots: ['slt_1'],
        },
      ],
    });
  });

  it('has a version that follows its times and number of tables, and nothing that the day changes', () => {
    const versionWith = (changes: object) => toSessionView({ ...session, ...changes }).version;
    const { version } = toSessionView(session);
    expect(versionWith({ breakMinutes: 10 })).not.toBe(version);
    expect(versionWith({ tables: [] })).not.toBe(version);
    expect(versionWith({ blocks: [] })).not.toBe(version);
    expect(versionWith({ publishedVersion: 3, interpreters: [], slots: [] })).toBe(version);
  });
});

it('one’s own registration has every field that one filled in, and nothing that organisers wrote about one', () => {
  const row = {
    ...{ id: 'par_1', organisationId: 'org_1', status: 'registered', email: 'not here' },
    ...{ jobTitle: 'CEO', phone: '+86 28', wechat: 'wei', tags: ['not here'], notes: 'not here' },
    ...{ languages: ['fr'], attendance: 'onsite', zone: 'Europe/Paris', hours: null, refusesDelegation: false },
  } as unknown as ParticipantRow;
  expect(toRegistrationView(row, ['slt_1'] as unknown as Id<'slot'>[])).toEqual({
    ...{ participantId: 'par_1', organisationId: 'org_1', status: 'registered', languages: ['fr'] },
    ...{ jobTitle: 'CEO', phone: '+86 28', wechat: 'wei' },
    ...{ attendance: 'onsite', zone: 'Europe/Paris', unavailable: ['slt_1'], hours: null, refusesDelegation: false },
  });
});
