import { type Criterion, criteria } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import type { ReasonFacts, ReasonSide } from './reason.ts';
import { leastObjection, reasonsAgainst, reasonsFor, sayingOf, shownObjections, shownReasons } from './telling.ts';
import { reason, said } from './testing/reasons.ts';

describe('what speaks for a pair', () => {
  it('is two facts, what both want before what many have in common', () => {
    const found = reasonsFor([
      reason('ours', 'languages', 0.9),
      reason('ours', 'place', 0.8, { relation: 'twin_parks' }),
      reason('theirs', 'stage', 0.2),
      reason('ours', 'cooperation', 0.1),
    ]);
    expect(said(found)).toEqual(['theirs stage', 'ours cooperation']);
    expect(shownReasons).toBe(2);
  });

  it('is the stronger first of what tells alike', () => {
    expect(said(reasonsFor([reason('ours', 'ticket', 0.2), reason('theirs', 'topics', 0.4)]))).toEqual([
      'theirs topics',
      'ours ticket',
    ]);
  });

  it('weighs at least 0.05', () => {
    expect(said(reasonsFor([reason('ours', 'sector', 0.05), reason('ours', 'languages', 0.0499)]))).toEqual([
      'ours sector',
    ]);
  });

  it.each(['baseline', 'activity', 'text', 'meaning'] as const)('is never %s, however much it adds', (criterion) => {
    expect(reasonsFor([reason('ours', criterion, 3)])).toEqual([]);
  });

  it.each<[Criterion, Partial<ReasonFacts[Criterion]>]>([
    ['topics', { pairs: [] }],
    ['topics', { unwanted: ['drones'] }],
    ['sector', { shared: [] }],
    ['stage', { fits: false }],
    ['place', { isDeclared: false }],
    ['place', { fits: false }],
    ['ticket', { fit: 'part' }],
    ['ticket', { fit: 'above' }],
    ['ticket', { fit: 'unknown' }],
    ['cooperation', { pairs: [] }],
    ['languages', { common: [] }],
    ['lead', { theirs: null }],
  ])('is no fact of both sides where %s says %j', (criterion, changes) => {
    expect(said(reasonsFor([reason('ours', criterion, 0.9)]))).toEqual([`ours ${criterion}`]);
    expect(reasonsFor([reason('ours', criterion, 0.9, changes)])).toEqual([]);
  });

  it('takes a tie of places for a fact, whatever a thesis says', () => {
    for (const relation of ['twin_parks', 'same_park', 'same_country'] as const)
      expect(reasonsFor([reason('ours', 'place', 0.9, { relation, isDeclared: false, fits: false })])).toHaveLength(1);
    expect(reasonsFor([reason('ours', 'place', 0.9, { relation: 'abroad', isDeclared: false })])).toEqual([]);
  });

  it('appears once where both directions say the same, in the words of the stronger', () => {
    const both = [reason('theirs', 'stage', 0.3), reason('ours', 'stage', 0.5)];
    expect(reasonsFor(both)).toEqual([reason('ours', 'stage', 0.5)]);
  });

  it('tells each criterion once, but the needs of both sides', () => {
    const other = { pairs: [{ ours: 'drones', theirs: 'drones', shared: 'drones', isNear: true }] };
    const topics = [reason('ours', 'topics', 0.9), reason('theirs', 'topics', 0.8, other)];
    expect(said(reasonsFor([...topics, reason('ours', 'languages', 0.1)]))).toEqual(['ours topics', 'ours languages']);
    const theirs = { pairs: [{ kind: 'licence', needed: 'theirs', topics: [], isNear: true }] } as const;
    const needs = [reason('ours', 'cooperation', 0.9), reason('theirs', 'cooperation', 0.8, theirs)];
    expect(said(reasonsFor(needs))).toEqual(['ours cooperation', 'theirs cooperation']);
  });

  it('leaves out topics that share no more than a wide group, and then says the sector', () => {
    const wide = { ours: 'critical_metals', theirs: 'cement_concrete', shared: 'clean_materials', isNear: false };
    const reasons = [reason('ours', 'topics', 0.9, { pairs: [wide] }), reason('ours', 'sector', 0.2)];
    expect(said(reasonsFor(reasons))).toEqual(['ours sector']);
    expect(reasonsAgainst(reasons, 4)).toEqual([]);
    const near = { ...wide, theirs: 'critical_metals', shared: 'critical_metals', isNear: true };
    expect(said(reasonsFor([reason('ours', 'topics', 0.9, { pairs: [wide, near] })]))).toEqual(['ours topics']);
  });

  it('leaves out a need that an offer of the same kind meets in another field alone', () => {
    const apart = { kind: 'licence', needed: 'theirs', topics: [], isNear: false } as const;
    expect(reasonsFor([reason('ours', 'cooperation', 0.9, { pairs: [apart] })])).toEqual([]);
    const pairs = [{ ...apart, isNear: true }, apart];
    expect(said(reasonsFor([reason('ours', 'cooperation', 0.9, { pairs })]))).toEqual(['ours cooperation']);
  });

  it('leaves out a sector where a topic in common says it already', () => {
    expect(said(reasonsFor([reason('ours', 'sector', 0.9), reason('ours', 'topics', 0.1)]))).toEqual(['ours topics']);
  });
});

describe('what speaks against a pair', () => {
  const against = (side: ReasonSide, share: number) => reason(side, 'stage', share, { fits: false });

  it('is below −0.005, the worst first: one on a card, four where somebody asks', () => {
    expect([leastObjection, shownObjections]).toEqual([0.005, { card: 1, asked: 4 }]);
    const found = [
      reason('ours', 'languages', -0.005, { common: [] }),
      reason('ours', 'sector', -0.0051, { shared: [] }),
      against('ours', -1),
      reason('theirs', 'cooperation', -2, { pairs: [] }),
      reason('ours', 'baseline', -4),
      reason('ours', 'activity', -3),
      reason('ours', 'text', -2.5),
      reason('ours', 'meaning', -2.5),
    ];
    expect(said(reasonsAgainst(found, 9))).toEqual(['theirs cooperation', 'ours stage', 'ours sector']);
    expect(said(reasonsAgainst(found, 1))).toEqual(['theirs cooperation']);
  });

  it.each<[Criterion, Partial<ReasonFacts[Criterion]>]>([
    ['topics', { unwanted: ['drones'] }],
    ['topics', { pairs: [] }],
    ['sector', { shared: [] }],
    ['stage', { fits: false }],
    ['place', { fits: false }],
    ['ticket', { fit: 'above' }],
    ['ticket', { fit: 'below' }],
    ['cooperation', { pairs: [] }],
    ['languages', { common: [] }],
    ['lead', {}],
  ])('is a fact of both sides where %s says %j', (criterion, changes) => {
    expect(said(reasonsAgainst([reason('ours', criterion, -0.9, changes)], 1))).toEqual([`ours ${criterion}`]);
  });

  it.each<[Criterion, Partial<ReasonFacts[Criterion]>]>([
    ['topics', { pairs: [], theirs: [] }],
    ['topics', { pairs: [], ours: [] }],
    ['cooperation', { pairs: [], needs: [] }],
    ['cooperation', { pairs: [], offers: [] }],
    ['stage', { stage: null, fits: false }],
    ['stage', { wanted: [], fits: false }],
    ['place', { isDeclared: false, fits: false }],
    ['ticket', { fit: 'unknown' }],
    ['lead', { ours: null }],
  ])('is nothing where %s says %j: what is not known is no objection', (criterion, changes) => {
    expect(reasonsAgainst([reason('ours', criterion, -0.9, changes)], 1)).toEqual([]);
  });

  it('is a must that is met only nearly too, however much it adds, behind what weighs against', () => {
    const nearly = reason('theirs', 'ticket', 0.7, { must: 'nearly' });
    const met = reason('ours', 'place', 0.1, { must: 'met' });
    expect(said(reasonsAgainst([nearly, met, against('ours', -0.2)], 4))).toEqual(['ours stage', 'theirs ticket']);
    const unknown = reason('ours', 'stage', -0.3, { stage: null, fits: false, must: 'nearly' });
    expect(said(reasonsAgainst([unknown], 4))).toEqual(['ours stage']);
  });

  it('is a round above the ticket of who might take a part of it, and never what speaks for a pair', () => {
    const part = reason('ours', 'ticket', 0.7, { fit: 'part' });
    expect(said(reasonsAgainst([part], 1))).toEqual(['ours ticket']);
    expect(reasonsFor([part])).toEqual([]);
  });

  it('is not that topics lie apart where others meet, but what a thesis rules out all the same', () => {
    const apart = reason('theirs', 'topics', -0.9, { pairs: [] });
    expect(reasonsAgainst([apart, reason('ours', 'topics', 0.4)], 4)).toEqual([]);
    expect(reasonsAgainst([apart, reason('ours', 'topics', 0.4, { pairs: [] })], 4)).toEqual([apart]);
    const unwanted = reason('theirs', 'topics', -2, { unwanted: ['drones'] });
    expect(reasonsAgainst([unwanted, reason('ours', 'topics', 0.4)], 4)).toEqual([unwanted]);
  });

  it('appears once where both directions say the same, in the words of the worse', () => {
    const none = { common: [] };
    const found = [reason('ours', 'languages', -0.1, none), reason('theirs', 'languages', -0.3, none)];
    expect(reasonsAgainst(found, 4)).toEqual([found[1]]);
  });
});

describe('two directions of a criterion say', () => {
  const isSame = <C extends Criterion>(
    criterion: C,
    [ours, theirs]: readonly [number, number] = [0.5, 0.5],
    changes: Partial<ReasonFacts[C]> = {},
  ) => sayingOf(reason('ours', criterion, ours, changes)) === sayingOf(reason('theirs', criterion, theirs, changes));

  it.each(['topics', 'sector', 'stage', 'ticket', 'cooperation', 'languages', 'text', 'meaning', 'lead'] as const)(
    'the same of %s',
    (criterion) => {
      expect(isSame(criterion)).toBe(true);
    },
  );

  it.each(['place', 'activity'] as const)('each something of its own of %s', (criterion) => {
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
    const back = reason('theirs', 'cooperation', 0.5, {
      pairs: [{ kind: 'licence', needed: 'theirs', topics: [], isNear: true }],
    });
    expect(sayingOf(reason('ours', 'cooperation', 0.5))).not.toBe(sayingOf(back));
  });

  it('the same of a tie of places that speaks for both, and each its own where it does not', () => {
    expect(isSame('place', [0.5, 0.5], { relation: 'twin_parks' })).toBe(true);
    expect(isSame('place', [-0.5, -0.5], { relation: 'twin_parks' })).toBe(false);
    expect(isSame('place', [0.5, 0.5], { relation: 'abroad' })).toBe(false);
  });

  it('each something of its own of topics that lie apart, or that one of them rules out', () => {
    expect(isSame('topics', [0.5, 0.5], { unwanted: ['drones'] })).toBe(false);
    expect(isSame('topics', [-0.5, -0.5], { pairs: [] })).toBe(true);
    const other = { pairs: [{ ours: 'drones', theirs: 'drones', shared: 'drones', isNear: true }] };
    expect(sayingOf(reason('ours', 'topics', 0.5, other))).not.toBe(sayingOf(reason('theirs', 'topics', 0.5)));
  });

  it('each the needs of its own side where none is met', () => {
    expect(isSame('cooperation', [-0.5, -0.5], { pairs: [] })).toBe(false);
  });

  it('each whose must it is where that is met only nearly', () => {
    expect(isSame('stage', [0.5, 0.5], { must: 'met' })).toBe(true);
    expect(isSame('stage', [0.5, 0.5], { must: 'nearly' })).toBe(false);
  });

  it('that past choices alone speak for it, the same of all criteria of one side', () => {
    const past = (side: ReasonSide) => [
      reason(side, 'topics', 0.5, { pairs: [] }),
      reason(side, 'sector', 0.5, { shared: [] }),
      reason(side, 'stage', 0.5, { stage: null, fits: false }),
      reason(side, 'place', 0.5, { fits: false }),
      reason(side, 'ticket', 0.5, { fit: 'unknown' }),
    ];
    const sayings = (['ours', 'theirs'] as const).map((side) => new Set(past(side).map(sayingOf)));
    expect(sayings.map(({ size }) => size)).toEqual([1, 1]);
    expect(sayings[0]).not.toEqual(sayings[1]);
    expect(reasonsFor(past('ours'))).toEqual([]);
  });
});
