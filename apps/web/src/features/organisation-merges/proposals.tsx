import type { Id } from '@jumelage/domain/ids';
import { readableText } from '@jumelage/domain/language';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { Comparison } from './comparison.tsx';
import { answer, type Capacity, forgetAll, nameOf, type Proposal, withdraw } from './queries.ts';

type ProposalsProps = {
  readonly by: Exclude<Capacity, { readonly as: 'admin' }>;
  readonly proposals: readonly Proposal[];
  readonly onMerged?: (into: Id<'organisation'>) => void;
};

/** Draws open proposals, both organisations side by side: an owner answers, the proposer takes back. */
export function Proposals({ by, proposals, onMerged }: ProposalsProps) {
  const t = useWords('organisation-merges');
  const [asked, setAsked] = useState<Proposal>();
  const say = useMutation({
    mutationFn: async ({ proposal, said }: { readonly proposal: Proposal; readonly said: 'agreed' | 'declined' }) => {
      const [from, into] = [proposal.from, proposal.into];
      const own = from.isOwned && !into.isOwned ? from : into;
      const { merge } = await answer(own.id, proposal.id, said);
      toast(said === 'declined' ? t('declinedNow') : merge ? t('merged') : t('agreedNow'));
      if (merge) onMerged?.(merge.into.id);
    },
    onSettled: forgetAll,
  });
  const takeBack = useMutation({
    mutationFn: (id: Id<'proposal'>) => withdraw(by, id),
    onSuccess: () => toast(t('withdrawnNow')),
    onSettled: forgetAll,
  });
  return (
    <>
      <ProblemAlert error={takeBack.error ?? (asked ? null : say.error)} />
      {proposals.map((proposal) => (
        <One key={proposal.id} proposal={proposal}>
          {proposal.mayAnswer && <Button onClick={() => setAsked(proposal)}>{t('agree')}</Button>}
          {proposal.mayAnswer && (
            <Button look="secondary" onClick={() => say.mutate({ proposal, said: 'declined' })}>
              {t('decline')}
            </Button>
          )}
          {proposal.mayWithdraw && (
            <Button look="secondary" onClick={() => takeBack.mutate(proposal.id)}>
              {t('withdraw')}
            </Button>
          )}
        </One>
      ))}
      <ConfirmDialog
        open={asked !== undefined}
        title={asked ? t('ask', { from: nameOf(asked.from), into: nameOf(asked.into) }) : ''}
        confirmLabel={t('agree')}
        onClose={() => setAsked(undefined)}
        onConfirm={() => asked && say.mutateAsync({ proposal: asked, said: 'agreed' })}
        error={say.error}
      >
        {asked && <p>{t('agreeText', { from: nameOf(asked.from), into: nameOf(asked.into) })}</p>}
      </ConfirmDialog>
    </>
  );
}

function One({ proposal, children }: { readonly proposal: Proposal; readonly children: React.ReactNode }) {
  const t = useWords('organisation-merges');
  const format = useFormat();
  const language = useLanguage();
  const { from, into, event, expiresAt } = proposal;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const eventName = event ? readableText(event.name, language)?.value : undefined;
  const waiting = [from, into].filter((one) => !one.hasAgreed);
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="font-semibold text-xl wrap-anywhere">
          {t('proposal', { from: nameOf(from), into: nameOf(into) })}
        </h2>
        <p className="text-muted">
          {eventName ? t('byOrganisers', { event: eventName }) : t('byMember')}{' '}
          {t('openUntil', { date: format.date(expiresAt, zone) })}
        </p>
        {waiting.length === 1 && waiting[0] && (
          <p className="text-muted">{t('waitsFor', { name: nameOf(waiting[0]) })}</p>
        )}
      </div>
      <Comparison sides={[into, from]} stays={into.id} />
      <div className="flex flex-wrap gap-2">{children}</div>
    </Card>
  );
}
