import type { meetingRequestEndpoints } from '@jumelage/contracts/meeting-requests';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';

/** The handlers of this noun. */
export function meetingRequestHandlers(_deps: Deps): Handlers<keyof typeof meetingRequestEndpoints> {
  return new Proxy({} as Handlers<keyof typeof meetingRequestEndpoints>, {
    get: () => async () => {
      throw new Error('not built yet');
    },
  });
}
