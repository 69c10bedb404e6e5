import { desc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

export type MailRow = Store['t']['mails']['$inferSelect'];

/** Puts a mail into the outbox; the same cause never makes two. */
export async function insertMail({ t, q }: Store, mail: MailRow): Promise<void> {
  await q.insert(t.mails).values(mail).onConflictDoNothing({ target: t.mails.cause });
}

/** The mails to an address, the newest first. */
export function listMailsTo({ t, q }: Store, address: string): Promise<MailRow[]> {
  return q.select().from(t.mails).where(eq(t.mails.address, address)).orderBy(desc(t.mails.createdAt));
}
