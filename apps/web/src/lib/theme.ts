import { useSyncExternalStore } from 'react';
import { recall, remember } from './storage.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
let theme: Theme = themes.find((known) => known === recall('theme')) ?? 'system';

function show(): void {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
  const root = document.documentElement;
  root.dataset.theme = dark ? 'dark' : 'light';
  // The frame of the browser, or of the installed application, has the colour of the page.
  const page = getComputedStyle(root).getPropertyValue('--page').trim();
  if (page) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', page);
}
show();
prefersDark.addEventListener('change', show);

export function changeTheme(next: Theme): void {
  theme = next;
  remember('theme', next);
  show();
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => theme,
  );
}
