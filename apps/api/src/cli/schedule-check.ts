import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseResult, type Result } from '@jumelage/scheduling/exchange';
import { recount } from '@jumelage/scheduling/recount';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { exitCodes } from './command.ts';
import { readJson, readProblem, refuse } from './schedule-files.ts';

export const checkUsage = 'schedule check PROBLEM RESULT [--json]';

/**
 * Runs `schedule check PROBLEM RESULT`: checks every hard rule and recounts every figure that the result claims; 0
 * where all holds, 1 where not, 2 for a wrong file.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const parsed = parseCheck(args);
  if ('error' in parsed) return refuse(parsed.error, checkUsage);
  const problem = await readProblem(parsed.problem);
  if ('error' in problem) return refuse(`${parsed.problem}: ${problem.error}`);
  const json = await readJson(parsed.result);
  if ('error' in json) return refuse(`${parsed.result}: ${json.error}`);
  const result = parseResult(json.value, problem);
  if ('error' in result) return refuse(`${parsed.result}: ${result.error}`);

  const breaches = validateSchedule(problem, result.slotOf, { interpreterOf: result.interpreterOf });
  const counted = recount(problem, result.slotOf);
  const claims = wrongClaims(result, counted, problem.meetings.length);
  const holds = breaches.length === 0 && claims.length === 0;
  if (parsed.json)
    console.log(
      JSON.stringify({ problem: parsed.problem, result: parsed.result, holds, ...counted, breaches, claims }),
    );
  else {
    const { placed, weight, breaks, idle } = counted;
    console.log(
      `${basename(parsed.problem)}: ${placed} of ${problem.meetings.length} placed, priority ${weight}, ${breaks} breaks, ${idle} idle slots`,
    );
    for (const { rule, ...where } of breaches) console.log(`  breaks ${rule}: ${JSON.stringify(where)}`);
    for (const claim of claims) console.log(`  ${claim}`);
    console.log(
      holds
        ? '  all hard rules met, all figures correct'
        : `  ${breaches.length} rules broken, ${claims.length} incorrect figures`,
    );
  }
  return holds ? exitCodes.done : exitCodes.refused;
}

function parseCheck(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [problem, result, ...more] = positionals;
    if (problem === undefined || result === undefined || more.length > 0)
      return { error: 'expected two files: a problem and its result' };
    return { problem, result, json: values.json };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Lists the figures that a result claims and its own slots contradict. */
function wrongClaims(result: Result, counted: ReturnType<typeof recount>, total: number): string[] {
  const wrong: string[] = [];
  for (const figure of ['placed', 'weight', 'breaks', 'idle'] as const) {
    const claimed = result[figure];
    if (claimed !== undefined && Math.abs(claimed - counted[figure]) > 1e-9)
      wrong.push(`${figure}: claims ${claimed}, counted ${counted[figure]}`);
  }
  if (result.bound !== undefined && counted.weight > result.bound)
    wrong.push(`bound: ${result.bound} is below the priority placed, ${counted.weight}`);
  const complete = counted.placed === total;
  if (complete && result.breaksBound !== undefined && counted.breaks < result.breaksBound)
    wrong.push(`breaksBound: ${result.breaksBound} is above the breaks, ${counted.breaks}`);
  if (result.status === 'optimal' && !complete) wrong.push('status: "optimal", but not all meetings are scheduled');
  if (result.status === 'infeasible' && complete) wrong.push('status: "infeasible", but all meetings are scheduled');
  const left = result.slotOf.flatMap((slot, meeting) => (slot < 0 ? [meeting] : []));
  const explained = result.unplaced?.map(({ meeting }) => meeting).toSorted((a, b) => a - b);
  if (explained !== undefined && explained.join() !== left.join())
    wrong.push(`unplaced: names ${explained.length} meetings, ${left.length} have no slot`);
  return wrong;
}
