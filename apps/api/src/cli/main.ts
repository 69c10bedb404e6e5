import { quickenStart } from '../quick-start.ts';

quickenStart();
const { tellCrashes } = await import('../runtime/crash.ts');
const { runCommandLine } = await import('./run.ts');

/**
 * Waits until all output is written: a pipe that another process made non-blocking, as npm does, takes 64 kB at a time,
 * and leaving would cut off the rest. A reader that is gone is not waited for.
 */
async function flush(): Promise<void> {
  const streams = [process.stdout, process.stderr];
  await Promise.all(streams.map((stream) => new Promise((done) => stream.once('error', done).write('', done))));
}

tellCrashes();
const status = await runCommandLine(process.argv.slice(2));
await flush();
process.exit(status);
