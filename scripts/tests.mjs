// Runs all tests: those in a browser, which wait most of their time, beside all others, which fill the time that is left.
// With arguments, one run of vitest takes them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jumelage-counts-'));
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
  });

/** Starts a run of vitest; its outcome is its exit code, and how many tests ended how. */
function start(name, words, { stdio, env = {} }) {
  const file = join(folder, name);
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...words], {
    cwd: root,
    env: { ...process.env, COUNTS_FILE: file, ...env },
    stdio,
  });
  running.add(child);
  const outcome = new Promise((done) =>
    child.on('close', (code) => {
      running.delete(child);
      // A run that ends before it has counted has failed as a whole.
      const counts = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : { passed: 0, failed: 1, skipped: 0, failures: [`the run "${name}" ended before it had counted`] };
      done({ code, counts });
    }),
  );
  return { child, outcome };
}

/** Runs both; what the run in the browser prints is held back until the other has ended, so that neither is torn apart. */
async function runBoth() {
  const pages = start('pages', ['--project', 'e2e'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
  });
  const others = start('others', ['--project', '!e2e'], { stdio: 'inherit' });
  // A page that waits for its turn keeps a server and a file of tests waiting as well. Its share is three times theirs:
  // theirs is enough for what they wait for themselves.
  if (others.child.pid) setPriority(others.child.pid, 5);
  let held = [];
  const print = (stream) => (chunk) => (held ? held.push(() => stream.write(chunk)) : stream.write(chunk));
  pages.child.stdout.on('data', print(process.stdout));
  pages.child.stderr.on('data', print(process.stderr));
  const first = await others.outcome;
  for (const write of held) write();
  held = undefined;
  return [first, await pages.outcome];
}

const words = process.argv.slice(2);
try {
  const outcomes = words.length ? [await start('all', words, { stdio: 'inherit' }).outcome] : await runBoth();
  const sum = (state) => outcomes.reduce((all, { counts }) => all + counts[state], 0);
  // The end of an output is what a CI keeps: whatever failed is named there once more.
  for (const { counts } of outcomes) for (const line of counts.failures) console.log(`Failed: ${line}`);
  console.log(`Tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = outcomes.every(({ code }) => code === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
