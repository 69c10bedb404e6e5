import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  criteria,
  type Emphasis,
  emphasisLevels,
  exclusionIds,
  matchMarks,
  mostSuggestions,
  parseEmphasis,
  pipelineMarks,
  previewSize,
  settlingMarks,
  turnableCriteria,
  unwantedMarks,
  wantedMarks,
  writeEmphasis,
} from './match.ts';

describe('an emphasis in an address', () => {
  test.each<[Emphasis, string]>([
    [{}, ''],
    [{ topics: 1 }, ''],
    [{ topics: 4, stage: 0 }, 'topics:4,stage:0'],
    [{ stage: 0, topics: 4 }, 'topics:4,stage:0'],
    [{ place: 0.5, text: 2, ticket: 1 }, 'place:0.5,text:2'],
  ])('%j is written %j', (emphasis, text) => expect(writeEmphasis(emphasis)).toBe(text));

  test.each([
    'topics',
    'topics:',
    'topics:3',
    'topics:4:4',
    'topics:04',
    'topics:4,',
    ',topics:4',
    'topics:4,topics:2',
    'baseline:2',
    'meaning:2',
    'unknown:2',
    '__proto__:2',
    'topics:NaN',
    ' topics:4',
    'TOPICS:4',
    'topics=4',
  ])('%j is none', (text) => expect(parseEmphasis(text)).toBeUndefined());

  test.each([
    ['', {}],
    ['topics:1', { topics: 1 }],
    ['text:0.5,topics:4', { topics: 4, text: 0.5 }],
  ])('%j is read as %j', (text, emphasis) => expect(parseEmphasis(text)).toEqual(emphasis));

  it('comes back as it went, but for what changes nothing', () => {
    const level = fc.option(fc.constantFrom(...emphasisLevels), { nil: undefined });
    const emphasis = fc.record(
      Object.fromEntries(turnableCriteria.map((one) => [one, level])),
    ) as fc.Arbitrary<Emphasis>;
    fc.assert(
      fc.property(emphasis, (given) => {
        const turned = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined && one !== 1));
        expect(parseEmphasis(writeEmphasis(given))).toEqual(turned);
      }),
      { numRuns: 200 },
    );
  });
});

describe('marks', () => {
  it('that settle a suggestion are all but a shortlist, which is to be compared', () => {
    expect(settlingMarks).toEqual(matchMarks.filter((mark) => mark !== 'shortlisted'));
  });

  it('in a pipeline are all but what is hidden', () => {
    expect(pipelineMarks).toEqual(matchMarks.filter((mark) => mark !== 'hidden'));
  });

  it('say yes or no, none of them both', () => {
    const both: readonly string[] = [...wantedMarks, ...unwantedMarks];
    expect(new Set(both)).toEqual(new Set(matchMarks));
    expect(both).toHaveLength(matchMarks.length);
  });
});

test('what can be turned is a criterion, in the same order; what nobody stated is not', () => {
  expect(criteria.filter((one) => (turnableCriteria as readonly string[]).includes(one))).toEqual(turnableCriteria);
  expect(criteria.filter((one) => !(turnableCriteria as readonly string[]).includes(one))).toEqual([
    'baseline',
    'meaning',
    'lead',
    'activity',
  ]);
});

test('levels go by doubling, from ignored over as it is', () => {
  expect(emphasisLevels).toEqual([0, 0.5, 1, 2, 4]);
});

test('no exclusion stands twice', () => expect(new Set(exclusionIds).size).toBe(exclusionIds.length));

describe('any text', () => {
  it('is an emphasis of turnable criteria and known levels, or none', () => {
    const part = fc.oneof(
      fc
        .tuple(fc.constantFrom(...criteria), fc.constantFrom('0', '0.5', '1', '2', '4', '3', ''))
        .map((pair) => pair.join(':')),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const read = parseEmphasis(parts.join(','));
        if (read === undefined) return;
        for (const [criterion, level] of Object.entries(read)) {
          expect(turnableCriteria as readonly string[]).toContain(criterion);
          expect(emphasisLevels as readonly number[]).toContain(level);
        }
        expect(parseEmphasis(writeEmphasis(read))).toEqual(
          Object.fromEntries(Object.entries(read).filter(([, level]) => level !== 1)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('suggestions of a draft', () => {
  it('are a few as a preview, none before it says anything, and all once it is published', () => {
    const said = ['', 'We measure rivers.'];
    expect(mostSuggestions({ status: 'draft', descriptions: said })).toBe(previewSize);
    for (const nothing of [[], [''], ['  ']]) {
      expect(mostSuggestions({ status: 'draft', descriptions: nothing })).toBe(0);
      expect(mostSuggestions({ status: 'published', descriptions: nothing })).toBe(Number.POSITIVE_INFINITY);
    }
    expect(mostSuggestions({ status: 'published', descriptions: said })).toBe(Number.POSITIVE_INFINITY);
  });
});
