import type { auditEndpoints } from '@jumelage/contracts/audits';
import { findEvent } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { exportName } from '../../files/export-name.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { platformChain } from './entries.ts';
import { exportJournal } from './export.ts';
import { readJournal, toFilter } from './journal.ts';
import type { Sealer } from './seal.ts';
import { verifyChain } from './verify.ts';

/** Serves the audit trail, to organisers of an event and to the platform's operator. */
export function auditHandlers(deps: Deps, sealer: Pick<Sealer, 'settle'>): Handlers<keyof typeof auditEndpoints> {
  async function verify(chain: string) {
    // Entries that were just committed are not missing.
    await sealer.settle();
    const { faults, ...state } = await verifyChain(reading(deps.db), chain);
    return { ...state, faults: [...faults] };
  }

  return {
    'GET /api/events/:eventId/audit': ({ scope, query: { page, size, ...filter } }) =>
      readJournal(deps, toFilter(scope.eventId, filter), { page, size }),
    'GET /api/events/:eventId/audit/verification': ({ scope }) => verify(scope.eventId),
    'GET /api/events/:eventId/audit.csv': async ({ scope, query, language }) => {
      await sealer.settle();
      const event = found(await findEvent(reading(deps.db), scope.eventId));
      const filename = exportName({ subject: 'audit', extension: 'csv', language, event, now: deps.now() });
      return { file: await exportJournal(deps, toFilter(scope.eventId, query), language), filename };
    },
    'GET /api/admin/audit': ({ query: { page, size, ...filter } }) =>
      readJournal(deps, toFilter(platformChain, filter), { page, size }),
    'GET /api/admin/audit/verification': () => verify(platformChain),
  };
}
