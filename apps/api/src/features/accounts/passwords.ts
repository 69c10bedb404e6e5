import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import type { Deps, PasswordCost } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';

/** OWASP's minimum for argon2id, the library's default kind: 19 MiB, two passes, one lane. */
const usualCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

type Costing = Pick<Deps, 'passwordCost'>;

/**
 * Hashing is the server's dearest work: two at a time, a short queue, and beyond it a clear refusal rather than a slow
 * server.
 */
const running = 2;
const waiting = 40;
let active = 0;
const queue: (() => void)[] = [];

async function inPool<T>(work: () => Promise<T>): Promise<T> {
  if (active >= running) {
    if (queue.length >= waiting) throw new AppError('overloaded');
    await new Promise<void>((go) => queue.push(go));
  }
  active++;
  try {
    return await work();
  } finally {
    active--;
    queue.shift()?.();
  }
}

/** Makes the PHC string of a password. Throws `overloaded` when too many wait. */
export function hashPassword({ passwordCost = usualCost }: Costing, password: string): Promise<string> {
  return inPool(() => hash(password, passwordCost));
}

/** Hashes to compare a password with where an account has none, by their cost. */
const dummies = new Map<PasswordCost | undefined, Promise<string>>();

/**
 * Checks whether a password fits a hash; without a hash the same work is done for nothing, so that an unknown address
 * takes as long as a wrong password.
 */
export async function verifyPassword(
  deps: Costing,
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  const dummy = dummies.get(deps.passwordCost) ?? hashPassword(deps, 'no account has this password');
  dummies.set(deps.passwordCost, dummy);
  const against = passwordHash ?? (await dummy);
  const fits = await inPool(() => verify(against, password));
  return fits && passwordHash !== null && passwordHash !== undefined;
}

const passwords: readonly string[] = dictionary['passwords-common'];

/** The fifty thousand passwords that are tried first, with what is tried first here. */
const common: ReadonlySet<string> = new Set([
  ...passwords,
  'motdepasse',
  'motdepasse1',
  'woaini1314',
  '5201314520',
  'jumelage',
  'sophia06',
  'chengdu028',
  'chengdu2016',
]);

/** Tells whether a password is among the most common ones, repeats one character, or is the person's own address. */
function isCommonPassword(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  return common.has(plain) || plain === email || plain === email.split('@')[0] || /^(.)\1+$/u.test(plain);
}

/** Refuses `password_too_common`. */
export function requireUncommon(password: string, email: string): void {
  if (isCommonPassword(password, email))
    throw new AppError('password_too_common', { fields: [{ path: 'password', code: 'invalid' }] });
}
