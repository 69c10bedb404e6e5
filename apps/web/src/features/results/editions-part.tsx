import { type Figure, figureNames, figures as table } from '@jumelage/domain/figure';
import type { Id } from '@jumelage/domain/ids';
import { htmlLang, readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useFigures } from './figure.tsx';
import { editionsQuery } from './queries.ts';

/** Draws several events of an organiser beside each other: a line a figure, a column an event. */
export function EditionsPart({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useWords('results');
  const { figure } = useTexts('results');
  const language = useLanguage();
  const { date } = useFormat();
  const { format, blankOf, share } = useFigures();
  const { data, error, isPending, refetch } = useQuery(editionsQuery(eventId));
  if (isPending) return <Skeleton lines={8} />;
  if (!data) return <ProblemAlert error={error} onRetry={refetch} />;
  if (data.events.length < 2) return <p className="text-muted text-sm">{t('editionsNone')}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p className="text-muted text-sm">{t('editionsLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by keyboard */}
      <section aria-label={t('editions')} tabIndex={0} className="relative overflow-x-auto">
        <table className="min-w-full border-collapse text-left text-sm">
          <caption className="sr-only">{t('editions')}</caption>
          <thead>
            <tr className="border-line border-b align-bottom">
              <th scope="col" className="sticky left-0 bg-page py-1.5 pe-3 font-medium text-muted">
                {t('figureName')}
              </th>
              {data.events.map(({ id, name, startsOn }) => {
                const text = readableText(name, language);
                return (
                  <th key={id} scope="col" className="min-w-32 py-1.5 ps-3 text-right font-medium">
                    {id === eventId ? (
                      <span lang={text && htmlLang(text.language)}>{text?.value}</span>
                    ) : (
                      <Link
                        to="/events/$eventId/organise/results"
                        params={{ eventId: id }}
                        className="line-clamp-3 text-azure underline"
                      >
                        <span lang={text && htmlLang(text.language)}>{text?.value ?? id}</span>
                      </Link>
                    )}
                    <span className="block font-normal text-muted text-xs">
                      {id === eventId ? t('thisEvent') : date(startsOn, 'UTC', 'short')}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {figureNames.map((name) => (
              <tr key={name} className="border-line border-b">
                <th scope="row" className="sticky left-0 max-w-44 bg-page py-1 pe-3 font-medium max-sm:py-0.5">
                  {figure[name]}
                </th>
                {data.events.map(({ id, figures }) => {
                  const value = figures[name];
                  const { of }: Figure = table[name];
                  return (
                    <td key={id} className="py-1 ps-3 text-right tabular-nums max-sm:py-0.5">
                      {value === null ? (
                        <>
                          <span aria-hidden="true">{t('none')}</span>
                          <span className="sr-only">{blankOf(name, figures)}</span>
                        </>
                      ) : (
                        format(name, value)
                      )}
                      {of && <span className="text-muted text-xs"> {share(name, figures)}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
