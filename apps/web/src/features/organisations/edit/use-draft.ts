import { useCallback, useRef, useState } from 'react';
import { changesTo } from '../../../lib/versions.ts';
import type { Organisation } from '../queries.ts';
import { type Draft, type DraftChanges, draftOf, type Field } from './draft.ts';

/** Holds the draft of a profile as it is typed; whatever the server answers, what was typed stays on the screen. */
export function useDraft(organisation: Organisation) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(organisation));
  /**
   * The times that a version filled each field with something else than what was typed: inputs that hold text of their
   * own then start again.
   */
  const [filled, setFilled] = useState<Readonly<Partial<Record<Field, number>>>>({});
  /** The newest draft, also between two renderings. */
  const typed = useRef(draft);
  const type = (changes: DraftChanges) => {
    typed.current = { ...typed.current, ...changes };
    setDraft(typed.current);
  };
  /** Puts a version in the place of what was typed. */
  const fill = useCallback((next: Draft) => {
    const others = Object.keys(changesTo(next, typed.current)) as Field[];
    setFilled((before) => ({
      ...before,
      ...Object.fromEntries(others.map((field) => [field, (before[field] ?? 0) + 1])),
    }));
    typed.current = next;
    setDraft(next);
  }, []);
  return { draft, filled, typed, type, fill };
}
