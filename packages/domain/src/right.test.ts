import { expect, it } from 'vitest';
import { changeRights, rightActsOf } from './right.ts';

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
