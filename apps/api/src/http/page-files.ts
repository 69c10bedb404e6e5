import type { Language } from '@jumelage/domain/language';
import type { PagePath } from '@jumelage/domain/pages';

type Files = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
};

/** The files of each page, as the build lists them in `pages.json`. */
export type PageFiles = {
  readonly pages: Readonly<Partial<Record<PagePath, Files>>>;
  /** The files of what surrounds the pages of signed-in people. */
  readonly forUsers: Files;
};

/**
 * Names the files of a page in its document, for a reader of a language: the browser fetches all at once, where it would
 * find out about one after another. A signed-in person's way through the landing page leads home.
 */
export function withFiles(
  document: string,
  { pages, forUsers }: PageFiles,
  {
    path,
    language,
    isSignedIn,
  }: { readonly path: PagePath; readonly language: Language; readonly isSignedIn: boolean },
): string {
  const files = pages[isSignedIn && path === '/' ? '/home' : path];
  if (!files) return document;
  const scripts = new Set(
    [files, ...(isSignedIn ? [forUsers] : [])].flatMap((of) => [...of.scripts, ...(of.words[language] ?? [])]),
  );
  const links = [
    // Asked for by the entry with these very headers; a page waits for it before anything else.
    '<link rel="preload" as="fetch" crossorigin href="/api/session" />',
    ...files.styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}" />`),
    ...[...scripts].map((href) => `<link rel="modulepreload" crossorigin href="${href}" />`),
  ];
  return document.replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`);
}
