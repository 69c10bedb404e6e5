import { figureNames } from '@jumelage/domain/figure';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { ChartColumn, Download, Printer } from 'lucide-react';
import { useZone } from '../../features/organise/queries.ts';
import { EditionsPart } from '../../features/results/editions-part.tsx';
import { FeedbackPart, MeetingsPart, PeoplePart } from '../../features/results/parts.tsx';
import { resultsQuery } from '../../features/results/queries.ts';
import { resultParts } from '../../features/results/results-search.ts';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';

const from = '/events/$eventId/organise/results';
const shown = { people: PeoplePart, meetings: MeetingsPart, feedback: FeedbackPart, editions: EditionsPart } as const;

/** Draws what came of an event, a part at a time; on paper it is one report of all parts. */
export default function OrganiseResultsPage() {
  const t = useWords('results');
  const { part: names } = useTexts('results');
  const eventId = asId('event', useParams({ from }).eventId);
  const { part = 'people' } = useSearch({ from });
  const { data: results, error, isPending, refetch } = useQuery(resultsQuery(eventId));
  const zone = useZone(eventId);
  const { date } = useFormat();
  usePageTitle(t('title'));
  if (isPending) return <Skeleton lines={10} />;
  if (!results) return <ProblemAlert error={error} onRetry={refetch} />;
  if (results.figures.registered === 0)
    return (
      <EmptyState icon={<ChartColumn className="size-8" />} title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="font-semibold text-xl">{t('title')}</h2>
          <p className="max-w-prose text-muted max-sm:hidden print:hidden">{t('lead')}</p>
          <p className="hidden text-sm print:block">{t('reportOf', { date: date(new Date(), zone) })}</p>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button
            look="secondary"
            icon={<Printer aria-hidden="true" className="size-4" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
          <AnchorButton
            look="secondary"
            download
            href={apiPath('GET /api/events/:eventId/results.xlsx', { params: { eventId } })}
            icon={<Download aria-hidden="true" className="size-4" />}
          >
            {t('workbook')}
          </AnchorButton>
        </div>
      </div>
      <Tabs label={t('parts')}>
        {resultParts.map((one) => (
          <Tab
            key={one}
            to={from}
            params={{ eventId }}
            search={one === 'people' ? {} : { part: one }}
            activeOptions={{ exact: true }}
          >
            {names[one]}
          </Tab>
        ))}
      </Tabs>
      {resultParts.map((one) => {
        const Part = shown[one];
        return (
          <section
            key={one}
            className={`grid-cols-[minmax(0,1fr)] gap-6 ${one === part ? 'grid' : 'hidden print:grid'}`}
          >
            <h3 className="hidden break-after-avoid font-semibold text-lg print:block">{names[one]}</h3>
            <Part results={results} eventId={eventId} />
          </section>
        );
      })}
      <Definitions />
    </div>
  );
}

/** Prints what the figures mean at the end of the report; on the screen each is asked for at its figure. */
function Definitions() {
  const t = useWords('results');
  const { figure, meaning } = useTexts('results');
  return (
    <section className="hidden print:block">
      <h3 className="mb-2 break-after-avoid font-semibold text-lg">{t('definitions')}</h3>
      <dl className="grid gap-1 text-xs">
        {figureNames.map((name) => (
          <div key={name} className="grid break-inside-avoid grid-cols-[12rem_1fr] gap-3">
            <dt className="font-semibold">{figure[name]}</dt>
            <dd>{meaning[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
