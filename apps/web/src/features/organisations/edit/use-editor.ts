import { useMemo, useRef, useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { changesTo, type Difference, isSame, mergeVersions, takeTheirs } from '../../../lib/versions.ts';
import { keepSaved, type Organisation, readOrganisation, saveOrganisation } from '../queries.ts';
import { type Draft, type DraftChanges, draftOf } from './draft.ts';
import { createSaver, type SaverState } from './saver.ts';
import { useDraft } from './use-draft.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useUnread } from './use-unread.ts';

const typingPause = 700;
const pathsOf = (error: unknown) => (error instanceof ApiError ? error.fields.map(({ path }) => path) : []);

/** The version that somebody else saved meanwhile, the merged one, and where the two differ. */
type Conflict = { readonly theirs: Organisation; readonly merged: Draft; readonly differences: readonly Difference[] };

/**
 * Holds a profile being edited: shown and saved as typed. Nobody leaves with something unsaved, or overwrites a change
 * they have not seen, without a question.
 */
export function useEditor(organisation: Organisation, onBroughtTogether: () => void) {
  const { draft, filled, typed, type, fill } = useDraft(organisation);
  const unread = useUnread();
  const [{ state, error }, setState] = useState<SaverState>({ state: 'idle', error: null });
  const [conflict, setConflict] = useState<Conflict>();
  const [isComparing, setComparing] = useState(false);
  /** The version that the draft began from, which is sent to the server. */
  const base = useRef(organisation);
  /** True while a choice between two versions is open: until it is made, nothing is sent. */
  const isOpen = useRef(false);
  const tell = useRef(onBroughtTogether);
  tell.current = onBroughtTogether;
  const { id } = organisation;

  const saver = useMemo(() => {
    /** Goes on from their version: what of the draft is not in it is saved. */
    const goOn = (theirs: Organisation, next: Draft) => {
      base.current = theirs;
      fill(next);
      keepSaved(theirs);
      return made.replace(changesTo(next, draftOf(theirs)));
    };
    const mergeTheirs = async () => {
      const theirs = await readOrganisation(id);
      const { merged, differences } = mergeVersions(draftOf(base.current), typed.current, draftOf(theirs));
      isOpen.current = differences.length > 0;
      setComparing(isOpen.current);
      setConflict(isOpen.current ? { theirs, merged, differences } : undefined);
      if (isOpen.current) return;
      if (!isSame(merged, typed.current)) tell.current();
      await goOn(theirs, merged);
    };
    const made = createSaver({
      save: async (changes) => {
        if (isOpen.current) throw new ApiError({ code: 'edited_meanwhile', status: 412 });
        try {
          base.current = await saveOrganisation(id, changes, base.current.mine?.version);
          return base.current;
        } catch (problem) {
          // Not awaited: bringing the versions together saves again, and a save waits for the one before.
          if (problem instanceof ApiError && problem.code === 'edited_meanwhile')
            void mergeTheirs().catch(() => undefined);
          throw problem;
        }
      },
      ...{ pathsOf, onSaved: keepSaved, onState: setState, pause: typingPause },
    });
    return { ...made, goOn, mergeTheirs };
  }, [id, typed, fill]);

  const blocker = useLeaveGuard({ isPending: saver.isPending, flush: saver.flush, hasUnread: unread.isAny });
  const isUnsaved = unread.count > 0 && (state === 'idle' || state === 'saved');
  return {
    draft,
    change: (changes: DraftChanges) => {
      type(changes);
      saver.change(changes);
    },
    hold: unread.hold,
    unread: unread.count,
    state: isUnsaved ? ('error' as const) : state,
    error,
    /** Saves at once; tells whether nothing is left unsaved. */
    flush: async () => (await saver.flush()) && !unread.isAny(),
    blocker,
    filled,
    versions: {
      differences: conflict?.differences ?? [],
      isComparing,
      compare: () => void saver.mergeTheirs().catch(() => undefined),
      later: () => setComparing(false),
      settle: (taken: readonly Difference[]) => {
        if (!conflict) return;
        isOpen.current = false;
        setComparing(false);
        setConflict(undefined);
        void saver.goOn(conflict.theirs, taken.reduce<Draft>(takeTheirs, conflict.merged));
      },
    },
  };
}
