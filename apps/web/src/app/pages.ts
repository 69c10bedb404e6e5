import type { ComponentType } from 'react';

type PageModule = { readonly default: ComponentType };

/** Every file of a page: a table of its own, since its many names would weigh on the first page. */
const modules = import.meta.glob<PageModule>(['../pages/**/*.tsx', '!**/*.test.tsx']);

/** Loads a page by the name of its file, without the ending. */
export function loadPage(file: string): Promise<PageModule> {
  const load = modules[`../pages/${file}.tsx`];
  if (!load) throw new Error(`no page is named ${file}`);
  return load();
}
