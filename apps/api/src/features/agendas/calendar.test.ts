import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { Agenda } from './agenda.ts';
import { toCalendar, toInvitations } from './calendar.ts';

const base = 'https://match.example';

/** Makes a meeting of the sample agenda; only what calendars read of it. */
const item = (meetingId: string, at: string, changes: object = {}) => ({
  ...{
    meetingId,
    startsAt: `2027-05-03T${at}:00.000Z`,
    endsAt: `2027-05-03T${at.slice(0, 3)}20:00.000Z`,
    status: 'scheduled',
  },
  ...{ table: 1, tableKind: 'table', tableLabel: 'Hall A; 2nd floor', tableZone: null, interpreter: null, link: null },
  other: {
    name: { family: 'He', given: 'Lei', hanzi: '何磊' },
    organisation: { nameLatin: 'Shuxi Robotics', nameHanzi: '蜀犀机器人' },
  },
  ...changes,
});

const agenda = (changes: object = {}) =>
  ({
    eventId: 'evt_sample',
    eventName: { en: 'Forum; B2B, day 1 \\ "special"' },
    place: {},
    zone: 'Europe/Paris',
    versions: [{ sessionId: 'ses_1', version: 1, publishedAt: '2026-11-29T17:03:31.000Z', changedAt: null }],
    participant: { id: 'par_1', name: { family: 'Martin', given: 'Ann' }, organisation: 'Sample' },
    items: [item('mtg_1', '07:00')],
    gone: [],
    ...changes,
  }) as unknown as Agenda;

const linesOf = (file: string | undefined) => (file ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');

test('a file is as RFC 5545 asks: CRLF at every end, properties before components, texts escaped, no METHOD without an organizer', () => {
  const file = toCalendar(agenda(), 'en', { base });
  expect(linesOf(file)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jumelage//agenda//EN',
    'NAME:Forum\\; B2B\\, day 1 \\\\ "special"',
    'X-WR-CALNAME:Forum\\; B2B\\, day 1 \\\\ "special"',
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    'X-WR-TIMEZONE:Europe/Paris',
    'BEGIN:VEVENT',
    'UID:mtg_1@jumelage',
    'SEQUENCE:1',
    'DTSTAMP:20261129T170331Z',
    'DTSTART:20270503T070000Z',
    'DTEND:20270503T072000Z',
    'SUMMARY:Meeting with He Lei (Shuxi Robotics 蜀犀机器人)',
    'LOCATION:Table 1\\, Hall A\\; 2nd floor',
    'DESCRIPTION:2027-05-03 09:00 local time (Europe/Paris)',
    'URL:https://match.example/events/evt_sample/agenda',
    'STATUS:CONFIRMED',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Meeting with He Lei (Shuxi Robotics 蜀犀机器人)',
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect((file ?? '').split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('names that hold what means something in a calendar come back as they were', () => {
  const odd = 'a;b,c\\d:e"f\ng ^n 你好';
  const name = { family: odd, given: 'x' };
  const sample = agenda({ eventName: { en: odd }, participant: { id: 'par_1', name, organisation: odd } });
  const back = new ICAL.Component(ICAL.parse(toCalendar(sample, 'en', { base }) ?? ''));
  expect(back.getFirstPropertyValue('x-wr-calname')).toBe(odd);
});

const toldTo = (agendaNow: Agenda, concerned: string[], now = '2026-12-01T10:00:00Z') =>
  toInvitations(agendaNow, 'fr', {
    ...{ base, now: new Date(now), organizer: 'noreply@match.example', attendee: 'ann@sample.example' },
    concerned: new Set(concerned) as never,
  });

test('an invitation is one meeting with its organizer and its attendee, who need not answer; its stamp is new with each', () => {
  const both = agenda({ items: [item('mtg_1', '07:00'), item('mtg_2', '08:00')] });
  const invitations = toldTo(both, ['mtg_1', 'mtg_2']);
  expect(invitations.map(({ method, file }) => [method, file.match(/BEGIN:VEVENT/g)?.length])).toEqual([
    ['REQUEST', 1],
    ['REQUEST', 1],
  ]);
  expect(linesOf(invitations[0]?.file)).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      'ORGANIZER;CN=Jumelage:mailto:noreply@match.example',
      'ATTENDEE;CN=Ann Martin;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:ann@sample.example',
      'DTSTAMP:20261201T100000Z',
      'SEQUENCE:1',
      'SUMMARY:Rendez-vous avec He Lei (Shuxi Robotics 蜀犀机器人)',
    ]),
  );
  expect(toldTo(both, ['mtg_2']).map(({ file }) => /UID:(\w+)/.exec(file)?.[1])).toEqual(['mtg_2']);
});

test('a meeting that moved invites again, one that lost its place is cancelled, each with a higher sequence', () => {
  const later = agenda({
    versions: [{ sessionId: 'ses_1', version: 2, publishedAt: '2026-12-02T10:00:00.000Z', changedAt: null }],
    items: [item('mtg_1', '09:00')],
    gone: [item('mtg_2', '08:00'), item('mtg_3', '08:30', { status: 'cancelled' })],
  });
  const facts = toldTo(later, ['mtg_1', 'mtg_2', 'mtg_3']).map(({ method, file }) => [
    method,
    ...['METHOD', 'UID', 'SEQUENCE', 'STATUS'].map((name) =>
      linesOf(file)
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1),
    ),
  ]);
  expect(facts).toEqual([
    ['REQUEST', 'REQUEST', 'mtg_1@jumelage', '2', 'CONFIRMED'],
    ['CANCEL', 'CANCEL', 'mtg_2@jumelage', '2', 'CANCELLED'],
    ['CANCEL', 'CANCEL', 'mtg_3@jumelage', '3', 'CANCELLED'],
  ]);
});

describe('what somebody wrote', () => {
  const injection = 'Ann";X=1:mailto:evil@x.example\r\nX-EVIL:1\nBEGIN:VEVENT\rX-EVIL:2\u0000';
  const named = { participant: { id: 'par_1', name: { family: injection, given: '' }, organisation: injection } };
  const other = {
    name: { family: injection, given: injection },
    organisation: { nameLatin: injection, nameHanzi: null },
  };
  const sample = agenda({
    ...named,
    eventName: { fr: injection },
    place: { fr: injection },
    items: [item('mtg_1', '07:00', { other, tableLabel: injection, tableZone: injection })],
  });

  it('begins no line of its own, in a file or an invitation', () => {
    for (const file of [toCalendar(sample, 'fr', { base }), toldTo(sample, ['mtg_1'])[0]?.file]) {
      const names = linesOf(file).map((line) => /^[A-Z-]*/.exec(line)?.[0]);
      expect(names.filter((name) => name === 'X-EVIL')).toEqual([]);
      expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
      expect((file ?? '').replaceAll('\r\n', '').match(/\p{Cc}/gu)).toBeNull();
    }
  });

  it('adds no parameter to an attendee and sends nothing to another address', () => {
    const event = new ICAL.Component(ICAL.parse(toldTo(sample, ['mtg_1'])[0]?.file ?? '')).getFirstSubcomponent(
      'vevent',
    );
    const attendee = event?.getFirstProperty('attendee');
    expect(attendee?.getFirstValue()).toBe('mailto:ann@sample.example');
    expect([attendee?.getParameter('x'), attendee?.getParameter('rsvp')]).toEqual([undefined, 'FALSE']);
    expect(event?.getAllProperties('attendee')).toHaveLength(1);
  });

  it('is folded at 75 bytes without cutting a character', () => {
    const long = agenda({ eventName: { zh: '论坛🙂'.repeat(60) }, items: [] });
    const file = toCalendar(long, 'zh', { base }) ?? '';
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.split('\r\n').filter((line) => line.includes('\uFFFD') || !line.isWellFormed())).toEqual([]);
    expect(linesOf(file)).toContain(`X-WR-CALNAME:${'论坛🙂'.repeat(60)}`);
  });
});

describe('the hour of a meeting', () => {
  const noteOf = (startsAt: string, zone: string, language: 'en' | 'fr' | 'zh' = 'en') =>
    linesOf(
      toCalendar(agenda({ zone, items: [{ ...item('mtg_1', '07:00'), startsAt, endsAt: startsAt }] }), language, {
        base,
      }),
    )
      .find((line) => line.startsWith('DESCRIPTION:'))
      ?.slice('DESCRIPTION:'.length);

  test.each([
    ['2027-03-28T00:59:00.000Z', 'Europe/Paris', '2027-03-28 01:59'],
    ['2027-03-28T01:00:00.000Z', 'Europe/Paris', '2027-03-28 03:00'],
    ['2027-10-31T00:59:00.000Z', 'Europe/Paris', '2027-10-31 02:59'],
    ['2027-10-31T01:00:00.000Z', 'Europe/Paris', '2027-10-31 02:00'],
    ['2027-03-28T01:00:00.000Z', 'Asia/Shanghai', '2027-03-28 09:00'],
    ['2027-10-31T01:00:00.000Z', 'Asia/Shanghai', '2027-10-31 09:00'],
    ['2028-02-28T16:00:00.000Z', 'Asia/Shanghai', '2028-02-29 00:00'],
    ['2027-12-31T23:30:00.000Z', 'Europe/Paris', '2028-01-01 00:30'],
  ])('%s is written by the clock of %s', (instant, zone, wall) => {
    expect(noteOf(instant, zone)).toBe(`${wall} local time (${zone})`);
  });

  it('is written in the reader’s language', () => {
    const at = '2027-05-03T07:00:00.000Z';
    expect(noteOf(at, 'Europe/Paris', 'fr')).toBe('2027-05-03 09:00\\, heure locale (Europe/Paris)');
    expect(noteOf(at, 'Europe/Paris', 'zh')).toBe('当地时间 2027-05-03 09:00（Europe/Paris）');
  });
});

describe('a meeting in a calendar', () => {
  const lineOf = (name: string, language: 'en' | 'fr' | 'zh', changes: object) =>
    linesOf(
      toCalendar(agenda({ items: [item('mtg_1', '07:00', changes)], place: { fr: 'Nice', zh: '尼斯' } }), language, {
        base,
      }),
    )
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1);

  test.each([
    ['en', { tableKind: 'room', table: 7, tableLabel: null, tableZone: 'B' }, 'Room 7\\, B\\, Nice'],
    ['fr', { tableKind: 'room', table: 7, tableLabel: null, tableZone: null }, 'Salle 7\\, Nice'],
    ['zh', { tableKind: 'table', table: 12, tableLabel: 'A', tableZone: null }, '12 号桌，A，尼斯'],
  ] as const)('has its place, in %s', (language, changes, place) => {
    expect(lineOf('LOCATION', language, changes)).toBe(place);
  });

  it('names the interpreter where there is one', () => {
    const interpreter = { family: 'Roux', given: 'Eve' };
    expect(lineOf('DESCRIPTION', 'fr', { interpreter })).toBe(
      '2027-05-03 09:00\\, heure locale (Europe/Paris)\\nInterprète\u00a0: Eve Roux',
    );
  });

  it('may be the only one of a file, or none where it is not there', () => {
    const both = agenda({ items: [item('mtg_1', '07:00'), item('mtg_2', '08:00')] });
    const uids = (only: string) =>
      linesOf(toCalendar(both, 'en', { base, only: only as never })).filter((line) => line.startsWith('UID:'));
    expect(uids('mtg_2')).toEqual(['UID:mtg_2@jumelage']);
    expect(toCalendar(both, 'en', { base, only: 'mtg_9' as never })).toBeUndefined();
  });

  it('gives no file for an agenda that was never published, and yet one that is valid', () => {
    expect(
      linesOf(toCalendar(agenda({ versions: [], items: [] }), 'en', { base })).filter(
        (line) => line === 'BEGIN:VEVENT',
      ),
    ).toEqual([]);
  });
});
