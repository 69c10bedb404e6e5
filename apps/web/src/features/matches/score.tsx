import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { pointsOf } from './match.ts';

/** Draws the score out of 100, as a figure and as a ring. */
export function Score({ score }: { readonly score: number }) {
  const t = useWords('matches');
  const { number } = useFormat();
  const points = pointsOf(score);
  const length = 2 * Math.PI * 20;
  return (
    <div className="grid shrink-0 justify-items-center gap-0.5">
      <div className="relative grid size-14 place-items-center">
        <svg viewBox="0 0 48 48" aria-hidden="true" className="absolute inset-0 size-full -rotate-90">
          <circle cx="24" cy="24" r="20" fill="none" strokeWidth="5" className="stroke-sunken" />
          <circle
            cx="24"
            cy="24"
            r="20"
            fill="none"
            strokeWidth="5"
            strokeLinecap="round"
            strokeDasharray={`${(points / 100) * length} ${length}`}
            className="stroke-azure"
          />
        </svg>
        <span aria-hidden="true" className="font-semibold text-lg tabular-nums">
          {number(points)}
        </span>
      </div>
      <span aria-hidden="true" className="text-muted text-xs">
        {t('fit')}
      </span>
      <span className="sr-only">{t('fitOf', { score: points })}</span>
    </div>
  );
}
