import type { Noun } from '@jumelage/i18n/words';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ensureWords } from '../lib/i18n.tsx';
import type { pages } from './pages.ts';

type Loaded = () => Promise<{ readonly default: ComponentType }>;

export type PageName = keyof typeof pages;

/**
 * A page: its module, fetched when first visited, and the nouns whose words it shows (`core`, `terms` and `errors` come
 * with every page).
 */
export function page(name: PageName, nouns: readonly Noun[] = []) {
  const load: Loaded = async () => (await import('./pages.ts')).pages[name]();
  const component = lazyRouteComponent(async (): Promise<Record<'default', ComponentType>> => {
    const [{ default: Page }, { WithQueries }] = await Promise.all([load(), import('./with-queries.tsx')]);
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

/** A page that asks the API nothing: the landing page, which has to be light. */
export function plainPage(load: Loaded, nouns: readonly Noun[]) {
  return {
    component: lazyRouteComponent(load as () => Promise<Record<'default', ComponentType>>, 'default'),
    loader: () => ensureWords(['core', ...nouns]),
  };
}
