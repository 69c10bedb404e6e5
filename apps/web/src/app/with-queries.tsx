import '../styles/pages.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { sessionQuery } from '../features/accounts/queries.ts';
import { setSession } from '../features/accounts/session.ts';
import { queryClient } from '../lib/queries.ts';

/** Gives a page the queries; fetched with the first page that has any, so the landing page comes without them. */
export function WithQueries({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <KeepSession />
      {children}
    </QueryClientProvider>
  );
}

/** Copies the session that pages read to the store that the shell and the guards of routes read. */
function KeepSession() {
  const { data } = useQuery(sessionQuery);
  useEffect(() => {
    if (data) setSession(data);
  }, [data]);
  return null;
}
