import { expect, test } from 'vitest';
import { contactStateOf, isPhoneNumber, mayExchangeContacts } from './contact.ts';
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
