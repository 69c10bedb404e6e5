import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// The same seed and iterations give the same schedule: one problem again and again, by this Node.js and by others that
// are named.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '50' },
    iterations: { type: 'string', default: '200000' },
    nodes: { type: 'string', default: '' },
  },
});
const [file] = positionals;
if (file === undefined)
  throw new Error('usage: npm run bench -- schedule-repeat FILE [--times N] [--iterations N] [--nodes PATH,PATH]');

/** The scheduling package without its types, so that a Node.js that does not read TypeScript runs it too. */
const source = fileURLToPath(new URL('../../packages/scheduling/src', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jumelage-repeat-'));
for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name === 'testing.ts') continue;
  const target = join(folder, name.replace(/\.ts$/, '.mjs'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    stripTypeScriptTypes(readFileSync(join(source, name), 'utf8')).replace(/(from '\.[^']*)\.ts'/g, "$1.mjs'"),
  );
}
// An older Node.js lacks two functions of the language that the package uses.
const polyfills = `Map.groupBy ??= (items, keyOf) => { const groups = new Map(); let i = 0; for (const item of items) { const key = keyOf(item, i++); groups.has(key) ? groups.get(key).push(item) : groups.set(key, [item]); } return groups; };`;
const script = `${polyfills}
const { solve } = await import('./solve.mjs');
const { parseExchange } = await import('./exchange.mjs');
const { readFileSync } = await import('node:fs');
const { createHash } = await import('node:crypto');
const problem = parseExchange(JSON.parse(readFileSync(${JSON.stringify(resolve(file))}, 'utf8')));
const seen = {};
for (let time = 0; time < ${Number(values.times)}; time++) {
  const { slotOf, weight, breaks } = solve(problem, { seed: 7, iterations: ${Number(values.iterations)} });
  const print = createHash('sha256').update(slotOf.join()).digest('hex').slice(0, 16) + ' ' + weight + ' ' + breaks;
  seen[print] = (seen[print] ?? 0) + 1;
}
console.log(JSON.stringify({ node: process.version, seen }));`;
writeFileSync(join(folder, 'run.mjs'), script);
const nodes = [process.execPath, ...values.nodes.split(',').filter(Boolean)];
const results = nodes.map((node): { node: string; seen: Record<string, number> } =>
  JSON.parse(execFileSync(node, [join(folder, 'run.mjs')], { encoding: 'utf8' })),
);
rmSync(folder, { recursive: true });
for (const { node, seen } of results)
  console.log(
    `${node}: ${Object.entries(seen)
      .map(([print, times]) => `${times} × ${print}`)
      .join(', ')}`,
  );
const different = new Set(results.flatMap(({ seen }) => Object.keys(seen))).size;
console.log(different === 1 ? 'The same schedule every time.' : `${different} different schedules.`);
process.exitCode = different === 1 ? 0 : 1;
