import { type Fit, fits } from '@jumelage/domain/match';
import { useTerms } from '../../lib/i18n.tsx';

const tones: Readonly<Record<Fit, string>> = { high: 'text-good', good: 'text-azure', low: 'text-muted' };

/** Draws how well two fit: a word, and as many dots of three as it is worth. */
export function FitMark({ fit, short = false }: { readonly fit: Fit; readonly short?: boolean }) {
  const words = useTerms().fit;
  const dots = fits.length - fits.indexOf(fit);
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 whitespace-nowrap font-medium text-xs ${tones[fit]}`}>
      <span className={short ? 'sr-only' : ''}>{words[fit]}</span>
      <span aria-hidden="true" className="tracking-tighter">
        {'●'.repeat(dots)}
        <span className="opacity-35">{'●'.repeat(fits.length - dots)}</span>
      </span>
    </span>
  );
}
