import { type Criterion, criteria } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  leastObjection,
  leastWeight,
  type Reason,
  type ReasonFacts,
  type ReasonSide,
  reasonsAgainst,
  reasonsFor,
  sayingOf,
  shownObjections,
  shownReasons,
  weighs,
} from './reason.ts';

const facts: { readonly [C in Criterion]: ReasonFacts[C] } = {
  baseline: {},
  topics: {
    pairs: [{ ours: 'batteries', theirs: 'batteries', shared: 'batteries', similarity: 1 }],
    unwanted: [],
    must: null,
  },
  sector: { ours: ['it'], theirs: ['it'], shared: ['it'] },
  stage: { stage: 'seed', wanted: ['seed'], fits: true, must: null },
  place: { relation: 'other_side', ours: 'FR', theirs: 'CN', wanted: ['CN'], fits: true, must: null },
  ticket: {
    round: 'seed',
    raiseEuroCents: 100,
    ticketMinEuroCents: 50,
    ticketMaxEuroCents: 200,
    fit: 'within',
    must: null,
  },
  cooperation: { pairs: [{ kind: 'licence', needed: 'ours', topics: [] }] },
  languages: { common: ['en'] },
  text: { words: [], cosine: 0.4 },
  meaning: { cosine: 0.5 },
  lead: { ours: 'lead', theirs: 'follow' },
  activity: { daysAgo: 2 },
};

function reason<C extends Criterion>(
  side: ReasonSide,
  criterion: C,
  contribution: number,
  changes: Partial<ReasonFacts[C]> = {},
): Reason {
  return { side, criterion, contribution, facts: { ...facts[criterion], ...changes } } as Reason;
}

const said = (found: readonly Reason[]) => found.map(({ side, criterion }) => `${side} ${criterion}`);

describe('what speaks for a pair', () => {
  it('is the three strongest, the strongest first', () => {
    const found = reasonsFor([
      reason('ours', 'sector', 0.2),
      reason('theirs', 'topics', 0.4),
      reason('ours', 'topics', 0.9),
      reason('ours', 'languages', 0.1),
    ]);
    expect(said(found)).toEqual(['ours topics', 'theirs topics', 'ours sector']);
    expect(shownReasons).toBe(3);
  });

  it('weighs at least 0.05', () => {
    expect(leastWeight).toBe(0.05);
    expect(said(reasonsFor([reason('ours', 'sector', 0.05), reason('ours', 'languages', 0.0499)]))).toEqual([
      'ours sector',
    ]);
    expect([0.05, -0.05, 0.0499, -0.0499, 0].map((contribution) => weighs({ contribution }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is neither where everybody starts nor that somebody was here lately', () => {
    expect(reasonsFor([reason('ours', 'baseline', 3), reason('ours', 'activity', 2)])).toEqual([]);
  });

  it('appears once where both directions say the same, in the words of the stronger', () => {
    const both = [reason('theirs', 'sector', 0.3), reason('ours', 'sector', 0.5), reason('ours', 'languages', 0.1)];
    expect(said(reasonsFor(both))).toEqual(['ours sector', 'ours languages']);
    expect(reasonsFor(both)[0]?.contribution).toBe(0.5);
  });

  it('leaves room for a fourth where two of the first three say the same', () => {
    const found = reasonsFor([
      reason('ours', 'topics', 0.9),
      reason('ours', 'sector', 0.8),
      reason('theirs', 'sector', 0.7),
      reason('ours', 'languages', 0.6),
    ]);
    expect(said(found)).toEqual(['ours topics', 'ours sector', 'ours languages']);
  });

  it('stands in the order of the criteria where two weigh the same, and ours first', () => {
    const all = criteria.flatMap((criterion) => [reason('theirs', criterion, 0.5), reason('ours', criterion, 0.5)]);
    expect(said(inOrder([...all].reverse()))).toEqual(
      criteria.flatMap((criterion) => [`ours ${criterion}`, `theirs ${criterion}`]),
    );
  });
});

describe('what speaks against a pair', () => {
  it('is below −0.005, the worst first: one on a card, four where somebody asks', () => {
    expect([leastObjection, shownObjections]).toEqual([0.005, { card: 1, asked: 4 }]);
    const found = [
      reason('ours', 'languages', -0.005),
      reason('ours', 'sector', -0.0051),
      reason('ours', 'topics', -1),
      reason('theirs', 'topics', -2),
      reason('ours', 'baseline', -4),
      reason('ours', 'activity', -3),
      reason('ours', 'meaning', 0.4),
    ];
    expect(said(reasonsAgainst(found, 4))).toEqual(['theirs topics', 'ours topics', 'ours sector']);
    expect(said(reasonsAgainst(found, 1))).toEqual(['theirs topics']);
  });

  it('is a must that is met only nearly too, however much it adds, behind what weighs against', () => {
    const nearly = reason('theirs', 'ticket', 0.7, { must: 'nearly' });
    const met = reason('ours', 'stage', 0.1, { must: 'met' });
    expect(said(reasonsAgainst([nearly, met, reason('ours', 'sector', -0.2)], 4))).toEqual([
      'ours sector',
      'theirs ticket',
    ]);
  });

  it('appears once where both directions say the same, in the words of the worse', () => {
    const found = reasonsAgainst([reason('ours', 'languages', -0.1), reason('theirs', 'languages', -0.3)], 4);
    expect(found).toEqual([reason('theirs', 'languages', -0.3)]);
  });
});

describe('two directions of a criterion say', () => {
  const isSame = <C extends Criterion>(
    criterion: C,
    [ours, theirs]: readonly [number, number] = [0.5, 0.5],
    changes: Partial<ReasonFacts[C]> = {},
  ) => sayingOf(reason('ours', criterion, ours, changes)) === sayingOf(reason('theirs', criterion, theirs, changes));

  it.each(['sector', 'stage', 'ticket', 'cooperation', 'languages', 'text', 'meaning', 'lead'] as const)(
    'the same of %s',
    (criterion) => {
      expect(isSame(criterion)).toBe(true);
    },
  );

  it.each(['topics', 'place', 'activity'] as const)('each something of its own of %s', (criterion) => {
    expect(isSame(criterion)).toBe(false);
  });

  it.each(criteria.filter((one) => one !== 'cooperation'))(
    'something else of %s where one speaks for and the other against',
    (criterion) => {
      expect(isSame(criterion, [0.5, -0.5])).toBe(false);
    },
  );

  it('the same of cooperation whatever the sign: what is offered is a fact', () => {
    expect(isSame('cooperation', [0.5, -0.5])).toBe(true);
    const back = reason('theirs', 'cooperation', 0.5, { pairs: [{ kind: 'licence', needed: 'theirs', topics: [] }] });
    expect(sayingOf(reason('ours', 'cooperation', 0.5))).not.toBe(sayingOf(back));
  });

  it('the same of a tie of places that speaks for both, and each its own where it does not', () => {
    expect(isSame('place', [0.5, 0.5], { relation: 'twin_parks' })).toBe(true);
    expect(isSame('place', [-0.5, -0.5], { relation: 'twin_parks' })).toBe(false);
    expect(isSame('place', [0.5, 0.5], { relation: 'abroad' })).toBe(false);
  });

  it('each whose must it is where that is met only nearly', () => {
    expect(isSame('stage', [0.5, 0.5], { must: 'met' })).toBe(true);
    expect(isSame('stage', [0.5, 0.5], { must: 'nearly' })).toBe(false);
  });

  it('that past choices alone speak for it, the same of all criteria of one side', () => {
    const past = (side: ReasonSide) => [
      reason(side, 'topics', 0.5, { pairs: [] }),
      reason(side, 'sector', 0.5, { shared: [] }),
      reason(side, 'stage', 0.5, { stage: null }),
      reason(side, 'place', 0.5, { fits: false }),
      reason(side, 'ticket', 0.5, { fit: 'unknown' }),
    ];
    const sayings = (['ours', 'theirs'] as const).map((side) => new Set(past(side).map(sayingOf)));
    expect(sayings.map(({ size }) => size)).toEqual([1, 1]);
    expect(sayings[0]).not.toEqual(sayings[1]);
    expect(said(reasonsFor(past('ours')))).toEqual(['ours topics']);
  });
});
