import { isStarter, openStarters, shownStarters } from '@jumelage/domain/request-starter';
import { describe, expect, it } from 'vitest';
import { startersFor } from './starters.ts';
import { reason } from './testing/reasons.ts';

const pair = (needed: 'ours' | 'theirs') => ({
  pairs: [{ kind: 'manufacture' as const, needed, topics: [], isNear: true }],
});

describe('the sentences with which a request could begin', () => {
  it('are made of the facts that speak for the pair, the most telling first', () => {
    const found = startersFor([
      reason('ours', 'cooperation', 0.4, pair('ours')),
      reason('theirs', 'cooperation', 0.5, pair('theirs')),
      reason('theirs', 'ticket', 0.3, { company: 'ours', fit: 'within' }),
      reason('ours', 'languages', 0.9),
    ]);
    expect(found).toEqual([
      { kind: 'they_seek', about: 'manufacture' },
      { kind: 'we_seek', about: 'manufacture' },
      { kind: 'we_raise', about: null },
    ]);
  });

  it('tell an investor’s round from the sender’s own', () => {
    const [first] = startersFor([reason('ours', 'ticket', 0.3, { company: 'theirs', fit: 'within' })]);
    expect(first).toEqual({ kind: 'we_invest', about: null });
  });

  it('are those that suit everybody where the facts give none, or too few', () => {
    expect(startersFor([])).toEqual(openStarters);
    expect(startersFor([reason('ours', 'languages', 0.9), reason('ours', 'cooperation', -1)])).toEqual(openStarters);
    const found = startersFor([reason('ours', 'sector', 0.4, { shared: ['cleantech'] })]);
    expect(found).toEqual([{ kind: 'sector', about: 'cleantech' }, ...openStarters.slice(0, 2)]);
  });

  it('name a topic that is close, and none that shares a wide group alone', () => {
    const wide = { ours: 'critical_metals', theirs: 'cement_concrete', shared: 'clean_materials', isNear: false };
    const near = { ours: 'critical_metals', theirs: 'mining', shared: 'critical_metals', isNear: true };
    expect(startersFor([reason('ours', 'topics', 0.9, { pairs: [wide, near] })])[0]).toEqual({
      kind: 'topic',
      about: 'mining',
    });
    expect(startersFor([reason('ours', 'topics', 0.9, { pairs: [wide] })])).toEqual(openStarters);
  });

  it('are three, each once, and all can be worded', () => {
    const found = startersFor([
      reason('ours', 'topics', 0.9),
      reason('theirs', 'topics', 0.8),
      reason('ours', 'sector', 0.7),
      reason('theirs', 'stage', 0.6),
    ]);
    expect(found).toHaveLength(shownStarters);
    expect(new Set(found.map(({ kind, about }) => `${kind} ${about}`)).size).toBe(shownStarters);
    expect(found.every(isStarter)).toBe(true);
  });
});
