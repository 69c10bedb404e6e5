import type { Id } from '@jumelage/domain/ids';
import { Bookmark, BookmarkCheck, Eye, EyeOff } from 'lucide-react';
import { ApiError } from '../../lib/api.ts';
import { useErrorWords, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Match } from './match.ts';
import { useMark } from './queries.ts';

type MarkActionsProps = {
  readonly organisationId: Id<'organisation'>;
  readonly match: Pick<Match, 'organisation' | 'mark' | 'note'>;
};

/** Draws the buttons that shortlist and hide, each with undo. */
export function MarkActions({ organisationId, match: { organisation, mark, note } }: MarkActionsProps) {
  const t = useWords('matches');
  const terms = useTerms();
  const words = useErrorWords();
  const { mutateAsync } = useMark(organisationId);
  const name = organisation.nameLatin;
  // Caught here and not by the hook: the card may be gone from the list when the refusal arrives.
  const onError = (error: Error) =>
    toast(words.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' });
  const set = (next: Match['mark'], withNote: string | null = null) =>
    void mutateAsync({ otherId: organisation.id, mark: next, note: withNote }).catch(onError);
  const change = (next: Match['mark'], said: string) => {
    set(next);
    // Taking a mark back takes its note along; undoing brings both.
    toast(said, { undo: () => set(mark, note) });
  };
  if (mark !== null && mark !== 'shortlisted' && mark !== 'hidden') {
    return (
      <>
        <Tag tone="azure">{terms.matchMark[mark]}</Tag>
        <Button
          look="quiet"
          size="sm"
          icon={<Eye aria-hidden="true" className="size-4" />}
          onClick={() => change(null, t('unmarkedToast', { name }))}
        >
          {t('showAgain')}
        </Button>
      </>
    );
  }
  return (
    <>
      {mark === 'shortlisted' ? (
        <Button
          look="secondary"
          size="sm"
          aria-label={`${t('shortlisted')} · ${t('takeOffShortlist')}`}
          icon={<BookmarkCheck aria-hidden="true" className="size-4 text-good" />}
          onClick={() => change(null, t('offShortlistToast', { name }))}
        >
          {t('shortlisted')}
        </Button>
      ) : (
        <Button
          look="secondary"
          size="sm"
          icon={<Bookmark aria-hidden="true" className="size-4" />}
          onClick={() => change('shortlisted', t('shortlistedToast', { name }))}
        >
          {t('shortlist')}
        </Button>
      )}
      {mark === 'hidden' ? (
        <Button
          look="secondary"
          size="sm"
          icon={<Eye aria-hidden="true" className="size-4" />}
          onClick={() => change(null, t('unmarkedToast', { name }))}
        >
          {t('showAgain')}
        </Button>
      ) : (
        <Button
          look="quiet"
          size="sm"
          icon={<EyeOff aria-hidden="true" className="size-4" />}
          onClick={() => change('hidden', t('hiddenToast', { name }))}
        >
          {t('hide')}
        </Button>
      )}
    </>
  );
}
