import { queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { clearStored } from '../../lib/storage.ts';
import { currentSession, type Session, setSession } from './session.ts';

export { useSession } from './session.ts';

/**
 * The session, for pages that change it: invalidate it after an act that makes or leaves an organisation; see
 * app/with-queries.tsx.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api('GET /api/session', { signal }),
  initialData: currentSession,
  staleTime: 5 * 60_000,
});

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo', 'people'],
  queryFn: ({ signal }) => api('GET /api/demo/people', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * Takes over a new session. Clears all that was read or stored before, so that no data of an earlier user stays.
 */
export function enter(session: Session): void {
  clearStored();
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, session);
  setSession(session);
}

/** The ways in beside the password: providers, and whether passkeys work at this address. */
export const waysQuery = queryOptions({
  queryKey: ['session', 'ways'],
  queryFn: ({ signal }) => api('GET /api/session/ways', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The state of a sign-in that came back from an identity provider: what is still asked for. */
export const providerQuery = queryOptions({
  queryKey: ['session', 'provider'],
  queryFn: ({ signal }) => api('GET /api/session/provider', { signal }),
  staleTime: 0,
});

export type SignInResult = Response<'POST /api/session'>;
export type SecondFactor = NonNullable<SignInResult['secondFactor']>;

export const signInAsSample = {
  mutationFn: (userId: Input<'POST /api/demo/session'>['body']['userId']) =>
    api('POST /api/demo/session', { body: { userId } }),
  onSuccess: enter,
};

/** The factors that the account has set up to sign in with. */
export const factorsQuery = queryOptions({
  queryKey: ['factors'],
  queryFn: ({ signal }) => api('GET /api/accounts/me/factors', { signal }),
});

/** The browsers in which one is signed in. */
export const signInsQuery = queryOptions({
  queryKey: ['sign-ins'],
  queryFn: ({ signal }) => api('GET /api/accounts/me/sign-ins', { signal }),
});

/** Reads factors, sign-ins and session again after a change of how one signs in. */
export function refreshFactors(): void {
  void queryClient.invalidateQueries({ queryKey: factorsQuery.queryKey });
  void queryClient.invalidateQueries({ queryKey: signInsQuery.queryKey });
  void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
