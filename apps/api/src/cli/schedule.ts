import { exitCodes } from './command.ts';
import { checkCommand, checkUsage } from './schedule-check.ts';
import { replayCommand, replayUsage } from './schedule-replay.ts';
import { solveCommand, solveUsage } from './schedule-solve.ts';

const verbs = {
  solve: { usage: solveUsage, run: solveCommand },
  check: { usage: checkUsage, run: checkCommand },
  replay: { usage: replayUsage, run: replayCommand },
} as const;

export const scheduleUsage = [solveUsage, checkUsage, replayUsage].join(' | ');

/**
 * Runs `schedule solve
 *
 * check
 *
 * replay`: places, checks, and replays problems in the exchange format; 2 for a wrong argument or file, 1 for a breach.
 */
export async function scheduleCommand(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  const found = Object.entries(verbs).find(([name]) => name === verb)?.[1];
  if (found) return found.run(rest);
  console.error(`expected one of: ${Object.keys(verbs).join(', ')}`);
  for (const { usage } of Object.values(verbs)) console.error(`usage: ${usage}`);
  return exitCodes.misused;
}
