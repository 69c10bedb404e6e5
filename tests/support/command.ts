import { format } from 'node:util';
import { runCommandLine } from '@jumelage/api/cli/run';
import { wordsOfCrash } from '@jumelage/api/runtime/crash';

/**
 * Runs a command of the command line to its end as a process of its own would, but in this one, which has loaded what
 * it needs: a second sooner than `runCommand`. For commands that end by themselves, one at a time.
 */
export async function callCommand(settings: Readonly<Record<string, string>>, ...args: string[]) {
  const printed = { out: '', told: '' };
  const to =
    (where: keyof typeof printed) =>
    (...said: readonly unknown[]) => {
      printed[where] += `${format(...said)}\n`;
    };
  const { env } = process;
  const { log, error } = console;
  const { PATH, HOME } = env;
  process.env = { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), ...settings };
  Object.assign(console, { log: to('out'), error: to('told') });
  try {
    return { code: await runCommandLine(args), ...printed };
  } catch (failure) {
    return { code: 1, ...printed, told: `${printed.told}${wordsOfCrash(failure)}\n` };
  } finally {
    Object.assign(console, { log, error });
    process.env = env;
  }
}
