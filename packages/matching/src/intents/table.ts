import { type Language, languages } from '@jumelage/domain/language';
import { cooperationKinds } from '@jumelage/domain/organisation';
import { type IntentModel, kindClasses } from './model.ts';

/** The signs of a weight, from the least to the greatest; in a text of the program they stand for themselves. */
const signs = 'zyxwvuts.ABCDEFGH';
const middle = (signs.length - 1) / 2;

/** Weights are clipped at this share of the greatest one, so that the many small ones stay distinct. */
const clipped = 0.5;

const greatest = (weights: Float64Array) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
const stepOf = (weights: Float64Array) => Number(((clipped * greatest(weights)) / middle).toPrecision(4));
const signOf = (weight: number, step: number) =>
  signs[middle + Math.max(-middle, Math.min(middle, Math.round(weight / step)))] ?? '';

/**
 * Writes a model as text: first its thresholds and the sizes of a step, then a line for each feature, its weights one
 * sign each. Features whose weights all round to nothing are left out.
 */
export function writeTable({ features, kinds, directions, thresholds }: IntentModel): string {
  const steps = [stepOf(kinds), stepOf(directions)] as const;
  const nothing = (signs[middle] ?? '').repeat(kindClasses + cooperationKinds.length);
  const lines = [...features].flatMap(([key, id]) => {
    const own = kinds.subarray(id * kindClasses, (id + 1) * kindClasses);
    const ways = directions.subarray(id * cooperationKinds.length, (id + 1) * cooperationKinds.length);
    const written = [
      ...Array.from(own, (weight) => signOf(weight, steps[0])),
      ...Array.from(ways, (weight) => signOf(weight, steps[1])),
    ].join('');
    return written === nothing ? [] : [`${written}${key}`];
  });
  return [[...languages.map((language) => thresholds[language]), ...steps].join(' '), ...lines].join('\n');
}

/** Reads a table that `writeTable` wrote. */
export function readTable(table: string): IntentModel {
  const [head = '', ...lines] = table.split('\n');
  const numbers = head.split(' ').map(Number);
  const [kindStep = 0, wayStep = 0] = numbers.slice(languages.length);
  const levels = new Map(Array.from(signs, (sign, place) => [sign, place - middle]));
  const features = new Map<string, number>();
  const kinds = new Float64Array(lines.length * kindClasses);
  const directions = new Float64Array(lines.length * cooperationKinds.length);
  const width = kindClasses + cooperationKinds.length;
  lines.forEach((line, id) => {
    features.set(line.slice(width), id);
    for (let place = 0; place < width; place++) {
      const value = levels.get(line[place] ?? '') ?? 0;
      if (place < kindClasses) kinds[id * kindClasses + place] = value * kindStep;
      else directions[id * cooperationKinds.length + place - kindClasses] = value * wayStep;
    }
  });
  const thresholds = Object.fromEntries(languages.map((language, place) => [language, numbers[place] ?? 1]));
  return { features, kinds, directions, thresholds: thresholds as Record<Language, number> };
}
