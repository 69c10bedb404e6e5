import type { Id } from '@jumelage/domain/ids';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { type EventId, type Undone, useUndoImport } from './queries.ts';

type UndoButtonProps = {
  readonly eventId: EventId;
  readonly importId: Id<'import'>;
  /** Tells it from its likes in a list. */
  readonly label?: string;
  readonly onUndone: (undone: Undone) => void;
};

/** Draws the button that undoes a whole import, once its consequences are confirmed. */
export function UndoButton({ eventId, importId, label, onUndone }: UndoButtonProps) {
  const t = useWords('imports');
  const core = useWords('core');
  const undo = useUndoImport(eventId);
  const [isOpen, setOpen] = useState(false);
  const carryOut = async () => {
    try {
      onUndone(await undo.mutateAsync(importId));
      setOpen(false);
    } catch {
      // The alert in the dialog says it.
    }
  };
  const actions = (
    <>
      <Button look="secondary" onClick={() => setOpen(false)}>
        {core('cancel')}
      </Button>
      <Button busy={undo.isPending} onClick={() => void carryOut()}>
        {t('undoNow')}
      </Button>
    </>
  );
  return (
    <>
      <Button look="quiet" aria-label={label} onClick={() => setOpen(true)}>
        {t('undo')}
      </Button>
      {isOpen && (
        <Dialog title={t('undoTitle')} open onClose={() => setOpen(false)} actions={actions}>
          <div className="grid gap-4">
            <ProblemAlert error={undo.error} />
            <p>{t('undoHint')}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** The most people who are named one by one. */
const mostNamed = 20;

/** Says what undoing an import did, and who stays, and why. */
export function UndoneNote({ undone: { removed, restored, stayed } }: { readonly undone: Undone }) {
  const t = useWords('imports');
  const { stays } = useTexts('imports');
  const fill = useFill();
  const format = useFormat();
  return (
    <div role="status" className="grid gap-2">
      <p className="font-medium">{t('undone', { removed, restored })}</p>
      {stayed.length > 0 && (
        <>
          <p>{t('stayed', { n: stayed.length })}</p>
          <ul className="grid gap-1 ps-5">
            {stayed.slice(0, mostNamed).map(({ participantId, name, because }) => (
              <li key={participantId} className="list-disc">
                {fill(stays[because], { name: format.personName(name) })}
              </li>
            ))}
          </ul>
          {stayed.length > mostNamed && <p>{t('andMore', { n: stayed.length - mostNamed })}</p>}
        </>
      )}
    </div>
  );
}
