import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../lib/i18n.tsx';
import { Button } from './button.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type DialogProps = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** True for a sheet that rises from the lower edge of a phone. */
  readonly sheet?: boolean;
};

/** Opens and closes the browser's own modal window, which is the element of the reference. */
export function useModal(open: boolean) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return ref;
}

/** Draws a modal window: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, open, onClose, children, actions, wide = false, sheet = false }: DialogProps) {
  const ref = useModal(open);
  const id = useId();
  const t = useWords('core');
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={`max-h-[90dvh] scroll-pb-32 border border-line bg-surface p-0 text-ink shadow-lift ${sheet ? 'mx-0 mt-auto mb-0 w-full max-w-none rounded-t-xl' : `m-auto w-[calc(100%-2rem)] rounded-xl ${wide ? 'max-w-3xl' : 'max-w-lg'}`}`}
      onClose={onClose}
    >
      {open && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={id} className="wrap-anywhere min-w-0 font-semibold text-xl">
              {title}
            </h2>
            <button
              type="button"
              aria-label={t('close')}
              className="-m-2 grid size-10 place-items-center rounded-lg text-xl hover:bg-sunken"
              onClick={onClose}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
          <div className="min-w-0 break-words">{children}</div>
          {actions && (
            // In sight while the rest scrolls, unless so little is seen at once that it would cover what is read.
            <div className="-mx-5 sm:-mx-6 -mb-5 sm:-mb-6 bottom-0 flex flex-wrap justify-end gap-2 border-line border-t bg-surface px-5 py-3 sm:px-6 [@media(min-height:26rem)]:sticky">
              {actions}
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}

type ConfirmDialogProps = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => unknown;
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** False until the effects of the act are known. */
  readonly ready?: boolean;
  /** The error of the act, or of the preview of its effects: the window stays open and shows it. */
  readonly error?: Error | null;
};

/**
 * Asks before what cannot be undone; `confirmLabel` names the act (“Delete the table”), never “OK”. It closes once the
 * act is done.
 */
export function ConfirmDialog({
  title,
  open,
  onClose,
  children,
  confirmLabel,
  onConfirm,
  danger = false,
  wide = false,
  ready = true,
  error,
}: ConfirmDialogProps) {
  const t = useWords('core');
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch {
      // The caller has it as `error`.
    } finally {
      setBusy(false);
    }
  };
  const actions = (
    <>
      <Button look="secondary" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button look={danger ? 'danger' : 'primary'} busy={busy} disabled={!ready} onClick={() => void confirm()}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog {...{ title, open, onClose, actions, wide }}>
      <div className="grid gap-4">
        <ProblemAlert error={error} />
        <div>{children ?? <p>{t('cannotUndo')}</p>}</div>
      </div>
    </Dialog>
  );
}
