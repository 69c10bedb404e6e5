import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths } from '@jumelage/domain/pages';
import { expect, test } from 'vitest';
import { pageFile } from './page-files.ts';
import { routeTree } from './routes.tsx';

type Route = { readonly options: { readonly path?: string }; readonly children?: readonly Route[] };

/** Lists the addresses of all pages within a route. */
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

test('every page has the file of its name, and every file is a page or the frame of its folder', () => {
  const files = readdirSync(join(import.meta.dirname, '../pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx$/.test(name))
    .map((name) => name.replaceAll('\\', '/').replace('.tsx', ''));
  const drawn = pagePaths.map((path) => (path === '/' ? 'landing' : pageFile(path)));
  // The page at the address of a frame is named as its child.
  expect(['/account//', '/events/$eventId//', '/events/$eventId/organise//'].map(pageFile)).toEqual([
    'account',
    'event',
    'organise',
  ]);
  expect(new Set(drawn).size).toBe(pagePaths.length);
  expect(files.filter((name) => !name.endsWith('/frame')).sort()).toEqual(drawn.sort());
  expect(files.filter((name) => name.endsWith('/frame')).sort()).toEqual([
    'account/frame',
    'event/frame',
    'organise/frame',
  ]);
});
