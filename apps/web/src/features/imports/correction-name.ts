import { exportFileName } from '@jumelage/domain/file-name';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import { dateIn } from '@jumelage/domain/time';

type Corrected = {
  /** The content of the file, in the reader's language. */
  readonly subject: string;
  readonly event: { readonly name: Trilingual; readonly zone: string };
  /** Name of the file that the rows came in; empty where they were pasted. */
  readonly source: string;
  readonly language: Language;
  /** UTC milliseconds; the date is that of the event's clock. */
  readonly now: number;
};

/**
 * Names the file of rows to correct as the exports of an event are named, with the list that they came in. Example:
 * `rows-to-fix-Forum-guests-2016-07-02.csv`.
 */
export function correctionName({ subject, event, source, language, now }: Corrected): string {
  const date = dateIn(event.zone, now);
  return exportFileName(
    [subject, readableText(event.name, language)?.value, source.replace(/\.\w+$/, ''), date],
    'csv',
  );
}
