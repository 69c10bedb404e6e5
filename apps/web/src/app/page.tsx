import type { Noun } from '@jumelage/i18n/words';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ensureWords } from '../lib/i18n.tsx';
import { pageFile } from './page-files.ts';

type Loaded = Promise<Record<'default', ComponentType>>;

/**
 * Draws the page of an address: its module, fetched when first visited, with the nouns whose words it shows (`core`,
 * `terms` and `errors` come with every page).
 */
export function page(address: string, nouns: readonly Noun[]) {
  const component = lazyRouteComponent(async (): Loaded => {
    const { loadPage } = await import('./pages.ts');
    const [{ default: Page }, { WithQueries }] = await Promise.all([
      loadPage(pageFile(address)),
      import('./with-queries.tsx'),
    ]);
    return {
      default: () => (
        <WithQueries>
          <Page />
        </WithQueries>
      ),
    };
  }, 'default');
  return { component, loader: () => ensureWords(['core', 'terms', 'errors', ...nouns]) };
}

/** Draws a page that asks the API nothing: the landing page, which has to be light. */
export function plainPage(load: () => Loaded, nouns: readonly Noun[]) {
  return { component: lazyRouteComponent(load, 'default'), loader: () => ensureWords(['core', ...nouns]) };
}
