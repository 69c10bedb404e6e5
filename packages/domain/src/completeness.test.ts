import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompletenessItem, completenessItems, completenessOf, type ProfileFacts } from './completeness.ts';
import { organisationKinds, stages } from './organisation.ts';

const items = Object.keys(completenessItems) as CompletenessItem[];
const empty: ProfileFacts = { kind: 'sme', texts: {}, topics: [], languages: [], offerCount: 0, needCount: 0 };
const stated: Readonly<Record<CompletenessItem, Partial<ProfileFacts>>> = {
  text: { texts: { fr: 'a' } },
  translation: { texts: { fr: 'a', zh: 'b' } },
  topics: { topics: ['solar'] },
  stage: { stage: 'seed' },
  languages: { languages: ['fr'] },
  offers: { offerCount: 1 },
  needs: { needCount: 1 },
  website: { website: 'https://a.example' },
  park: { parkId: 'prk_a' },
  thesis_topics: { thesis: { topicsIn: ['solar'], stages: [] } },
  thesis_ticket: { thesis: { topicsIn: [], stages: [], ticketMax: 0 } },
  thesis_stages: { thesis: { topicsIn: [], stages: ['seed'] } },
};

describe('what a profile lacks', () => {
  it('weighs a hundred in all, for investors and for everybody else', () => {
    const sum = (counts: (item: CompletenessItem) => boolean) =>
      items.filter(counts).reduce((total, item) => total + completenessItems[item].weight, 0);
    expect(sum((item) => completenessItems[item].investors)).toBe(100);
    expect(sum((item) => !item.startsWith('thesis_'))).toBe(100);
  });

  it.each(items)('%s is missing until it is stated', (item) => {
    const kind = item.startsWith('thesis_') ? 'investor' : 'sme';
    expect(completenessOf({ ...empty, kind }).missing).toContain(item);
    expect(completenessOf({ ...empty, kind, ...stated[item] }).missing).not.toContain(item);
  });

  it('is asked of each kind as its table says', () => {
    for (const kind of organisationKinds) {
      const asked = completenessOf({ ...empty, kind }).missing;
      const expected = items.filter((item) =>
        kind === 'investor' ? completenessItems[item].investors : !item.startsWith('thesis_'),
      );
      expect([kind, new Set(asked)]).toEqual([kind, new Set(expected)]);
    }
  });

  it('is named the heaviest first', () => {
    for (const kind of ['sme', 'investor'] as const) {
      const weights = completenessOf({ ...empty, kind }).missing.map((item) => completenessItems[item].weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  it('does not count an empty address, nor a text that was taken back', () => {
    expect(completenessOf({ ...empty, website: '' }).missing).toContain('website');
    expect(completenessOf({ ...empty, texts: { fr: undefined } }).missing).toContain('text');
    expect(completenessOf({ ...empty, texts: { fr: 'a', zh: undefined } }).missing).toContain('translation');
  });
});

describe('the meter', () => {
  it('goes down by an item’s weight', () => {
    const whole = Object.assign({}, empty, ...items.map((item) => stated[item])) as ProfileFacts;
    expect(completenessOf(whole)).toEqual({ percent: 100, missing: [] });
    expect(completenessOf({ ...whole, offerCount: 0, website: undefined })).toEqual({
      percent: 84,
      missing: ['offers', 'website'],
    });
  });

  it('lies between 0 and 100, and never falls when something more is stated', () => {
    const some = fc.constantFrom(...items);
    fc.assert(
      fc.property(fc.constantFrom(...organisationKinds), fc.subarray(items), some, (kind, given, more) => {
        const facts = { ...empty, kind, ...Object.assign({}, ...given.map((item) => stated[item])) } as ProfileFacts;
        const { percent } = completenessOf(facts);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        // A thesis is stated as a whole, two texts include one: what replaces another is no more.
        if (more.startsWith('thesis_') || more === 'text') return;
        expect(completenessOf({ ...facts, ...stated[more] }).percent).toBeGreaterThanOrEqual(percent);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for stages that there are', () => expect(stages).toContain(stated.stage.stage));
});

describe('a profile’s percent', () => {
  it.each([
    ['nothing', {}, 0],
    ['a text', stated.text, 20],
    ['two texts', stated.translation, 30],
    ['topics', stated.topics, 20],
    ['offers and needs', { ...stated.offers, ...stated.needs }, 24],
    ['a website', stated.website, 4],
  ])('with %s', (_, facts, percent) => expect(completenessOf({ ...empty, ...facts }).percent).toBe(percent));

  it.each([
    ['nothing', {}, 0],
    ['a thesis of topics', stated.thesis_topics, 25],
    ['a thesis with a ticket of nothing', stated.thesis_ticket, 15],
    ['a thesis of stages', stated.thesis_stages, 12],
    ['offers, which are not asked of it', stated.offers, 0],
    ['topics of its own, which are not asked of it', stated.topics, 0],
  ])('as an investor with %s', (_, facts, percent) =>
    expect(completenessOf({ ...empty, kind: 'investor', ...facts }).percent).toBe(percent),
  );
});
