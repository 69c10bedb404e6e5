import { describe, expect, it } from 'vitest';
import { secondFactorDemands } from './account.ts';
import {
  type Access,
  mayCreateEvents,
  type Policy,
  type PolicyRow,
  platformRelations,
  policies,
  policyTable,
  type Relation,
  refusalOf,
  relations,
  relationsGivenBy,
} from './permission.ts';

const rowOf = (policy: Policy): PolicyRow => policyTable[policy];
const access = (held: readonly Relation[], more: Partial<Access> = {}): Access => ({
  relations: held,
  strong: false,
  demand: 'nobody',
  ...more,
});

describe('the rights of an account', () => {
  it.each([
    [false, false, [], false],
    [true, false, ['host'], true],
    [false, true, ['admin'], true],
    [true, true, ['host', 'admin'], true],
  ])('to create events %s, to run the platform %s', (create, isAdmin, ties, may) => {
    const account = { mayCreateEvents: create, isAdmin };
    expect(platformRelations(account)).toEqual(ties);
    expect(mayCreateEvents(account)).toBe(may);
  });

  it('to create events are those that the row of hosts lets in', () => {
    for (const create of [false, true])
      for (const isAdmin of [false, true]) {
        const account = { mayCreateEvents: create, isAdmin };
        const refusal = refusalOf('host', access(['user', ...platformRelations(account)]));
        expect(refusal).toBe(mayCreateEvents(account) ? undefined : 'event_creation_refused');
      }
  });
});

describe('the table of policies', () => {
  it('opens nothing of others to ties that somebody gives themselves, but what they then run or visit', () => {
    const free = relations.filter((one) => relationsGivenBy[one] === 'nobody' || relationsGivenBy[one] === 'self');
    expect(free).toEqual(['visitor', 'user', 'owner', 'participant']);
    for (const policy of policies) {
      const { resource, allowed, open } = rowOf(policy);
      if (resource === 'none' || open) continue;
      expect([policy, allowed.includes('visitor') || allowed.includes('user')]).toEqual([policy, false]);
    }
  });

  it('asks staff for staff’s work, and opens only what visitors are let into', () => {
    for (const policy of policies) {
      const { staff, open, allowed } = rowOf(policy);
      if (staff)
        expect([policy, allowed.every((one) => ['organiser', 'host', 'admin'].includes(one))]).toEqual([policy, true]);
      expect([policy, open ?? false]).toEqual([policy, allowed.includes('visitor')]);
    }
  });
});

describe('access', () => {
  it('is open to everybody where the row says so, whatever they hold and whatever is asked of others', () => {
    for (const policy of policies.filter((one) => rowOf(one).open))
      for (const demand of secondFactorDemands)
        for (const held of [['visitor'], ['visitor', 'user']] as const)
          expect(refusalOf(policy, access(held, { demand }))).toBeUndefined();
  });

  it('asks a visitor to sign in before anything else, whatever a mistake calls them', () => {
    for (const policy of policies.filter((one) => !rowOf(one).open)) {
      expect([policy, refusalOf(policy, access(['visitor']))]).toEqual([policy, 'sign_in_required']);
      expect([policy, refusalOf(policy, access(relations.filter((one) => one !== 'user')))]).toEqual([
        policy,
        'sign_in_required',
      ]);
    }
  });

  it('is given by each tie of the row, and by no other', () => {
    for (const policy of policies.filter((one) => !rowOf(one).open))
      for (const tie of relations) {
        const { allowed, otherwise } = rowOf(policy);
        const isIn = allowed.includes(tie) || allowed.includes('user');
        expect([policy, tie, refusalOf(policy, access(['user', tie]))]).toEqual([
          policy,
          tie,
          isIn ? undefined : otherwise,
        ]);
      }
  });

  const staffTies: readonly Relation[] = ['organiser', 'host', 'admin'];

  it('asks nobody for two factors where the platform does not, and never who showed them', () => {
    for (const policy of policies.filter((one) => !rowOf(one).open))
      for (const tie of rowOf(policy).allowed) {
        expect(refusalOf(policy, access(['user', tie]))).toBeUndefined();
        for (const demand of secondFactorDemands)
          for (const actsFor of [false, true])
            expect(refusalOf(policy, access(['user', tie], { demand, strong: true, actsFor }))).toBeUndefined();
      }
  });

  it('asks everybody for two factors, but not on the way to have them', () => {
    for (const policy of policies.filter((one) => !rowOf(one).open))
      for (const tie of rowOf(policy).allowed)
        expect([policy, tie, refusalOf(policy, access(['user', tie], { demand: 'everybody' }))]).toEqual([
          policy,
          tie,
          rowOf(policy).resource === 'none' ? undefined : 'second_factor_required',
        ]);
  });

  it('asks staff alone: who runs something, or acts for another', () => {
    for (const policy of policies.filter((one) => !rowOf(one).open))
      for (const tie of rowOf(policy).allowed)
        for (const actsFor of [false, true])
          expect([
            policy,
            tie,
            actsFor,
            refusalOf(policy, access(['user', tie], { demand: 'staff', actsFor })),
          ]).toEqual([policy, tie, actsFor, actsFor || staffTies.includes(tie) ? 'second_factor_required' : undefined]);
  });

  it('does not ask an organiser who takes part for two factors where taking part suffices', () => {
    const both = access(['user', 'participant', 'organiser'], { demand: 'staff' });
    expect(refusalOf('participant', both)).toBeUndefined();
    expect(refusalOf('organiser', both)).toBe('second_factor_required');
  });

  it('refuses before it asks for a factor: who may not learns nothing of it', () => {
    expect(refusalOf('organiser', access(['user', 'participant'], { demand: 'everybody' }))).toBe('not_allowed');
    expect(refusalOf('owner', access(['user', 'member'], { demand: 'everybody' }))).toBe('not_found');
  });
});

it('the rows of staff are those of running something, and no others', () => {
  expect(policies.filter((policy) => rowOf(policy).staff)).toEqual(['organiser', 'host', 'admin']);
});
