import { htmlLang, readableText, type Trilingual } from '@jumelage/domain/language';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import type { EventCardView } from './queries.ts';

/** Draws a short text of an event in the reader's language, else in the first there is, marked as that language. */
export function ReadableText({ text }: { readonly text: Trilingual }) {
  const language = useLanguage();
  const shown = readableText(withoutEmpty(text), language);
  if (!shown) return null;
  return <span lang={htmlLang(shown.language)}>{shown.value}</span>;
}

/** Reads the same as plain text, for a heading or a tab. */
export function usePlainText(text: Trilingual): string {
  return readableText(withoutEmpty(text), useLanguage())?.value ?? '';
}

/** Leaves out the empty texts that an organiser's form stores: they are no text in that language. */
export const withoutEmpty = ({ fr, zh, en }: Trilingual): Trilingual => ({
  ...(fr && { fr }),
  ...(zh && { zh }),
  ...(en && { en }),
});

/** Formats the days of an event in its own calendar: a day has no zone, so noon of UTC stands for it. */
export function EventDays({ event }: { readonly event: Pick<EventCardView, 'startsOn' | 'endsOn'> }) {
  const format = useFormat();
  const at = (day: string) => `${day}T12:00:00.000Z`;
  return (
    <>
      {event.startsOn === event.endsOn
        ? format.date(at(event.startsOn), 'UTC', 'weekday')
        : format.dateRange(at(event.startsOn), at(event.endsOn), 'UTC', 'long')}
    </>
  );
}
