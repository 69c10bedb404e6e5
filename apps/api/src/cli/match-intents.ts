import { writeFile } from 'node:fs/promises';
import type { Language } from '@jumelage/domain/language';
import { intentsOf } from '@jumelage/matching/intents/intents-of';
import { crossValidate, type Figures, figuresOf, learn } from '@jumelage/matching/intents/learn';
import { writeTable } from '@jumelage/matching/intents/table';
import { exitCodes } from './command.ts';
import { readExamples, readMarked } from './match-marked.ts';

type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };
type Slip = { readonly language: Language; readonly kind: string; readonly text: string };

function printFigures(figures: readonly (readonly [string, Figures])[]): void {
  console.log('| language | precision | recall | F1 |\n| --- | --- | --- | --- |');
  for (const [language, { precision, recall, f1 }] of figures)
    console.log(`| ${language} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`);
}

/** Runs `match intents FILE`: compares the needs and offers that are found in texts with those that are marked. */
export async function intentsCommand([file = '']: readonly string[], json: boolean): Promise<number> {
  const counts: Partial<Record<Language, Counts>> = {};
  const slips = { missed: [] as Slip[], wrong: [] as Slip[] };
  for (const { language, intents, text } of await readMarked(file)) {
    const found = intentsOf(text, language).map(({ direction, kind }) => `${direction}:${kind}`);
    const missed = intents.filter((kind) => !found.includes(kind));
    const wrong = found.filter((kind) => !intents.includes(kind));
    const before = counts[language] ?? { right: 0, wrong: 0, missed: 0 };
    counts[language] = {
      right: before.right + found.length - wrong.length,
      wrong: before.wrong + wrong.length,
      missed: before.missed + missed.length,
    };
    slips.missed.push(...missed.map((kind) => ({ language, kind, text })));
    slips.wrong.push(...wrong.map((kind) => ({ language, kind, text })));
  }
  const figures = Object.entries(counts).map(([language, one]) => [language, figuresOf(one)] as const);
  if (json) {
    console.log(JSON.stringify({ languages: Object.fromEntries(figures), ...slips }));
    return exitCodes.done;
  }
  printFigures(figures);
  for (const [name, list] of Object.entries(slips))
    for (const { kind, text } of list) console.log(`${name} ${kind}: ${text}`);
  return exitCodes.done;
}

const heading = `/**
 * Weights that \`npm run jumelage -- match train\` learned from the marked texts in \`data/intents\`, as
 * \`writeTable\` writes it: not to be edited by hand.
 */
`;

/**
 * Runs `match train FOLDER TABLE`: learns from the marked texts of a folder, writes what it learned as a file of the
 * program, and prints what is found of each sitting by a model that learned from the others.
 */
export async function trainCommand([folder = '', file = '']: readonly string[], json: boolean): Promise<number> {
  const examples = await readExamples(folder);
  const figures = crossValidate(examples);
  const { fr, zh, en } = figures;
  const model = learn(examples, { fr: fr.threshold, zh: zh.threshold, en: en.threshold });
  await writeFile(file, `${heading}export const intentWeights = \`${writeTable(model)}\`;\n`);
  if (json) console.log(JSON.stringify({ texts: examples.length, languages: figures }));
  else {
    printFigures(Object.entries(figures));
    for (const [language, { sittings }] of Object.entries(figures))
      console.log(
        `${language}: ${Object.entries(sittings)
          .map(([name, f1]) => `${name} ${f1.toFixed(3)}`)
          .join(', ')}`,
      );
  }
  return exitCodes.done;
}
