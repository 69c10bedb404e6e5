import type { Database } from '@jumelage/db/client';
import { countUnvouched, listAdmins } from '@jumelage/db/repositories/vouching';
import { reading } from '@jumelage/db/store';
import type { Finding } from './finding.ts';

/** Checks what waits for confirmation: countries, organisers without the right, a platform without an admin. */
export async function checkVouching(db: Database, demo: boolean): Promise<Finding[]> {
  const { organisations, organisers } = await countUnvouched(reading(db));
  const admins = (await listAdmins(reading(db))).filter((one) => one.disabledAt === null && (demo || !one.isSample));
  return [
    {
      check: 'admins',
      ok: demo || admins.length > 0,
      says:
        admins.length > 0
          ? admins.map((one) => one.email).join(', ')
          : 'none: sign up, then npm run jumelage -- admin grant EMAIL',
    },
    // Nothing is out of order while they wait: their members see who agreed to be shown.
    {
      check: 'countries',
      ok: true,
      says:
        organisations.count === 0
          ? 'all confirmed'
          : `${organisations.count} wait for an admin to confirm theirs at /admin: ${organisations.names.join(', ')}${organisations.count > organisations.names.length ? ' …' : ''}`,
    },
    {
      check: 'organisers',
      ok: true,
      says:
        organisers.length === 0
          ? 'all hold the right to create events'
          : `without the right to create events: ${organisers.join(', ')}`,
    },
  ];
}
