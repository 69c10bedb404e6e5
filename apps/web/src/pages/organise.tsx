import type { Country } from '@jumelage/domain/organisation';
import { sectors } from '@jumelage/domain/organisation';
import { sentStatuses } from '@jumelage/domain/request';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { NextSteps, type Overview } from '../features/organise/next-steps.tsx';
import { organisedEventQuery, overviewQuery } from '../features/organise/queries.ts';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { asId } from '../lib/ids.ts';
import { Card } from '../ui/card.tsx';
import { HeatGrid } from '../ui/data-table.tsx';
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
  return (
    <div className="grid gap-6">
      <Figures overview={overview} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {event && <NextSteps event={event} overview={overview} />}
        <Requests overview={overview} />
      </div>
      <Sides overview={overview} />
    </div>
  );
}

function Figures({ overview: { participants, requests, meetings, withoutRequest } }: { readonly overview: Overview }) {
  const t = useWords('organise');
  const sent = sentStatuses.reduce((sum, status) => sum + (requests[status] ?? 0), 0);
  // While some are still to come, none missed is no news.
  const isAnswered = meetings.missed > 0 || (meetings.held > 0 && meetings.held === meetings.agreed);
  const figures = [
    [t('admitted'), participants.admitted ?? 0, t('waiting', { n: participants.registered ?? 0 })],
    [t('requestsSent'), sent, participants.admitted ? t('withoutRequest', { n: withoutRequest }) : ''],
    [t('meetingsAgreed'), meetings.agreed, t('placedCount', { n: meetings.placed })],
    [t('meetingsHeld'), meetings.held, isAnswered ? t('missedCount', { n: meetings.missed }) : ''],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(([label, value, detail]) => (
        <div key={label} className="rounded-xl border border-line bg-surface p-4">
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-semibold text-2xl tabular-nums">{value}</dd>
          <dd className="text-muted text-xs">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

function Requests({ overview: { requests } }: { readonly overview: Overview }) {
  const t = useWords('organise');
  const terms = useTerms();
  const most = Math.max(1, ...sentStatuses.map((status) => requests[status] ?? 0));
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('requestsByStatus')}</h2>
      {sentStatuses.map((status) => (
        <Meter
          key={status}
          label={terms.requestStatus[status]}
          value={requests[status] ?? 0}
          max={most}
          text={requests[status] ?? 0}
          tone={status === 'accepted' ? 'good' : status === 'pending' ? 'warn' : 'azure'}
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
    <Card className="grid gap-3">
      <h2 className="font-semibold text-lg">{t('bySide')}</h2>
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
    </Card>
  );
}
