import type { Id } from '@jumelage/domain/ids';
import { Dices } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { FactLine } from '../organisations/facts.tsx';
import { MarkActions } from './mark-actions.tsx';
import { type Match, pointsOf } from './match.ts';
import { MeetButton, RequestStates } from './meet-action.tsx';
import { NoteEditor } from './note-editor.tsx';
import { StrongestReasons, useReasonSentence } from './reasons.tsx';
import { AllReasonsOnDemand } from './reasons-on-demand.tsx';

type MatchCardProps = {
  readonly match: Match;
  readonly organisationId: Id<'organisation'>;
  /** The page's additions to the acts, such as a box to tick. */
  readonly children?: ReactNode;
};

/** Draws a suggestion: the organisation, its score, the reasons for it, its weakest point, and the acts. */
export function MatchCard({ match, organisationId, children }: MatchCardProps) {
  const t = useWords('matches');
  const { organisation, mark, note } = match;
  const name = organisation.nameLatin;
  return (
    <Card as="article" label={name} className="grid gap-4">
      <div className="flex items-start justify-between gap-4">
        <div className="grid min-w-0 gap-2">
          <h2 className="font-semibold text-xl">
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: organisation.id }}
              className="hover:underline"
            >
              <OrganisationName nameLatin={name} nameHanzi={organisation.nameHanzi} />
            </Link>
          </h2>
          <FactLine organisation={organisation} />
          {match.discovery && (
            <p className="flex items-center gap-1.5 text-muted text-sm">
              <Dices aria-hidden="true" className="size-4 shrink-0 text-azure" />
              {t('discovery')}
            </p>
          )}
        </div>
        <Score score={match.score} />
      </div>
      {organisation.tagline && <LangText text={organisation.tagline} className="prose-lines text-lg" />}
      <div className="grid gap-2">
        <h3 className="font-semibold text-sm">{t('strongest')}</h3>
        <StrongestReasons reasons={match.strongest} />
      </div>
      <Weakest match={match} />
      <AllReasonsOnDemand organisationId={organisationId} otherId={organisation.id} />
      <RequestStates meetAt={match.meetAt} />
      {mark && (
        <NoteEditor organisationId={organisationId} otherId={organisation.id} name={name} mark={mark} note={note} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <MeetButton match={match} size="sm" />
        <MarkActions organisationId={organisationId} match={match} />
        {children}
      </div>
    </Card>
  );
}

/** Draws where a pair is weakest; nothing where nothing speaks against it. */
export function Weakest({ match }: { readonly match: Pick<Match, 'objections'> }) {
  const t = useWords('matches');
  const say = useReasonSentence();
  const [weakest] = match.objections;
  if (!weakest) return null;
  return (
    <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm">
      <span className="block font-semibold text-warn">{t('weakest')}</span>
      {say(weakest)}
    </p>
  );
}

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
