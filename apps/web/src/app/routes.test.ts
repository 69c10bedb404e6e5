import { pagePaths } from '@jumelage/domain/pages';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { expect, test, vi } from 'vitest';

test('every page of the router is in the list that the server knows pages by, and no other', async () => {
  // The words' language is written on the document as soon as it is known.
  vi.stubGlobal('document', { documentElement: {} });
  const { routeTree } = await import('./routes.tsx');
  const { routesByPath } = createRouter({ routeTree, history: createMemoryHistory() });
  const drawn = new Set(Object.keys(routesByPath).map((path) => path.replace(/(?<=.)\/$/, '')));
  vi.unstubAllGlobals();
  expect([...drawn].sort()).toEqual([...pagePaths].sort());
});
