// Takes out one guard after the other while the server runs, and shows that the matrix of access notices: `npm run
// mutants`. The comparisons that notice are run by `npm test` as well: the matrix itself (tests/api/access-matrix), the
// same world without others (isolation), the rows that each request shows and changes (effects). Only the last one,
// every word of an answer against the same answer with the guard, is made here alone.
import './switch.ts';
import { accepted } from './accepted.ts';
import { points } from './load.ts';
import { withMutant } from './switch.ts';
import { undecided } from './undecided.ts';

type Cell = import('../access/cells.ts').Cell;

// The loader has to stand before anything of the product is loaded.
const { tableMutants } = await import('./table.ts');
const { asidesOf } = await import('../access/asides.ts');
const { openBench } = await import('../access/bench.ts');
const { cellsOf } = await import('../access/cells.ts');
const { faultOf, judgeOf } = await import('../access/verdict.ts');
const { interferenceIn, isOwnAffair } = await import('../access/alone.ts');
const { isWrittenDown, outcomesOn } = await import('../access/effects.ts');

const edgeOnly = process.argv.includes('--edge');
const verbose = process.argv.includes('--verbose');
/** `--only TEXT`: guards whose name on the lists holds the text. */
const only = process.argv[process.argv.indexOf('--only') + 1 || process.argv.length] ?? '';
const started = performance.now();
const bench = await openBench();
const alone = edgeOnly ? undefined : await openBench({ alone: true });
const judge = await judgeOf(bench);
const outcomeOf = await outcomesOn(bench);
const cells = [...cellsOf(bench.worlds, bench.testers), ...asidesOf(bench.worlds, bench.testers)];

/** Leaves two endpoints of each kind of policy: the edge treats all endpoints of a policy the same. */
function fewOf(all: readonly Cell[]): Cell[] {
  const keys = new Map<string, Set<string>>();
  const isFew = ({ key }: Cell) => {
    const kind = `${endpoints[key]?.policy} ${endpoints[key]?.fresh === true} ${endpoints[key]?.delegable === true} ${key.includes(':')}`;
    const known = keys.get(kind) ?? new Set();
    keys.set(kind, known);
    if (known.size < 2) known.add(key);
    return known.has(key);
  };
  return all.filter(isFew);
}

const { endpoints: declared } = await import('@jumelage/contracts/endpoints');
const endpoints: Readonly<Record<string, import('@jumelage/contracts/endpoint').Endpoint>> = declared;
const tried = edgeOnly ? fewOf(cells) : cells;

/** The cells that pass each guard, by its id. */
const passing = new Map<number, Cell[]>();
for (const cell of tried) {
  const { result, passed } = await withMutant(0, () => faultOf(bench, cell, judge));
  if (result.fault) throw new Error(`before any guard is taken out: ${result.fault}`);
  for (const id of passed) passing.set(id, [...(passing.get(id) ?? []), cell]);
}

/** Chooses at most 500 cells: different ones first, refusals before successes. */
function chosen(all: readonly Cell[]): Cell[] {
  const seen = new Set<string>();
  const [fresh, again]: [Cell[], Cell[]] = [[], []];
  for (const cell of all) {
    const kind = `${cell.key} ${cell.tester.name} ${cell.expected} ${cell.actsFor}`;
    (seen.has(kind) ? again : fresh).push(cell);
    seen.add(kind);
  }
  const refusalsFirst = (list: Cell[]) => [
    ...list.filter((cell) => cell.expected !== 'in'),
    ...list.filter((cell) => cell.expected === 'in'),
  ];
  const spread = (list: Cell[]) =>
    list.map((cell, i) => ({ cell, at: (i * 7919) % Math.max(1, list.length) })).sort((a, b) => a.at - b.at);
  // Those who say that they act for somebody are few among all, and have guards of their own.
  const acting = spread(fresh.filter((cell) => cell.actsFor !== undefined)).slice(0, 100);
  return [...acting, ...spread(refusalsFirst(fresh)), ...spread(refusalsFirst(again))]
    .slice(0, 500)
    .map(({ cell }) => cell);
}

type Way = 'the answer of a cell' | 'the presence of others' | 'rows told or changed' | 'words of an answer';
type Fault = { readonly way: Way; readonly told: string };

type Outcome = import('../access/effects.ts').Outcome;
const shownBy = ({ named, left }: Outcome) => [named, ...left].join('\n');

/** Outcomes of cells with every guard in place; undefined where two runs differ, by what is random. */
const usual = new Map<Cell, { readonly rows: string | undefined; readonly words: string | undefined }>();
async function usualOf(cell: Cell) {
  const known = usual.get(cell);
  if (known) return known;
  const [{ result: one }, { result: other }] = [
    await withMutant(0, () => outcomeOf(cell)),
    await withMutant(0, () => outcomeOf(cell)),
  ];
  const steady = {
    rows: shownBy(one) === shownBy(other) ? shownBy(one) : undefined,
    words: one.whole === other.whole ? one.whole : undefined,
  };
  usual.set(cell, steady);
  return steady;
}

/** Finds the first fault that a mutant causes. */
async function faultWith(id: number, among: readonly Cell[]): Promise<Fault | undefined> {
  for (const cell of chosen(among)) {
    const own = { ...judge, absent: new Map(judge.absent), held: new Map() };
    const { result } = await withMutant(id, () => faultOf(bench, cell, own));
    if (result.fault) return { way: 'the answer of a cell', told: result.fault };
  }
  if (!alone) return undefined;
  // The presence of others may show a fault that no single answer shows: counts, orders, rows that changed.
  for (const cell of chosen(among.filter((one) => isOwnAffair(one, bench))).slice(0, 80)) {
    const { result } = await withMutant(id, () => interferenceIn(bench, alone, cell));
    // The trail is sealed by the clock: what differs with every guard in place as well says nothing.
    const isGuard =
      result !== undefined && (await withMutant(0, () => interferenceIn(bench, alone, cell))).result === undefined;
    if (result && isGuard) return { way: 'the presence of others', told: result };
  }
  const written = among.filter((cell) => isWrittenDown(cell, bench));
  let words: string | undefined;
  for (const cell of [...written, ...chosen(among).filter((one) => !written.includes(one))]) {
    const before = await usualOf(cell);
    const { result: after } = await withMutant(id, () => outcomeOf(cell));
    const isOther = before.rows !== undefined && shownBy(after) !== before.rows;
    if (isOther && isWrittenDown(cell, bench)) return { way: 'rows told or changed', told: cell.label };
    // Answers of writes are partly random; the rows that they leave are not.
    if (isOther || (cell.key.startsWith('GET ') && before.words !== undefined && after.whole !== before.words))
      words ??= cell.label;
  }
  return words === undefined ? undefined : { way: 'words of an answer', told: words };
}

const caught = new Map<Way, number>();
let unpassed = 0;
let open = 0;
const survivors: string[] = [];
const allowed = new Set(accepted.flatMap(({ guards }) => guards));
const used = new Set<string>();
/** Counts what became of a mutant; `key` is its name on the lists of survivors, none for a row of the table. */
function note(name: string, fault: Fault | undefined, key = ''): void {
  if (verbose)
    console.log(
      `${fault ? 'caught  ' : 'SURVIVED'} ${name}${fault ? ` ← ${fault.way}: ${fault.told.slice(0, 160)}` : ''}`,
    );
  if (fault) {
    caught.set(fault.way, (caught.get(fault.way) ?? 0) + 1);
    return;
  }
  if (allowed.has(key)) used.add(key);
  else if (undecided.has(key)) open++;
  else survivors.push(`${name} [${key}]`);
}

for (const mutant of tableMutants(new Set(Object.values(endpoints).map(({ policy }) => policy)))) {
  const among = tried.filter((cell) => endpoints[cell.key]?.policy === mutant.policy);
  let fault: string | undefined;
  for (const cell of chosen(among)) {
    const own = { ...judge, absent: new Map(judge.absent), held: new Map() };
    const undo = mutant.apply();
    try {
      fault = (await faultOf(bench, cell, own)).fault;
    } finally {
      undo();
    }
    if (fault) break;
  }
  note(
    `table of permissions, ${mutant.name}`,
    fault === undefined ? undefined : { way: 'the answer of a cell', told: fault },
  );
}

const isEdge = (file: string) =>
  !file.startsWith('packages/db/') && (!file.startsWith('apps/api/src/features/') || file.endsWith('/access.ts'));
for (const { id, file, line, guard, key } of points) {
  // Those that are known to survive would be tried on every cell; the whole campaign finds out if they no longer do.
  if ((edgeOnly && (!isEdge(file) || allowed.has(key))) || !key.includes(only)) continue;
  const name = `${file}:${line} ${guard}`;
  const among = passing.get(id);
  if (!among) {
    // No request passes it: a command or a worker does.
    unpassed++;
    if (verbose) console.log(`unpassed ${name}`);
    continue;
  }
  note(name, await faultWith(id, among), key);
}

const stale = edgeOnly || only !== '' ? [] : [...allowed].filter((key) => !used.has(key));
await bench.close();
await alone?.close();
for (const name of survivors) console.log(`SURVIVED ${name}`);
for (const key of stale) console.log(`no longer a survivor, to be taken off the list: ${key}`);
const total = [...caught.values()].reduce((sum, count) => sum + count, 0);
for (const [way, count] of caught) console.log(`caught by ${way}: ${count}`);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `Mutants: ${total} caught, ${survivors.length} survived, ${open} known to survive and undecided, ${used.size} accepted with a reason, ${unpassed} passed by no request; ${tried.length} cells, ${seconds} s`,
);
process.exitCode = survivors.length > 0 ? 1 : 0;
