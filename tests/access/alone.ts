import type { Key } from '@jumelage/contracts/endpoints';
import type { Bench, Reply } from './bench.ts';
import type { Cell } from './cells.ts';
import { withoutChance } from './effects.ts';
import { textOf } from './leaks.ts';
import { changedTables, rowsOf } from './traces.ts';

/** Endpoints that are about everybody's: what they answer grows with every organisation and event that there is. */
const aboutAll: ReadonlySet<string> = new Set([
  'GET /api/home',
  'GET /api/parks',
  'GET /api/events',
  'GET /api/visitors/events',
  // Finds events and organisations that everybody may read.
  'GET /api/palette',
  'GET /api/organisations',
  'GET /api/organisations/:organisationId/matches',
  // Looks for names among all that are published.
  'GET /api/organisations/:organisationId/merges',
  'GET /api/organisations/:organisationId/matches/:otherId',
  'GET /api/organisations/:organisationId/co-investments',
  'GET /api/events/:eventId/exposure',
  'GET /api/match-weights',
  'PUT /api/match-weights/live',
] satisfies Key[]);
const isAboutAll = (key: string) =>
  aboutAll.has(key) || key.startsWith('GET /api/admin/') || key.startsWith('GET /api/staff/');

/** Tells whether the other event and organisation can make no difference to what a cell answers and changes. */
export function isOwnAffair({ key, tester, world, isWhole, params, expected }: Cell, { worlds }: Bench): boolean {
  if (expected !== 'in' || !isWhole || world !== worlds.first || isAboutAll(key)) return false;
  return (
    tester.knows.includes(worlds.first.name) &&
    !tester.knows.includes(worlds.second.name) &&
    !Object.values(params).includes(worlds.second.params.token ?? '')
  );
}

/** How much a reason counts: the rarer its fact among all organisations, the more. */
const contribution = /"contribution":-?[\d.e-]+,?/g;

type Outcome = { readonly told: string; readonly rows: ReadonlyMap<string, string> };

/** Strips rows of what is drawn by chance; the trail's entries name new ids in the order in which they were drawn. */
const steady = (rows: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...rows]
      .filter(([name]) => name !== 'auditEntries')
      .map(([name, text]) => [name, withoutChance(text).split('\n').sort().join('\n')]),
  );

/** The rows of the first world before anybody does anything, of each bench. */
const before = new WeakMap<Bench, Promise<ReadonlyMap<string, string>>>();

function rowsBefore(bench: Bench): Promise<ReadonlyMap<string, string>> {
  const { db } = bench.test.deps;
  const rows = before.get(bench) ?? rowsOf(db.read, db.t, bench.worlds.first.name).then(steady);
  before.set(bench, rows);
  return rows;
}

/** Answers a cell’s reply and, after a successful write, the rows of the first world. */
async function outcomeOf(bench: Bench, cell: Cell): Promise<Outcome> {
  const { key, tester } = cell;
  const untouched = await rowsBefore(bench);
  return bench.together(async (send, db, written) => {
    const cookie = bench.testers.find(({ name }) => name === tester.name)?.cookie;
    const reply: Reply = await send(key, { cookie }, cell);
    const isWrite = !key.startsWith('GET ') && reply.status < 300;
    return {
      told: withoutChance(`${reply.status} ${textOf(reply)}`).replace(contribution, ''),
      rows: isWrite
        ? new Map([...untouched, ...steady(await rowsOf(db.read, db.t, bench.worlds.first.name, written()))])
        : new Map(),
    };
  });
}

/** Does the same where there is nobody else, and says what the presence of others changed. */
export async function interferenceIn(both: Bench, alone: Bench, cell: Cell): Promise<string | undefined> {
  const [among, by] = [await outcomeOf(both, cell), await outcomeOf(alone, cell)];
  if (among.told !== by.told) return `${cell.label}: with others there it answers ${differing(among.told, by.told)}`;
  const changed = changedTables(by.rows, among.rows);
  return changed.length > 0
    ? `${cell.label}: with others there it leaves other rows in ${changed.join(', ')}`
    : undefined;
}

function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  const from = Math.max(0, at - 40);
  return `“${one.slice(from, at + 60)}”, without “${other.slice(from, at + 60)}”`;
}
