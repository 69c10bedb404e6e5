import type { ParticipantCard } from '@jumelage/contracts/participants';
import type { Id } from '@jumelage/domain/ids';
import { type Language, readableText } from '@jumelage/domain/language';
import { nameFor } from '@jumelage/domain/participant';
import { toWallTime } from '@jumelage/domain/time';
import ICAL from 'ical.js';
import type { Agenda } from './agenda.ts';

type Words = {
  readonly meeting: (who: string) => string;
  readonly table: (number: number) => string;
  readonly room: (number: number) => string;
  readonly local: (wall: string, zone: string) => string;
  readonly interpreter: (name: string) => string;
  readonly online: (link: string) => string;
  readonly eventRoom: (link: string) => string;
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    meeting: (who) => `Meeting with ${who}`,
    table: (number) => `Table ${number}`,
    room: (number) => `Room ${number}`,
    local: (wall, zone) => `${wall} local time (${zone})`,
    interpreter: (name) => `Interpreter: ${name}`,
    online: (link) => `Join online: ${link}`,
    eventRoom: (link) => `Online room of the event: ${link}`,
  },
  fr: {
    meeting: (who) => `Rendez-vous avec ${who}`,
    table: (number) => `Table ${number}`,
    room: (number) => `Salle ${number}`,
    local: (wall, zone) => `${wall}, heure locale (${zone})`,
    interpreter: (name) => `Interprète : ${name}`,
    online: (link) => `Rejoindre en ligne : ${link}`,
    eventRoom: (link) => `Salle en ligne de l’événement : ${link}`,
  },
  zh: {
    meeting: (who) => `与${/^\p{Script=Han}/u.test(who) ? '' : ' '}${who}会面`,
    table: (number) => `${number} 号桌`,
    room: (number) => `${number} 号会议室`,
    local: (wall, zone) => `当地时间 ${wall}（${zone}）`,
    interpreter: (name) => `译员：${name}`,
    online: (link) => `线上参加：${link}`,
    eventRoom: (link) => `活动线上会议室：${link}`,
  },
};

const organisationOf = ({ organisation: { nameLatin, nameHanzi } }: ParticipantCard, language: Language) =>
  (language === 'zh' ? [nameHanzi, nameLatin] : [nameLatin, nameHanzi]).filter(Boolean).join(' ');

/**
 * Counts the versions that the event has published in all: the number grows with each, also where a meeting moves from
 * one session to another.
 */
export function sequenceOf(agenda: Pick<Agenda, 'versions'>): number {
  return agenda.versions.reduce((sum, one) => sum + one.version, 0);
}

/** The minutes after which a subscribed calendar reads again. */
const refreshMinutes = 15;
/** Minutes before a meeting at which a calendar reminds of it: time to find the table. */
const reminderMinutes = 10;

// ical.js does not know these: declared as texts, they are escaped as texts are.
for (const name of ['name', 'x-wr-calname', 'x-wr-timezone'])
  Object.assign(ICAL.design.icalendar.property, { [name]: { defaultType: 'text' } });

/** A line of a calendar: its name, parameters, type and value (RFC 7265). */
type Line = [name: string, parameters: Record<string, string>, type: string, value: string | number];
type Component = [name: string, lines: Line[], components: Component[]];
type Item = Agenda['gone'][number];

/**
 * Leaves of a text what a calendar may hold (RFC 5545 §3.1): the library escapes line feeds, and writes every other
 * control character as it is.
 */
const printable = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
const text = (name: string, value: string): Line => [name, {}, 'text', printable(value)];
/** Writes an instant in UTC, to the second, which every calendar shows in its own zone. */
const utc = (name: string, instant: string | Date): Line => [
  name,
  {},
  'date-time',
  `${new Date(instant).toISOString().slice(0, 19)}Z`,
];
const address = (name: string, email: string, parameters: Record<string, string>): Line => [
  name,
  parameters,
  'cal-address',
  `mailto:${email}`,
];

/**
 * Writes a calendar as a file: every line ends with CRLF, the last too (RFC 5545 §3.1), and properties stand before
 * components.
 */
function write(lines: readonly Line[], events: readonly Component[], language: Language): string {
  const head: Line[] = [text('version', '2.0'), text('prodid', `-//Jumelage//agenda//${language.toUpperCase()}`)];
  return ICAL.stringify(['vcalendar', [...head, ...lines], events]);
}

/** The values that calendar events need, beside the agenda. */
type Writing = {
  readonly agenda: Agenda;
  readonly language: Language;
  /** The address with which links begin. */
  readonly base: string;
  readonly stamp: Date;
};

/** Writes a meeting as a calendar event; `parties` are its organizer and attendee, where it is an invitation. */
function toEvent({ agenda, language, base, stamp }: Writing, item: Item, parties: readonly Line[] = []): Component {
  const say = words[language];
  const comma = language === 'zh' ? '，' : ', ';
  const who = `${nameFor(item.other.name, language)}${language === 'zh' ? '（' : ' ('}${organisationOf(item.other, language)}${language === 'zh' ? '）' : ')'}`;
  const isGone = !agenda.items.includes(item);
  const place = readableText(agenda.place, language)?.value ?? '';
  const table = [say[item.tableKind](item.table), item.tableLabel, item.tableZone].filter(Boolean).join(comma);
  const notes = [
    say.local(toWallTime(Date.parse(item.startsAt), agenda.zone).replace('T', ' '), agenda.zone),
    item.interpreter && say.interpreter(nameFor(item.interpreter, language)),
    item.link && say.online(item.link),
    agenda.eventLink && say.eventRoom(agenda.eventLink),
  ];
  const summary = say.meeting(who);
  const alarm: Component = [
    'valarm',
    [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', `-PT${reminderMinutes}M`]],
    [],
  ];
  return [
    'vevent',
    [
      text('uid', `${item.meetingId}@jumelage`),
      // A cancellation comes after the version that placed the meeting.
      ['sequence', {}, 'integer', sequenceOf(agenda) + (isGone && item.status === 'cancelled' ? 1 : 0)],
      utc('dtstamp', stamp),
      utc('dtstart', item.startsAt),
      utc('dtend', item.endsAt),
      text('summary', summary),
      text('location', [table, place].filter(Boolean).join(comma)),
      text('description', notes.filter(Boolean).join('\n')),
      ['url', {}, 'uri', `${base}/events/${agenda.eventId}/agenda`],
      // Calendars show it as a way to join (RFC 7986).
      ...(item.link && !isGone ? [['conference', { feature: 'VIDEO' }, 'uri', item.link] as Line] : []),
      text('status', isGone ? 'CANCELLED' : 'CONFIRMED'),
      ...parties,
    ],
    isGone ? [] : [alarm],
  ];
}

/**
 * Writes an agenda, or one meeting of it, as a calendar file to import or to subscribe to; it has no METHOD, since
 * nobody is invited by it. Each meeting keeps
 * its UID from version to version, with the count of versions as its sequence, so that a calendar moves it instead of
 * doubling it. A meeting that was
 * cancelled, or lost its place, says so with a higher sequence than it had. The same agenda gives the same file.
 */
export function toCalendar(
  agenda: Agenda,
  language: Language,
  { base, only }: { readonly base: string; readonly only?: Id<'meeting'> },
): string | undefined {
  const items = [...agenda.items, ...agenda.gone].filter((item) => only === undefined || item.meetingId === only);
  if (only !== undefined && items.length === 0) return undefined;
  const name = readableText(agenda.eventName, language)?.value ?? 'Jumelage';
  const refresh = `PT${refreshMinutes}M`;
  const lines: Line[] = [
    text('name', name),
    text('x-wr-calname', name),
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'unknown', refresh],
    text('x-wr-timezone', agenda.zone),
  ];
  const stamp = new Date(Math.max(0, ...agenda.versions.map((one) => Date.parse(one.publishedAt))));
  return write(
    lines,
    items.map((item) => toEvent({ agenda, language, base, stamp }, item)),
    language,
  );
}

/**
 * An iTIP message about one meeting (RFC 5546): it adds the meeting to its recipient's calendar, moves it, or removes
 * it.
 */
export type Invitation = { readonly method: 'REQUEST' | 'CANCEL'; readonly file: string };

/**
 * Writes an invitation for each of some meetings that is in the agenda, and a cancellation for each that no longer is;
 * one meeting a message, as RFC 5546 asks.
 */
export function toInvitations(
  agenda: Agenda,
  language: Language,
  {
    base,
    now,
    organizer,
    attendee,
    concerned,
  }: {
    readonly base: string;
    readonly now: Date;
    readonly organizer: string;
    readonly attendee: string;
    readonly concerned: ReadonlySet<Id<'meeting'>>;
  },
): Invitation[] {
  const own = agenda.participant ? nameFor(agenda.participant.name, language) : attendee;
  const parties = [
    address('organizer', organizer, { cn: 'Jumelage' }),
    // They agreed to the meeting already: nothing is to be answered.
    address('attendee', attendee, { cn: printable(own), role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED', rsvp: 'FALSE' }),
  ];
  const toInvitation = (item: Item): Invitation => {
    const method = agenda.items.includes(item) ? 'REQUEST' : 'CANCEL';
    const event = toEvent({ agenda, language, base, stamp: now }, item, parties);
    return { method, file: write([text('method', method)], [event], language) };
  };
  return [...agenda.items, ...agenda.gone].filter((item) => concerned.has(item.meetingId)).map(toInvitation);
}
