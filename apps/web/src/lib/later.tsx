import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws each change of its children bit by bit, with pauses in which the browser hears what the reader does; until the
 * change is complete, what stood here before. For large parts of a page: an answer of the API would draw them in one
 * piece, which on a phone holds every tap for a quarter of a second.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children);
}
