import { useState } from 'react';
import { useWords } from '../lib/i18n.tsx';
import type { Difference } from '../lib/versions.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

type Side = 'mine' | 'theirs';
/** A difference as a reader sees it. */
export type ShownDifference = Difference & {
  readonly label: string;
  readonly shown: Readonly<Record<Side, string>>;
  readonly lang?: string | undefined;
};

type VersionsDialogProps = {
  readonly differences: readonly ShownDifference[];
  readonly open: boolean;
  /** Leaves the choice open: nothing is saved, nothing is lost. */
  readonly onLater: () => void;
  /** Receives the differences that are settled in favour of the other version. */
  readonly onSettle: (taken: readonly Difference[]) => void;
};

/**
 * Draws my version and the one that was saved meanwhile, side by side: each difference is settled on its own, or all at
 * once.
 */
export function VersionsDialog({ differences, open, onLater, onSettle }: VersionsDialogProps) {
  const t = useWords('versions');
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const keyOf = ({ path }: Difference) => path.join('.');
  const choose = (difference: Difference, side: Side) => {
    const next = new Set(taken);
    if (side === 'theirs') next.add(keyOf(difference));
    else next.delete(keyOf(difference));
    setTaken(next);
  };
  const actions = (
    <>
      <Button look="quiet" onClick={onLater}>
        {t('later')}
      </Button>
      <Button onClick={() => onSettle(differences.filter((one) => taken.has(keyOf(one))))}>{t('apply')}</Button>
    </>
  );
  return (
    <Dialog wide title={t('title')} open={open} onClose={onLater} actions={actions}>
      <p>{t('lead')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="secondary" size="sm" onClick={() => setTaken(new Set())}>
          {t('keepAll')}
        </Button>
        <Button look="secondary" size="sm" onClick={() => setTaken(new Set(differences.map(keyOf)))}>
          {t('takeAll')}
        </Button>
      </div>
      <div className="mt-5 grid gap-5">
        {differences.map((difference) => (
          <fieldset key={keyOf(difference)} className="min-w-0">
            <legend className="mb-1.5 font-medium">{difference.label}</legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {(['mine', 'theirs'] as const).map((side) => (
                <label
                  key={side}
                  className="flex min-h-11 min-w-0 items-start gap-2.5 rounded-lg border border-line px-3 py-2 has-checked:border-azure has-checked:bg-azure-soft"
                >
                  <input
                    type="radio"
                    name={keyOf(difference)}
                    className="mt-1 size-4 shrink-0 accent-azure"
                    checked={taken.has(keyOf(difference)) === (side === 'theirs')}
                    onChange={() => choose(difference, side)}
                  />
                  <span className="min-w-0">
                    <span className="block text-muted text-sm">{t(side)}</span>
                    <span
                      className="block max-h-60 overflow-y-auto whitespace-pre-wrap break-words"
                      lang={difference.lang}
                    >
                      {difference.shown[side] || t('empty')}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}
