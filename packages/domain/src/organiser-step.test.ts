import { expect, it, test } from 'vitest';
import { type EventFacts, nextOrganiserStep, organiserSteps } from './organiser-step.ts';

/** An open event with all that it needs, at which nothing is due. */
const quiet: EventFacts = {
  status: 'open',
  hasEnded: false,
  sessions: 1,
  registered: 0,
  admitted: 12,
  unplaced: 0,
  placed: 0,
  isPublished: false,
  withoutRequest: 0,
};

test.each<readonly [step: ReturnType<typeof nextOrganiserStep>, event: Partial<EventFacts>]>([
  [undefined, {}],
  ['session', { sessions: 0, status: 'draft' }],
  ['open', { status: 'draft', registered: 3 }],
  ['admit', { registered: 1, unplaced: 4 }],
  ['import', { admitted: 0 }],
  ['schedule', { unplaced: 2, placed: 9 }],
  ['publish', { placed: 9 }],
  [undefined, { placed: 9, isPublished: true }],
  ['remind', { placed: 9, isPublished: true, withoutRequest: 2 }],
  ['day', { status: 'running', placed: 9, isPublished: true, withoutRequest: 2 }],
  ['close', { status: 'running', hasEnded: true, registered: 2, unplaced: 1 }],
  [undefined, { status: 'closed', hasEnded: true, registered: 2, unplaced: 1, withoutRequest: 4 }],
])('the next step is %s', (step, changes) => {
  expect(nextOrganiserStep({ ...quiet, ...changes })).toBe(step);
});

it('names each step once, and reaches every one', () => {
  expect(new Set(organiserSteps).size).toBe(9);
});
