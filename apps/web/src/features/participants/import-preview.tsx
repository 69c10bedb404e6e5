import type { ImportPreview } from '@jumelage/contracts/participants';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Switch } from '../../ui/choices.tsx';

/** Rows beyond these are counted, not drawn: nobody reads thousands, and a phone could not draw them. */
const mostRows = 200;

/** What a file would bring: how many rows are good, and what to mend in which line and column. */
export function ImportPreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const t = useWords('participants');
  const { columns: names, problemAt } = useTexts('participants');
  const fill = useFill();
  const format = useFormat();
  const errors = useErrorWords();
  const [onlyBad, setOnlyBad] = useState(preview.bad > 0);
  const nameOf = (column: string) => Object.entries(names).find(([known]) => known === column)?.[1] ?? column;
  const columns = Object.keys(names).filter((column) => preview.rows.some(({ values }) => values[column]));
  const chosen = onlyBad ? preview.rows.filter(({ problems }) => problems.length > 0) : preview.rows;
  const rows = chosen.slice(0, mostRows);
  const cell = 'border-line border-b px-3 py-2 align-top';
  return (
    <section className="grid min-w-0 gap-3">
      <p role="status" className="flex flex-wrap gap-x-4 gap-y-1 font-medium">
        <span className="flex items-center gap-1.5 text-good">
          <CircleCheck aria-hidden="true" className="size-5" /> {t('goodRows', { n: preview.good })}
        </span>
        <span className={`flex items-center gap-1.5 ${preview.bad > 0 ? 'text-bad' : 'text-muted'}`}>
          <CircleAlert aria-hidden="true" className="size-5" /> {t('badRows', { n: preview.bad })}
        </span>
      </p>
      {preview.missingColumns.length > 0 && <p className="text-bad">{t('missingColumns', { columns: format.list(preview.missingColumns.map(nameOf)) })}</p>}
      {preview.unknownColumns.length > 0 && <p className="text-warn">{t('unknownColumns', { columns: format.list(preview.unknownColumns) })}</p>}
      {preview.bad > 0 && <Switch label={t('showBad')} checked={onlyBad} onChecked={setOnlyBad} />}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section aria-label={t('previewCaption')} tabIndex={0} className="relative max-h-[70dvh] overflow-auto rounded-xl border border-line">
          <table className="w-full border-separate border-spacing-0 text-left text-sm">
            <caption className="sr-only">{t('previewCaption')}</caption>
            <thead>
              <tr className="text-muted">
                {[t('line'), t('problems'), ...columns.map(nameOf)].map((header) => (
                  <th key={header} scope="col" className="sticky top-0 whitespace-nowrap border-line border-b bg-surface px-3 py-2 font-medium">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, values, problems }) => (
                <tr key={line} className={problems.length > 0 ? 'bg-bad-soft' : ''}>
                  <th scope="row" className={`${cell} font-semibold tabular-nums`}>
                    {line}
                  </th>
                  <td className={`${cell} min-w-56 text-bad`}>
                    {problems.map(({ column, code }) => (
                      <p key={`${column} ${code}`}>{fill(problemAt, { column: nameOf(column), problem: errors.field(code) })}</p>
                    ))}
                  </td>
                  {columns.map((column) => {
                    const isBad = problems.some((problem) => problem.column === column);
                    return (
                      <td key={column} className={`${cell} max-w-60 break-words ${isBad ? 'font-semibold text-bad underline decoration-wavy' : ''}`}>
                        {values[column]}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {chosen.length > rows.length && <p className="text-muted text-sm">{t('rowsShown', { n: rows.length })}</p>}
      {preview.bad > 0 && <p className="text-muted">{t('mendFirst')}</p>}
    </section>
  );
}
