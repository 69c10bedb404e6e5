import type { Database } from '@jumelage/db/client';
import { type Id, type IdKind, toId } from '@jumelage/domain/ids';
import type { Config } from './config.ts';
import { noteMinted } from './http/request-trail.ts';
import type { SecretKey } from './secret-key.ts';

/** What the features lean on: everything that is not a pure function comes in here. */
export type Deps = {
  readonly config: Config;
  readonly db: Database;
  readonly key: SecretKey;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Cryptographically strong bytes. */
  readonly random: (count: number) => Uint8Array;
};

/** A fresh id of a kind; the trail of the request remembers it. */
export function newId<K extends IdKind>(deps: Pick<Deps, 'random'>, kind: K): Id<K> {
  const id = toId(kind, deps.random(16));
  noteMinted(kind, id);
  return id;
}
