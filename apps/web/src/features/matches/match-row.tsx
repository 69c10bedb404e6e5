import type { Id } from '@jumelage/domain/ids';
import { Dices } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { useCity } from '../organisations/city.ts';
import { Amount } from './amounts.tsx';
import { FactsTold } from './facts-told.tsx';
import { FitMark } from './fit-mark.tsx';
import type { Match } from './match.ts';

type RowProps = {
  readonly match: Match;
  readonly isSelected: boolean;
  readonly onSelect: (id: Id<'organisation'>) => void;
  /** The acts below the facts, on a phone; beside them, in a wide window. */
  readonly children?: ReactNode;
};

/** Lines of all reasons of a card: with them, its name, its facts and its acts it is 170 px high. */
const linesOnPhone = 5;

/**
 * Draws a suggestion in little room: a row of at most 96 px in a wide window, a card of at most 170 px on a phone. Its
 * name is the button that shows the rest, and the whole of it can be clicked.
 */
export function MatchRow({ match, isSelected, onSelect, children }: RowProps) {
  const t = useWords('matches');
  const { organisationName } = useFormat();
  const { organisation, fit, discovery } = match;
  const isWide = useWide();
  return (
    <article
      aria-label={organisationName(organisation)}
      className={`relative grid gap-x-3 rounded-xl border px-3 pt-1 lg:py-1.5 lg:grid-cols-[1fr_auto] ${isSelected ? 'border-azure bg-azure-soft' : 'border-line bg-surface hover:border-edge'}`}
    >
      <div className="grid min-w-0 lg:gap-0.5">
        <div className="flex min-w-0 items-center gap-2">
          <SideMark country={organisation.country} short />
          <h2 className="min-w-0 truncate font-semibold text-[0.9375rem] leading-6 max-lg:flex-1">
            <button
              type="button"
              aria-pressed={isSelected}
              className="max-w-full truncate text-start align-bottom after:absolute after:inset-0 after:rounded-xl"
              onClick={() => onSelect(organisation.id)}
            >
              <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
            </button>
          </h2>
          {isWide && <FactsLine match={match} className="min-w-0 flex-1 truncate text-muted text-xs" />}
          {discovery && (
            <span title={t('discovery')} className="relative shrink-0 text-azure">
              <Dices aria-hidden="true" className="size-4" />
              <span className="sr-only">{t('discovery')}</span>
            </span>
          )}
          <FitMark fit={fit} short />
        </div>
        {!isWide && <FactsLine match={match} className="truncate text-muted text-xs leading-4" />}
        <FactsTold match={match} lines={linesOnPhone} />
      </div>
      {children && (
        <div className="relative z-10 flex min-w-0 items-center gap-1 max-lg:-mx-1 lg:self-center">{children}</div>
      )}
    </article>
  );
}

/** Draws what an organisation is, on one line: what it raises or invests, kind, stage, city. */
function FactsLine({ match, className }: { readonly match: Match; readonly className: string }) {
  const terms = useTerms();
  const { city } = useCity();
  const { organisation } = match;
  const words = [
    terms.organisationKind[organisation.kind],
    organisation.stage && terms.stage[organisation.stage],
    organisation.city && city(organisation.city),
  ].filter(Boolean);
  return (
    <span className={className}>
      <Amount match={match} />
      {(match.raise ?? match.ticket) && ' · '}
      {words.join(' · ')}
    </span>
  );
}
