import { useSyncExternalStore } from 'react';
import { useWords } from '../lib/i18n.tsx';

type Toast = {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
  readonly tone: 'plain' | 'bad';
};

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
const dismiss = (id: number) => set(toasts.filter((toast) => toast.id !== id));

/**
 * Says briefly what happened, in place of what was said before: one message at a time. With `undo` it stays longer and offers the way back. Errors belong in a ProblemAlert
 * where there is a place for it.
 */
export function toast(
  text: string,
  {
    undo,
    tone = 'plain',
    lasting = undo || tone === 'bad' ? 10_000 : 5000,
  }: {
    readonly undo?: () => void;
    readonly tone?: Toast['tone'];
    /** Milliseconds, where the way back is open for so long. */
    readonly lasting?: number;
  } = {},
): void {
  const id = nextId++;
  set([{ id, text, undo, tone }]);
  setTimeout(() => dismiss(id), lasting);
}

/** Dismisses every toast: what they speak of is no longer on the screen. */
export function dismissToasts(): void {
  set([]);
}

/** Draws the toasts; once, in the shell, so that screen readers know the region before it speaks. */
export function Toasts() {
  const t = useWords('core');
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-40 grid justify-items-center gap-2 sm:bottom-6 print:hidden [body:has([data-lower-bar])_&]:bottom-40 lg:[body:has([data-lower-bar])_&]:bottom-24"
    >
      {shown.map((item) => (
        <div
          key={item.id}
          className={`pointer-events-auto flex items-center gap-x-3 rounded-xl px-4 py-3 shadow-lift ${item.undo ? 'flex-wrap justify-end sm:flex-nowrap' : ''} ${item.tone === 'bad' ? 'bg-bad text-page' : 'bg-ink text-page'}`}
        >
          <span className="wrap-anywhere min-w-0 grow">{item.text}</span>
          {item.undo && (
            <button
              type="button"
              className="min-h-11 shrink-0 whitespace-nowrap sm:min-h-9 rounded-md px-2 font-semibold underline"
              onClick={() => {
                item.undo?.();
                dismiss(item.id);
              }}
            >
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            aria-label={t('close')}
            className="grid size-11 place-items-center text-lg sm:size-9"
            onClick={() => dismiss(item.id)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </div>
  );
}
