import { type ReactNode, useEffect, useRef } from 'react';
import { useWide } from '../lib/wide.ts';

type FoldingProps = {
  readonly title: ReactNode;
  /** True for a panel of its own with its title on a wide screen; else its content alone. */
  readonly framed?: boolean;
  /** True where a phone shows the content from the beginning. */
  readonly isOpen?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Folds its content away on a phone, where what follows comes first; always open from 1024 px on. */
export function Folding({ title, framed = false, isOpen = false, className = '', children }: FoldingProps) {
  if (!useWide()) {
    return (
      <details open={isOpen} className={`rounded-xl border border-line bg-surface ${className}`}>
        <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">
          {framed ? <h2 className="inline font-medium">{title}</h2> : title}
        </summary>
        <div className="border-line border-t p-4">{children}</div>
      </details>
    );
  }
  return (
    <div className={`${framed ? 'rounded-xl border border-line bg-surface p-4' : ''} ${className}`}>
      {framed && <h2 className="mb-3 font-semibold text-lg">{title}</h2>}
      {children}
    </div>
  );
}

/** Puts the focus on a field; what it is folded away in opens. */
export function leadTo(field: HTMLElement | null | undefined): void {
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

/** Leads to the first field of a form that was refused; the form takes the ref. */
export function useLeadToWrong(error: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) leadTo(form.current?.querySelector<HTMLElement>('[aria-invalid=true]'));
  }, [error]);
  return form;
}
