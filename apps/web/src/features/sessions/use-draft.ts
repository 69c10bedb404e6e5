import { useState } from 'react';
import { keep, recallKept } from '../../lib/storage.ts';
import { isSame } from './drafts.ts';

type Options<Draft> = {
  readonly key: string;
  /** The saved values, as a draft. */
  readonly saved: Draft;
  /** Updates the stored draft to the saved session of today. */
  readonly again: (kept: Draft) => Draft;
};

/**
 * Holds changes that are not saved yet, stored on the device, so that neither another page nor a lost connection takes
 * them away.
 */
export function useDraft<Draft>({ key, saved, again }: Options<Draft>) {
  const [draft, setDraft] = useState(() => {
    const kept = recallKept<Draft | null>(key);
    return kept ? again(kept) : undefined;
  });
  return {
    value: draft ?? saved,
    isChanged: draft !== undefined && !isSame(draft, saved),
    change: (next: Draft) => {
      keep(key, next);
      setDraft(next);
    },
    discard: () => {
      keep(key, null);
      setDraft(undefined);
    },
  };
}
