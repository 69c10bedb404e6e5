import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { lackingQuery, useDeclaration } from './agreement-queries.ts';
import type { EventId } from './organise-queries.ts';

type AgreementBarProps = {
  readonly eventId: EventId;
  /** True where the list shows those who did not agree, all of them. */
  readonly showsLacking: boolean;
  readonly onShow: () => void;
};

/** Says who cannot be met since they did not agree to be shown, and mends it for all: one request, and one to undo it. */
export function AgreementBar({ eventId, showsLacking, onShow }: AgreementBarProps) {
  const t = useWords('participants');
  const { data } = useQuery(lackingQuery(eventId));
  const [isOpen, setOpen] = useState(false);
  const { declare, send } = useDeclaration(eventId, () => setOpen(false));
  const lacking = data?.total ?? 0;
  if (lacking === 0) return null;
  return (
    <section
      aria-label={t('consentTitle')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line bg-sunken/60 px-4 py-2"
    >
      <p className="min-w-0 grow">{t('lackAgreement', { n: lacking })}</p>
      {!isOpen && <ProblemAlert error={declare.error} />}
      {showsLacking ? (
        <Button size="sm" onClick={() => setOpen(true)}>
          {t('declareAll', { n: lacking })}
        </Button>
      ) : (
        <Button size="sm" look="secondary" onClick={onShow}>
          {t('viewThem')}
        </Button>
      )}
      {isOpen && (
        <AgreementDialog
          n={lacking}
          error={declare.error}
          isPending={declare.isPending}
          onDeclare={(said) => void send({ shownAbroad: true, ...said })}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
