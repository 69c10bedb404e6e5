import { errors } from '@jumelage/contracts/errors';
import type { Bench, Reply } from './bench.ts';
import type { Cell } from './cells.ts';
import { leaksIn, textOf } from './leaks.ts';
import { idempotent, mayHaveNone } from './params.ts';
import { changedTables, rowsOf } from './traces.ts';

/** Codes with which a door, or an id that is somebody else's, answers. */
const closed: ReadonlySet<string> = new Set([
  'sign_in_required',
  'second_factor_required',
  'proof_required',
  'not_allowed',
  'not_found',
  'demo_only',
]);

/** Serialises everything by which a reader could tell two refusals apart: all but the request id. */
function appearanceOf({ status, text, headers }: Reply): string {
  return JSON.stringify([status, text.replace(/"requestId":"[^"]*"/, ''), Object.keys(headers).sort()]);
}

/** Memory of a judge from cell to cell. */
export type Judge = {
  /** Appearance of “not found”, by endpoint and tester. */
  readonly absent: Map<string, string>;
  /** The rows of the second world. */
  readonly before: ReadonlyMap<string, string>;
  /** Number of successful writes compared with those rows, by endpoint. */
  readonly held: Map<string, number>;
};

/** Most successes of one endpoint that are compared with the rows of the other world: reading them all takes time. */
const heldAgainst = 4;

export async function judgeOf({ worlds, test: { deps } }: Bench): Promise<Judge> {
  return { absent: new Map(), before: await rowsOf(deps.db.read, deps.db.t, worlds.second.name), held: new Map() };
}

function statusFault(cell: Cell, reply: Reply, { absent }: Judge): string | undefined {
  const { key, tester, expected } = cell;
  if (reply.status >= 500 && (reply.code === undefined || reply.code === 'internal'))
    return `an answer was due: ${reply.text.slice(0, 300)}`;
  // Its outcome is pinned in effects.txt.
  if (expected === 'aside') return undefined;
  if (expected === 'in' && reply.code === 'not_found' && mayHaveNone.has(key)) return undefined;
  if (expected === 'in') return reply.code !== undefined && closed.has(reply.code) ? 'an open door was due' : undefined;
  if (expected === 'hidden' && idempotent.has(key)) return undefined;
  const code = expected === 'hidden' ? 'not_found' : expected;
  if (reply.code !== code || reply.status !== errors[code]) return `${code} was due`;
  if (code !== 'not_found') return undefined;
  // Hidden, deleted and never there: whoever asks must not be able to tell which.
  const appearance = appearanceOf(reply);
  const known = absent.get(`${key} ${tester.name}`);
  if (known === undefined) absent.set(`${key} ${tester.name}`, appearance);
  return known !== undefined && known !== appearance
    ? `the same answer as for what never was is due: ${known}, not ${appearance}`
    : undefined;
}

/** Tries one cell and says what is wrong with it: the answer itself, what it tells, what it left changed of others. */
export async function faultOf(
  bench: Bench,
  cell: Cell,
  judge: Judge,
): Promise<{ readonly reply: Reply; readonly fault?: string }> {
  const { key, tester, world, label } = cell;
  const { first, second } = bench.worlds;
  return bench.together(async (send, db, written) => {
    const reply = await send(key, tester, cell);
    const fault = (what: string) => ({ reply, fault: `${label}: ${reply.status} ${reply.code ?? ''}; ${what}` });
    const wrong = statusFault(cell, reply, judge);
    if (wrong) return fault(wrong);
    const leaks = leaksIn(textOf(reply), cell, [first, second]);
    if (leaks.length > 0) return fault(`tells ${leaks.slice(0, 5).join(', ')}`);
    const isOfFirst =
      cell.isWhole && world === first && tester.knows.includes(first.name) && !tester.knows.includes(second.name);
    const isWrite = !key.startsWith('GET ') && reply.status < 300;
    const held = judge.held.get(key) ?? 0;
    if (!isWrite || !isOfFirst || held >= heldAgainst) return { reply };
    judge.held.set(key, held + 1);
    const changed = changedTables(judge.before, await rowsOf(db.read, db.t, second.name, written()));
    return changed.length > 0
      ? fault(`changed rows of another event or organisation: ${changed.join(', ')}`)
      : { reply };
  });
}
