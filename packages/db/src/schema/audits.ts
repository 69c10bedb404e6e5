import type { Id } from '@jumelage/domain/ids';
import type { Kit } from '../kit.sqlite.ts';

/** Defines the audit trail, and the seals over it. */
export function defineAudits(k: Kit) {
  /**
   * The audit trail: who did what to what, on whose behalf. Rows are added and never changed. People are stored by id:
   * erased people leave no name.
   */
  const auditEntries = k.table(
    'audit_entries',
    {
      id: k.text<Id<'audit'>>('id').primaryKey(),
      /** The event whose organisers may read it, or `platform`. Not a reference: the trail outlives its events. */
      chain: k.text('chain').notNull(),
      at: k.instant('at').notNull(),
      actorId: k.text('actor_id'),
      onBehalfOf: k.text('on_behalf_of'),
      /** The endpoint, or the name of a job. */
      act: k.text('act').notNull(),
      /** Ids of what was touched, and closed facts; no text that a person typed. */
      facts: k.json<Record<string, string | number | boolean | null>>('facts').notNull(),
      requestId: k.text('request_id'),
    },
    (t) => [k.index('audit_entries_chain').on(t.chain, t.at), k.index('audit_entries_actor').on(t.actorId)],
  );

  /**
   * The chain over the entries, in the order in which they were sealed: each hash is of the entry and of the hash
   * before.
   */
  const auditSeals = k.table(
    'audit_seals',
    {
      chain: k.text('chain').notNull(),
      position: k.int('position').notNull(),
      entryId: k
        .text<Id<'audit'>>('entry_id')
        .notNull()
        .references(() => auditEntries.id),
      hash: k.text('hash').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.chain, t.position] }), k.uniqueIndex('audit_seals_entry').on(t.entryId)],
  );

  return { auditEntries, auditSeals };
}
export type Audits = ReturnType<typeof defineAudits>;
