import type { Language } from '@jumelage/domain/language';
import { useSyncExternalStore } from 'react';
import { stopActing } from '../../lib/acting.ts';
import { ApiError, api, type Response } from '../../lib/api.ts';
import { clearStored, readStored, writeStored } from '../../lib/storage.ts';

export type Session = Response<'GET /api/session'>;

// A store of its own, so that the first page a visitor sees needs no query library.
const listeners = new Set<() => void>();
let session: Session | undefined;
let asked: Promise<Session> | undefined;

/** Milliseconds to wait for the session where this device stores one. */
const patience = 5_000;

export function currentSession(): Session | undefined {
  return session;
}

export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Lets a page that works without a network open again without one; see `loadSession`. */
export function storeSession(): void {
  if (session?.user) writeStored('session', session);
}

/**
 * Loads the session once; after a failure the next caller asks again. Without a network, answers the session that a
 * page of the desk stored last.
 */
export async function loadSession(): Promise<Session> {
  if (session) return session;
  const stored = readStored<Session>('session');
  // In a hall whose network hangs, whoever can go on without an answer does.
  asked ??= api('GET /api/session', stored ? { signal: AbortSignal.timeout(patience) } : {}).finally(() => {
    asked = undefined;
  });
  const answer = await asked.catch((error: unknown) => {
    if (stored && error instanceof ApiError && error.code === 'network') return stored;
    throw error;
  });
  // The sign-in ended elsewhere, or by its age: what this browser stored for it goes as well.
  if (!answer.user || (stored && answer.user.id !== stored.user?.id)) clearStored();
  if (!session) setSession(answer);
  return session ?? answer;
}

/** Reads the session; undefined while it is loading. */
export function useSession(): Session | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentSession);
}

/** Stores the language for mails and other machines; the screens have it already, so a failure is ignored. */
export async function rememberLanguage(language: Language): Promise<void> {
  await api('PATCH /api/accounts/me', { body: { language } }).then(setSession, () => undefined);
}

const departures: (() => Promise<void>)[] = [];

/** Adds what has to happen before somebody signs out, such as sending what still waits on this device. */
export function beforeSigningOut(act: () => Promise<void>): void {
  departures.push(act);
}

/**
 * Signs out: clears what this browser stored, whether or not the server can be reached; once the sign-in has ended,
 * reloads the page so that nothing read stays in memory.
 */
export async function signOut(): Promise<void> {
  const last = new Promise((resume) => setTimeout(resume, patience));
  if (departures.length > 0) await Promise.race([Promise.allSettled(departures.map((one) => one())), last]);
  clearStored();
  stopActing();
  await api('DELETE /api/session');
  location.assign('/');
}
