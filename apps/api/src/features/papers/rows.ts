import type { Language } from '@jumelage/domain/language';
import { displayName } from '@jumelage/domain/participant';
import type { PlacedMeeting } from '@jumelage/domain/placed-meeting';
import { toWallTime } from '@jumelage/domain/time';
import { wordsOf } from '@jumelage/i18n/all-words';
import { formatMessage } from '@jumelage/i18n/message';
import { tableText } from '@jumelage/i18n/table-text';
import type { Content } from './content.ts';

type Row<Name extends 'slots' | 'tables' | 'people' | 'interpreters' | 'meetings'> = Content[Name][number];

/** A placed meeting with all that a sheet or a row of a spreadsheet says of it. */
export type MeetingRow = PlacedMeeting<
  Row<'slots'>,
  Row<'tables'>,
  Row<'people'>,
  Row<'interpreters'>,
  Row<'meetings'>
>;

/** Collects the words of one reader's tables. */
export function wording(content: Content, language: Language) {
  const words = wordsOf(language, 'papers');
  const terms = wordsOf(language, 'terms');
  const wall = (instant: string, zone = content.event.zone) => toWallTime(Date.parse(instant), zone);
  return {
    words,
    terms,
    date: (instant: string) => wall(instant).slice(0, 10),
    time: (instant: string, zone?: string) => wall(instant, zone).slice(11),
    table: (table: Row<'tables'>) => tableText(table, { words, language }),
    name: ({ name }: Pick<Row<'people'>, 'name'>) => displayName(name),
    latin: ({ name }: Pick<Row<'people'>, 'name'>) => displayName({ family: name.family, given: name.given }),
    version:
      content.version === null ? words.draft : formatMessage(words.version, { version: content.version }, language),
  };
}
export type Wording = ReturnType<typeof wording>;
