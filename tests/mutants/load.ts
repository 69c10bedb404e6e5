import { registerHooks } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Point, withSwitches } from './scan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every guard of the sources that were loaded since. */
export const points: Point[] = [];

/**
 * The place where statements are cached: a cached statement never passes its guards again, so where guards of
 * statements are taken out, each is built for every call. That takes most of the time; the edge needs none of it.
 */
const statements = {
  file: process.argv.includes('--edge') ? '' : 'packages/db/src/prepared.ts',
  found: 'ofEngine.get(key)',
};

function builtAnew(source: string): string {
  if (source.split(statements.found).length !== 2)
    throw new Error(`${statements.file} keeps its statements in another way: tests/mutants/load.ts has to know it`);
  return source.replace(statements.found, 'undefined');
}

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (
      !url.startsWith('file:') ||
      !url.split('?')[0]?.endsWith('.ts') ||
      loaded.source === undefined ||
      loaded.source === null
    )
      return loaded;
    const file = relative(root, fileURLToPath(url)).split(sep).join('/');
    const source =
      typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString('utf8');
    return { ...loaded, source: file === statements.file ? builtAnew(source) : withSwitches(file, source, points) };
  },
});
