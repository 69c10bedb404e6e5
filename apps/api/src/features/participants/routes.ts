import type { participantEndpoints } from '@jumelage/contracts/participants';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';

/** The handlers of this noun. */
export function participantHandlers(_deps: Deps): Handlers<keyof typeof participantEndpoints> {
  return new Proxy({} as Handlers<keyof typeof participantEndpoints>, {
    get: () => async () => {
      throw new Error('not built yet');
    },
  });
}
