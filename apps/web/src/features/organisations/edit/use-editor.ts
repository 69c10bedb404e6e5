import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { changesTo, type Difference, isSame, mergeVersions, takeTheirs } from '../../../lib/versions.ts';
import { keepSaved, type Organisation, readOrganisation, saveOrganisation } from '../queries.ts';
import { type Draft, type DraftChanges, draftOf, type Field } from './draft.ts';
import { createSaver, type SaverState } from './saver.ts';

const typingPause = 700;
const pathsOf = (error: unknown) => (error instanceof ApiError ? error.fields.map(({ path }) => path) : []);

/** What somebody else saved while this was edited, and where the two differ. */
type Conflict = { readonly theirs: Organisation; readonly merged: Draft; readonly differences: readonly Difference[] };

/**
 * A profile being edited: shown as typed, saved as typed, and nobody leaves with something unsaved, or overwrites what
 * they have not seen, unknowingly.
 */
export function useEditor(organisation: Organisation, onBroughtTogether: () => void) {
  // What was typed stays on the screen whatever the server answers: only the first answer fills the form.
  const [draft, setDraft] = useState<Draft>(() => draftOf(organisation));
  const [{ state, error }, setState] = useState<SaverState>({ state: 'idle', error: null });
  const [conflict, setConflict] = useState<Conflict>();
  const [isComparing, setComparing] = useState(false);
  /** How often a field was filled by another version than what was typed: inputs with a text of their own restart. */
  const [filled, setFilled] = useState<Readonly<Partial<Record<Field, number>>>>({});
  const typed = useRef(draft);
  /** What the draft began from: the version that is sent to the server. */
  const base = useRef(organisation);
  /** Whether a choice between two versions is open: until it is made, nothing is sent. */
  const isOpen = useRef(false);
  /** Fields that hold a text which could not be read: the draft does not hold it, and nothing of it is saved. */
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const held = useRef(unread);
  const tell = useRef(onBroughtTogether);
  tell.current = onBroughtTogether;
  const { id } = organisation;

  const saver = useMemo(() => {
    const write = (next: Draft) => {
      const others = Object.keys(changesTo(next, typed.current)) as Field[];
      setFilled((before) => ({
        ...before,
        ...Object.fromEntries(others.map((field) => [field, (before[field] ?? 0) + 1])),
      }));
      typed.current = next;
      setDraft(next);
    };
    /** Goes on from their version: what of the draft is not in it is saved. */
    const goOn = (theirs: Organisation, next: Draft) => {
      base.current = theirs;
      write(next);
      keepSaved(theirs);
      return made.replace(changesTo(next, draftOf(theirs)));
    };
    const mergeTheirs = async () => {
      const theirs = await readOrganisation(id);
      const { merged, differences } = mergeVersions(draftOf(base.current), typed.current, draftOf(theirs));
      isOpen.current = differences.length > 0;
      setComparing(isOpen.current);
      setConflict(isOpen.current ? { theirs, merged, differences } : undefined);
      if (!isOpen.current) {
        if (!isSame(merged, typed.current)) tell.current();
        await goOn(theirs, merged);
      }
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
  }, [id]);

  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname && JSON.stringify(current.search) === JSON.stringify(next.search))
        return false;
      return (saver.isPending() && !(await saver.flush())) || held.current.size > 0;
    },
    enableBeforeUnload: () => saver.isPending() || held.current.size > 0,
    withResolver: true,
  });
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);

  const change = (changes: DraftChanges) => {
    typed.current = { ...typed.current, ...changes };
    setDraft(typed.current);
    saver.change(changes);
  };
  const settle = (taken: readonly Difference[]) => {
    if (!conflict) return;
    isOpen.current = false;
    setComparing(false);
    setConflict(undefined);
    void saver.goOn(conflict.theirs, taken.reduce<Draft>(takeTheirs, conflict.merged));
  };
  const versions = {
    differences: conflict?.differences ?? [],
    isComparing,
    compare: () => void saver.mergeTheirs().catch(() => undefined),
    later: () => setComparing(false),
    settle,
  };
  const hold = (path: string, isUnread: boolean) => {
    if (held.current.has(path) === isUnread) return;
    held.current = new Set([...held.current].filter((other) => other !== path).concat(isUnread ? [path] : []));
    setUnread(held.current);
  };
  /** Saves at once; tells whether nothing is left unsaved. */
  const flush = async () => (await saver.flush()) && held.current.size === 0;
  const isUnsaved = unread.size > 0 && (state === 'idle' || state === 'saved');
  return {
    draft,
    change,
    hold,
    unread: unread.size,
    state: isUnsaved ? ('error' as const) : state,
    error,
    flush,
    blocker,
    filled,
    versions,
  };
}
