import { factorEndpoints } from '@jumelage/contracts/factors';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';

/** Second factors, passkeys, identity providers. */
export function factorHandlers(_deps: Deps): Handlers<keyof typeof factorEndpoints> {
  const none = () => Promise.reject(new AppError('not_ready'));
  return Object.fromEntries(Object.keys(factorEndpoints).map((key) => [key, none])) as unknown as Handlers<keyof typeof factorEndpoints>;
}
