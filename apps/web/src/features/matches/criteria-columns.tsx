import type { Strength } from '@jumelage/domain/match';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import type { WeighedReason } from './match.ts';
import { useReasonSentence } from './reasons.tsx';

const tones: Readonly<Record<Strength, string>> = {
  strong: 'bg-good-soft text-good',
  medium: 'bg-azure-soft text-azure-strong',
  weak: 'bg-sunken text-ink',
  none: 'text-muted',
  against: 'bg-warn-soft text-warn',
};

/** Draws both points of view side by side: each criterion that says something, how strongly, and its facts. */
export function CriteriaColumns({ reasons }: { readonly reasons: readonly WeighedReason[] }) {
  const t = useWords('matches');
  const words = useTexts('matches').strengths;
  const criteria: Readonly<Record<string, string>> = useTexts('reasons').criteria;
  const say = useReasonSentence();
  const columns = [
    { side: 'ours', title: t('oursTitle') },
    { side: 'theirs', title: t('theirsTitle') },
  ] as const;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {columns.map(({ side, title }) => {
        const told = reasons.filter(
          (one) => one.side === side && one.criterion !== 'baseline' && one.strength !== 'none',
        );
        return (
          <section key={side} aria-label={title} className="grid gap-2">
            <h3 className="font-semibold text-sm">{title}</h3>
            {told.length === 0 && <p className="text-muted text-sm">{t('noReasons')}</p>}
            <ul className="grid gap-2">
              {told.map((reason) => (
                <li key={reason.criterion} className="grid gap-0.5 text-sm">
                  <span className="flex items-center justify-between gap-2">
                    <span className="font-medium">{criteria[reason.criterion]}</span>
                    <span className={`rounded-md px-1.5 py-0.5 font-medium text-xs ${tones[reason.strength]}`}>
                      {words[reason.strength]}
                    </span>
                  </span>
                  <span className="text-muted">{say(reason)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
