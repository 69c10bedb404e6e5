import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The chunks of pages that open without a network: a participant's day, the desk, the wall, and what surrounds them. */
const chunksOfDay = /^(shell|base|shared|event|home|day|wall|organise|search|qr-code|words-.*)$/;
const stylesOfDay = /assets\/(?:shell|base|wall)-[^/]*\.css$/;
/** Files without a hash in their name that every page refers to. */
const plainFiles = ['theme.js', 'mark.svg', 'app.en.webmanifest', 'app.fr.webmanifest', 'app.zh.webmanifest'];

/** Lists the files of the pages of a day, with all that they import. */
function filesOfDay(bundle: Rolldown.OutputBundle, scripts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(visit);
  };
  for (const script of scripts) visit(script.slice(1));
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && chunksOfDay.test(file.name)) visit(file.fileName);
    if (file.type === 'asset' && stylesOfDay.test(file.fileName)) found.add(file.fileName);
  }
  return [...found].sort();
}

/** Writes the name, the scripts and the files of a build into the worker that stores them: each build is a worker of its own. */
export function dayWorker(): Plugin {
  return {
    name: 'day-worker',
    apply: 'build',
    writeBundle(options, bundle) {
      const folder = options.dir ?? 'dist';
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      const scripts = [...page.matchAll(/<script type="module"[^>]* src="(\/assets\/[^"]+)"/g)].map(
        ([, src = '']) => src,
      );
      if (scripts.length === 0) throw new Error('the page of the build has no scripts');
      const files = [...filesOfDay(bundle, scripts), ...plainFiles];
      const hash = createHash('sha256');
      for (const file of ['index.html', ...files]) hash.update(readFileSync(join(folder, file)));
      const build = {
        name: hash.digest('hex').slice(0, 12),
        scripts,
        files: files.map((file) => `/${file}`),
      };
      const path = join(folder, 'day-worker.js');
      const source = readFileSync(path, 'utf8');
      const written = source.replace(/^const build = .*$/m, () => `const build = ${JSON.stringify(build)};`);
      if (written === source) throw new Error('day-worker.js has no line for the build');
      writeFileSync(path, written);
    },
  };
}
