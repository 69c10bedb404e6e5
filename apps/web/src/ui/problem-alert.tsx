import { type ReactNode, useEffect, useRef } from 'react';
import { ApiError } from '../lib/api.ts';
import { useErrorWords, useTexts, useWords } from '../lib/i18n.tsx';
import { Button } from './button.tsx';
import { Link } from './link.tsx';

type ProblemAlertProps = {
  readonly error: unknown;
  readonly onRetry?: (() => unknown) | undefined;
  readonly children?: ReactNode;
};

/**
 * Draws an error and the way out, in the reader's words, with the request's number where the fault is ours; nothing
 * without an error.
 */
export function ProblemAlert({ error, onRetry, children }: ProblemAlertProps) {
  const t = useWords('core');
  const words = useErrorWords();
  const { toSecurity } = useTexts('errors');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const problem = error instanceof ApiError ? error : undefined;
  const fields = problem?.fields.length ?? 0;
  return (
    <div
      ref={ref}
      role="alert"
      className="grid justify-items-start gap-2 rounded-lg border border-bad/50 bg-bad-soft px-4 py-3"
    >
      <p className="font-medium text-bad">{words.code(problem?.code ?? 'internal')}</p>
      {fields > 0 && <p className="text-sm">{t('correctFields', { n: fields })}</p>}
      {problem?.code === 'second_factor_required' && (
        <Link
          to="/account/security"
          search={{ next: location.pathname }}
          className="font-medium underline underline-offset-4"
        >
          {toSecurity}
        </Link>
      )}
      {children}
      {problem?.requestId && problem.status >= 500 && (
        <p className="text-muted text-xs">{t('requestId', { requestId: problem.requestId })}</p>
      )}
      {onRetry && (
        <Button look="secondary" size="sm" onClick={() => onRetry()}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

type SaveStateProps = { readonly state: 'idle' | 'saving' | 'saved' | 'unsaved' | 'error' };

/** Announces the state of a form's saving, politely. */
export function SaveState({ state }: SaveStateProps) {
  const t = useWords('core');
  const text = { idle: '', saving: t('saving'), saved: t('saved'), unsaved: t('unsavedChanges'), error: t('notSaved') }[
    state
  ];
  return (
    <span
      role="status"
      className={`text-sm ${state === 'error' ? 'font-medium text-bad' : state === 'saved' ? 'text-good' : 'text-muted'}`}
    >
      {text}
    </span>
  );
}
