import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const textual = /\.(?:js|css|html|svg|json|webmanifest)$/;
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Lists the files that a first visit to the landing page fetches: the entry, what it imports, and its English words. */
function firstView(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const starts = chunks.filter(
    (chunk) => chunk.isEntry || chunk.moduleIds.some((id) => /\/(?:landing\.tsx|core\.en\.ts)$/.test(id)),
  );
  const seen = new Set(['index.html', 'theme.js']);
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== 'chunk') return;
    seen.add(name);
    chunk.imports.forEach(visit);
  };
  for (const start of starts) visit(start.fileName);
  for (const asset of Object.values(bundle))
    if (asset.type === 'asset' && /assets\/shell-[^/]*\.css$/.test(asset.fileName)) seen.add(asset.fileName);
  return seen;
}

/**
 * Writes `.br` and `.gz` beside every textual file, so that the server compresses nothing while it serves, and prints
 * the weight of a first visit.
 */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle(options, bundle) {
      const folder = options.dir ?? 'dist';
      const first = firstView(bundle);
      let total = 0;
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!textual.test(file)) continue;
        const bytes = readFileSync(join(folder, file));
        const small = brotli(bytes);
        if (first.has(file.replaceAll('\\', '/'))) total += small.length;
        writeFileSync(join(folder, `${file}.br`), small);
        writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      }
      this.info(`first visit: ${(total / 1000).toFixed(1)} kB brotli in ${first.size} files`);
    },
  };
}
