import { type AuditRow, countEntries, listChains, listSeals } from '@jumelage/db/repositories/audits';
import type { Store } from '@jumelage/db/store';
import { sealOf } from './entries.ts';

/** A fault of a chain: its position, and whether the entry was changed (or moved), is missing, or a seal itself is. */
export type AuditFault = { readonly position: number; readonly fault: 'changed' | 'missing' | 'gap' };

export type ChainState = {
  readonly chain: string;
  /** The number of entries, and how many of them are sealed. */
  readonly entries: number;
  readonly sealed: number;
  /** The last seal: a copy of it elsewhere proves later that nothing before was changed, or cut off. */
  readonly head: string | null;
  /** The first faults, in order; none: the chain is whole. */
  readonly faults: readonly AuditFault[];
};

const atOnce = 1000;
const mostFaults = 20;

/**
 * Checks every entry of a chain against its seal, in order; finds changed, missing and moved ones, whoever touched
 * them.
 */
export async function verifyChain(store: Store, chain: string): Promise<ChainState> {
  const faults: AuditFault[] = [];
  let position = 0;
  let head = '';
  let sealed = 0;
  for (;;) {
    const rows = await listSeals(store, chain, position, atOnce);
    for (const { seal, entry } of rows) {
      const fault = faultOf(seal, entry, { position, head, chain });
      if (fault && faults.length < mostFaults)
        faults.push({ position: fault === 'gap' ? position + 1 : seal.position, fault });
      // One fault is one fault: the next seal is held against the one that is written down.
      position = seal.position;
      head = seal.hash;
      sealed++;
    }
    if (rows.length < atOnce) break;
  }
  return { chain, entries: await countEntries(store, chain), sealed, head: head || null, faults };
}

type Before = { readonly position: number; readonly head: string; readonly chain: string };

function faultOf(
  seal: { position: number; hash: string },
  entry: AuditRow | null,
  before: Before,
): AuditFault['fault'] | undefined {
  if (seal.position !== before.position + 1) return 'gap';
  if (!entry) return 'missing';
  return entry.chain !== before.chain || sealOf(before.head, entry) !== seal.hash ? 'changed' : undefined;
}

/** Checks every chain. */
export async function verifyAll(store: Store): Promise<ChainState[]> {
  const states: ChainState[] = [];
  for (const chain of await listChains(store)) states.push(await verifyChain(store, chain));
  return states;
}
