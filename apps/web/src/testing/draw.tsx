import type { Language } from '@jumelage/domain/language';
import type { Noun } from '@jumelage/i18n/words';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { changeLanguage, ensureWords } from '../lib/i18n.tsx';
import { queryClient } from '../lib/queries.ts';

type Drawing = {
  /** The nouns whose words are shown; `core`, `terms` and `errors` are always there. */
  readonly words?: readonly Noun[];
  readonly language?: Language;
  /** The address at which the part stands. */
  readonly path?: string;
};

/** Draws a part as a page does, with its words, the queries and a router; answers the person who uses it. */
export async function draw(part: ReactNode, { words = [], language = 'en', path = '/' }: Drawing = {}) {
  await changeLanguage(language);
  await ensureWords(['core', 'terms', 'errors', ...words]);
  history.replaceState(null, '', path);
  const router = createRouter({
    routeTree: createRootRoute({ component: () => part, notFoundComponent: () => part }),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  await router.load();
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router };
}
