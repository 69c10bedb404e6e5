import { pagePaths } from '@jumelage/domain/pages';
import { expect, test } from 'vitest';
import { routeTree } from './routes.tsx';

type Route = { readonly options: { readonly path?: string }; readonly children?: readonly Route[] };

/** The addresses of all pages within a route. */
function addressesIn(route: Route, above = ''): string[] {
  const address = [above, route.options.path ?? '']
    .join('/')
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '');
  return route.children
    ? [...(route.options.path ? [address] : []), ...route.children.flatMap((child) => addressesIn(child, address))]
    : [address];
}

test('every page of the router is in the list that the server knows pages by, and no other', () => {
  const drawn = new Set(addressesIn(routeTree as unknown as Route));
  expect([...drawn].sort()).toEqual([...pagePaths].sort());
});
