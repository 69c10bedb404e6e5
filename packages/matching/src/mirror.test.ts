import { type Criterion, criteria } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import { handWeights } from './criteria.ts';
import { type Reason, strengthOf } from './reason.ts';
import { createPool } from './recommend.ts';
import type { Suggestion } from './suggestion.ts';
import { reasonsAgainst, reasonsFor, sayingOf, shownObjections } from './telling.ts';
import { sampleNow as now, sampleProfiles, sampleTwins as twins } from './testing/sample-profiles.ts';

const pool = createPool(sampleProfiles, { twins });
const ids = sampleProfiles.map(({ id }) => id);

function seen(ours: string, theirs: string): Suggestion | undefined {
  const found = pool.explain(ours, theirs, now);
  return 'excludedBy' in found ? undefined : found;
}

const pairs = ids.flatMap((a) =>
  ids.flatMap((b) => {
    const [there, back] = [seen(a, b), seen(b, a)];
    return a < b && there && back ? [{ a, b, there, back }] : [];
  }),
);

function reasonOf(reasons: readonly Reason[], side: Reason['side'], criterion: Criterion): Reason {
  const found = reasons.find((reason) => reason.side === side && reason.criterion === criterion);
  if (!found) throw new Error(`no ${criterion} of ${side}`);
  return found;
}

/** Turns facts round: what is ours is theirs, also within lists of pairs, and where a fact says whose it is. */
function mirrored(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(mirrored);
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name === 'ours' ? 'theirs' : name === 'theirs' ? 'ours' : name,
      value === 'ours' ? 'theirs' : value === 'theirs' ? 'ours' : mirrored(value),
    ]),
  );
}

describe('two who look at each other', () => {
  it('differ in many ways in the samples', () => {
    expect(pairs.length).toBeGreaterThan(20);
  });

  it('have one score, and each other’s directions', () => {
    for (const { there, back } of pairs) {
      expect(there.score).toBe(back.score);
      expect([there.forward, there.backward]).toEqual([back.backward, back.forward]);
    }
  });

  it.each(criteria)('weigh %s alike: what is ours to one is theirs to the other', (criterion) => {
    for (const { there, back } of pairs)
      for (const [side, other] of [
        ['ours', 'theirs'],
        ['theirs', 'ours'],
      ] as const) {
        const [one, mirror] = [reasonOf(there.reasons, side, criterion), reasonOf(back.reasons, other, criterion)];
        expect(one.contribution).toBe(mirror.contribution);
      }
  });

  it.each(criteria.filter((one) => one !== 'languages'))(
    'are given the same facts of %s, turned round',
    (criterion) => {
      for (const { there, back } of pairs) {
        const [one, mirror] = [reasonOf(there.reasons, 'ours', criterion), reasonOf(back.reasons, 'theirs', criterion)];
        expect(mirrored(one.facts)).toEqual(mirror.facts);
      }
    },
  );

  it('share languages, in whichever order', () => {
    for (const { there, back } of pairs) {
      const common = [there, back].map(({ reasons }) => {
        const { facts } = reasonOf(reasons, 'ours', 'languages');
        return new Set('common' in facts ? facts.common : []);
      });
      expect(common[0]).toEqual(common[1]);
    }
  });
});

describe('what is shown of a pair', () => {
  it('is at most two facts, each of which weighs and speaks for it', () => {
    for (const { there } of pairs) {
      const shown = reasonsFor(there.reasons);
      expect(shown.length).toBeLessThanOrEqual(2);
      expect(shown.every((reason) => ['strong', 'medium', 'weak'].includes(strengthOf(reason)))).toBe(true);
    }
  });

  it('is of the samples nearly always a fact, and in half of them two', () => {
    const counts = pairs.map(({ there }) => reasonsFor(there.reasons).length);
    const share = (least: number) => counts.filter((count) => count >= least).length / counts.length;
    expect(share(1)).toBeGreaterThan(0.9);
    expect(share(2)).toBeGreaterThan(0.5);
  });

  it('is at most four objections, of which a card has the first', () => {
    for (const { there } of pairs) {
      const asked = reasonsAgainst(there.reasons, shownObjections.asked);
      expect(asked.length).toBeLessThanOrEqual(4);
      expect(reasonsAgainst(there.reasons, shownObjections.card)).toEqual(asked.slice(0, 1));
    }
  });

  it('says nothing twice, and nothing both for and against, cautions aside', () => {
    for (const { there } of pairs) {
      const shown = [...reasonsFor(there.reasons), ...reasonsAgainst(there.reasons, 4)];
      const isNearly = ({ facts }: Reason) => 'must' in facts && facts.must === 'nearly';
      const sayings = shown.filter((reason) => !isNearly(reason)).map(sayingOf);
      expect(new Set(sayings).size).toBe(sayings.length);
    }
  });

  it('is never a visit, nor a round called within a ticket that it is above', () => {
    for (const { there } of pairs)
      for (const { criterion, facts } of reasonsFor(there.reasons, 99)) {
        expect(['baseline', 'activity', 'text', 'meaning']).not.toContain(criterion);
        if (criterion === 'ticket') expect(facts.raiseEuroCents).toBeLessThanOrEqual(facts.ticketMaxEuroCents ?? 1e15);
      }
  });
});

describe('the starting point', () => {
  it('is the same for everybody, and no reason', () => {
    for (const { there } of pairs) {
      expect(reasonOf(there.reasons, 'ours', 'baseline').contribution).toBe(handWeights.baseline);
      expect(reasonsFor(there.reasons, 99).some(({ criterion }) => criterion === 'baseline')).toBe(false);
    }
  });
});
