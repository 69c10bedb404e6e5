import { wordReason } from '@jumelage/i18n/reason-words';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { ReasonBars } from '../../ui/progress.tsx';
import { useTopicLabel } from '../organisations/topics.ts';
import type { ExplainedMatch, Reason } from './match.ts';
import { useReadersMoney } from './readers-money.ts';

/** Words a reason for the one who looks. */
export function useReasonSentence(): (reason: Reason) => string {
  const words = useTexts('reasons');
  const terms = useTerms();
  const language = useLanguage();
  const topicLabel = useTopicLabel();
  const { toReaders } = useReadersMoney();
  return (reason) => wordReason(reason, { words, terms, language, topicLabel, toReaders });
}

function useSigned(): (points: number) => string {
  const { number } = useFormat();
  return (points) => number(points, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Draws every criterion of both directions with its share: nothing of the score is left unsaid. */
export function AllReasons({ match }: { readonly match: Pick<ExplainedMatch, 'reasons' | 'ours' | 'theirs'> }) {
  const t = useWords('matches');
  const criteria: Readonly<Record<string, string>> = useTexts('reasons').criteria;
  const { percent, list } = useFormat();
  const say = useReasonSentence();
  const signed = useSigned();
  const name = (reason: Reason) => criteria[reason.criterion] ?? reason.criterion;
  const silent = (side: Reason['side']) =>
    match.reasons.filter((reason) => reason.side === side && reason.strength === 'none').map(name);
  const sides = [
    { side: 'ours', title: t('oursTitle'), share: match.ours },
    { side: 'theirs', title: t('theirsTitle'), share: match.theirs },
  ] as const;
  return (
    <div className="grid gap-4">
      <p className="max-w-[68ch] text-muted text-sm">
        {t('weighedText')}{' '}
        <Link to="/about-matching" className="text-azure underline">
          {t('aboutMatching')}
        </Link>
      </p>
      <div className="grid items-start gap-6 md:grid-cols-2">
        {sides.map(({ side, title, share }) => (
          <section key={side} className="grid gap-3">
            <h3 className="font-semibold">
              {title}{' '}
              <span className="font-normal text-muted text-sm">
                · {t('directionValue', { percent: percent(share) })}
              </span>
            </h3>
            <ReasonBars
              label={title}
              reasons={match.reasons
                .filter((reason) => reason.side === side && reason.strength !== 'none')
                .map((reason) => ({
                  id: reason.criterion,
                  text: <span className="font-medium">{name(reason)}</span>,
                  detail: say(reason),
                  points: reason.contribution,
                  value: signed(reason.contribution),
                }))}
            />
            {silent(side).length > 0 && (
              <p className="text-muted text-sm">{t('notWeighed', { criteria: list(silent(side)) })}</p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
