import type { Language } from '@jumelage/domain/language';
import { languageOf } from '@jumelage/matching/text/language';
import { matchedPassages } from '@jumelage/matching/text/passages';
import { exitCodes } from './command.ts';
import { isLanguage, readTable, refuseRows } from './match-table.ts';

type Side = { readonly language: Language; readonly text: string };
type Pair = {
  readonly row: number;
  readonly ours: Side;
  readonly theirs: Side;
  /** The sentences that a careful reader marked as answering each other, or null where none do; undefined where unmarked. */
  readonly right?: { readonly ours: string; readonly theirs: string } | null;
};

const read = (text: string): Side => ({ language: languageOf(text) ?? 'en', text });

/**
 * Reads the two texts of a row: with their languages, `language, text, language, text`, or alone; behind the former may
 * stand the two sentences that should be found, or `none` twice. Returns null where it has other cells.
 */
function pairOf(cells: readonly string[], row: number): Pair | null {
  if (cells.some((cell) => cell === '')) return null;
  const [first = '', second = '', third, fourth = ''] = cells;
  if (cells.length === 2) return { row, ours: read(first), theirs: read(second) };
  if (!(cells.length === 4 || cells.length === 6) || !isLanguage(first) || !isLanguage(third)) return null;
  const pair = { row, ours: { language: first, text: second }, theirs: { language: third, text: fourth } };
  const [ours, theirs] = cells.slice(4);
  if (ours === undefined || theirs === undefined) return pair;
  return { ...pair, right: ours === 'none' && theirs === 'none' ? null : { ours, theirs } };
}

/**
 * Runs `match passages FILE`: prints for each pair of texts the two sentences that answer each other, or null, and where
 * the right ones are marked, how many were found.
 */
export async function passagesCommand([file = '']: readonly string[], json: boolean): Promise<number> {
  const table = await readTable(file);
  const pairs = table.flatMap(({ cells, number }) => pairOf(cells, number) ?? []);
  const good = new Set(pairs.map(({ row }) => row));
  refuseRows(
    file,
    table.flatMap(({ number }) => (good.has(number) ? [] : [number])),
    'language, text, language, text, perhaps with the two right sentences; or the two texts alone',
  );
  const found = pairs.map(({ row, ours, theirs, right }) => {
    const [best] = matchedPassages({ [ours.language]: ours.text }, { [theirs.language]: theirs.text });
    const passages = best ? { ours: best.ours.text, theirs: best.theirs.text, likeness: best.likeness } : null;
    if (right === undefined) return { row, passages };
    return { row, passages, isRight: passages?.ours === right?.ours && passages?.theirs === right?.theirs };
  });
  if (json) console.log(JSON.stringify(found));
  else
    for (const { row, passages } of found)
      console.log(passages ? `${row}\n  ${passages.ours}\n  ${passages.theirs}` : `${row}\n  –`);
  const marked = found.flatMap(({ isRight }) => isRight ?? []);
  if (!json && marked.length > 0) console.log(`${marked.filter(Boolean).length} of ${marked.length} are right`);
  return exitCodes.done;
}
