import { CircleAlert, CircleCheck, History } from 'lucide-react';
import { useState } from 'react';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useFill, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Checkbox, Switch } from '../../ui/choices.tsx';
import { EditedCell } from './edited-cell.tsx';
import type { Preview } from './queries.ts';
import type { ImportList } from './use-import-list.ts';

/** The id of the list of country names that a cell may hold: others are refused. */
const countriesId = 'import-countries';

/** The most rows that are drawn; further ones are counted: nobody reads thousands, and a phone could not draw them. */
const mostRows = 200;

type Row = Preview['rows'][number];
type Field = Row['problems'][number]['field'];

/** Tells whether the name in Latin letters was derived from the characters. */
const hasPinyin = ({ values, assumed }: Row) =>
  !values.family && !values.given && !/\p{Script=Latin}/u.test(values.name ?? '') && assumed.includes('family');

/**
 * Draws the rows of a list: those with errors apart, their cells to be corrected in place; assumptions and look-alikes
 * are marked.
 */
export function ImportRows({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  const { columns: names } = useTexts('imports');
  const format = useFormat();
  const countries = useCountryChoices();
  const [onlyBad, setOnlyBad] = useState(true);
  const isShown = (row: Row) =>
    row.problems.length > 0 || Object.keys(list.editsOf(row.line)).length > 0 || (list.hasPinyin && hasPinyin(row));
  const toMend = preview.rows.filter(isShown);
  const chosen = onlyBad && toMend.length > 0 ? toMend : preview.rows;
  const rows = chosen.slice(0, mostRows);
  const fields = (Object.keys(names) as Field[]).filter((field) =>
    rows.some(
      ({ values, problems, assumed }) =>
        values[field] ||
        problems.some((problem) => problem.field === field) ||
        (list.hasPinyin && assumed.includes(field) && (field === 'family' || field === 'given')),
    ),
  );
  const count = 'flex items-center gap-1.5';
  return (
    <section className="grid min-w-0 gap-3" aria-labelledby="import-rows">
      <h3 id="import-rows" className="font-semibold text-lg">
        {t('rowsTitle')}
      </h3>
      <p role="status" className="flex flex-wrap gap-x-4 gap-y-1 font-medium">
        <span className={`${count} text-good`}>
          <CircleCheck aria-hidden="true" className="size-5" /> {t('readyRows', { n: preview.ready })}
        </span>
        {preview.known > 0 && (
          <span className={`${count} text-muted`}>
            <History aria-hidden="true" className="size-5" /> {t('knownRows', { n: preview.known })}
          </span>
        )}
        <span className={`${count} ${preview.bad > 0 ? 'text-bad' : 'text-muted'}`}>
          <CircleAlert aria-hidden="true" className="size-5" /> {t('badRows', { n: preview.bad })}
        </span>
      </p>
      {preview.inCharacters > 0 && (
        <Checkbox
          label={t('pinyinAll', { n: preview.inCharacters })}
          hint={t('pinyinHint')}
          checked={list.hasPinyin}
          onChecked={list.setPinyin}
        />
      )}
      {toMend.length > 0 && <Switch label={t('showBad')} checked={onlyBad} onChecked={setOnlyBad} />}
      {rows.some(({ assumed }) => assumed.length > 0) && <p className="text-muted text-sm">{t('assumedNote')}</p>}
      {rows.length > 0 && (
        <section
          aria-label={t('previewCaption')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          className="relative max-h-[70dvh] overflow-auto rounded-xl border border-line"
        >
          <table className="w-full border-separate border-spacing-0 text-left text-sm">
            <caption className="sr-only">{t('previewCaption')}</caption>
            <thead>
              <tr className="text-muted">
                {[t('line'), t('problems'), ...fields.map((field) => names[field])].map((header) => (
                  <th
                    key={header}
                    scope="col"
                    className="sticky top-0 z-10 whitespace-nowrap border-line border-b bg-surface px-3 py-2 font-medium"
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RowCells key={row.line} row={row} fields={fields} list={list} isToMend={isShown(row)} />
              ))}
            </tbody>
          </table>
          <datalist id={countriesId}>
            {countries.map((country) => (
              <option key={country.value} value={country.label} />
            ))}
          </datalist>
        </section>
      )}
      {chosen.length > rows.length && (
        <p className="text-muted text-sm">{t('rowsShown', { n: rows.length, all: format.number(chosen.length) })}</p>
      )}
    </section>
  );
}

const cellClass = 'border-line border-b px-3 py-2 align-top';

type RowProps = {
  readonly row: Row;
  readonly fields: readonly Field[];
  readonly list: ImportList;
  readonly isToMend: boolean;
};

function RowCells({ row, fields, list, isToMend }: RowProps) {
  const { line, values, problems, assumed, isKnown, alike } = row;
  const t = useWords('imports');
  const { columns: names, problemAt } = useTexts('imports');
  const fill = useFill();
  const format = useFormat();
  const errors = useErrorWords();
  const understood = useUnderstood(row);
  return (
    <tr className={problems.length > 0 ? 'bg-bad-soft' : ''}>
      <th scope="row" className={`${cellClass} font-semibold tabular-nums`}>
        {line}
      </th>
      <td className={`${cellClass} min-w-48`}>
        {problems.map(({ field, code }) => (
          <p key={`${field} ${code}`} className="text-bad">
            {fill(problemAt, { column: names[field], problem: errors.field(code) })}
          </p>
        ))}
        {isKnown && <p className="text-muted">{t('alreadyHere')}</p>}
        {alike.length > 0 && (
          <p className="text-warn">{t('alikeNote', { names: format.list(alike, 'disjunction') })}</p>
        )}
      </td>
      {fields.map((field) => {
        const isBad = problems.some((problem) => problem.field === field);
        const isAssumed = assumed.includes(field);
        return (
          <td key={field} className={`${cellClass} max-w-60 break-words`}>
            {isToMend ? (
              <EditedCell
                key={values[field] ?? ''}
                label={t('cellLabel', { column: names[field], line })}
                text={values[field] ?? ''}
                isBad={isBad}
                choices={field === 'country' ? countriesId : undefined}
                onText={(text) => list.setCell(line, field, text)}
              />
            ) : (
              !isAssumed && values[field]
            )}
            {isAssumed && (
              <span className="block underline decoration-dotted underline-offset-4">
                {values[field] && !isToMend ? `${values[field]} → ` : ''}
                {t('assumedIs', { value: understood(field) })}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Words how a field was understood, in the reader's language. */
function useUnderstood({ person }: Row): (field: Field) => string {
  const terms = useTerms();
  const format = useFormat();
  return (field) => {
    switch (field) {
      case 'kind':
        return terms.organisationKind[person.kind];
      case 'sector':
        return person.sector ? terms.sector[person.sector] : '–';
      case 'attendance':
        return terms.attendance[person.attendance];
      case 'status':
        return terms.participantStatus[person.status];
      case 'languages':
        return format.list(person.languages.map((language) => terms.language[language]));
      case 'country':
        return person.country ? terms.country[person.country] : '–';
      case 'organisation_hanzi':
        return person.organisationHanzi ?? '–';
      case 'tags':
        return format.list(person.tags) || '–';
      case 'name':
        return [person.family, person.given].filter(Boolean).join(' ');
      default:
        return person[field] ?? '–';
    }
  };
}
