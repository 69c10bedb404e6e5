import type { Id } from '@jumelage/domain/ids';
import { Bookmark, BookmarkCheck, Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Match } from './match.ts';
import { useMarking } from './use-marking.ts';

type MarkActionsProps = {
  readonly organisationId: Id<'organisation'>;
  readonly match: Pick<Match, 'organisation' | 'mark' | 'note'>;
  /** True for signs alone, in a row or a card. */
  readonly short?: boolean;
};

/** Draws the buttons that shortlist and hide, each with undo. */
export function MarkActions({ organisationId, match, short = false }: MarkActionsProps) {
  const t = useWords('matches');
  const terms = useTerms();
  const { toggleShortlist, toggleHidden, unmark } = useMarking(organisationId);
  const { mark } = match;
  if (mark !== null && mark !== 'shortlisted' && mark !== 'hidden') {
    return (
      <>
        <Tag tone="azure">{terms.matchMark[mark]}</Tag>
        <Act
          short={short}
          label={t('showAgain')}
          icon={<Eye aria-hidden="true" className="size-4" />}
          onClick={() => unmark(match)}
        />
      </>
    );
  }
  return (
    <>
      {mark === 'shortlisted' ? (
        <Act
          short={short}
          label={t('shortlisted')}
          name={`${t('shortlisted')} · ${t('takeOffShortlist')}`}
          icon={<BookmarkCheck aria-hidden="true" className="size-4 text-good" />}
          onClick={() => toggleShortlist(match)}
        />
      ) : (
        <Act
          short={short}
          label={t('shortlist')}
          icon={<Bookmark aria-hidden="true" className="size-4" />}
          onClick={() => toggleShortlist(match)}
        />
      )}
      <Act
        short={short}
        label={t(mark === 'hidden' ? 'showAgain' : 'hide')}
        icon={
          mark === 'hidden' ? (
            <Eye aria-hidden="true" className="size-4" />
          ) : (
            <EyeOff aria-hidden="true" className="size-4" />
          )
        }
        onClick={() => toggleHidden(match)}
      />
    </>
  );
}

type ActProps = {
  readonly label: string;
  /** The name that a screen reader says, where it is more than the label. */
  readonly name?: string;
  readonly icon: ReactNode;
  readonly short: boolean;
  readonly onClick: () => void;
};

function Act({ label, name, icon, short, onClick }: ActProps) {
  if (!short)
    return (
      <Button look="secondary" className="min-h-11" size="sm" aria-label={name} icon={icon} onClick={onClick}>
        {label}
      </Button>
    );
  return (
    <button
      type="button"
      title={label}
      aria-label={name ?? label}
      className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken lg:size-9"
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
