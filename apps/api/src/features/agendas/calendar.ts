import type { ParticipantCard } from '@jumelage/contracts/participants';
import type { Id } from '@jumelage/domain/ids';
import { type Language, readableText } from '@jumelage/domain/language';
import { displayName } from '@jumelage/domain/participant';
import { toWallTime } from '@jumelage/domain/time';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Agenda } from './agenda.ts';

type Words = {
  readonly meeting: (who: string) => string;
  readonly table: (number: number) => string;
  readonly room: (number: number) => string;
  readonly local: (wall: string, zone: string) => string;
  readonly interpreter: (name: string) => string;
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    meeting: (who) => `Meeting with ${who}`,
    table: (number) => `Table ${number}`,
    room: (number) => `Room ${number}`,
    local: (wall, zone) => `${wall} local time (${zone})`,
    interpreter: (name) => `Interpreter: ${name}`,
  },
  fr: {
    meeting: (who) => `Rendez-vous avec ${who}`,
    table: (number) => `Table ${number}`,
    room: (number) => `Salle ${number}`,
    local: (wall, zone) => `${wall}, heure locale (${zone})`,
    interpreter: (name) => `Interprète : ${name}`,
  },
  zh: {
    meeting: (who) => `与${who}会面`,
    table: (number) => `${number}号桌`,
    room: (number) => `${number}号会议室`,
    local: (wall, zone) => `当地时间${wall}（${zone}）`,
    interpreter: (name) => `译员：${name}`,
  },
};

const nameOf = (card: ParticipantCard) => displayName(card.name);
const organisationOf = ({ organisation }: ParticipantCard) => [organisation.nameLatin, organisation.nameHanzi].filter(Boolean).join(' ');

/** How many versions the event has published in all: it grows with each, also where a meeting changes from one session to another. */
export function sequenceOf(agenda: Pick<Agenda, 'versions'>): number {
  return agenda.versions.reduce((sum, one) => sum + one.version, 0);
}

/**
 * An agenda, or one meeting of it, as a calendar file: times in UTC, which every calendar shows in its own zone; each meeting keeps its UID
 * from version to version, with the count of versions as its sequence, so that a calendar moves it instead of doubling it. What was cancelled,
 * or lost its place, says so with a higher sequence than it had. The same agenda gives the same file.
 */
export function toCalendar(agenda: Agenda, language: Language, only?: Id<'meeting'>): string | undefined {
  const say = words[language];
  const place = readableText(agenda.place, language)?.value ?? '';
  const comma = language === 'zh' ? '，' : ', ';
  const calendar = ical({
    name: readableText(agenda.eventName, language)?.value ?? 'Jumelage',
    prodId: { company: 'Jumelage', product: 'agenda', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  calendar.x('X-WR-TIMEZONE', agenda.zone);
  const sequence = sequenceOf(agenda);
  const stamp = new Date(Math.max(0, ...agenda.versions.map((one) => Date.parse(one.publishedAt))));
  const standing = new Set(agenda.items);
  const items = [...agenda.items, ...agenda.gone].filter((item) => only === undefined || item.meetingId === only);
  if (only !== undefined && items.length === 0) return undefined;
  for (const item of items) {
    const who = `${nameOf(item.other)}${language === 'zh' ? '（' : ' ('}${organisationOf(item.other)}${language === 'zh' ? '）' : ')'}`;
    const isGone = !standing.has(item);
    const table = [say[item.tableKind](item.table), item.tableLabel, item.tableZone].filter(Boolean).join(comma);
    const notes = [
      say.local(toWallTime(Date.parse(item.startsAt), agenda.zone).replace('T', ' '), agenda.zone),
      item.interpreter && say.interpreter(displayName(item.interpreter)),
    ];
    calendar.createEvent({
      id: `${item.meetingId}@jumelage`,
      // A cancellation comes after the version that placed the meeting.
      sequence: sequence + (isGone && item.status === 'cancelled' ? 1 : 0),
      stamp,
      start: new Date(item.startsAt),
      end: new Date(item.endsAt),
      summary: say.meeting(who),
      location: [table, place].filter(Boolean).join(comma),
      description: notes.filter(Boolean).join('\n'),
      status: isGone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
