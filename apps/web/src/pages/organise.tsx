import type { Country } from '@jumelage/domain/organisation';
import { sectors } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { GrowthChart } from '../features/organise/growth-chart.tsx';
import { LastActs } from '../features/organise/last-acts.tsx';
import { LiveFigures } from '../features/organise/live-figures.tsx';
import { organisedEventQuery, overviewQuery } from '../features/organise/queries.ts';
import { TaskList } from '../features/organise/task-list.tsx';
import type { Overview } from '../features/organise/tasks.ts';
import { useFormat } from '../lib/format.ts';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { asId } from '../lib/ids.ts';
import { Card } from '../ui/card.tsx';
import { HeatGrid } from '../ui/data-table.tsx';
import { Folding } from '../ui/folding.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Meter } from '../ui/progress.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SideMark } from '../ui/tag.tsx';

export default function OrganisePage() {
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/' }).eventId);
  const { data: event } = useQuery(organisedEventQuery(eventId));
  const { data: overview, error, isPending, refetch } = useQuery(overviewQuery(eventId));
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!event) return <Skeleton lines={8} />;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
      <TaskList event={event} overview={overview} />
      <div className="grid gap-4">
        <LiveFigures event={event} overview={overview} />
        <GrowthChart overview={overview} />
      </div>
      <div className="grid gap-4 lg:gap-6">
        <Interpreters interpreters={overview.interpreters} />
        <LastActs event={event} />
      </div>
      <Sides overview={overview} />
    </div>
  );
}

/** Draws how many slots each interpreter is busy in; nothing where there is none. */
function Interpreters({ interpreters }: Pick<Overview, 'interpreters'>) {
  const t = useWords('organise');
  const format = useFormat();
  if (interpreters.length === 0) return null;
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('interpreterLoad')}</h2>
      {interpreters.map(({ id, name, meetings, slots }) => (
        <Meter
          key={id}
          label={format.listedName(name)}
          value={meetings}
          max={slots}
          text={t('loadOf', { n: meetings, slots })}
        />
      ))}
    </Card>
  );
}

function Sides({ overview: { sectorByCountry } }: { readonly overview: Overview }) {
  const t = useWords('organise');
  const terms = useTerms();
  const totals = new Map<Country, number>();
  for (const { country, count } of sectorByCountry) totals.set(country, (totals.get(country) ?? 0) + count);
  const countries = [...totals].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  const rows = [
    ...sectors.map((id) => ({ id: id as string, label: terms.sector[id] })),
    { id: '', label: t('noSector') },
  ];
  const value = (sector: string, country: string) =>
    sectorByCountry
      .filter((cell) => (cell.sector ?? '') === sector && cell.country === country)
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <Folding framed title={t('bySide')}>
      {countries.length === 0 ? (
        <p className="text-muted">{t('noneAdmitted')}</p>
      ) : (
        <HeatGrid
          caption={t('bySideCaption')}
          rows={rows.filter(({ id }) => countries.some((country) => value(id, country) > 0))}
          columns={countries.map((country) => ({ id: country, label: <SideMark country={country} /> }))}
          value={value}
        />
      )}
    </Folding>
  );
}
