import type { Language } from '@jumelage/domain/language';
import type { Noun } from '@jumelage/i18n/words';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Broken } from '../app/broken.tsx';
import { Routed } from '../app/routed.tsx';
import { changeLanguage, ensureWords } from '../lib/i18n.tsx';
import { queryClient } from '../lib/queries.ts';

type Drawing = {
  /** The nouns whose words are shown; `core`, `terms` and `errors` are always there. */
  readonly words?: readonly Noun[];
  readonly language?: Language;
  /** The address of the page in which the part stands. */
  readonly path?: string;
  /** The route of a page that reads parameters: `/events/$eventId/organise/import`. */
  readonly route?: string;
};

/** Draws a part as a page does, with its words, the queries and a router; answers the person who uses it. */
export async function draw(part: ReactNode, { words = [], language = 'en', path = '/', route }: Drawing = {}) {
  await changeLanguage(language);
  await ensureWords(['core', 'terms', 'errors', ...words]);
  history.replaceState(null, '', path);
  const root = createRootRoute({ ...(!route && { component: () => part }), notFoundComponent: () => part });
  const router = createRouter({
    routeTree: route
      ? root.addChildren([createRoute({ getParentRoute: () => root, path: route, component: () => part })])
      : root,
    history: createMemoryHistory({ initialEntries: [path] }),
    defaultErrorComponent: Broken,
  });
  await router.load();
  render(
    <QueryClientProvider client={queryClient}>
      <Routed router={router as never} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router };
}
