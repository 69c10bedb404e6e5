import { expect, test } from 'vitest';
import {
  areEnough,
  brokenDown,
  type Figure,
  type FigureValues,
  figureNames,
  figureParts,
  figures,
  figuresOf,
  funnel,
  laterWordsFrom,
  shareOf,
} from './figure.ts';

const values = Object.fromEntries(figureNames.map((name) => [name, 0])) as Record<keyof FigureValues, number | null>;

test('every figure belongs to a part, and is a share only of another figure', () => {
  expect(figureParts.flatMap(figuresOf)).toEqual(figureNames);
  for (const name of figureNames) {
    const { of = 'registered' }: Figure = figures[name];
    expect(figureNames).toContain(of);
    if (name !== 'registered') expect(of).not.toBe(name);
  }
});

test('each step of the funnel is a share of the step before it', () => {
  for (const [i, name] of funnel.slice(1).entries()) expect(figures[name as 'agreed'].of).toBe(funnel[i]);
});

test('a share is of its base, and of nothing where there is none', () => {
  expect(shareOf('admitted', { ...values, registered: 40, admitted: 30 })).toBe(0.75);
  expect(shareOf('admitted', values)).toBeUndefined();
  expect(shareOf('registered', { ...values, registered: 40 })).toBeUndefined();
  expect(shareOf('after6', { ...values, reporters: 12, after6: null })).toBeUndefined();
});

test('what fewer than five people think is not shown', () => {
  expect([0, 4, 5].map(areEnough)).toEqual([false, false, true]);
});

test('one part that is too small hides them all, since it is the rest of the total', () => {
  const enough = [{ people: 5 }, { people: 12 }];
  expect(brokenDown(enough)).toEqual(enough);
  expect(brokenDown([...enough, { people: 4 }])).toBeNull();
  expect(brokenDown([])).toBeNull();
});

test('a word is one of the months after from the day on which people are asked for it', () => {
  const event = { endsOn: '2016-08-31', zone: 'Asia/Shanghai' };
  expect(new Date(laterWordsFrom(event, 'follow_up_6')).toISOString()).toBe('2017-02-27T16:00:00.000Z');
  expect(new Date(laterWordsFrom(event, 'follow_up_12')).toISOString()).toBe('2017-08-30T16:00:00.000Z');
});
