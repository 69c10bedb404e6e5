import { findSide } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import { type Reader, stranger } from '@jumelage/domain/side';
import type { Actor } from '../../http/policy.ts';

/**
 * Finds what a person may see of others; reads nothing for a visitor, or for organisers, who see everybody of their
 * event.
 */
export async function readerOf(store: Store, actor: Actor | undefined, { organises = false } = {}): Promise<Reader> {
  if (!actor) return stranger;
  return organises || actor.isAdmin ? { ...stranger, seesAll: true } : (await findSide(store, actor)).reader;
}
