import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Response } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';

type Named = { readonly id: Id<'organisation'>; readonly nameLatin: string; readonly nameHanzi: string | null };
type Merge = Response<'POST /api/admin/organisation-merges'>;
type Pair = { readonly fromId: Id<'organisation'>; readonly intoId: Id<'organisation'>; readonly preview?: boolean };

const nameOf = ({ nameLatin, nameHanzi }: Pick<Named, 'nameLatin' | 'nameHanzi'>) => [nameLatin, nameHanzi].filter(Boolean).join(' ');
const forget = () => queryClient.invalidateQueries();

const post = (eventId: Id<'event'> | undefined, body: Pair) =>
  eventId ? api('POST /api/events/:eventId/organisation-merges', { params: { eventId }, body }) : api('POST /api/admin/organisation-merges', { body });
const takeBack = (eventId: Id<'event'> | undefined, mergeId: Id<'merge'>) =>
  eventId
    ? api('DELETE /api/events/:eventId/organisation-merges/:mergeId', { params: { eventId, mergeId } })
    : api('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId } });

/** Joins one of some organisations to another: what that changes is shown first, and it can be undone. */
export function Merging({ eventId, items }: { readonly eventId?: Id<'event'>; readonly items: readonly Named[] }) {
  const t = useWords('vouching');
  const [fromId, setFromId] = useState('');
  const [intoId, setIntoId] = useState('');
  const [asked, setAsked] = useState<Merge>();
  const undo = useMutation({ mutationFn: (id: Id<'merge'>) => takeBack(eventId, id), onSuccess: () => toast(t('unmerged')), onSettled: forget });
  const merge = useMutation({
    mutationFn: (pair: Pair) => post(eventId, pair),
    onSuccess: (done, { preview }) => {
      if (preview) return setAsked(done);
      const { id } = done;
      toast(t('merged'), id ? { undo: () => undo.mutate(id) } : {});
      return forget();
    },
  });
  const from = items.find(({ id }) => id === fromId);
  const into = items.find(({ id }) => id === intoId);
  const options = [{ value: '', label: '—' }, ...items.map((one) => ({ value: one.id as string, label: nameOf(one) }))];
  if (items.length < 2) return null;
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-xl">{t('mergeTitle')}</h2>
      <p className="max-w-prose text-muted">{t('mergeLead')}</p>
      <ProblemAlert error={merge.error ?? undo.error} />
      <div className="grid items-end gap-3 sm:grid-cols-3">
        <Select label={t('mergeFrom')} value={fromId} onValue={setFromId} options={options} />
        <Select label={t('mergeInto')} value={intoId} onValue={setIntoId} options={options} />
        <Button
          look="secondary"
          disabled={!from || !into || from === into}
          onClick={() => from && into && merge.mutate({ fromId: from.id, intoId: into.id, preview: true })}
        >
          {t('mergeLook')}
        </Button>
      </div>
      <ConfirmDialog
        title={asked ? t('mergeAsk', { from: nameOf(asked.from), into: nameOf(asked.into) }) : ''}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        confirmLabel={t('merge')}
        onConfirm={() => asked && merge.mutateAsync({ fromId: asked.from.id, intoId: asked.into.id })}
        error={merge.error}
      >
        {asked && <p>{t('mergeMoves', { ...asked.moved, requests: asked.requestsWithdrawn, meetings: asked.meetingsCancelled })}</p>}
      </ConfirmDialog>
    </Card>
  );
}

const draftsQuery = (eventId: Id<'event'>) =>
  queryOptions({
    queryKey: ['vouching', 'drafts', eventId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/organisation-drafts', { params: { eventId }, signal }),
  });

/** Joins organisations that an event's imports drafted and nobody belongs to. */
export function MergeDrafts({ eventId }: { readonly eventId: Id<'event'> }) {
  const { data } = useQuery(draftsQuery(eventId));
  return <Merging eventId={eventId} items={data?.items ?? []} />;
}
