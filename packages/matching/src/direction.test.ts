import { organisationKinds } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { bySide, investorAndCompany } from './direction.ts';
import { roleOf, roles } from './roles.ts';
import { directionOf, fundOf } from './testing/directions.ts';

describe('roles', () => {
  it.each([
    ['startup', 'company'],
    ['sme', 'company'],
    ['large', 'company'],
    ['investor', 'investor'],
    ['research', 'institution'],
    ['public', 'institution'],
    ['support', 'institution'],
  ] as const)('%s is a %s', (kind, role) => expect(roleOf(kind)).toBe(role));

  it('are those of all kinds', () => {
    expect(new Set(organisationKinds.map(roleOf))).toEqual(new Set(roles));
  });
});

describe('the investor and the company of a direction', () => {
  const idsOf = (...pair: Parameters<typeof directionOf>) => {
    const found = investorAndCompany(directionOf(...pair));
    return found && [found.investor.profile.id, found.company.profile.id];
  };

  it('are found whichever of them wishes', () => {
    expect(idsOf(fundOf(), { kind: 'sme' })).toEqual(['org_us', 'org_them']);
    expect(idsOf({ kind: 'sme' }, fundOf())).toEqual(['org_them', 'org_us']);
  });

  it('are none in any other pair', () => {
    expect(idsOf(fundOf(), fundOf())).toBeUndefined();
    expect(idsOf({ kind: 'sme' }, { kind: 'startup' })).toBeUndefined();
    expect(idsOf(fundOf(), { kind: 'research' })).toBeUndefined();
    expect(idsOf({ kind: 'public' }, { kind: 'large' })).toBeUndefined();
  });
});

it('what belongs to the one who looks is ours, whoever wishes', () => {
  expect(bySide('ours', 'wisher', 'candidate')).toEqual({ ours: 'wisher', theirs: 'candidate' });
  expect(bySide('theirs', 'wisher', 'candidate')).toEqual({ ours: 'candidate', theirs: 'wisher' });
});
