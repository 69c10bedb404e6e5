import { queryOptions } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { currentSession, type Session, setSession } from './session.ts';

export { useSession } from './session.ts';

/** The session for pages that change it: invalidate it after an act that makes or leaves an organisation; see app/with-queries.tsx. */
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

/** Whoever was signed in before must leave nothing behind: all that was read is forgotten. */
function enter(session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, session);
  setSession(session);
}

export const signIn = { mutationFn: (body: Input<'POST /api/session'>['body']) => api('POST /api/session', { body }), onSuccess: enter };
export const signUp = { mutationFn: (body: Input<'POST /api/accounts'>['body']) => api('POST /api/accounts', { body }), onSuccess: enter };
export const signInAsSample = {
  mutationFn: (userId: Input<'POST /api/demo/session'>['body']['userId']) => api('POST /api/demo/session', { body: { userId } }),
  onSuccess: enter,
};
