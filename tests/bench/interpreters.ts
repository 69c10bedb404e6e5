import { parseArgs } from 'node:util';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { solveWithin } from '@jumelage/scheduling/within';
import { interpreterSession, optimumOf, toProblem } from '../support/interpreter-sessions.ts';

// Random sessions in which interpreters are short: the priority placed beside the optimum of another solver. Ends with
// 1 where one is below it.
const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    patience: { type: 'string', default: '60' },
  },
});

console.log(
  '| session | slots · interpreters · meetings that need one | placed | priority, bound | HiGHS | s, theirs |\n| --- | --- | --- | --- | --- | --- |',
);
let below = 0;
for (let number = 1; number <= Number(values.sessions); number++) {
  const session = interpreterSession(number);
  const problem = toProblem(session);
  const startedAt = performance.now();
  const { slotOf, placed, weight, bound } = solveWithin(problem, {
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    clock: () => performance.now() / 1000,
  });
  const ours = (performance.now() - startedAt) / 1000;
  const breaches = validateSchedule(problem, slotOf, { interpreterOf: assignInterpreters(problem, slotOf) });
  if (breaches.length > 0) throw new Error(`session ${number} breaks ${breaches[0]?.rule}`);
  const theirsAt = performance.now();
  const optimum = await optimumOf(session, Number(values.patience));
  const theirs = (performance.now() - theirsAt) / 1000;
  if (optimum.proved && bound < optimum.weight)
    throw new Error(`session ${number}: the bound ${bound} is below ${optimum.weight}, which can be placed`);
  if (weight < optimum.weight) below++;
  const needing = problem.meetings.filter(({ interpreter }) => interpreter >= 0).length;
  const row = [
    number,
    [session.slots, session.interpreters.length, needing].join(' · '),
    `${placed} of ${problem.meetings.length}`,
    `${weight}, ${bound}`,
    `${optimum.weight}${optimum.proved ? ' ✓' : ''}`,
    `${ours.toFixed(1)}, ${theirs.toFixed(1)}`,
  ];
  console.log(`| ${row.join(' | ')} |`);
}
console.log(`\nBelow the other solver: ${below} of ${values.sessions}.`);
process.exitCode = below === 0 ? 0 : 1;
