import type { AgendaView } from '@jumelage/contracts/agendas';
import { expect, test } from 'vitest';
import { actsRefused, actsWith, actsWithout, type QueuedAct, withActs } from './act-queue.ts';

const held = { held: true, rating: 5, nextStep: 'none', note: '' } as const;
const report = (
  key: string,
  meetingId: `mtg_${string}` = 'mtg_1',
  outcome: typeof held | object = held,
): QueuedAct => ({
  kind: 'outcome',
  outcome: { ...held, ...outcome },
  meetingId,
  key,
});
const late = (key: string, minutes: 0 | 5): QueuedAct => ({ kind: 'late', minutes, meetingId: 'mtg_1', key });
const item = { meetingId: 'mtg_1', status: 'scheduled', outcome: null, ownDelay: 0 };
const agenda = { items: [item, { ...item, meetingId: 'mtg_2' }] } as unknown as AgendaView;

test('the newest act of a kind at a meeting is the only one that waits', () => {
  const acts = [report('a'), late('b', 5), report('c', 'mtg_2'), report('d')].reduce(
    actsWith,
    [] as readonly QueuedAct[],
  );
  expect(acts.map(({ key }) => key)).toEqual(['b', 'c', 'd']);
});

test('what was sent goes, and what replaced it meanwhile stays', () => {
  const acts = actsWith([report('a')], report('b'));
  expect(actsWithout(acts, report('a'))).toEqual(acts);
  expect(actsWithout(acts, report('b'))).toEqual([]);
});

test('an agenda is shown as it will be once all is sent', () => {
  expect(withActs(agenda, [late('a', 5), report('b')]).items).toEqual([
    { ...item, ownDelay: 5, outcome: held, status: 'held' },
    { ...item, meetingId: 'mtg_2' },
  ]);
  expect(withActs(agenda, [report('a', 'mtg_1', { held: false, rating: null })]).items[0]?.status).toBe('missed');
});

test('what the server refused is shown as it is', () => {
  expect(withActs(agenda, actsRefused([report('a')], report('a'), 'outcome_too_early'))).toEqual(agenda);
});
