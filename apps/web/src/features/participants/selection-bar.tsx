import type { Id } from '@jumelage/domain/ids';
import { mailingLimits } from '@jumelage/domain/mailing';
import { bulkLimits } from '@jumelage/domain/participant';
import { useNavigate } from '@tanstack/react-router';
import { Check, Mail, TagIcon, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { useDeclaration } from './agreement-queries.ts';
import { readIds, useBulk } from './bulk-queries.ts';
import type { EventId } from './organise-queries.ts';
import type { OrganiseSearch } from './organise-search.ts';
import { RemoveSeveralDialog } from './remove-several-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';

type SelectionBarProps = {
  readonly eventId: EventId;
  readonly selected: ReadonlySet<Id<'participant'>>;
  /** All that the filters find, and the filters. */
  readonly total: number;
  readonly filters: OrganiseSearch;
  readonly tags: readonly string[];
  readonly onSelect: (ids: readonly Id<'participant'>[]) => void;
  readonly onClear: () => void;
};

/** Draws what an organiser can do with everybody they ticked, on this page or on others. */
export function SelectionBar({ eventId, selected, total, filters, tags, onSelect, onClear }: SelectionBarProps) {
  const t = useWords('participants');
  const navigate = useNavigate();
  const bulk = useBulk(eventId);
  const { send, declare } = useDeclaration(eventId, onClear);
  const [open, setOpen] = useState<'tag' | 'remove' | 'agreement'>();
  const [error, setError] = useState<unknown>();
  const ids = [...selected];
  /** Does an act, and keeps what was ticked where it fails. */
  const run = async (act: () => Promise<void>) => {
    setError(undefined);
    try {
      await act();
      setOpen(undefined);
    } catch (problem) {
      setError(problem);
    }
  };
  const admit = () =>
    run(async () => {
      const { changed, left } = await bulk.admit.mutateAsync(ids);
      toast(
        [t('admittedSeveral', { n: changed.length }), left > 0 && t('leftSeveral', { n: left })]
          .filter(Boolean)
          .join(' '),
      );
      onClear();
    });
  const tag = (name: string, isSet: boolean) =>
    run(async () => {
      const { changed } = await bulk.tag.mutateAsync({ participantIds: ids, tag: name, isSet });
      const undo = () => bulk.tag.mutate({ participantIds: changed, tag: name, isSet: !isSet });
      toast(
        t(isSet ? 'taggedSeveral' : 'untaggedSeveral', { n: changed.length, tag: name }),
        changed.length > 0 ? { undo } : {},
      );
    });
  const remove = (status: 'refused' | 'withdrawn') =>
    run(async () => {
      const { changed } = await bulk.remove.mutateAsync({ participantIds: ids, status });
      toast(
        t('removedSeveral', { n: changed.length }),
        changed.length > 0 ? { undo: () => void bringBack(changed) } : {},
      );
      onClear();
    });
  const bringBack = (removed: Id<'participant'>[]) =>
    run(async () => {
      const { changed, meetings, lost } = await bulk.undo.mutateAsync(removed);
      toast(t('backSeveral', { n: changed.length, meetings, lost: lost.places }));
    });
  /** Begins a message to those who are ticked, which is then written on its own page. */
  const write = (preset?: 'invitation') =>
    run(async () => {
      const { id } = await bulk.write.mutateAsync({ participantIds: ids, ...(preset && { preset }) });
      await navigate({ to: '/events/$eventId/organise/mailings/$mailingId', params: { eventId, mailingId: id } });
    });
  if (selected.size === 0) return <ProblemAlert error={error} />;
  return (
    <section
      aria-label={t('selection')}
      className="sticky top-16 z-20 grid gap-3 rounded-xl border border-azure/40 bg-azure-soft px-4 py-2 shadow-lift"
    >
      <div className="flex flex-wrap items-center gap-2">
        <span role="status" className="font-medium">
          {t('selectedCount', { n: selected.size })}
        </span>
        {selected.size < total && (
          <Button
            size="sm"
            look="quiet"
            onClick={() => void run(async () => onSelect((await readIds(eventId, filters)).ids))}
          >
            {t('selectAll', { n: total })}
          </Button>
        )}
        <Button
          size="sm"
          busy={bulk.admit.isPending}
          icon={<Check aria-hidden="true" className="size-4" />}
          onClick={() => void admit()}
        >
          {t('admit')}
        </Button>
        <Button
          size="sm"
          look="secondary"
          busy={bulk.write.isPending}
          disabled={selected.size > mailingLimits.chosen}
          icon={<Mail aria-hidden="true" className="size-4" />}
          onClick={() => void write()}
        >
          {t('writeSeveral')}
        </Button>
        <Button
          size="sm"
          look="secondary"
          disabled={selected.size > mailingLimits.chosen}
          onClick={() => void write('invitation')}
        >
          {t('inviteSeveral')}
        </Button>
        <Button
          size="sm"
          look="secondary"
          icon={<TagIcon aria-hidden="true" className="size-4" />}
          onClick={() => setOpen('tag')}
        >
          {t('tagSeveral')}
        </Button>
        <Button size="sm" look="secondary" onClick={() => setOpen('agreement')}>
          {t('declareSelected')}
        </Button>
        <Button
          size="sm"
          look="secondary"
          busy={declare.isPending}
          onClick={() => void send({ shownAbroad: false, participantIds: ids })}
        >
          {t('hideSelected')}
        </Button>
        <Button
          size="sm"
          look="danger"
          disabled={selected.size > bulkLimits.removed}
          title={selected.size > bulkLimits.removed ? t('removeAtMost', { n: bulkLimits.removed }) : undefined}
          icon={<UserMinus aria-hidden="true" className="size-4" />}
          onClick={() => setOpen('remove')}
        >
          {t('removeSeveral')}
        </Button>
        <Button size="sm" look="quiet" className="ms-auto" onClick={onClear}>
          {t('clearSelection')}
        </Button>
      </div>
      {open === undefined && <ProblemAlert error={error ?? declare.error} />}
      {open === 'tag' && (
        <TagDialog n={selected.size} tags={tags} error={error} onTag={tag} onClose={() => setOpen(undefined)} />
      )}
      {open === 'remove' && (
        <RemoveSeveralDialog {...{ eventId, ids, error }} onRemove={remove} onClose={() => setOpen(undefined)} />
      )}
      {open === 'agreement' && (
        <AgreementDialog
          n={selected.size}
          error={declare.error}
          isPending={declare.isPending}
          onDeclare={(said) => void send({ shownAbroad: true, ...said, participantIds: ids })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
