import type { Id } from '@jumelage/domain/ids';
import { useState } from 'react';
import { readStored, writeStored } from '../../lib/storage.ts';

const nameOf = (requestId: Id<'request'>) => `message.${requestId}`;

/** Holds what is being typed for a thread: on this device, so that a reload loses nothing, until somebody signs out. */
export function useMessageDraft(requestId: Id<'request'>): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => readStored<string>(nameOf(requestId)) ?? '');
  const change = (next: string) => {
    setText(next);
    writeStored(nameOf(requestId), next);
  };
  return [text, change];
}
