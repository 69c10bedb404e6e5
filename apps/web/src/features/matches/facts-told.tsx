import { Check, TriangleAlert } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { shareLines } from './line-shares.ts';
import type { Match } from './match.ts';
import { useReasonSentence } from './reasons.tsx';

type Told = {
  readonly match: Pick<Match, 'strongest' | 'objections'>;
  /** Lines that a card on a phone has for all of them; a row of a wide window gives one to each. All is said without it. */
  readonly lines?: number;
};

/** Draws the two facts that speak for a pair and the one that speaks against it. */
export function FactsTold({ match, lines }: Told) {
  const t = useWords('matches');
  const say = useReasonSentence();
  const [objection] = match.objections;
  const facts = match.strongest.map((reason) => ({ reason, text: say(reason) }));
  const against = objection && say(objection);
  const shares = shareLines([...facts.map(({ text }) => text), ...(against ? [against] : [])], lines ?? 0);
  const textClass = (index: number) =>
    lines === undefined
      ? 'min-w-0'
      : `min-w-0 lg:truncate ${shares[index] === 1 ? 'max-lg:line-clamp-1' : 'max-lg:line-clamp-2'}`;
  return (
    <ul
      aria-label={t('whyTitle')}
      className={`grid min-w-0 ${lines === undefined ? 'gap-1.5 text-sm' : 'text-xs leading-4 lg:leading-[1.125rem]'}`}
    >
      {facts.length === 0 && <li className="text-muted">{t('noReasons')}</li>}
      {facts.map(({ reason, text }, index) => (
        <li key={`${reason.side}-${reason.criterion}`} className="flex min-w-0 items-start gap-1.5">
          <Check aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-good" />
          <span className="sr-only">{t('forIt')}</span>
          <span className={textClass(index)}>{text}</span>
        </li>
      ))}
      {against && (
        <li className="flex min-w-0 items-start gap-1.5 text-muted">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-warn" />
          <span className="sr-only">{t('againstIt')}</span>
          <span className={textClass(facts.length)}>{against}</span>
        </li>
      )}
    </ul>
  );
}
