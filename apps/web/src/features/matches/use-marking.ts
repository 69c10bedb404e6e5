import type { Id } from '@jumelage/domain/ids';
import { ApiError } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Match } from './match.ts';
import { useMark } from './queries.ts';

type Marked = Pick<Match, 'organisation' | 'mark' | 'note'>;
type Marking = {
  readonly toggleShortlist: (match: Marked) => void;
  readonly toggleHidden: (match: Marked) => void;
  /** Takes back whatever mark there is. */
  readonly unmark: (match: Marked) => void;
};

/** Shortlists, hides and takes back, each with undo; a refusal shows in a toast, since the card may be gone by then. */
export function useMarking(organisationId: Id<'organisation'>): Marking {
  const t = useWords('matches');
  const { organisationName } = useFormat();
  const words = useErrorWords();
  const { mutateAsync } = useMark(organisationId);
  const set = ({ organisation }: Marked, mark: Match['mark'], note: string | null = null) =>
    void mutateAsync({ otherId: organisation.id, mark, note }).catch((error: unknown) =>
      toast(words.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' }),
    );
  const change = (match: Marked, next: Match['mark'], said: Parameters<typeof t>[0]) => {
    set(match, next);
    // Taking a mark back takes its note along; undoing brings both.
    toast(t(said, { name: organisationName(match.organisation) }), { undo: () => set(match, match.mark, match.note) });
  };
  return {
    toggleShortlist: (match) =>
      match.mark === 'shortlisted'
        ? change(match, null, 'offShortlistToast')
        : change(match, 'shortlisted', 'shortlistedToast'),
    toggleHidden: (match) =>
      match.mark === 'hidden' ? change(match, null, 'unmarkedToast') : change(match, 'hidden', 'hiddenToast'),
    unmark: (match) => change(match, null, 'unmarkedToast'),
  };
}
