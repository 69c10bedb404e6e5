import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { AuditEntries, useActWords } from '../../features/audits/entries.tsx';
import { type AuditQuery, auditQuery, verifyAudit } from '../../features/audits/queries.ts';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';

/** Draws the journal of an event, and verifies that it is whole. */
export default function OrganiseAuditPage() {
  const t = useWords('audits');
  const wordsOf = useActWords();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/audit' }).eventId);
  const { data: event } = useQuery(organisedEventQuery(eventId));
  const [page, setPage] = useState(1);
  const { listedName } = useFormat();
  const [filter, setFilter] = useState<AuditQuery & { day?: string }>({});
  const { day, ...chosen } = filter;
  // A day of the reader's own clock.
  const from = day ? new Date(`${day}T00:00`) : undefined;
  const times = from ? { from: from.toISOString(), to: new Date(from.getTime() + 86_400_000).toISOString() } : {};
  const query = { ...chosen, ...times };
  const { data, error, isPending, refetch } = useQuery(auditQuery(eventId, { ...query, page, size: 20 }));
  usePageTitle(t('title'));
  const change = (next: typeof filter) => {
    setFilter(next);
    setPage(1);
  };
  const without = (name: keyof typeof filter) =>
    Object.fromEntries(Object.entries(filter).filter(([key]) => key !== name)) as typeof filter;
  const actors = data?.choices.actors ?? [];
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <h2 className="font-semibold text-xl">{t('title')}</h2>
        <p className="max-w-prose text-muted">{t('lead')}</p>
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_12rem_auto]">
        <Select
          label={t('actor')}
          value={filter.actorId ?? ''}
          emptyLabel={t('everyone')}
          options={actors.map(({ id, name }) => ({ value: id, label: name ? listedName(name) : t('erased') }))}
          onValue={(id) => change({ ...filter, actorId: asId('user', id) })}
          onEmpty={() => change(without('actorId'))}
        />
        <Select
          label={t('act')}
          value={filter.act ?? ''}
          emptyLabel={t('everything')}
          options={(data?.choices.acts ?? []).map((act) => ({ value: act, label: wordsOf(act) }))}
          onValue={(act) => change({ ...filter, act })}
          onEmpty={() => change(without('act'))}
        />
        <TextInput
          type="date"
          label={t('day')}
          value={day ?? ''}
          onValue={(next) => change(next ? { ...filter, day: next } : without('day'))}
        />
        <AnchorButton
          look="secondary"
          download
          href={apiPath('GET /api/events/:eventId/audit.csv', { params: { eventId }, query })}
          icon={<Download aria-hidden="true" className="size-4" />}
        >
          {t('export')}
        </AnchorButton>
      </div>
      <Verification eventId={eventId} />
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={10} />}
      {data && (
        <p role="status" className="text-muted text-sm">
          {t('results', { n: data.total })}
        </p>
      )}
      {data?.total === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {data && data.total > 0 && (
        <>
          <AuditEntries entries={data.items} zone={event?.zone ?? 'UTC'} />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />
        </>
      )}
    </div>
  );
}

function Verification({ eventId }: { readonly eventId: Parameters<typeof verifyAudit>[0] }) {
  const t = useWords('audits');
  const { faults } = useTexts('audits');
  const fill = useFill();
  const verify = useMutation(verifyAudit(eventId));
  const state = verify.data;
  return (
    <div className="grid gap-2">
      <Button
        look="secondary"
        className="w-fit"
        busy={verify.isPending}
        icon={<ShieldCheck aria-hidden="true" className="size-4" />}
        onClick={() => verify.mutate()}
      >
        {t('verify')}
      </Button>
      <ProblemAlert error={verify.error} />
      {state && state.faults.length === 0 && (
        <div role="status" className="rounded-xl border border-good bg-good-soft p-4">
          <p className="font-medium">{t('whole', { n: state.sealed })}</p>
          {state.head && <p className="wrap-anywhere mt-1 text-sm">{t('head', { hash: state.head })}</p>}
        </div>
      )}
      {state && state.faults.length > 0 && (
        <div role="alert" className="rounded-xl border border-bad bg-bad-soft p-4">
          <p className="font-medium">{t('broken')}</p>
          <ul className="mt-1 text-sm">
            {state.faults.map(({ position, fault }) => (
              <li key={`${position} ${fault}`}>{fill(faults[fault], { n: position })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
