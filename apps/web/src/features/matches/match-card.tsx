import type { Id } from '@jumelage/domain/ids';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { FactLine } from '../organisations/facts.tsx';
import { MarkActions } from './mark-actions.tsx';
import { MeetButton, RequestStates } from './meet-action.tsx';
import type { Match } from './queries.ts';
import { AllReasons, against, StrongestReasons, useReasonSentence } from './reasons.tsx';

/** A suggestion: who, how well it fits, why, what speaks against it, and what one can do about it. */
export function MatchCard({ match, organisationId }: { readonly match: Match; readonly organisationId: Id<'organisation'> }) {
  const t = useWords('matches');
  const { organisation } = match;
  return (
    <Card as="article" label={organisation.nameLatin} className="grid gap-4">
      <div className="flex items-start justify-between gap-4">
        <div className="grid min-w-0 gap-2">
          <h2 className="font-semibold text-xl">
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }} className="hover:underline">
              <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
            </Link>
          </h2>
          <FactLine organisation={organisation} />
        </div>
        <Score score={match.score} />
      </div>
      {organisation.tagline && <LangText text={organisation.tagline} className="prose-lines text-lg" />}
      <div className="grid gap-2">
        <h3 className="font-semibold text-sm">{t('strongest')}</h3>
        <StrongestReasons reasons={match.reasons} />
      </div>
      <Against match={match} />
      <details className="group">
        <summary className="inline-block min-h-9 cursor-pointer py-1.5 font-medium text-azure text-sm">{t('allCriteria')}</summary>
        <div className="mt-2 border-line border-t pt-4">
          <AllReasons match={match} />
        </div>
      </details>
      <RequestStates meetAt={match.meetAt} />
      <div className="flex flex-wrap items-center gap-2">
        <MeetButton match={match} size="sm" />
        <MarkActions organisationId={organisationId} match={match} />
      </div>
    </Card>
  );
}

/** What speaks against a pair; nothing where nothing does. */
export function Against({ match }: { readonly match: Pick<Match, 'reasons'> }) {
  const t = useWords('matches');
  const say = useReasonSentence();
  const found = against(match.reasons, say);
  if (found.length === 0) return null;
  return (
    <div className="grid gap-1 rounded-lg bg-warn-soft px-3 py-2 text-sm">
      <h3 className="font-semibold text-warn">{t('against')}</h3>
      <ul className="grid gap-1">
        {found.map((reason) => (
          <li key={`${reason.side}-${reason.criterion}`}>{say(reason)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The fit out of 100: the figure for reading, a ring for looking. */
export function Score({ score }: { readonly score: number }) {
  const t = useWords('matches');
  const { number } = useFormat();
  const points = Math.round(score * 100);
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
