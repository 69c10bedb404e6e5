import { createHash } from 'node:crypto';
import type { Key } from '@jumelage/contracts/endpoints';
import type { Database } from '@jumelage/db/client';
import type { Bench, Reply } from './bench.ts';
import type { Cell } from './cells.ts';
import { textOf } from './leaks.ts';
import { readNames } from './names.ts';
import { everyRow } from './traces.ts';

/**
 * Outcome of a request: its answer and the changed rows by their names in the worlds; `whole` is the text of the
 * answer.
 */
export type Outcome = { readonly named: string; readonly left: readonly string[]; readonly whole: string };

/** Rows that differ from run to run, or are the record of a try and not its effect. */
const leftOut: ReadonlySet<string> = new Set([
  'auditEntries',
  'auditSeals',
  'idempotencyKeys',
  'embeddings',
  'matchChanges',
]);

/** Removes what differs from run to run by chance: new ids and secrets, times, scores. */
export const withoutChance = (text: string): string =>
  text
    .replace(/"(?:requestId|sealed|passwordHash|secret|cause|owner|importMark)":"[^"]*"/g, '')
    .replace(/\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3}\b|\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g, '#')
    // The trail is sealed by the clock.
    .replace(/"sealed":\d+|"head":(?:null|"[^"]*")/g, '')
    // A score is worth what it is among all.
    .replace(/"(?:score|ours|theirs)":[\d.e-]+/g, '')
    .replace(/_[0-9a-z]{16}\b/g, '_#')
    .replace(/[\w-]{20,}/g, '#');

/** Sorts lists at every level: the rows of an answer matter, not the order in which the database found them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(one)]));
}

function wholeOf(reply: Reply, text: string): string {
  const told =
    reply.type.includes('json') && text !== ''
      ? JSON.stringify(inOrder(JSON.parse(text)))
      : text.split(/\r?\n/).sort().join('\n');
  return withoutChance(told);
}

/** Lists the rows of each table. The time at which somebody was last seen is left out: it is no effect. */
async function rowsByTable(
  { read, t }: Pick<Database, 'read' | 't'>,
  written?: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const rows = await everyRow(read, t, leftOut, written);
  return new Map([...rows].map(([name, all]) => [name, all.map((row) => row.replace(/"lastSeenAt":"[^"]*"/, ''))]));
}

export type Judgement = (cell: Cell) => Promise<Outcome>;

/** Answers that say by a word alone what a row of somebody else could change: all of it is held, by a mark of it. */
const heldWhole: ReadonlySet<string> = new Set([
  'GET /api/accounts/me/mails',
  'GET /api/events',
  'GET /api/events/:eventId/agenda',
  'GET /api/events/:eventId/meeting-requests',
] satisfies Key[]);

/** Says of each cell what comes of it, starting from the rows as they are now. */
export async function outcomesOn(bench: Bench): Promise<Judgement> {
  const { db } = bench.test.deps;
  const names = await readNames(db, bench.names, bench.worlds.first.name);
  const before = new Map([...(await rowsByTable(db))].map(([name, rows]) => [name, new Set(rows)]));
  return (cell) =>
    bench.together(async (send, within, written) => {
      const { key, tester } = cell;
      const reply = await send(key, tester, cell);
      const left: string[] = [];
      if (!key.startsWith('GET ') && reply.status < 300)
        for (const [name, rows] of await rowsByTable(within, written())) {
          const known = before.get(name) ?? new Set();
          const now = new Set(rows);
          const told = (sign: string, all: readonly string[]) =>
            left.push(...all.map((row) => `${sign} ${name} ${names.told(row)}`));
          told(
            '-',
            [...known].filter((row) => !now.has(row)),
          );
          told(
            '+',
            rows.filter((row) => !known.has(row)),
          );
        }
      const whole = `${reply.status} ${wholeOf(reply, names.inWords(textOf(reply)))}`;
      const mark =
        heldWhole.has(key) && reply.status === 200
          ? ` #${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`
          : '';
      return {
        named: `${reply.status} ${reply.code ?? names.told(textOf(reply))}${mark}`.trim(),
        left: left.sort(),
        whole,
      };
    });
}

/**
 * Tells whether effects.txt holds the outcome of a cell: asides, and requests that are let in and stay within the first
 * world.
 */
export function isWrittenDown(
  { expected, isWhole, world, params, tester, label }: Cell,
  { worlds: { first } }: Bench,
): boolean {
  return (
    expected === 'aside' ||
    (expected === 'in' &&
      isWhole &&
      world === first &&
      !label.includes('no shape') &&
      !tester.isStale &&
      !Object.values(params).includes('no id'))
  );
}
