import type { Language } from '@jumelage/domain/language';
import { useSyncExternalStore } from 'react';
import { api, type Response } from '../../lib/api.ts';

export type Session = Response<'GET /api/session'>;

// A store of its own, so that the first page a visitor sees needs no query library.
const listeners = new Set<() => void>();
let session: Session | undefined;
let asked: Promise<Session> | undefined;

export function currentSession(): Session | undefined {
  return session;
}

export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Who is signed in, asked for once; a failure is asked for again by the next caller. */
export async function loadSession(): Promise<Session> {
  if (session) return session;
  asked ??= api('GET /api/session').finally(() => {
    asked = undefined;
  });
  const answer = await asked;
  if (!session) setSession(answer);
  return session ?? answer;
}

/** The session, or undefined while it is being asked for. */
export function useSession(): Session | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentSession);
}

/** Keeps the language for mails and other machines; the screens have it already, so a failure is no news. */
export async function rememberLanguage(language: Language): Promise<void> {
  await api('PATCH /api/accounts/me', { body: { language } }).then(setSession, () => undefined);
}

/** Leaves, and reloads the page so that nothing read stays in memory. */
export async function signOut(): Promise<void> {
  await api('DELETE /api/session');
  location.assign('/');
}
