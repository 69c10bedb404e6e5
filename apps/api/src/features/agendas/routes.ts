import type { agendaEndpoints } from '@jumelage/contracts/agendas';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';

/** The handlers of this noun. */
export function agendaHandlers(_deps: Deps): Handlers<keyof typeof agendaEndpoints> {
  return new Proxy({} as Handlers<keyof typeof agendaEndpoints>, {
    get: () => async () => {
      throw new Error('not built yet');
    },
  });
}
