import { ApiError } from '../../lib/api.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

type Facts = { readonly why?: string; readonly line?: number; readonly cell?: number; readonly most?: number };

/** Says why a list could not be read or imported: the reason, the row and cell, and the limit where there is one. */
export function ImportProblem({ error }: { readonly error: unknown }) {
  const t = useWords('imports');
  const { importWhy } = useTexts('imports');
  const facts =
    error instanceof ApiError && error.facts && typeof error.facts === 'object' ? (error.facts as Facts) : {};
  const reason = Object.entries(importWhy).find(([why]) => why === facts.why)?.[1];
  const { line, cell, most } = facts;
  const more = [
    reason,
    line !== undefined && (cell !== undefined ? t('atCell', { line, cell }) : t('atLine', { line })),
    most !== undefined &&
      (facts.why === 'too_large' ? t('tooLarge', { most: most / 1_000_000 }) : t('atMost', { most })),
  ].filter(Boolean);
  return <ProblemAlert error={error}>{more.length > 0 && <p>{more.join(' ')}</p>}</ProblemAlert>;
}
