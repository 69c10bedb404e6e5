import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.ts';
import { subscribeToLanguage } from './language.ts';

/** Retries only a lost connection and a busy server: a refusal would be refused again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiError && (error.code === 'network' || error.status >= 502);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: isWorthRetrying },
    mutations: { retry: false },
  },
});

// Texts come in the reader's language: what was read in another one is asked for again.
subscribeToLanguage(() => void queryClient.invalidateQueries());
