import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contactFields, contactStateOf, contactStates, isPhoneNumber, mayExchangeContacts } from './contact.ts';
import { fieldNames, fieldsWith } from './field.ts';
import { meetingStatuses } from './meeting.ts';

test('cards are exchanged after a meeting that was held, by its two people', () => {
  const may = meetingStatuses.filter((status) => mayExchangeContacts({ status, isColleagues: false }));
  expect(may).toEqual(['held']);
  expect(mayExchangeContacts({ status: 'held', isColleagues: true })).toBe(false);
});

test('what stands between two is said for each of the four cases', () => {
  expect(contactStateOf({ mine: false, theirs: false })).toBe('none');
  expect(contactStateOf({ mine: true, theirs: false })).toBe('mine');
  expect(contactStateOf({ mine: false, theirs: true })).toBe('theirs');
  expect(contactStateOf({ mine: true, theirs: true })).toBe('both');
});

test.each([
  ['+33 6 12 34 56 78', true],
  ['138 0013 8000', true],
  ['(028) 8533-0000', true],
  ['1234', false],
  ['+33 6 12 ext 4', false],
  ['-----', false],
])('a telephone number is digits with the usual marks: %s', (text, is) => expect(isPhoneNumber(text)).toBe(is));

test.each([
  ['five digits', '12345', true],
  ['four digits and marks', '(12) 34-', false],
  ['forty digits, the most', '1'.repeat(40), true],
  ['one more', '1'.repeat(41), false],
  ['nothing', '', false],
  ['a plus behind the beginning', '33+6 12 34', false],
  ['two of them', '++33 6 12 34', false],
  ['a break', '12345\n67890', false],
  ['a break at the end', '1234567\n', false],
  ['digits of full width', '１３８００１３８０００', false],
  ['Arabic digits', '٠١٢٣٤٥', false],
  ['letters for digits', '0800 FLOWERS', false],
  ['a second number behind a stroke', '028 8533 / 8534', false],
])('a telephone number of %s', (_, text, is) => expect(isPhoneNumber(text)).toBe(is));

test('any number of the product’s own form is one, and is as long as its field allows', () => {
  const mark = fc.constantFrom('', ' ', '-', '.', ' (0)');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(99), mark), { minLength: 5, maxLength: 6 }), (groups) => {
      const text = `+33 ${groups.map(([digits, between]) => `${digits}${between}`).join('')}`;
      expect([text, isPhoneNumber(text)]).toEqual([text, true]);
      expect(text.length).toBeLessThanOrEqual(contactFields.phone.most);
    }),
    { numRuns: 200 },
  );
});

describe('a card', () => {
  it('is seen by the partner of a meeting alone, and nothing is left of it after an erasure', () => {
    expect(fieldNames(contactFields)).toEqual(['phone', 'wechat', 'email']);
    expect(fieldsWith(contactFields, 'shown', 'partner')).toEqual(fieldNames(contactFields));
    expect(fieldsWith(contactFields, 'erased', 'blanked')).toEqual(fieldNames(contactFields));
  });

  it('holds the longest address of a mail (RFC 5321 §4.5.3)', () => expect(contactFields.email.most).toBe(254));

  it('has a word for each of the four states between two, from either side', () => {
    const both = [false, true];
    const states = both.flatMap((mine) => both.map((theirs) => contactStateOf({ mine, theirs })));
    expect(new Set(states)).toEqual(new Set(contactStates));
    const across = { none: 'none', mine: 'theirs', theirs: 'mine', both: 'both' };
    for (const mine of both)
      for (const theirs of both)
        expect(contactStateOf({ mine: theirs, theirs: mine })).toBe(across[contactStateOf({ mine, theirs })]);
  });
});
