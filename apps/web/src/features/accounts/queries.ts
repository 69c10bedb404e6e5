import { queryOptions, useQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { api, type Input, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';

export type Session = Response<'GET /api/session'>;

/** Who is signed in; kept until sign-in or sign-out changes it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api('GET /api/session', { signal }),
  staleTime: 5 * 60_000,
});

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo', 'people'],
  queryFn: ({ signal }) => api('GET /api/demo/people', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The session, or undefined while it is being asked for. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** The first organisation of the signed-in person: the one whose side they take unless a page says otherwise. */
export function useMyOrganisation(): Session['organisations'][number] | undefined {
  return useSession()?.organisations[0];
}

/** Whoever was signed in before must leave nothing behind: all that was read is forgotten. */
function enter(session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, session);
}

export const signIn = { mutationFn: (body: Input<'POST /api/session'>['body']) => api('POST /api/session', { body }), onSuccess: enter };
export const signUp = { mutationFn: (body: Input<'POST /api/accounts'>['body']) => api('POST /api/accounts', { body }), onSuccess: enter };
export const signInAsSample = {
  mutationFn: (userId: Input<'POST /api/demo/session'>['body']['userId']) => api('POST /api/demo/session', { body: { userId } }),
  onSuccess: enter,
};
export const changeAccount = {
  mutationFn: (body: Input<'PATCH /api/accounts/me'>['body']) => api('PATCH /api/accounts/me', { body }),
  onSuccess: (session: Session) => queryClient.setQueryData(sessionQuery.queryKey, session),
};

/** Leaves, and reloads the page so that nothing read stays in memory. */
export async function signOut(): Promise<void> {
  await api('DELETE /api/session');
  location.assign('/');
}

/** For a route's `beforeLoad`: sends visitors to the sign-in page, which leads back. */
export async function requireUser({ location: { href } }: { readonly location: { readonly href: string } }): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (!session.user) throw redirect({ to: '/sign-in', search: { next: href } });
}
