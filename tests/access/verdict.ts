import { errors } from '@jumelage/contracts/errors';
import type { Bench, Reply } from './bench.ts';
import type { Cell } from './cells.ts';
import { idempotent } from './params.ts';

/** Codes with which a door, or an id that is somebody else's, answers. */
const closed: ReadonlySet<string> = new Set(['sign_in_required', 'second_factor_required', 'proof_required', 'not_allowed', 'not_found', 'demo_only']);

/** What a reader could tell two refusals apart by: everything but the number of the request. */
function appearanceOf({ status, text, headers }: Reply): string {
  return JSON.stringify([status, text.replace(/"requestId":"[^"]*"/, ''), Object.keys(headers).sort()]);
}

/** Tries one cell and says what is wrong with it; `absent` keeps how each tester is told that nothing is there. */
export async function faultOf(bench: Bench, cell: Cell, absent: Map<string, string>): Promise<{ readonly reply: Reply; readonly fault?: string }> {
  const { key, tester, params, actsFor, world, expected, label } = cell;
  const reply = await bench.send(key, tester, { params, actsFor, world });
  const told = `${label}: ${reply.status} ${reply.code ?? ''}`;
  const fault = (wanted: string) => ({ reply, fault: `${told}, where ${wanted} was due ${reply.status >= 500 ? reply.text.slice(0, 300) : ''}` });
  if (reply.status >= 500 && reply.code !== 'not_ready') return fault('an answer');
  if (expected === 'in') return reply.code !== undefined && closed.has(reply.code) ? fault('an open door') : { reply };
  const isAbsent = expected === 'hidden' || expected === 'not_found';
  if (isAbsent && expected === 'hidden' && idempotent.has(key)) return { reply };
  const code = expected === 'hidden' ? 'not_found' : expected;
  if (reply.code === 'not_ready') return { reply };
  if (reply.code !== code || reply.status !== errors[code]) return fault(code);
  if (!isAbsent) return { reply };
  // Hidden, deleted and never there: whoever asks must not be able to tell which.
  const appearance = appearanceOf(reply);
  const known = absent.get(`${key} ${tester.name}`);
  if (known === undefined) absent.set(`${key} ${tester.name}`, appearance);
  return known !== undefined && known !== appearance ? fault(`the same answer as for what never was (${known}, not ${appearance})`) : { reply };
}
