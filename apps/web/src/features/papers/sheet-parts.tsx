import { readableText } from '@jumelage/domain/language';
import { zoneCity } from '@jumelage/i18n/format';
import { tableText } from '@jumelage/i18n/table-text';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import type { PlacedMeeting } from './content.ts';
import type { Papers, Person, Table } from './queries.ts';

/** Words the version that a sheet shows, and its date; a draft says loudly that it is one. */
export function useVersionText(): (papers: Papers) => string {
  const t = useWords('papers');
  const format = useFormat();
  return ({ version, publishedAt, event }) =>
    version === null || !publishedAt
      ? t('draft')
      : t('published', {
          version,
          date: `${format.date(publishedAt, event.zone, 'long')} ${format.time(publishedAt, event.zone)}`,
        });
}

/** Draws the line at the top of every sheet: event, session, version, time of publishing. */
export function SheetHead({ papers, children }: { readonly papers: Papers; readonly children?: ReactNode }) {
  const language = useLanguage();
  const versionText = useVersionText();
  const names = [papers.event.name, papers.session.name].map((name) => readableText(name, language));
  return (
    <p className="flex items-baseline justify-between gap-[6mm] text-[8.5pt] text-muted">
      <span>
        {names.map((name, index) => (
          <span key={name?.value ?? index} lang={name?.language}>
            {index > 0 && name && ' · '}
            {name?.value}
          </span>
        ))}
        {children && <> · {children}</>}
      </span>
      <span
        className={
          papers.version === null
            ? 'border-2 border-black px-[2mm] font-bold text-[10pt] text-black'
            : 'shrink-0 text-end'
        }
      >
        {versionText(papers)}
      </span>
    </p>
  );
}

/** Names tables on paper, in the language of the sheet. */
export function useTableText() {
  const words = useTexts('papers');
  const language = useLanguage();
  return (table: Table) => tableText(table, { words, language });
}

/** Draws a person with their organisation, in both scripts. */
export function PersonLine({ person }: { readonly person: Person }) {
  return (
    <p>
      <span className="font-semibold">
        <PersonName name={person.name} />
      </span>
      <br />
      <span className="text-[0.9em]">
        <OrganisationName nameLatin={person.organisation.nameLatin} nameHanzi={person.organisation.nameHanzi} />
      </span>
    </p>
  );
}

/** Draws the interpreter and the colleague of a meeting. */
export function Company({ meeting, without }: { readonly meeting: PlacedMeeting; readonly without?: string }) {
  const t = useWords('papers');
  const { listedName } = useFormat();
  const { interpreter, colleague } = meeting;
  const nameOf = ({ name }: Pick<Person, 'name'>) => listedName(name);
  return (
    <>
      {interpreter && interpreter.id !== without && (
        <p className="text-[0.9em]">{t('interpreterIs', { name: nameOf(interpreter) })}</p>
      )}
      {colleague && colleague.id !== without && (
        <p className="text-[0.9em]">{t('withColleague', { name: nameOf(colleague) })}</p>
      )}
    </>
  );
}

/** Says whose time the sheet shows: “All times are those of Paris.” */
export function ZoneLine({ papers }: { readonly papers: Papers }) {
  const t = useWords('papers');
  const language = useLanguage();
  return <p className="text-[9pt] text-muted">{t('zoneTimes', { zone: zoneCity(papers.event.zone, language) })}</p>;
}
