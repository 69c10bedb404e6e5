import { htmlLang } from '@jumelage/domain/language';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { FactsTold } from '../matches/facts-told.tsx';
import { Standing } from './deadline.tsx';
import { Introduced } from './introduced.tsx';
import { PairFacts } from './pair-facts.tsx';
import type { MeetingRequest } from './queries.ts';
import { FirstWords } from './words.tsx';

type RowProps = {
  readonly request: MeetingRequest;
  readonly isMine: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (id: MeetingRequest['id']) => void;
  /** The acts below the facts, on a phone. */
  readonly children?: ReactNode;
};

/** One line of a card: with six of them, its name and the acts it is no higher than 170 px. */
const line = 'truncate text-xs leading-4';
/** Lines of both reasons on a phone. */
const reasonLines = 3;

/**
 * Draws a request in little room, with all by which it is judged: what the other does, what speaks for the two, for how
 * much, in which language, until when. Its name is the button that shows the rest, and the whole of it can be clicked.
 */
export function RequestRow({ request, isMine, isSelected, onSelect, children }: RowProps) {
  const terms = useTerms();
  const { organisationName } = useFormat();
  const person = isMine ? request.to : request.from;
  const { organisation } = person;
  const { tagline } = request.other ?? {};
  return (
    <article
      aria-label={organisationName(organisation)}
      className={`relative grid grid-cols-[minmax(0,1fr)] rounded-xl border px-3 py-1 ${isSelected ? 'border-azure bg-azure-soft' : 'border-line bg-surface hover:border-edge'}`}
    >
      <div className="flex min-w-0 items-center gap-2">
        <SideMark country={organisation.country} short />
        <h2 className="min-w-0 flex-1 truncate font-semibold text-[0.9375rem] leading-6">
          <button
            id={request.id}
            type="button"
            aria-pressed={isSelected}
            className="max-w-full truncate text-start align-bottom after:absolute after:inset-0 after:rounded-xl"
            onClick={() => onSelect(request.id)}
          >
            <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
          </button>
        </h2>
        {request.priority === 'must' && (
          <span title={terms.requestPriority.must} className="shrink-0 text-azure">
            <Star aria-hidden="true" className="size-4 fill-current" />
            <span className="sr-only">{terms.requestPriority.must}</span>
          </span>
        )}
        <Standing request={request} />
      </div>
      {tagline && (
        <p lang={htmlLang(tagline.language)} className={line}>
          {tagline.value}
        </p>
      )}
      <PairFacts request={request} other={person} className={`${line} text-muted`} />
      {request.strongest.length > 0 && (
        <FactsTold match={{ strongest: request.strongest, objections: [] }} lines={reasonLines} />
      )}
      <Introduced request={request} className={line} />
      <FirstWords request={request} className={line} />
      {children && <div className="relative z-10 -mb-1 flex min-w-0 items-center gap-2 empty:hidden">{children}</div>}
    </article>
  );
}
