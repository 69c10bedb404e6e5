import { findHead, insertSeals, listUnsealed, type SealRow, unsealedOf } from '@jumelage/db/repositories/audits';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { sealOf } from './entries.ts';

type Entry = { readonly id: Id<'audit'>; readonly chain: string };

export type Sealer = {
  /** Reports that an entry was committed: it is sealed soon, together with others that come. */
  readonly nudge: (entry: Entry) => void;
  /** Seals all that this process knows of. */
  readonly settle: () => Promise<void>;
  /** Seals what an earlier process left. */
  readonly recover: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Seals entries in order, after they are committed and apart from what wrote them, so that no request waits. One at a
 * time in a process; of two processes that seal the same chain one waits for the other.
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
    const sealWithin = async (store: Store) => {
      const entries = await unsealedOf(store, ids);
      let { position, hash } = (await findHead(store, chain)) ?? { position: 0, hash: '' };
      const rows = entries.map((entry): SealRow => {
        hash = sealOf(hash, entry);
        position++;
        return { chain, position, entryId: entry.id, hash };
      });
      await insertSeals(store, rows);
    };
    await writing(deps.db, sealWithin, [{ kind: 'chain', id: chain }]);
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
