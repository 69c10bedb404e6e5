import { expect, test } from 'vitest';
import { cooperationKinds, sectors } from './organisation.ts';
import { allStarterKinds, isStarter, openStarters, shownStarters, starterKinds } from './request-starter.ts';

test('a starter names what its kind is about, and nothing else', () => {
  const abouts = {
    cooperation: [...cooperationKinds],
    sector: [...sectors],
    topic: ['wind_power'],
    nothing: [null],
  } as const;
  for (const kind of allStarterKinds)
    for (const [named, values] of Object.entries(abouts))
      for (const about of values) {
        // Any text may be a topic’s id: whether it exists, the taxonomy knows.
        const fits = named === starterKinds[kind] || (starterKinds[kind] === 'topic' && about !== null);
        expect([kind, about, isStarter({ kind, about })]).toEqual([kind, about, fits]);
      }
  expect(isStarter({ kind: 'topic', about: '' })).toBe(false);
});

test('there are as many for every pair as are offered', () => {
  expect(openStarters).toHaveLength(shownStarters);
  expect(openStarters.every(isStarter)).toBe(true);
});
