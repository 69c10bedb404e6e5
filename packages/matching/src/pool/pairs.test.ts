import { describe, expect, it } from 'vitest';
import { handWeights } from '../criteria.ts';
import type { MatchProfile } from '../profile.ts';
import { sampleNow as now, sampleProfile } from '../testing/sample-profiles.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { createMembers, type Member } from './members.ts';
import { pairOf, toSuggestion } from './pairs.ts';

const french = { fr: 'Nous cherchons un fabricant de batteries à électrolyte solide.' };
const chinese = { zh: '我们生产固态电解质电池。' };

/** Puts two profiles into a pool of their own, and each other's pair together. */
function paired(ours: Partial<MatchProfile>, theirs: Partial<MatchProfile>) {
  const members = createMembers([], taxonomyTree);
  members.upsert(sampleProfile('org_us', ours));
  members.upsert(sampleProfile('org_them', { country: 'CN', ...theirs }));
  const [a, b] = [members.get('org_us'), members.get('org_them')] as [Member, Member];
  return { members, a, b, pair: pairOf(members, a, b, now) };
}

describe('a pair', () => {
  const { members, a, b, pair } = paired({ texts: french }, { texts: chinese });

  it('is the two directions of the same', () => {
    expect([pair.there.wisher.profile.id, pair.there.candidate.profile.id]).toEqual(['org_us', 'org_them']);
    expect([pair.back.wisher.profile.id, pair.back.candidate.profile.id]).toEqual(['org_them', 'org_us']);
    expect([pair.there.now, pair.back.now]).toEqual([now, now]);
  });

  it('is as near one way as the other, also across languages', () => {
    const other = pairOf(members, b, a, now);
    expect(pair.there.cosine).toBe(pair.back.cosine);
    expect(other.there.cosine).toBe(pair.there.cosine);
    expect(pair.there.cosine ?? 0).toBeGreaterThan(0.1);
  });

  it('has no likeness where one of them says nothing', () => {
    expect(paired({ texts: french }, {}).pair.there.cosine).toBeUndefined();
    expect(paired({}, {}).pair.back.cosine).toBeUndefined();
  });
});

describe('a suggestion', () => {
  const { pair } = paired(
    { topics: ['perovskite'], languages: ['en'], needs: [{ kind: 'manufacture', topics: ['perovskite'] }] },
    { topics: ['perovskite'], languages: ['en'], activeAt: now - 400 * 86_400_000 },
  );
  const weigh = (propensity: number | null = null) => toSuggestion(pair, handWeights, propensity);

  it('scores by both directions, neither of them alone', () => {
    const { id, score, forward, backward, propensity } = weigh();
    expect([id, propensity]).toEqual(['org_them', null]);
    expect(score).toBeCloseTo(Math.sqrt(forward * backward), 12);
    expect(forward).toBeLessThan(score);
    expect(backward).toBeGreaterThan(score);
  });

  it('says how it came into its place', () => expect(weigh(1 / 40).propensity).toBe(1 / 40));

  it('gives every reason of both sides, and they sum to the two log-odds', () => {
    const { reasons, forward, backward } = weigh();
    const sum = (side: string) =>
      reasons.filter((one) => one.side === side).reduce((total, { contribution }) => total + contribution, 0);
    expect(1 / (1 + Math.exp(-sum('ours')))).toBeCloseTo(forward, 12);
    expect(1 / (1 + Math.exp(-sum('theirs')))).toBeCloseTo(backward, 12);
    expect(reasons.filter(({ side }) => side === 'ours')).toHaveLength(reasons.length / 2);
  });
});
