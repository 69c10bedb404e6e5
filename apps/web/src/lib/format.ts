import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { listedNameFor, nameFor, type PersonName } from '@jumelage/domain/participant';
import {
  type DateStyle,
  formatAside,
  formatDate,
  formatDateRange,
  formatList,
  formatMoment,
  formatMomentIn,
  formatNumber,
  formatPercent,
  formatPlace,
  formatRelativeDay,
  formatTime,
  formatTimeIn,
  formatTimeInZones,
  formatTimeRange,
  type Instant,
} from '@jumelage/i18n/format';
import { useMemo } from 'react';
import { useLanguage } from './i18n.tsx';

/** The names of an organisation, in letters and, where it has one, in characters. */
type OrganisationNames = { readonly nameLatin: string; readonly nameHanzi?: string | null | undefined };

/**
 * Formats dates, times, money and numbers for the reader's language; a time of an event is always given the event's
 * zone.
 */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (instant: Instant, zone: string, style?: DateStyle) => formatDate(instant, { language, zone }, style),
      dateRange: (from: Instant, to: Instant, zone: string, style?: DateStyle) =>
        formatDateRange(from, to, { language, zone }, style),
      time: (instant: Instant, zone: string) => formatTime(instant, { language, zone }),
      timeRange: (from: Instant, to: Instant, zone: string) => formatTimeRange(from, to, { language, zone }),
      moment: (instant: Instant, zone: string, style?: DateStyle) => formatMoment(instant, { language, zone }, style),
      momentIn: (instant: Instant, zone: string, style?: DateStyle) =>
        formatMomentIn(instant, { language, zone }, style),
      timeIn: (instant: Instant, zone: string) => formatTimeIn(instant, { language, zone }),
      timeInZones: (instant: Instant, zones: readonly string[]) => formatTimeInZones(instant, language, zones),
      relativeDay: (days: number) => formatRelativeDay(days, language),
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, language, options),
      percent: (share: number) => formatPercent(share, language),
      place: (city: string | null, country: string) => formatPlace({ city, country }, language),
      list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => formatList(items, language, type),
      /** An organisation's name in a sentence, on a button or in a message. */
      organisationName: (names: OrganisationNames) => organisationNameFor(names, language),
      /** A person's name in a sentence, on a button or in a message. */
      personName: (name: PersonName) => nameFor(name, language),
      /** A person's name among others, as in a list of choices. */
      listedName: (name: PersonName) => listedNameFor(name, language),
      aside: (text: string) => formatAside(text, language),
    }),
    [language],
  );
}
