import type { DeskPerson } from '@jumelage/contracts/days';
import { expect, test } from 'vitest';
import { bySoonest } from './soonest.ts';
import type { Meeting } from './use-day.ts';

test('who meets soonest comes first, who has no meeting left last, and everybody else stays in order', () => {
  const people = ['par_a', 'par_b', 'par_c', 'par_d'].map((id) => ({ id }) as DeskPerson);
  const at = (startsAt: string) => ({ slot: { startsAt } }) as Meeting;
  const [, second, third, fourth] = people;
  if (!second || !third || !fourth) throw new Error('no people');
  const next = new Map([
    [second.id, at('2027-03-01T10:00:00Z')],
    [third.id, at('2027-03-01T09:00:00Z')],
    [fourth.id, at('2027-03-01T10:00:00Z')],
  ]);
  expect(bySoonest(people, next).map(({ id }) => id)).toEqual(['par_c', 'par_b', 'par_d', 'par_a']);
});
