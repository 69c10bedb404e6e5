import { exportFileName } from '@jumelage/domain/file-name';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import { dateIn } from '@jumelage/domain/time';

const subjects = {
  agenda: { en: 'agenda', fr: 'agenda', zh: '日程' },
  audit: { en: 'journal', fr: 'journal', zh: '操作记录' },
  meeting: { en: 'meeting', fr: 'rendez-vous', zh: '会面' },
  participants: { en: 'participants', fr: 'participants', zh: '参会者' },
  results: { en: 'results', fr: 'résultats', zh: '活动成果' },
  schedule: { en: 'schedule', fr: 'planning', zh: '会面安排' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

type Named = {
  readonly subject: keyof typeof subjects;
  readonly extension: string;
  readonly language: Language;
  readonly event: { readonly name: Trilingual; readonly zone: string };
  /** UTC milliseconds; the date is that of the event's clock. */
  readonly now: number;
  readonly version?: string;
};

/**
 * Names a file about an event for download, so that it differs from others in a folder. Example:
 * `participants-Forum-2016-07-02.csv`.
 */
export function exportName({ subject, extension, language, event, now, version }: Named): string {
  const date = dateIn(event.zone, now);
  return exportFileName(
    [subjects[subject][language], readableText(event.name, language)?.value, version, date],
    extension,
  );
}
