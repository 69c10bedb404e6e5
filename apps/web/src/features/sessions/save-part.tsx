import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert, SaveState } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';

type SavePartProps = {
  readonly label: string;
  readonly isChanged: boolean;
  /** True where every field of the draft can be read and saved. */
  readonly isReadable?: boolean;
  readonly error: unknown;
  /** Saves, or with `trial` only tells how many meetings would lose their place. */
  readonly save: (trial: boolean) => Promise<{ readonly unplaced: number }>;
  readonly onDiscard: () => void;
};

/**
 * Saves a part after asking where meetings of the draft would lose their place; what was refused is said, and what was
 * written stays.
 */
export function SavePart({ label, isChanged, isReadable = true, error, save, onDiscard }: SavePartProps) {
  const t = useWords('sessions');
  const [losing, setLosing] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    const { unplaced } = await save(false);
    onDiscard();
    toast(t('savedUnplaced', { n: unplaced }));
  };
  const submit = async () => {
    setBusy(true);
    try {
      const { unplaced } = await save(true);
      if (unplaced > 0) setLosing(unplaced);
      else await keep();
    } catch {
      // The alert says it, and each field what is wrong with it.
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      <ProblemAlert error={error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" busy={isBusy} disabled={!isChanged || !isReadable} onClick={() => void submit()}>
          {label}
        </Button>
        {isChanged && (
          <Button look="quiet" onClick={onDiscard}>
            {t('discard')}
          </Button>
        )}
        <SaveState state={isBusy ? 'saving' : error ? 'error' : isChanged ? 'unsaved' : 'idle'} />
      </div>
      {isChanged && <p className="text-muted text-sm">{t('keptHere')}</p>}
      <ConfirmDialog
        danger
        title={t('confirmTitle')}
        open={losing > 0}
        onClose={() => setLosing(0)}
        confirmLabel={t('confirmAct')}
        onConfirm={() => keep().catch(() => undefined)}
      >
        <p>{t('confirmText', { n: losing })}</p>
      </ConfirmDialog>
    </div>
  );
}
