import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@jumelage/domain/language';
import { type PagePath, pagePaths } from '@jumelage/domain/pages';
import type { Plugin, Rolldown } from 'vite';
import { pageFile } from './src/app/page-files.ts';
import { alwaysWords, type FramePath, pageWords, userWords } from './src/app/page-words.ts';

/** The files that a page needs, beyond those that the document names already; words by language. */
type PageFiles = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
};

const frames = Object.keys(pageWords).flatMap((path) => (path.endsWith('/frame') ? [path.slice(0, -6)] : []));
/** Lists the frames around a page, which load with it; the screen on the wall has none. */
const framesOf = (path: PagePath): readonly FramePath[] =>
  (path.endsWith('/wall')
    ? []
    : frames.filter((frame) => path === frame || path.startsWith(`${frame}/`))) as FramePath[];

/** The modules of every page but the landing page, and those that draw what only signed-in people have around a page. */
const always = ['app/draw-pages.tsx', 'app/pages.ts', 'app/with-queries.tsx'];
const forUsers = ['app/navigation.tsx', 'app/for-users.tsx', 'app/user-search.tsx'];

function modulesOf(path: PagePath): readonly string[] {
  if (path === '/') return [];
  const frameFiles = framesOf(path).map((frame) => pageFile(`${frame}/frame`));
  return [...always, ...[pageFile(path), ...frameFiles].map((file) => `pages/${file}.tsx`)];
}

function nounsOf(path: PagePath): readonly string[] {
  if (path === '/') return ['core', ...pageWords[path]];
  return [...alwaysWords, ...pageWords[path], ...framesOf(path).flatMap((frame) => pageWords[`${frame}/frame`])];
}

/**
 * Writes `pages.json`: for every page the files that it needs. The server names them in the document, so that a browser
 * fetches all at once, and does not find out one after another; a test holds their weight.
 */
export function pageManifest(): Plugin {
  return {
    name: 'page-manifest',
    apply: 'build',
    writeBundle(options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const home = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id.replaceAll('\\', '/'), chunk])));
      const chunkOf = (ending: string): Rolldown.OutputChunk => {
        const chunk = [...home].find(([id]) => id.endsWith(`/${ending}`))?.[1];
        if (!chunk) throw new Error(`no file of the build holds ${ending}`);
        return chunk;
      };
      const withImports = (names: Iterable<string>): ReadonlySet<string> => {
        const found = new Set(names);
        for (const name of found) {
          const chunk = bundle[name];
          if (chunk?.type === 'chunk') for (const one of chunk.imports) found.add(one);
        }
        return found;
      };
      const folder = options.dir ?? 'dist';
      const document = readFileSync(join(folder, 'index.html'), 'utf8');
      const filesOf = (modules: readonly string[]) => {
        const names = withImports(modules.map((one) => chunkOf(`apps/web/src/${one}`).fileName));
        return [...names].map((name) => `/${name}`).filter((name) => !document.includes(name));
      };
      const styles = Object.keys(bundle).flatMap((name) => (/assets\/base-[^/]*\.css$/.test(name) ? [`/${name}`] : []));
      const wordsOf = (nouns: readonly string[]) =>
        Object.fromEntries(
          languages.map((language) => [
            language,
            [...new Set(nouns.map((noun) => `/${chunkOf(`words/${noun}.${language}.ts`).fileName}`))],
          ]),
        );
      const pages = pagePaths.map((path): [PagePath, PageFiles] => [
        path,
        { scripts: filesOf(modulesOf(path)), styles: path === '/' ? [] : styles, words: wordsOf(nounsOf(path)) },
      ]);
      const users: PageFiles = { scripts: filesOf([...always, ...forUsers]), styles: [], words: wordsOf(userWords) };
      writeFileSync(join(folder, 'pages.json'), JSON.stringify({ pages: Object.fromEntries(pages), forUsers: users }));
    },
  };
}
