import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { keepSaved, type Organisation, saveOrganisation } from '../queries.ts';
import type { Draft, DraftChanges } from './draft.ts';
import { createSaver, type SaverState } from './saver.ts';

const typingPause = 700;
const pathsOf = (error: unknown) => (error instanceof ApiError ? error.fields.map(({ path }) => path) : []);

/** A profile being edited: shown as typed, saved as typed, and nobody leaves with something unsaved unknowingly. */
export function useEditor(organisation: Organisation) {
  // What was typed stays on the screen whatever the server answers: only the first answer fills the form.
  const [draft, setDraft] = useState<Draft>(organisation);
  const [{ state, error }, setState] = useState<SaverState>({ state: 'idle', error: null });
  const { id } = organisation;
  const saver = useMemo(
    () => createSaver({ save: (changes) => saveOrganisation(id, changes), pathsOf, onSaved: keepSaved, onState: setState, pause: typingPause }),
    [id],
  );
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname && JSON.stringify(current.search) === JSON.stringify(next.search)) return false;
      return saver.isPending() && !(await saver.flush());
    },
    enableBeforeUnload: saver.isPending,
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
    setDraft((before) => ({ ...before, ...changes }));
    saver.change(changes);
  };
  return { draft, change, state, error, flush: saver.flush, blocker };
}
