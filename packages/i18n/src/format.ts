import type { Language } from '@jumelage/domain/language';
import { cached } from './cached.ts';

/** A point in time, as the interface sends it or as the domain counts it. */
export type Instant = string | number | Date;

/** The language and the zone in which a time is written. */
export type Clock = { readonly language: Language; readonly zone: string };

export const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', zh: 'zh-CN', en: 'en-GB' };

const dateStyles = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** A day among those of one event, whose year is known. */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof dateStyles;

const clockTime = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

const dates = cached(
  (language: Language, timeZone: string, style: DateStyle) =>
    new Intl.DateTimeFormat(locales[language], { ...dateStyles[style], timeZone }),
);
const times = cached(
  (language: Language, timeZone: string) => new Intl.DateTimeFormat(locales[language], { ...clockTime, timeZone }),
);
const numbers = cached(
  (language: Language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales[language], options),
);
const lists = cached(
  (language: Language, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locales[language], { type }),
);
const relatives = cached((language: Language) => new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }));

/** Formats a date by a clock. Example: weekday, French, 2 July 2016 → `samedi 2 juillet 2016`. */
export function formatDate(instant: Instant, { language, zone }: Clock, style: DateStyle = 'long'): string {
  return firstOfMonth(dates(language, zone, style).format(new Date(instant)), language);
}

/**
 * Formats the days from one instant to another, with what they share written once; a single day when they fall on the
 * same.
 */
export function formatDateRange(
  from: Instant,
  to: Instant,
  { language, zone }: Clock,
  style: DateStyle = 'long',
): string {
  if (language === 'zh')
    return chineseRange(formatDate(from, { language, zone }, style), formatDate(to, { language, zone }, style));
  return firstOfMonth(dates(language, zone, style).formatRange(new Date(from), new Date(to)), language);
}

/** Writes the first day of a French month as an ordinal, which Intl does not. Example: `1er décembre 2026`. */
const firstOfMonth = (text: string, language: Language) =>
  language === 'fr' ? text.replaceAll(/(?<!\d)1(?=\s\p{L}|\s?–)/gu, '1er') : text;

/**
 * Joins a Chinese range, for which Intl falls back to 2016/7/2: the year and the month that both share stand once.
 * Example: `2016年7月2日至4日`.
 */
function chineseRange(from: string, to: string): string {
  if (from === to) return from;
  const parts = (text: string) => /^(?:(\d+年))?(\d+月)(.*)$/.exec(text)?.slice(1) ?? [];
  const [first, second] = [parts(from), parts(to)];
  const shared = first[0] !== second[0] ? 0 : first[1] !== second[1] ? 1 : 2;
  return `${from}至${second.slice(shared).join('')}`;
}

/** Formats a time of day by a clock, on 24 hours. */
export function formatTime(instant: Instant, { language, zone }: Clock): string {
  return times(language, zone).format(new Date(instant));
}

const joiners: Readonly<Record<Language, string>> = { fr: ' à ', zh: ' ', en: ', ' };

/** Formats a day and a time of it, by a clock. Example: French, long → `2 juillet 2016 à 09:00`. */
export function formatMoment(instant: Instant, clock: Clock, style: DateStyle = 'long'): string {
  return formatDate(instant, clock, style) + joiners[clock.language] + formatTime(instant, clock);
}

/** Formats the same with the city whose clock shows the time. Example: `2 juillet 2016 à 09:00 (Paris)`. */
export function formatMomentIn(instant: Instant, clock: Clock, style: DateStyle = 'long'): string {
  return formatMoment(instant, clock, style) + inParentheses(zoneCity(clock.zone, clock.language), clock.language);
}

/** Formats a range of times, on 24 hours. Example: `09:00–09:20`. */
export function formatTimeRange(from: Instant, to: Instant, clock: Clock): string {
  return `${formatTime(from, clock)}–${formatTime(to, clock)}`;
}

/**
 * Cities whose name differs between languages; China's one clock is called after Beijing, not after its zone's city.
 */
const cities: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Europe/Paris': { fr: 'Paris', zh: '巴黎', en: 'Paris' },
  'Asia/Shanghai': { fr: 'Pékin', zh: '北京', en: 'Beijing' },
  'Europe/London': { fr: 'Londres', zh: '伦敦', en: 'London' },
  'Europe/Brussels': { fr: 'Bruxelles', zh: '布鲁塞尔', en: 'Brussels' },
  'Europe/Berlin': { fr: 'Berlin', zh: '柏林', en: 'Berlin' },
  'Asia/Hong_Kong': { fr: 'Hong Kong', zh: '香港', en: 'Hong Kong' },
  'Asia/Singapore': { fr: 'Singapour', zh: '新加坡', en: 'Singapore' },
  'Asia/Tokyo': { fr: 'Tokyo', zh: '东京', en: 'Tokyo' },
  'America/New_York': { fr: 'New York', zh: '纽约', en: 'New York' },
};

/** Names the city of a zone, in the reader's language where it is known. */
export function zoneCity(zone: string, language: Language): string {
  return cities[zone]?.[language] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const inParentheses = (text: string, language: Language) => (language === 'zh' ? `（${text}）` : ` (${text})`);

/** Formats a time with the city whose clock shows it. Example: `09:00 (Paris)`. */
export function formatTimeIn(instant: Instant, clock: Clock): string {
  return `${formatTime(instant, clock)}${inParentheses(zoneCity(clock.zone, clock.language), clock.language)}`;
}

/**
 * Formats one instant by several clocks, each named; a clock that shows the same as an earlier one is left out, and a
 * day that differs from the first's is added. Example: `20:00 (Paris) · dim. 3 juil. 02:00 (Pékin)`.
 */
export function formatTimeInZones(instant: Instant, language: Language, zones: readonly string[]): string {
  const shown = zones.map((zone) => ({
    zone,
    day: formatDate(instant, { language, zone }, 'day'),
    time: formatTime(instant, { language, zone }),
  }));
  const distinct = shown.filter(
    (one, index) => shown.findIndex((other) => other.day === one.day && other.time === one.time) === index,
  );
  return distinct
    .map(({ zone, day }) => `${day === shown[0]?.day ? '' : `${day} `}${formatTimeIn(instant, { language, zone })}`)
    .join(' · ');
}

/** Words a day relative to today, by a number of days before (negative) or after. Example: −1, French → `hier`. */
export function formatRelativeDay(days: number, language: Language): string {
  return relatives(language).format(days, 'day');
}

/**
 * Formats a city with its country, as an address line has them. Example: Chinese → `中国成都`, French → `Chengdu, Chine`.
 */
export function formatPlace(
  { city, country }: { readonly city: string | null; readonly country: string },
  language: Language,
): string {
  if (!city) return country;
  if (language !== 'zh') return `${city}, ${country}`;
  return /^\p{Script=Han}/u.test(city) ? country + city : `${country} ${city}`;
}

/** Formats a number with the language's grouping. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return numbers(language, options).format(value);
}

/** Formats a share from 0 to 1 in whole percent. */
export function formatPercent(share: number, language: Language): string {
  return numbers(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Joins items as the language does. Example: `A, B et C`. */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const joined = lists(language, type).format(items);
  // Chinese sets its words apart from the digits and the letters beside them.
  return language === 'zh' ? joined.replace(/(?<=[\w%])(?=[和或])|(?<=[和或])(?=\w)/g, ' ') : joined;
}

/** Sets an aside in brackets behind a text. Example: ` (2)`, Chinese → `（2）`, whose brackets bring their own space. */
export function formatAside(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
