import type { RequestPriority } from '@jumelage/domain/request';
import type { Starter } from '@jumelage/domain/request-starter';
import { useState } from 'react';
import { forgetStored, readStored, writeStored } from '../../lib/storage.ts';

/** The words of a request and its priority, as somebody writes them. */
export type RequestDraft = {
  readonly message: string;
  readonly starter: Starter | null;
  readonly priority: RequestPriority;
};

const empty: RequestDraft = { message: '', starter: null, priority: 'would_like' };

/** Holds what is written to one organisation, on this device until it is sent: a reload loses nothing. */
export function useRequestDraft(otherId: string, { message, starter, priority }: RequestDraft = empty) {
  const name = `request.${otherId}`;
  const [draft, setDraft] = useState<RequestDraft>(() => ({
    message,
    starter,
    priority,
    ...readStored<RequestDraft>(name),
  }));
  return {
    draft,
    change: (changed: Partial<RequestDraft>) => {
      const next = { ...draft, ...changed };
      writeStored(name, next);
      setDraft(next);
    },
    forget: () => forgetStored(name),
  };
}
