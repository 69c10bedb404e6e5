import type { eventEndpoints } from '@jumelage/contracts/events';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';

/** The handlers of this noun. */
export function eventHandlers(_deps: Deps): Handlers<keyof typeof eventEndpoints> {
  return new Proxy({} as Handlers<keyof typeof eventEndpoints>, {
    get: () => async () => {
      throw new Error('not built yet');
    },
  });
}
