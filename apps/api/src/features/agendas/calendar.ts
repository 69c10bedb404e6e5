import type { ParticipantCard } from '@jumelage/contracts/participants';
import { type Language, readableText } from '@jumelage/domain/language';
import { displayName } from '@jumelage/domain/participant';
import { toWallTime } from '@jumelage/domain/time';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Agenda } from './agenda.ts';

type Words = { readonly meeting: (who: string) => string; readonly table: (number: number) => string; readonly local: (wall: string, zone: string) => string };

const words: Readonly<Record<Language, Words>> = {
  en: { meeting: (who) => `Meeting with ${who}`, table: (number) => `Table ${number}`, local: (wall, zone) => `${wall} local time (${zone})` },
  fr: { meeting: (who) => `Rendez-vous avec ${who}`, table: (number) => `Table ${number}`, local: (wall, zone) => `${wall}, heure locale (${zone})` },
  zh: { meeting: (who) => `与${who}会面`, table: (number) => `${number}号桌`, local: (wall, zone) => `当地时间${wall}（${zone}）` },
};

const nameOf = (card: ParticipantCard) => displayName(card.name);
const organisationOf = ({ organisation }: ParticipantCard) => [organisation.nameLatin, organisation.nameHanzi].filter(Boolean).join(' ');

/**
 * An agenda as a calendar file: times in UTC, which every calendar shows in its own zone; each meeting keeps its UID from version to version,
 * with the version as its sequence, so that a calendar moves it instead of doubling it. What was cancelled says so.
 */
export function toCalendar(agenda: Agenda, language: Language, now: number): string {
  const say = words[language];
  const place = readableText(agenda.place, language)?.value ?? '';
  const calendar = ical({
    name: readableText(agenda.eventName, language)?.value ?? 'Jumelage',
    prodId: { company: 'Jumelage', product: 'agenda', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.x('X-WR-TIMEZONE', agenda.zone);
  const versionOf = new Map(agenda.versions.map((one) => [one.sessionId, one.version]));
  for (const item of [...agenda.items, ...agenda.cancelled]) {
    const isCancelled = item.status === 'cancelled';
    const who = `${nameOf(item.other)}${language === 'zh' ? '（' : ' ('}${organisationOf(item.other)}${language === 'zh' ? '）' : ')'}`;
    calendar.createEvent({
      id: `${item.meetingId}@jumelage`,
      // A cancellation comes after the version that placed the meeting.
      sequence: (versionOf.get(item.sessionId) ?? 0) + (isCancelled ? 1 : 0),
      stamp: new Date(now),
      start: new Date(item.startsAt),
      end: new Date(item.endsAt),
      summary: say.meeting(who),
      location: [say.table(item.table), place].filter(Boolean).join(language === 'zh' ? '，' : ', '),
      description: say.local(toWallTime(Date.parse(item.startsAt), agenda.zone).replace('T', ' '), agenda.zone),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
