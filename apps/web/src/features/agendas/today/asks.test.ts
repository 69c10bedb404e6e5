import { expect, test } from 'vitest';
import { questionsFrom } from './asks.ts';

const cooperation = (...kinds: string[]) => ({
  criterion: 'cooperation',
  facts: { pairs: kinds.map((kind) => ({ kind })) },
});

test('asks about what the strongest reasons are about, each once, at most two things', () => {
  const ticket = { criterion: 'ticket', facts: {} };
  expect(questionsFrom([ticket, cooperation('investment', 'manufacture', 'licence')])).toEqual([
    'investment',
    'manufacture',
  ]);
});

test('asks nothing where no reason leads to a question', () => {
  expect(
    questionsFrom([{ criterion: 'topics', facts: { pairs: [{ ours: 'solar' }] } }, cooperation('unheard_of')]),
  ).toEqual([]);
});
