import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/cases.ts';
import { createTextIndex, textLift } from './text-index.ts';
import { vectorise } from './vectorise.ts';

const phrases = [
  'batterie au lithium',
  'imagerie médicale',
  'capteurs NFC',
  'eau potable',
  'huîtres et coquillages',
  'mesure de la qualité de l’air',
  'logiciel de paie',
];
const text = fc
  .array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 3 })
  .map((parts) => vectorise({ fr: parts.join(', ') }));
const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(text, { nil: undefined })), {
  minLength: 1,
  maxLength: 25,
});

describe('an index of texts', () => {
  it('is after any edits what a new one would be, and gives each pair one cosine from 0 to 1', () => {
    let applied = 0;
    fc.assert(
      fc.property(edits, (changes) => {
        const edited = createTextIndex();
        const last = new Map<number, ReturnType<typeof vectorise>>();
        for (const [row, vector] of changes) {
          if (vector) edited.set(row, vector);
          else edited.remove(row);
          if (vector) last.set(row, vector);
          else last.delete(row);
        }
        const fresh = createTextIndex();
        for (const [row, vector] of last) fresh.set(row, vector);
        for (const [row, vector] of last) {
          const [a, b] = [new Float32Array(6), new Float32Array(6)];
          expect([...edited.cosines(vector, a)].sort()).toEqual([...fresh.cosines(vector, b)].sort());
          expect(Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))))).toBeLessThan(1e-5);
          for (const [other, second] of last) {
            applied++;
            const cosine = edited.cosine(vector, second);
            expect(cosine).toBe(edited.cosine(second, vector));
            expect(Math.abs(cosine - (a[other] ?? 0))).toBeLessThan(1e-5);
            expect(cosine).toBeGreaterThanOrEqual(0);
            expect(cosine).toBeLessThanOrEqual(1);
          }
          expect(a[row]).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: cases(20, 100) },
    );
    expect(applied).toBeGreaterThan(cases(60, 200));
  });

  it('tells more for more in common', () => {
    const values = [0, 0.05, 0.1, 0.3, 1].map(textLift);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[0]).toBeLessThan(0);
    expect(values[3]).toBeGreaterThan(1);
  });
});

describe('texts in different languages', () => {
  const cosine = (a: Parameters<typeof vectorise>[0], b: Parameters<typeof vectorise>[0]) =>
    createTextIndex().cosine(vectorise(a), vectorise(b));

  it('meet by what they mean', () => {
    const oysters = { fr: 'Nous élevons des huîtres dans les étangs de la côte.' };
    expect(cosine(oysters, { zh: '我们在沿海池塘养殖牡蛎。' })).toBeGreaterThan(
      3 * cosine(oysters, { zh: '我们开发电梯维护软件。' }),
    );
    expect(cosine({ fr: 'cellules à pérovskite' }, { zh: '钙钛矿电池' })).toBeGreaterThan(0.1);
    expect(cosine({ zh: '電池' }, { zh: '电池' })).toBeGreaterThan(0.5);
    expect(cosine({ fr: 'L’énergie de l’eau' }, { en: 'energy of water' })).toBeGreaterThan(0.5);
  });

  it('read full width as half, and accents as none', () => {
    expect(cosine({ zh: '采用ＮＦＣ芯片' }, { zh: '采用NFC芯片' })).toBeCloseTo(1, 6);
    expect(cosine({ fr: 'RÉSEAUX ÉLECTRIQUES' }, { fr: 'reseaux electriques' })).toBeGreaterThan(0.6);
  });

  it('say nothing where there is nothing to read, and stay linear where there is much', () => {
    for (const empty of [{}, { fr: '' }, { en: '🚀🚀' }, { zh: '，。！' }])
      expect(vectorise(empty).features.length).toBe(0);
    const long = vectorise({ fr: 'batterie '.repeat(6000), zh: '电池'.repeat(25_000), en: 'a'.repeat(50_000) });
    expect(long.features.length).toBeLessThan(40);
  });
});
