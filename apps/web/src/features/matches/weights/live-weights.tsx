import { useFormat } from '../../../lib/format.ts';
import { useTexts, useWords } from '../../../lib/i18n.tsx';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Weights } from './queries.ts';
import { liveVersion, weighed } from './weights.ts';

const least = 0.005;

/**
 * Draws the weight of each criterion now: a bar, a figure, what it looks at, and how far it is from the one set by
 * hand.
 */
export function LiveWeights({ weights }: { readonly weights: Weights }) {
  const t = useWords('match-weights');
  const { means } = useTexts('match-weights');
  const { criteria } = useTexts('reasons');
  const { number } = useFormat();
  const shown = weighed(weights);
  const most = Math.max(1e-9, ...shown.flatMap(({ weight, byHand }) => [weight, byHand]));
  const baseline = liveVersion(weights)?.weights.baseline ?? 0;
  const figure = (value: number, signed = false) =>
    number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, ...(signed && { signDisplay: 'exceptZero' }) });
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="font-semibold text-lg">{weights.live === 0 ? t('liveHand') : t('live', { n: weights.live })}</h2>
        <p className="text-muted text-sm">{t('weightsLead')}</p>
      </div>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {shown.map(({ criterion, weight, byHand }) => (
          <li key={criterion} className="grid content-start gap-1">
            <div className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{criteria[criterion]}</span>
              <span className="flex items-baseline gap-2">
                {Math.abs(weight - byHand) >= least && (
                  <Tag tone={weight > byHand ? 'good' : 'warn'}>
                    {t('sinceHand', { change: figure(weight - byHand, true) })}
                  </Tag>
                )}
                <span className="font-semibold tabular-nums">{figure(weight)}</span>
              </span>
            </div>
            <span aria-hidden="true" className="relative block h-2 rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-azure"
                style={{ width: `${Math.max(0, weight / most) * 100}%` }}
              />
              {/* A tick where the hand had set it. */}
              <span
                className="absolute -inset-y-0.5 w-0.5 bg-ink/60"
                style={{ insetInlineStart: `${Math.max(0, byHand / most) * 100}%` }}
              />
            </span>
            <span className="text-muted text-sm">{means[criterion]}</span>
          </li>
        ))}
      </ul>
      <p className="border-line border-t pt-3 text-muted text-sm">{t('baseline', { value: figure(baseline) })}</p>
    </Card>
  );
}
