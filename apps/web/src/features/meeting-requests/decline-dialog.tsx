import { type DeclineReason, declineReasons } from '@jumelage/domain/request';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { Dialog } from '../../ui/dialog.tsx';

type DeclineDialogProps = {
  /** The consequences, where the decline ends something that was agreed. */
  readonly warning?: string | undefined;
  readonly onDecline: (reason: DeclineReason | undefined) => void;
  readonly onClose: () => void;
};

const choice =
  'min-h-11 w-full rounded-lg border border-edge/60 px-4 py-2 text-start hover:border-edge hover:bg-sunken';

/** Draws the ways to decline, of which each is one click: for one of four reasons, or for none. */
export function DeclineDialog({ warning, onDecline, onClose }: DeclineDialogProps) {
  const t = useWords('meeting-requests');
  const terms = useTerms();
  const decline = (reason?: DeclineReason) => {
    onClose();
    onDecline(reason);
  };
  return (
    <Dialog open sheet={!useWide()} title={t(warning ? 'changeMindTitle' : 'declineTitle')} onClose={onClose}>
      <div className="grid gap-3">
        {warning && <p>{warning}</p>}
        <p className="text-muted text-sm">{t('declineHint')}</p>
        <ul className="grid gap-2">
          {declineReasons.map((reason) => (
            <li key={reason}>
              <button type="button" className={choice} onClick={() => decline(reason)}>
                {terms.declineReason[reason]}
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={`${choice} font-medium`} onClick={() => decline()}>
              {t('declinePlain')}
            </button>
          </li>
        </ul>
      </div>
    </Dialog>
  );
}
