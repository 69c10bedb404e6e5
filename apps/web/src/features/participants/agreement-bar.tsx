import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { type Declaration, lackingQuery, useDeclare } from './agreement-queries.ts';
import type { EventId } from './organise-queries.ts';

type AgreementBarProps = {
  readonly eventId: EventId;
  readonly selected: ReadonlySet<Id<'participant'>>;
  /** True where the list shows those who did not agree, all of them. */
  readonly showsLacking: boolean;
  readonly onShow: () => void;
  readonly onClear: () => void;
};

/**
 * Says who cannot be met since they did not agree to be shown, and mends it for those selected, or for all: one
 * request, and one to undo it.
 */
export function AgreementBar({ eventId, selected, showsLacking, onShow, onClear }: AgreementBarProps) {
  const t = useWords('participants');
  const { data } = useQuery(lackingQuery(eventId));
  const declare = useDeclare(eventId);
  const [isOpen, setOpen] = useState(false);
  const lacking = data?.total ?? 0;
  const some = selected.size > 0 ? { participantIds: [...selected] } : {};
  const send = async (body: Declaration) => {
    try {
      const { changed, own } = await declare.mutateAsync(body);
      setOpen(false);
      onClear();
      const said = [
        t(body.shownAbroad ? 'declaredNow' : 'hiddenNow', { n: changed.length }),
        own > 0 && t('ownLeft', { n: own }),
      ]
        .filter(Boolean)
        .join(' ');
      const undo = () => declare.mutate({ shownAbroad: !body.shownAbroad, participantIds: changed });
      toast(said, changed.length > 0 ? { undo } : {});
    } catch {
      // The alert says it; what was selected stays.
    }
  };
  if (lacking === 0 && selected.size === 0) return null;
  return (
    <section aria-label={t('consentTitle')} className="grid gap-3 rounded-xl border border-line bg-sunken/60 px-4 py-3">
      {lacking > 0 && <p>{t('lackAgreement', { n: lacking })}</p>}
      {!isOpen && <ProblemAlert error={declare.error} />}
      <div className="flex flex-wrap items-center gap-2">
        {selected.size > 0 && <span className="font-medium">{t('selectedCount', { n: selected.size })}</span>}
        {selected.size > 0 || showsLacking ? (
          <Button size="sm" onClick={() => setOpen(true)}>
            {selected.size > 0 ? t('declareSelected') : t('declareAll', { n: lacking })}
          </Button>
        ) : (
          <Button size="sm" look="secondary" onClick={onShow}>
            {t('viewThem')}
          </Button>
        )}
        {selected.size > 0 && !showsLacking && (
          <Button
            size="sm"
            look="secondary"
            busy={declare.isPending}
            onClick={() => void send({ shownAbroad: false, ...some })}
          >
            {t('hideSelected')}
          </Button>
        )}
        {selected.size > 0 && (
          <Button size="sm" look="quiet" onClick={onClear}>
            {t('clearSelection')}
          </Button>
        )}
      </div>
      {isOpen && (
        <AgreementDialog
          n={selected.size || lacking}
          error={declare.error}
          isPending={declare.isPending}
          onDeclare={(said) => void send({ shownAbroad: true, ...said, ...some })}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
