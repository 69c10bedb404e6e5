import type { Database } from '@jumelage/db/client';
import { type Id, type IdKind, toId } from '@jumelage/domain/ids';
import type { Config } from './config.ts';
import type { SecretKey } from './keys/secret-key.ts';

/** The cost of hashing a password with argon2: memory in KiB, passes and lanes. */
export type PasswordCost = { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number };

/** The dependencies of the features: everything that is not a pure function comes in here. */
export type Deps = {
  readonly config: Config;
  readonly db: Database;
  readonly key: SecretKey;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Cryptographically strong bytes. */
  readonly random: (count: number) => Uint8Array;
  /** OWASP's minimum unless another is given, as tests do. */
  readonly passwordCost?: PasswordCost;
  /** Hears of each id that `newId` makes: in a server, the audit trail of the request. */
  readonly onNewId?: (kind: IdKind, id: string) => void;
};

/** Makes a fresh id of a kind, and reports it to `onNewId`. */
export function newId<K extends IdKind>({ random, onNewId }: Pick<Deps, 'random' | 'onNewId'>, kind: K): Id<K> {
  const id = toId(kind, random(16));
  onNewId?.(kind, id);
  return id;
}
