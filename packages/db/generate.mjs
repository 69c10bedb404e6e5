// `npm run db:generate NAME`: the next migration of both engines, from what changed in src/schema/ since the last.
// The tool's pictures of the schema are written with one line a column or index, so that a change of one is a change of
// one line.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const [name] = process.argv.slice(2);
if (!/^[a-z][a-z0-9_]+$/.test(name ?? '')) {
  console.error('usage: npm run db:generate NAME, such as organisation_motto');
  process.exit(2);
}

/** What of a picture is written line by line: the tables, and in them the lists of columns, indexes and keys. */
const levels = 4;

function written(value, level = 0) {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || level >= levels || Object.keys(value).length === 0) return JSON.stringify(value);
  const indent = '  '.repeat(level + 1);
  const lines = Object.entries(value).map(
    ([key, one]) => `${indent}${JSON.stringify(key)}: ${written(one, level + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${'  '.repeat(level)}}`;
}

for (const engine of ['sqlite', 'pg']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', `drizzle.${engine}.config.ts`, '--name', name],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  const meta = `migrations/${engine}/meta`;
  const journal = `${meta}/_journal.json`;
  const { entries } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, `${readFileSync(journal, 'utf8').trimEnd()}\n`);
  const picture = `${meta}/${String(entries.at(-1).idx).padStart(4, '0')}_snapshot.json`;
  writeFileSync(picture, `${written(JSON.parse(readFileSync(picture, 'utf8')))}\n`);
  // The next migration is told from the newest picture; older ones are the same lines again.
  for (const name of readdirSync(meta))
    if (name.endsWith('_snapshot.json') && join(meta, name) !== join(picture)) rmSync(join(meta, name));
}
