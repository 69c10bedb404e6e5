import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { useNarrow } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { FactsTold } from '../matches/facts-told.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import { PersonLine } from './person-line.tsx';
import { fillQuery, useSendFill } from './queries.ts';

const choices = ['1', '2', '3', '4', '5'] as const;

/** Previews the best pairs for people with few meetings, and proposes them once an organiser has seen them. */
export function FillDialog({ eventId, onClose }: { readonly eventId: Id<'event'>; readonly onClose: () => void }) {
  const t = useWords('introductions');
  const [upTo, setUpTo] = useState<(typeof choices)[number]>('3');
  const { data, error, isPending, refetch } = useQuery(fillQuery({ params: { eventId }, query: { upTo } }));
  const send = useSendFill(eventId);
  const isNarrow = useNarrow();
  const pairs = data?.pairs ?? [];
  const propose = () =>
    send
      .mutateAsync({
        pairs: pairs.map(({ first, second }): [Id<'participant'>, Id<'participant'>] => [first.id, second.id]),
        message: '',
      })
      .then(
        ({ sent, refused }) => {
          toast(t('filled', { sent, refused }));
          onClose();
        },
        // The alert says why.
        () => undefined,
      );
  return (
    <Dialog
      open
      wide
      sheet={isNarrow}
      title={t('fillTitle')}
      onClose={onClose}
      actions={
        pairs.length > 0 && (
          <Button busy={send.isPending} onClick={() => void propose()}>
            {t('fillSend', { n: pairs.length })}
          </Button>
        )
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="text-muted text-sm">{t('fillLead')}</p>
        <Select
          label={t('fillUpTo')}
          value={upTo}
          options={choices.map((value) => ({ value, label: value }))}
          onValue={setUpTo}
        />
        <ProblemAlert error={send.error ?? error} {...(!send.error && { onRetry: refetch })} />
        {isPending && <Skeleton lines={6} />}
        {data && (
          <p role="status" className="font-medium text-sm">
            {t('fillEffect', { n: pairs.length, before: data.before, after: data.after })}
          </p>
        )}
        <ul className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
          {pairs.map(({ first, second, fit, strongest }) => (
            <li key={`${first.id} ${second.id}`} className="grid min-w-0 gap-0.5 py-2">
              <div className="grid min-w-0 gap-x-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
                <PersonLine person={first} />
                <PersonLine person={second} />
                {fit && <FitMark fit={fit} />}
              </div>
              {strongest.length > 0 && <FactsTold lines={2} match={{ strongest, objections: [] }} />}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
