import { expect, it } from 'vitest';
import { disturbanceOf } from '../days/disturbance.ts';
import { type RulesDraft, toRules } from './drafts.ts';

const typed: RulesDraft = { guaranteedBreak: '1', mostMeetings: '', leastMeetings: '0', from: '09:00', to: '18:00' };

it('rules are read in any width of digits, and an empty most is no limit', () => {
  const rules = {
    guaranteedBreak: 1,
    mostMeetings: null,
    leastMeetings: 0,
    remoteHours: { from: '09:00', to: '18:00' },
  };
  expect(toRules(typed)).toEqual(rules);
  expect(toRules({ ...typed, guaranteedBreak: '２', mostMeetings: ' 12 ' })).toEqual({
    ...rules,
    guaranteedBreak: 2,
    mostMeetings: 12,
  });
});

it('a rule that cannot be read is none: never no limit, never 0', () => {
  for (const wrong of [
    { mostMeetings: 'dix' },
    { mostMeetings: '-1' },
    { leastMeetings: '' },
    { guaranteedBreak: '1,5' },
  ])
    expect(toRules({ ...typed, ...wrong })).toBeUndefined();
});

it('a length of an added slot that cannot be read adds none', () => {
  const added = (minutes: string) => disturbanceOf('extra_slot', { minutes }, { zone: 'Europe/Paris', now: 0 });
  expect([added('２０'), added(''), added('vingt'), added('4')]).toEqual([
    { act: 'extra_slot', minutes: 20 },
    { act: 'extra_slot' },
    undefined,
    undefined,
  ]);
});
