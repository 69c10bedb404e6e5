import type { Id } from '@jumelage/domain/ids';
import type { Paper } from '@jumelage/domain/paper';
import { eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

type SessionId = Id<'session'>;

export type PrintRow = Store['t']['prints']['$inferSelect'];

/** Lists when each paper of a session was printed last, and what stood on its sheets. */
export function listPrints({ t, q }: Store, sessionId: SessionId): Promise<PrintRow[]> {
  return q.select().from(t.prints).where(eq(t.prints.sessionId, sessionId));
}

/** Writes, or overwrites, the last printing of a paper. */
export async function putPrint(
  { t, q }: Store,
  { sessionId, paper, ...print }: PrintRow & { readonly paper: Paper },
): Promise<void> {
  await q
    .insert(t.prints)
    .values({ sessionId, paper, ...print })
    .onConflictDoUpdate({ target: [t.prints.sessionId, t.prints.paper], set: print });
}
