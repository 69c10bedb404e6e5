import type { Language } from '@jumelage/domain/language';
import type { MailedChange, MailedMeeting } from '@jumelage/domain/mail-facts';
import {
  type Clock,
  type DateStyle,
  formatDate as dateOf,
  formatTime,
  formatTimeInZones,
  formatTimeRange,
  type Instant,
  zoneCity,
} from '../format.ts';
import type { MailRow } from './mail-text.ts';

type Words = {
  /** Words the other person, their organisation, and the table. */
  readonly meeting: (who: string, organisation: string, table: string) => string;
  readonly inZone: (times: string, city: string) => string;
  readonly changes: Readonly<Record<MailedChange['change'], string>>;
  readonly before: (when: string, table: string) => string;
  /** The head of the row of the event's online room. */
  readonly room: string;
  /** The head of the row of the time for which a meeting is proposed. */
  readonly proposed: string;
};

const words: Readonly<Record<Language, Words>> = {
  fr: {
    meeting: (who, organisation, table) => `${who}, ${organisation} – table ${table}`,
    inZone: (times, city) => `${times} (heure de ${city})`,
    changes: { added: 'Nouveau', moved: 'Déplacé', removed: 'Annulé' },
    before: (when, table) => `auparavant ${when}, table ${table}`,
    room: 'Salle en ligne de l’événement',
    proposed: 'Heure proposée',
  },
  zh: {
    meeting: (who, organisation, table) => `${who}，${organisation}，${table} 号桌`,
    inZone: (times, city) => `${times}（${city}时间）`,
    changes: { added: '新增', moved: '已调整', removed: '已取消' },
    before: (when, table) => `原定${when}，${table} 号桌`,
    room: '活动线上会议室',
    proposed: '提议时间',
  },
  en: {
    meeting: (who, organisation, table) => `${who}, ${organisation} – table ${table}`,
    inZone: (times, city) => `${times} (${city} time)`,
    changes: { added: 'New', moved: 'Moved', removed: 'Removed' },
    before: (when, table) => `previously ${when}, table ${table}`,
    room: 'Online room of the event',
    proposed: 'Proposed time',
  },
};

/** Formats a date for a sentence: French says the first of a month as an ordinal. */
function formatDate(instant: Instant, clock: Clock, style?: DateStyle): string {
  const date = dateOf(instant, clock, style);
  return clock.language === 'fr' ? date.replace(/(?<!\d)1(?=\s\p{L})/u, '1er') : date;
}

function whenOf({ start, end }: Pick<MailedMeeting, 'start' | 'end'>, zone: string, language: Language): string {
  const clock = { language, zone };
  return words[language].inZone(
    `${formatDate(start, clock, 'day')} ${formatTimeRange(start, end, clock)}`,
    zoneCity(zone, language),
  );
}

/** Adds where a meeting takes place online. */
const withLink = (text: string, { link }: Pick<MailedMeeting, 'link'>, language: Language) =>
  link ? `${text}${language === 'zh' ? '，' : ', '}${link}` : text;

/** Writes an agenda as lines: when by the event's clock, which is named, with which people and where. */
export function meetingRows(meetings: readonly MailedMeeting[], zone: string, language: Language): readonly MailRow[] {
  const say = words[language];
  return meetings.map((one) => ({
    head: whenOf(one, zone, language),
    text: withLink(say.meeting(one.withName, one.withOrganisation, one.table), one, language),
  }));
}

/** Lists changes of meetings as rows: the kind of change with the time, then the meeting with its earlier place. */
export function changeRows(changes: readonly MailedChange[], zone: string, language: Language): readonly MailRow[] {
  const say = words[language];
  const separator = language === 'zh' ? '：' : language === 'fr' ? '\u00a0: ' : ': ';
  return changes.map((one) => {
    const clock = { language, zone };
    const before =
      one.before &&
      say.before(
        `${formatDate(one.before.start, clock, 'day')} ${formatTime(one.before.start, clock)}`,
        one.before.table,
      );
    const text = withLink(say.meeting(one.withName, one.withOrganisation, one.table), one, language);
    const said = before ? `${text}${language === 'zh' ? `（${before}）` : ` (${before})`}` : text;
    return { head: `${say.changes[one.change]}${separator}${whenOf(one, zone, language)}`, text: said };
  });
}

/**
 * Formats the time of an act on an account, by the clocks of both sides. Example: `1 juin 2026, 10:00 (Paris) · 16:00
 * (Pékin)`.
 */
export function bothClocks(at: number, language: Language): string {
  const zones = ['Europe/Paris', 'Asia/Shanghai'] as const;
  const date = formatDate(at, { language, zone: zones[0] });
  return `${date}${language === 'zh' ? ' ' : ', '}${formatTimeInZones(at, language, zones)}`;
}

/** Formats a deadline by one clock that is named. */
export function deadline(at: number, zone: string, language: Language): string {
  const clock = { language, zone };
  return words[language].inZone(
    `${formatDate(at, clock, 'weekday')}${language === 'zh' ? ' ' : ', '}${formatTime(at, clock)}`,
    zoneCity(zone, language),
  );
}

/** Writes the online room of an event as a row of its own; none where it has none. */
export function roomRows(link: string | undefined, language: Language): readonly MailRow[] {
  return link ? [{ head: words[language].room, text: link }] : [];
}

/** Writes the slot for which a request asks as rows; none where it leaves the time to the schedule. */
export function slotRows(
  slot: { readonly start: string; readonly end: string; readonly zone: string } | undefined,
  language: Language,
): { readonly rows: readonly MailRow[] }[] {
  return slot ? [{ rows: [{ head: words[language].proposed, text: whenOf(slot, slot.zone, language) }] }] : [];
}
