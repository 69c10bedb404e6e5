import type { Language } from '@jumelage/domain/language';
import { cooperationDirections, cooperationKinds } from '@jumelage/domain/organisation';
import { findIntents } from '@jumelage/matching/intents/find-intents';
import { exitCodes } from './command.ts';
import { isLanguage, readTable, refuseRows } from './match-table.ts';

type MarkedText = { readonly language: Language; readonly kinds: readonly string[]; readonly text: string };
type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };
type Slip = { readonly language: Language; readonly kind: string; readonly text: string };

const known: ReadonlySet<string> = new Set(
  cooperationDirections.flatMap((direction) => cooperationKinds.map((kind) => `${direction}:${kind}`)),
);

function kindsIn(cell: string): readonly string[] {
  return cell === 'none' ? [] : cell.split(/\s*,\s*/);
}

/** Reads rows of `language, kinds, text`; a first row that names the columns is left out. */
async function readMarked(file: string): Promise<readonly MarkedText[]> {
  const table = (await readTable(file)).filter(({ cells, number }) => number > 1 || !/^lang/i.test(cells[0] ?? ''));
  refuseRows(
    file,
    table.flatMap(({ cells: [language, kinds = '', text = '', ...rest], number }) =>
      isLanguage(language) && kindsIn(kinds).every((kind) => known.has(kind)) && text !== '' && rest.length === 0
        ? []
        : [number],
    ),
    'language, kinds such as need:manufacture,offer:licence or none, text',
  );
  return table.map(({ cells: [language, kinds = '', text = ''] }) => ({
    language: isLanguage(language) ? language : 'en',
    kinds: kindsIn(kinds),
    text,
  }));
}

/** Works out precision, recall and their harmonic mean; 1 where nothing was to find and nothing was found. */
function scoresOf({ right, wrong, missed }: Counts) {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Runs `match intents FILE`: compares the needs and offers that are found in texts with those that are marked. */
export async function intentsCommand([file = '']: readonly string[], json: boolean): Promise<number> {
  const counts: Partial<Record<Language, Counts>> = {};
  const slips = { missed: [] as Slip[], wrong: [] as Slip[] };
  for (const { language, kinds, text } of await readMarked(file)) {
    const found = findIntents(text, language).map(({ direction, kind }) => `${direction}:${kind}`);
    const missed = kinds.filter((kind) => !found.includes(kind));
    const wrong = found.filter((kind) => !kinds.includes(kind));
    const before = counts[language] ?? { right: 0, wrong: 0, missed: 0 };
    counts[language] = {
      right: before.right + found.length - wrong.length,
      wrong: before.wrong + wrong.length,
      missed: before.missed + missed.length,
    };
    slips.missed.push(...missed.map((kind) => ({ language, kind, text })));
    slips.wrong.push(...wrong.map((kind) => ({ language, kind, text })));
  }
  const scores = Object.entries(counts).map(([language, one]) => [language, scoresOf(one)] as const);
  if (json) {
    console.log(JSON.stringify({ languages: Object.fromEntries(scores), ...slips }));
    return exitCodes.done;
  }
  console.log('| language | precision | recall | F1 |\n| --- | --- | --- | --- |');
  for (const [language, { precision, recall, f1 }] of scores)
    console.log(`| ${language} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`);
  for (const [name, list] of Object.entries(slips))
    for (const { kind, text } of list) console.log(`${name} ${kind}: ${text}`);
  return exitCodes.done;
}
