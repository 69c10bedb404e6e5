import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ensureWords } from '../lib/i18n.tsx';
import { pageFile } from './page-files.ts';
import { alwaysWords, type PageAddress, pageWords } from './page-words.ts';

type Loaded = Promise<Record<'default', ComponentType>>;

/**
 * Draws the page of an address: its module, fetched when first visited, with the words that it shows.
 */
export function page(address: PageAddress) {
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
  return { component, loader: () => ensureWords([...alwaysWords, ...pageWords[address]]) };
}

/** Draws a page that asks the API nothing. */
export function plainPage(address: PageAddress, load: () => Loaded) {
  return {
    component: lazyRouteComponent(load, 'default'),
    loader: () => ensureWords(['core', ...pageWords[address]]),
  };
}
