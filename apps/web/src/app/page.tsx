import type { Noun } from '@jumelage/i18n/words';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ensureWords } from '../lib/i18n.tsx';

type Loaded = () => Promise<{ readonly default: ComponentType }>;

/** A page: its module, fetched when first visited, and the nouns whose words it shows (`core`, `terms` and `errors` come with every page). */
export function page(load: Loaded, nouns: readonly Noun[] = []) {
  return {
    component: lazyRouteComponent(load as unknown as () => Promise<Record<string, ComponentType>>, 'default'),
    loader: () => ensureWords(['core', 'terms', 'errors', ...nouns]),
  };
}
