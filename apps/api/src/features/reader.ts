import { countriesOf } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import { type Reader, stranger } from '@jumelage/domain/side';
import type { Actor } from '../http/policy.ts';

/** Through whose eyes others are looked at: one statement, none for a visitor or for who sees everybody. */
export async function readerOf(store: Store, actor: Actor | undefined, { organises = false } = {}): Promise<Reader> {
  if (!actor) return stranger;
  const seesAll = organises || actor.isAdmin;
  return { countries: seesAll ? [] : await countriesOf(store, actor.userId), seesAll };
}
