import type { scheduleEndpoints } from '@jumelage/contracts/schedules';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';

/** The handlers of this noun. */
export function scheduleHandlers(_deps: Deps): Handlers<keyof typeof scheduleEndpoints> {
  return new Proxy({} as Handlers<keyof typeof scheduleEndpoints>, {
    get: () => async () => {
      throw new Error('not built yet');
    },
  });
}
