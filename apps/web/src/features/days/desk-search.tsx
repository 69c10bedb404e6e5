import { ScanLine } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { controlClass } from '../../ui/text-input.tsx';
import { canScan } from './camera-dialog.tsx';

type DeskSearchProps = {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onScan: () => void;
};

/** Draws the one field of the desk: names are typed into it, badges are scanned into it. */
export function DeskSearch({ typed, onTyped, onSubmit, onScan }: DeskSearchProps) {
  const t = useWords('days');
  const input = useTypeAhead();
  const id = useId();
  return (
    <search>
      <form className="grid gap-1.5" onSubmit={onSubmit}>
        <label htmlFor={id} className="font-medium">
          {t('findLabel')}
        </label>
        <div className="flex gap-2">
          <input
            ref={input}
            id={id}
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            aria-describedby={`${id}-hint`}
            className={`${controlClass} min-h-13 text-lg`}
            value={typed}
            onChange={(event) => onTyped(event.target.value)}
          />
          {canScan() && (
            <Button look="secondary" aria-label={t('scan')} title={t('scan')} onClick={onScan}>
              <ScanLine aria-hidden="true" className="size-5" />
            </Button>
          )}
        </div>
        <p id={`${id}-hint`} className="text-muted text-sm max-sm:sr-only">
          {t('findHint')}
        </p>
      </form>
    </search>
  );
}

/** Puts the focus in the search when a key is pressed while nothing has it: a scanner types wherever it is. */
function useTypeAhead() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey || document.activeElement !== document.body)
        return;
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}
