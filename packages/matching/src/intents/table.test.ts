import { gzipSync } from 'node:zlib';
import { cooperationKinds } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { type IntentModel, kindClasses } from './model.ts';
import { mostFeatures, readTable, writeTable } from './table.ts';
import { intentWeights } from './weights.ts';

const thresholds = { fr: 0.3, zh: 0.32, en: 0.28 };
function modelOf(keys: readonly string[], weightOf: (place: number) => number): IntentModel {
  return {
    features: new Map(keys.map((key, id) => [key, id])),
    kinds: Float64Array.from({ length: keys.length * kindClasses }, (_, place) => weightOf(place)),
    directions: Float64Array.from({ length: keys.length * cooperationKinds.length }, (_, place) => -weightOf(place)),
    thresholds,
  };
}

describe('the table of a model', () => {
  it('is read as it was written, each weight to the nearest step', () => {
    const model = modelOf(['fr:cherch', 'zh2:寻找', 'en:look for', 'zh:¤ _ 元'], (place) => ((place * 7) % 11) - 5);
    const read = readTable(writeTable(model));
    expect([...read.features.keys()]).toEqual([...model.features.keys()]);
    expect(read.thresholds).toEqual(thresholds);
    const step = 2.5 / 8;
    for (const [place, weight] of model.kinds.entries())
      expect(Math.abs((read.kinds[place] ?? 0) - Math.max(-2.5, Math.min(2.5, weight)))).toBeLessThan(step);
    for (const [place, weight] of model.directions.entries())
      expect(Math.abs((read.directions[place] ?? 0) - Math.max(-2.5, Math.min(2.5, weight)))).toBeLessThan(step);
  });

  it('leaves out what says nothing', () => {
    const model = modelOf(['said', 'unsaid'], (place) => (place < cooperationKinds.length ? 1 : 0));
    expect([...readTable(writeTable(model)).features.keys()]).toEqual(['said']);
  });

  it('keeps the strongest features, in their order', () => {
    const keys = Array.from({ length: mostFeatures + 3 }, (_, id) => `k${id}`);
    const weak = new Set([1, 77, mostFeatures]);
    const model = modelOf(keys, (place) => (weak.has(Math.floor(place / kindClasses)) ? 0.1 : 1));
    const levelled = { ...model, directions: model.directions.fill(0) };
    expect([...readTable(writeTable(levelled)).features.keys()]).toEqual(keys.filter((_, id) => !weak.has(id)));
  });

  it('of nothing has nothing', () => {
    const read = readTable(writeTable(modelOf([], () => 0)));
    expect([read.features.size, read.kinds.length, read.thresholds]).toEqual([0, 0, thresholds]);
  });
});

describe('the table of the program', () => {
  it('has at most 345 kB, compressed, in few lines', () => {
    expect(gzipSync(intentWeights, { level: 9 }).length).toBeLessThanOrEqual(345_000);
    expect(intentWeights.split('\n').length).toBeLessThan(1_000);
  });

  it('is written as it reads', () => {
    const read = readTable(intentWeights);
    expect(read.features.size).toBeGreaterThan(5_000);
    expect([...read.features.keys()].every((key) => key.length > 1)).toBe(true);
    for (const threshold of Object.values(read.thresholds)) {
      expect(threshold).toBeGreaterThan(0.1);
      expect(threshold).toBeLessThan(0.7);
    }
  });
});
