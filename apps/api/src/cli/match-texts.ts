import { type Language, languages } from '@jumelage/domain/language';
import { mean } from '@jumelage/matching/metrics';
import { createTextIndex } from '@jumelage/matching/text/text-index';
import { type TextVector, vectorise } from '@jumelage/matching/text/vectorise';
import { exitCodes } from './command.ts';
import { isLanguage, readTable, refuseRows } from './match-table.ts';

type Row = { readonly id: string } & Readonly<Record<Language, string>>;
type Need = { readonly language: Language; readonly id: string; readonly text: string };
type Found = { readonly 'R@1': number; readonly 'R@5': number; readonly MRR: number; readonly n: number };

/**
 * Reads rows of `id, sector, French, Chinese, English`, or of the three texts alone; a first row that names the columns
 * is left out.
 */
async function readTexts(file: string): Promise<readonly Row[]> {
  const table = (await readTable(file)).filter(
    ({ cells, number }) => number > 1 || !/^(?:id|french|fr|français)$/i.test(cells[0] ?? ''),
  );
  const wide = table[0]?.cells.length !== 3;
  refuseRows(
    file,
    table.flatMap(({ cells, number }) =>
      cells.length === (wide ? 5 : 3) && cells.every((cell) => cell !== '') ? [] : [number],
    ),
    'id, sector, French, Chinese, English',
  );
  return table.map(({ cells, number }) => {
    const [fr = '', zh = '', en = ''] = cells.slice(wide ? 2 : 0);
    return { id: wide ? (cells[0] ?? '') : String(number), fr, zh, en };
  });
}

async function readNeeds(file: string, known: ReadonlySet<string>): Promise<readonly Need[]> {
  const table = (await readTable(file)).filter(({ cells, number }) => number > 1 || !/^lang/i.test(cells[0] ?? ''));
  refuseRows(
    file,
    table.flatMap(({ cells, number }) =>
      cells.length === 3 && isLanguage(cells[0]) && known.has(cells[1] ?? '') && cells[2] ? [] : [number],
    ),
    'language, id of a pitch, text',
  );
  return table.map(({ cells: [language, id = '', text = ''] }) => ({
    language: isLanguage(language) ? language : 'en',
    id,
    text,
  }));
}

/** Ranks the right row among all, by the cosine that suggestions use; ties count as before it. */
function placesOf(
  queries: readonly { readonly vector: TextVector; readonly right: number }[],
  rows: readonly TextVector[],
): readonly number[] {
  const index = createTextIndex();
  rows.forEach((vector, row) => {
    index.set(row, vector);
  });
  return queries.map(({ vector, right }) => {
    const cosines = new Float32Array(rows.length);
    index.cosines(vector, cosines);
    const own = cosines[right] ?? 0;
    return cosines.reduce((place, cosine, row) => (row !== right && cosine >= own ? place + 1 : place), 1);
  });
}

function summary(places: readonly number[]): Found {
  const within = (k: number) => mean(places.map((place) => (place <= k ? 1 : 0)));
  return { 'R@1': within(1), 'R@5': within(5), MRR: mean(places.map((place) => 1 / place)), n: places.length };
}

function print(results: Readonly<Record<string, Found>>, json: boolean): number {
  if (json) console.log(JSON.stringify(results));
  else {
    console.log('| from → to | n | R@1 | R@5 | MRR |\n| --- | --- | --- | --- | --- |');
    for (const [name, found] of Object.entries(results)) {
      console.log(
        `| ${name} | ${found.n} | ${found['R@1'].toFixed(3)} | ${found['R@5'].toFixed(3)} | ${found.MRR.toFixed(3)} |`,
      );
    }
  }
  return exitCodes.done;
}

/**
 * Runs `match texts FILE`: counts, for each ordered pair of languages, how often the text of a row finds its own row in
 * the other language.
 */
export async function textsCommand([file = '']: readonly string[], json: boolean): Promise<number> {
  const rows = await readTexts(file);
  const vectorsIn = (language: Language) => rows.map((row) => vectorise({ [language]: row[language] }));
  const vectors = { fr: vectorsIn('fr'), zh: vectorsIn('zh'), en: vectorsIn('en') };
  const pairs = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const));
  return print(
    Object.fromEntries(
      pairs.map(([from, to]) => [
        `${from} → ${to}`,
        summary(
          placesOf(
            vectors[from].map((vector, right) => ({ vector, right })),
            vectors[to],
          ),
        ),
      ]),
    ),
    json,
  );
}

/**
 * Runs `match needs`: counts how often a buyer's need finds the right pitch in the other language, French ones among
 * the Chinese pitches, all others among the French.
 */
export async function needsCommand(
  [needsFile = '', pitchesFile = '']: readonly string[],
  json: boolean,
): Promise<number> {
  const rows = await readTexts(pitchesFile);
  const numbers = new Map(rows.map(({ id }, index) => [id, index]));
  const needs = await readNeeds(needsFile, new Set(numbers.keys()));
  const results: Record<string, Found> = {};
  for (const from of languages) {
    const queries = needs
      .filter(({ language }) => language === from)
      .map(({ id, text }) => ({ vector: vectorise({ [from]: text }), right: numbers.get(id) ?? 0 }));
    for (const to of from === 'en' ? (['fr', 'zh'] as const) : [from === 'fr' ? ('zh' as const) : ('fr' as const)]) {
      if (queries.length > 0)
        results[`${from} → ${to}`] = summary(
          placesOf(
            queries,
            rows.map((row) => vectorise({ [to]: row[to] })),
          ),
        );
    }
  }
  return print(results, json);
}
