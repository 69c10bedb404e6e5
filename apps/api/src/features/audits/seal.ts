import { isUniqueViolation } from '@jumelage/db/client';
import { findHead, insertSeals, listUnsealed, type SealRow, unsealedOf } from '@jumelage/db/repositories/audits';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { sealOf } from './entries.ts';

type Entry = { readonly id: Id<'audit'>; readonly chain: string };

export type Sealer = {
  /** Says that an entry was kept: it is sealed soon, together with what else comes. */
  readonly nudge: (entry: Entry) => void;
  /** Seals all that this process knows of. */
  readonly settle: () => Promise<void>;
  /** Seals what an earlier process left. */
  readonly recover: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** So often a chain is tried when other processes seal it too. */
const attempts = 50;

/**
 * Seals entries in order, after they are kept and apart from what wrote them, so that no request waits. One at a time in a process; of two processes that
 * want the same position the slower one begins anew. It reads outside transactions: a serialisable one would make the requests' own fail.
 */
export function openSealer(deps: Pick<Deps, 'db' | 'config'>, warn: (error: unknown) => void): Sealer {
  const waiting = new Map<string, Set<Id<'audit'>>>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isClosed = false;

  function add({ id, chain }: Entry): void {
    waiting.set(chain, (waiting.get(chain) ?? new Set()).add(id));
  }

  async function seal(chain: string, ids: readonly Id<'audit'>[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const store = reading(deps.db);
      const entries = await unsealedOf(store, ids);
      if (entries.length === 0) return;
      const head = await findHead(store, chain);
      let { position, hash } = head ?? { position: 0, hash: '' };
      const rows = entries.map((entry): SealRow => {
        hash = sealOf(hash, entry);
        position++;
        return { chain, position, entryId: entry.id, hash };
      });
      try {
        return await writing(deps.db, (tx) => insertSeals(tx, rows));
      } catch (error) {
        if (!isUniqueViolation(error) || attempt >= attempts) throw error;
        await new Promise((done) => setTimeout(done, Math.random() * 5 * attempt));
      }
    }
  }

  async function sealAll(): Promise<void> {
    for (let [next] = waiting; next; [next] = waiting) {
      const [chain, ids] = next;
      waiting.delete(chain);
      try {
        await seal(chain, [...ids]);
      } catch (error) {
        for (const id of ids) add({ id, chain });
        throw error;
      }
    }
  }

  function settle(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= sealAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  function nudge(entry: Entry): void {
    add(entry);
    if (isClosed) return;
    timer ??= setTimeout(() => void settle().catch(warn), deps.config.sealDelay).unref();
  }

  return {
    nudge,
    settle,
    async recover() {
      for (const entry of await listUnsealed(reading(deps.db))) nudge(entry);
    },
    async close() {
      isClosed = true;
      await running?.catch(warn);
      await settle().catch(warn);
    },
  };
}
