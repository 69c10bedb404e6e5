import { describe, expect, it } from 'vitest';
import { handWeights } from '../criteria.ts';
import type { MatchProfile } from '../profile.ts';
import { fundOf, raisingOf } from '../testing/directions.ts';
import { sampleNow as now, sampleProfile } from '../testing/sample-profiles.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { createMembers, type Member } from './members.ts';
import { createPairMusts } from './pair-musts.ts';
import { createQuery, isEligible, type Scope } from './query.ts';

/** Tells whether one profile may stand in the list of another, in a scope that allows all but what is named. */
function mayStand(
  ours: Partial<MatchProfile>,
  theirs: Partial<MatchProfile>,
  scope: (rowOf: (id: string) => number) => Partial<Scope> = () => ({}),
): boolean {
  const members = createMembers([], taxonomyTree);
  members.upsert(sampleProfile('org_us', ours));
  members.upsert(sampleProfile('org_them', { country: 'CN', ...theirs }));
  const { rows } = members;
  const us = members.get('org_us') as Member;
  const rowOf = (id: string) => rows.rowOf(id) ?? -1;
  const query = createQuery(members, us.prepared, us.row, {
    ...{ now, weights: handWeights, turned: handWeights },
    scope: { side: [us.prepared.profile.country], excluded: new Set(), ...scope(rowOf) },
  });
  const musts = createPairMusts(rows, taxonomyTree);
  musts.run(us.prepared, us.row);
  return isEligible(query, musts, rowOf('org_them'));
}

describe('who may stand in a list', () => {
  it('is anybody else, unless something keeps them apart', () => {
    expect(mayStand({}, {})).toBe(true);
    expect(mayStand({}, {}, (rowOf) => ({ excluded: new Set([rowOf('org_them')]) }))).toBe(false);
  });

  it('is not oneself, nor a row that nobody has', () => {
    const members = createMembers([], taxonomyTree);
    members.upsert(sampleProfile('org_us'));
    const us = members.get('org_us') as Member;
    const query = createQuery(members, us.prepared, us.row, {
      ...{ now, weights: handWeights, turned: handWeights },
      scope: { side: ['FR'], excluded: new Set<number>() },
    });
    const musts = createPairMusts(members.rows, taxonomyTree);
    musts.run(us.prepared, us.row);
    expect([us.row, us.row + 1, 9999].map((row) => isEligible(query, musts, row))).toEqual([false, false, false]);
  });

  it.each([
    [['CN'], true],
    [['FR', 'DE'], false],
    [[], false],
  ] as const)('is of a country that is asked for: %j', (countries, may) =>
    expect(mayStand({}, {}, () => ({ countries }))).toBe(may),
  );

  it('is shown abroad, or the one who looks is at home there', () => {
    expect(mayStand({}, { hiddenAbroad: true })).toBe(false);
    expect(mayStand({}, { hiddenAbroad: true }, () => ({ side: ['CN'] }))).toBe(true);
    expect(mayStand({}, { hiddenAbroad: true, country: 'FR' })).toBe(true);
  });

  it('is of a kind and a sector that are asked for', () => {
    expect(mayStand({}, { kind: 'sme' }, () => ({ kinds: ['sme', 'large'] }))).toBe(true);
    expect(mayStand({}, { kind: 'startup' }, () => ({ kinds: ['sme', 'large'] }))).toBe(false);
    expect(mayStand({}, { sector: 'it' }, () => ({ sector: 'it' }))).toBe(true);
    expect(mayStand({}, { sector: 'biomed' }, () => ({ sector: 'it' }))).toBe(false);
    expect(mayStand({}, {}, () => ({ sector: 'it' }))).toBe(false);
  });
});

describe('two investors', () => {
  it('may meet where both invest with others', () => {
    expect(mayStand(fundOf(), fundOf())).toBe(true);
    expect(mayStand(fundOf({ coInvest: false }), fundOf())).toBe(false);
    expect(mayStand(fundOf(), fundOf({ coInvest: false }))).toBe(false);
  });
});

describe('musts of a thesis', () => {
  const strict = fundOf({ stages: ['growth'], musts: ['stages'] });

  it('keep an investor and a company apart, whichever of them looks', () => {
    expect(mayStand(strict, { stage: 'seed' })).toBe(false);
    expect(mayStand(strict, { stage: 'growth' })).toBe(true);
    expect(mayStand({ stage: 'seed' }, strict)).toBe(false);
    expect(mayStand({ stage: 'growth' }, strict)).toBe(true);
  });

  it('do not speak of what is not stated, nor of institutions', () => {
    expect(mayStand(strict, {})).toBe(true);
    expect(mayStand(strict, { kind: 'research', stage: 'seed' })).toBe(true);
  });

  it('may name countries and tickets', () => {
    expect(mayStand(fundOf({ countries: ['DE'], musts: ['countries'] }), {})).toBe(false);
    expect(mayStand(fundOf({ countries: ['CN', 'DE'], musts: ['countries'] }), {})).toBe(true);
    const small = fundOf({ ticketMinEuroCents: 1e6, ticketMaxEuroCents: 2e6, musts: ['ticket'] });
    expect(mayStand(small, raisingOf(5e8))).toBe(false);
    expect(mayStand(small, raisingOf(2e4))).toBe(true);
  });
});
