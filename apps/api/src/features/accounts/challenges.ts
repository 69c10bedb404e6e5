import { createHash, timingSafeEqual } from 'node:crypto';
import {
  type ChallengeRow,
  claimGuess,
  countGuess,
  findChallenge,
  insertChallenge,
  returnGuess,
  useChallenge,
} from '@jumelage/db/repositories/challenges';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type ChallengeKind, challenges } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { leadOn, note } from '../../http/request-trail.ts';
import { accountMark } from '../audits/entries.ts';

const digits = 6;

/** Draws a code of six digits, each equally likely. */
export function newCode(deps: Pick<Deps, 'random'>): string {
  // Of 2^32 numbers the last few would favour small codes: they are drawn again.
  const codes = 10 ** digits;
  const fair = 2 ** 32 - (2 ** 32 % codes);
  for (;;) {
    const drawn = Buffer.from(deps.random(4)).readUInt32BE();
    if (drawn < fair) return String(drawn % codes).padStart(digits, '0');
  }
}

/** Draws a secret for a link: 256 bits, base64url. */
export function newSecret(deps: Pick<Deps, 'random'>): string {
  return Buffer.from(deps.random(32)).toString('base64url');
}

/** Hashes a secret for storing: useless for another challenge. */
function hashOf(id: Id<'challenge'>, secret: string): string {
  return createHash('sha256').update(`${id}:${secret}`).digest('base64url');
}

/**
 * Opens a challenge within the caller's transaction. Without a secret nothing will ever answer it: what a stranger's
 * address gets.
 */
export async function openChallenge(
  deps: Deps,
  store: Store,
  {
    kind,
    secret,
    userId = null,
    state = {},
  }: {
    kind: ChallengeKind;
    secret: string | undefined;
    userId?: Id<'user'> | null;
    state?: Readonly<Record<string, unknown>>;
  },
): Promise<Id<'challenge'>> {
  const id = newId(deps, 'challenge');
  const now = deps.now();
  // Drawn whether needed or not: an address that is not known must not take longer.
  const unguessable = newSecret(deps);
  await insertChallenge(store, {
    ...{ id, kind, secret: hashOf(id, secret ?? unguessable), userId, state, guesses: 0, usedAt: null },
    createdAt: new Date(now),
    expiresAt: new Date(now + challenges[kind].minutes * minute),
  });
  return id;
}

/** Reads an open challenge without its secret. Refuses `challenge_over`. */
export async function readChallenge(deps: Deps, kind: ChallengeKind, id: Id<'challenge'>): Promise<ChallengeRow> {
  const row = await findChallenge(reading(deps.db), {
    id,
    kind,
    guesses: challenges[kind].guesses,
    now: new Date(deps.now()),
  });
  if (!row) throw new AppError('challenge_over');
  return row;
}

/** Counts a guess at a challenge within the caller's transaction, before it is looked at. Refuses `challenge_over`. */
export async function takeGuess(
  deps: Deps,
  store: Store,
  kind: ChallengeKind,
  id: Id<'challenge'>,
): Promise<ChallengeRow> {
  const row = await claimGuess(store, { id, kind, guesses: challenges[kind].guesses, now: new Date(deps.now()) });
  if (!row) throw new AppError('challenge_over');
  return row;
}

/**
 * Checks a secret against its challenge, which is still to be used up; a right answer costs no guess. Refuses
 * `code_wrong` and `challenge_over`.
 */
export async function answerChallenge(
  deps: Deps,
  kind: ChallengeKind,
  id: Id<'challenge'>,
  secret: string,
): Promise<ChallengeRow> {
  const given = hashOf(id, secret.replace(/\s/g, ''));
  const answered = await writing(deps.db, async (store) => {
    const row = await takeGuess(deps, store, kind, id);
    if (timingSafeEqual(Buffer.from(given), Buffer.from(row.secret))) {
      await returnGuess(store, id);
      leadOn();
      return row;
    }
    note({ refused: 'code_wrong', ...(row.userId ? { account: accountMark(row.userId) } : {}) });
    return undefined;
  });
  // Only now: a refusal within the transaction would take the count back.
  if (!answered) throw new AppError('code_wrong', { fields: [{ path: 'code', code: 'invalid' }] });
  return answered;
}

/** Counts a wrong answer. */
export function missChallenge(deps: Deps, id: Id<'challenge'>): Promise<void> {
  return writing(deps.db, (store) => countGuess(store, id));
}

/** Uses a challenge up within the caller's transaction, once. Refuses `challenge_over` where somebody was faster. */
export async function spendChallenge(deps: Deps, store: Store, id: Id<'challenge'>): Promise<void> {
  if (!(await useChallenge(store, id, new Date(deps.now())))) throw new AppError('challenge_over');
}
