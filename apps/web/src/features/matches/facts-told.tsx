import { Check, TriangleAlert } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import type { Match } from './match.ts';
import { useReasonSentence } from './reasons.tsx';

type Told = { readonly match: Pick<Match, 'strongest' | 'objections'>; readonly clamp?: boolean };

/** Draws the two facts that speak for a pair and the one that speaks against it; on a card each on one line, on a phone on two. */
export function FactsTold({ match, clamp = false }: Told) {
  const t = useWords('matches');
  const say = useReasonSentence();
  const [objection] = match.objections;
  const text = clamp ? 'min-w-0 max-lg:line-clamp-2 lg:truncate' : 'min-w-0';
  return (
    <ul
      aria-label={t('whyTitle')}
      className={`grid min-w-0 ${clamp ? 'text-[0.8125rem] leading-[1.125rem]' : 'gap-1.5 text-sm'}`}
    >
      {match.strongest.length === 0 && <li className="text-muted">{t('noReasons')}</li>}
      {match.strongest.map((reason) => (
        <li key={`${reason.side}-${reason.criterion}`} className="flex min-w-0 items-start gap-1.5">
          <Check aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-good" />
          <span className="sr-only">{t('forIt')}</span>
          <span className={text}>{say(reason)}</span>
        </li>
      ))}
      {objection && (
        <li className="flex min-w-0 items-start gap-1.5 text-muted">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-warn" />
          <span className="sr-only">{t('againstIt')}</span>
          <span className={text}>{say(objection)}</span>
        </li>
      )}
    </ul>
  );
}
