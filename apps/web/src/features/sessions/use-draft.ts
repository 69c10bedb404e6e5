import { useState } from 'react';
import { readStored, writeStored } from '../../lib/storage.ts';
import { isSame } from './drafts.ts';

type Options<Draft> = {
  readonly key: string;
  /** The saved values, as a draft. */
  readonly saved: Draft;
  /** Updates the stored draft to the saved session of today. */
  readonly again: (stored: Draft) => Draft;
};

/**
 * Holds changes that are not saved yet, stored on the device, so that neither another page nor a lost connection takes
 * them away.
 */
export function useDraft<Draft>({ key, saved, again }: Options<Draft>) {
  const [draft, setDraft] = useState(() => {
    const stored = readStored<Draft | null>(key);
    return stored ? again(stored) : undefined;
  });
  return {
    value: draft ?? saved,
    isChanged: draft !== undefined && !isSame(draft, saved),
    change: (next: Draft) => {
      writeStored(key, next);
      setDraft(next);
    },
    discard: () => {
      writeStored(key, null);
      setDraft(undefined);
    },
  };
}
