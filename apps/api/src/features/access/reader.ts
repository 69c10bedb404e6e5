import { findSide } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import { type Policy, type Relation, refusalOf } from '@jumelage/domain/permission';
import { type Reader, stranger } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/policy.ts';

/**
 * Finds what a person may see of others; reads nothing for a visitor, or for organisers, who see everybody of their
 * event.
 */
export async function readerOf(store: Store, actor: Actor | undefined, { organises = false } = {}): Promise<Reader> {
  if (!actor) return stranger;
  return organises || actor.isAdmin ? { ...stranger, seesAll: true } : (await findSide(store, actor)).reader;
}

/**
 * Tells whether a policy lets somebody in by one tie: for answers that gather what other endpoints show one at a time,
 * and that ask for no more and no fewer proofs than these.
 */
export function isLetIn(
  { config }: Pick<Deps, 'config'>,
  { signIn }: Pick<Actor, 'signIn'>,
  { policy, by }: { readonly policy: Policy; readonly by: Relation },
): boolean {
  return (
    refusalOf(policy, { relations: ['user', by], strong: signIn.strong, demand: config.secondFactor }) === undefined
  );
}
