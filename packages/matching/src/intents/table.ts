import { type Language, languages } from '@jumelage/domain/language';
import { cooperationKinds } from '@jumelage/domain/organisation';
import { type IntentModel, kindClasses } from './model.ts';

/** The signs of a weight, from the least to the greatest; in a text of the program they stand for themselves. */
const signs = 'zyxwvuts.ABCDEFGH';
const middle = (signs.length - 1) / 2;

/** The strongest features are kept, so that the table stays small; the others change little. */
export const mostFeatures = 29_000;

/** Features that share a line of the table, so that it is short; no feature has the sign between them in it. */
const inLine = 40;
const between = '\t';

/** Weights are clipped at this share of the greatest one, so that the many small ones stay distinct. */
const clipped = 0.5;

const greatest = (weights: Float64Array) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
const stepOf = (weights: Float64Array) => Number(((clipped * greatest(weights)) / middle).toPrecision(4));
const levelOf = (weight: number, step: number) => Math.max(-middle, Math.min(middle, Math.round(weight / step)));

/**
 * Writes a model as text: first its thresholds and the sizes of a step, then the features in their order, some in each
 * line, each after its weights, one sign each. What says next to nothing is left out.
 */
export function writeTable({ features, kinds, directions, thresholds }: IntentModel): string {
  const steps = [stepOf(kinds), stepOf(directions)] as const;
  const written = [...features].map(([key, id]) => {
    const levels = [
      ...Array.from(kinds.subarray(id * kindClasses, (id + 1) * kindClasses), (weight) => levelOf(weight, steps[0])),
      ...Array.from(directions.subarray(id * cooperationKinds.length, (id + 1) * cooperationKinds.length), (weight) =>
        levelOf(weight, steps[1]),
      ),
    ];
    const strength = levels.reduce((sum, level) => sum + Math.abs(level), 0);
    return { strength, entry: `${levels.map((level) => signs[middle + level] ?? '').join('')}${key}` };
  });
  const strongest = new Set([...written].sort((a, b) => b.strength - a.strength).slice(0, mostFeatures));
  const entries = written.filter((one) => one.strength > 0 && strongest.has(one)).map(({ entry }) => entry);
  const lines = Array.from({ length: Math.ceil(entries.length / inLine) }, (_, line) =>
    entries.slice(line * inLine, (line + 1) * inLine).join(between),
  );
  return [[...languages.map((language) => thresholds[language]), ...steps].join(' '), ...lines].join('\n');
}

/** Reads a table that `writeTable` wrote. */
export function readTable(table: string): IntentModel {
  const [head = '', ...lines] = table.split('\n');
  const entries = lines.flatMap((line) => line.split(between));
  const numbers = head.split(' ').map(Number);
  const [kindStep = 0, wayStep = 0] = numbers.slice(languages.length);
  const levels = new Map(Array.from(signs, (sign, place) => [sign, place - middle]));
  const features = new Map<string, number>();
  const kinds = new Float64Array(entries.length * kindClasses);
  const directions = new Float64Array(entries.length * cooperationKinds.length);
  const width = kindClasses + cooperationKinds.length;
  entries.forEach((entry, id) => {
    features.set(entry.slice(width), id);
    for (let place = 0; place < width; place++) {
      const value = levels.get(entry[place] ?? '') ?? 0;
      if (place < kindClasses) kinds[id * kindClasses + place] = value * kindStep;
      else directions[id * cooperationKinds.length + place - kindClasses] = value * wayStep;
    }
  });
  const thresholds = Object.fromEntries(languages.map((language, place) => [language, numbers[place] ?? 1]));
  return { features, kinds, directions, thresholds: thresholds as Record<Language, number> };
}
