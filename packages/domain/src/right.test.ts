import { describe, expect, it } from 'vitest';
import { changeRights, type RightsHolder, rightActs, rightActsOf, rights, rightWishes } from './right.ts';

const person = { mayCreateEvents: false, isAdmin: false, isVerified: true, isDisabled: false };

it.each([
  [
    'a confirmed account gets what it is given',
    person,
    { isAdmin: true, mayCreateEvents: true },
    0,
    { isAdmin: true, mayCreateEvents: true },
  ],
  ['what it has already is not given again', { ...person, isAdmin: true }, { isAdmin: true }, 1, {}],
  [
    'an address that nobody answered gets nothing',
    { ...person, isVerified: false },
    { mayCreateEvents: true },
    1,
    'account_not_confirmed',
  ],
  ['a closed account gets nothing', { ...person, isDisabled: true }, { isAdmin: true }, 1, 'account_not_confirmed'],
  [
    'from a closed account a right is taken back',
    { ...person, isDisabled: true, mayCreateEvents: true },
    { mayCreateEvents: false },
    1,
    { mayCreateEvents: false },
  ],
  ['one of two admins goes', { ...person, isAdmin: true }, { isAdmin: false }, 1, { isAdmin: false }],
  ['the last admin stays', { ...person, isAdmin: true }, { isAdmin: false }, 0, 'last_admin'],
  ['who is no admin is taken nothing', person, { isAdmin: false }, 0, {}],
  ['nothing wished changes nothing', { ...person, isVerified: false }, {}, 0, {}],
  [
    'what an unconfirmed account holds is not given to it again',
    { ...person, isVerified: false, mayCreateEvents: true },
    { mayCreateEvents: true },
    0,
    {},
  ],
  [
    'of two wishes the one that is refused refuses both',
    { ...person, isAdmin: true },
    { isAdmin: false, mayCreateEvents: true },
    0,
    'last_admin',
  ],
])('%s', (_, account, wish, otherAdmins, expected) => {
  const decision = changeRights(account, wish, otherAdmins);
  expect(decision.ok ? decision.value : decision.code).toEqual(expected);
});

it.each([
  ['a confirmed account', person, 1, ['grant_events', 'make_admin']],
  [
    'a closed account that holds something',
    { ...person, isDisabled: true, mayCreateEvents: true },
    1,
    ['revoke_events'],
  ],
  ['one of two admins', { ...person, isAdmin: true }, 1, ['grant_events', 'remove_admin']],
  ['the last admin', { ...person, isAdmin: true, mayCreateEvents: true }, 0, ['revoke_events']],
])('what is offered for %s is what would be done', (_, account, otherAdmins, expected) => {
  expect(rightActsOf(account, otherAdmins)).toEqual(expected);
});

describe('of every account', () => {
  const bits = [false, true];
  const accounts: RightsHolder[] = bits.flatMap((mayCreateEvents) =>
    bits.flatMap((isAdmin) =>
      bits.flatMap((isVerified) => bits.map((isDisabled) => ({ mayCreateEvents, isAdmin, isVerified, isDisabled }))),
    ),
  );

  it('what is offered changes something, and what is not is refused or changes nothing', () => {
    for (const account of accounts)
      for (const others of [0, 1])
        for (const act of rightActs) {
          const decision = changeRights(account, rightWishes[act], others);
          const does = decision.ok && Object.keys(decision.value).length > 0;
          expect([account, act, rightActsOf(account, others).includes(act)]).toEqual([account, act, does]);
        }
  });

  it('none is given a right while nobody answers for it, and the platform keeps an admin', () => {
    for (const account of accounts)
      for (const act of rightActs) {
        const decision = changeRights(account, rightWishes[act], 0);
        if (!decision.ok) continue;
        const after = { ...account, ...decision.value };
        const gained = rights.filter((right) => after[right] && !account[right]);
        if (!account.isVerified || account.isDisabled) expect([account, act, gained]).toEqual([account, act, []]);
        if (account.isAdmin) expect([account, act, after.isAdmin]).toEqual([account, act, true]);
      }
  });

  it('what is done can be undone, where there is another admin', () => {
    const undo = { grant_events: 'revoke_events', make_admin: 'remove_admin' } as const;
    for (const account of accounts.filter((one) => one.isVerified && !one.isDisabled))
      for (const [act, back] of Object.entries(undo)) {
        const done = changeRights(account, rightWishes[act as keyof typeof undo], 1);
        if (!done.ok || Object.keys(done.value).length === 0) continue;
        const undone = changeRights({ ...account, ...done.value }, rightWishes[back], 1);
        expect(undone.ok && { ...account, ...done.value, ...undone.value }).toEqual(account);
      }
  });
});
