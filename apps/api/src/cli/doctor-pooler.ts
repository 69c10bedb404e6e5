import type { Database } from '@jumelage/db/client';
import type { Finding } from './finding.ts';

/**
 * Checks for a pooler in front of PostgreSQL that shares connections. Everything works behind it, only later: that is
 * no fault.
 */
export function checkPooler({ engine, isPooled }: Pick<Database, 'engine' | 'isPooled'>): Finding {
  const none =
    engine === 'sqlite'
      ? 'none: the database is a file'
      : 'none that shares connections: what happens is passed on at once';
  const says =
    'one that shares connections among transactions: everything works, and news, ends of sign-ins and stops of the scheduler reach other processes within about a second, since each asks for them; pool_mode=session tells them at once';
  return { check: 'pooler', ok: true, says: isPooled ? says : none };
}
