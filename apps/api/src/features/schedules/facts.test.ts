import { describe, expect, it, test } from 'vitest';
import { isFact, withFactsKept } from './facts.ts';
import type { Plan } from './plan.ts';

const at = (hour: number) => Date.UTC(2027, 4, 3, hour);

/** Makes a plan with slots at 8, 9 and 10 o'clock, and meetings in these slots; -1 is none. */
function planOf(
  slotOf: readonly number[],
  changes: readonly { status?: string; fixed?: number; allowed?: readonly number[] }[] = [],
) {
  const meetings = slotOf.map((_, i) => ({ id: `m${i}`, status: changes[i]?.status ?? 'scheduled' }));
  return {
    ...{ meetings, slotOf },
    session: { slots: [8, 9, 10].map((hour) => ({ startsAt: new Date(at(hour)) })) },
    problem: {
      meetings: slotOf.map((_, i) => ({ fixed: -1, allowed: undefined, ...changes[i] })),
    },
  } as unknown as Plan;
}

describe('a meeting that is a fact', () => {
  test.each([
    ['before its slot', 8.99, 1, 'scheduled', false],
    ['once its slot has begun', 9, 1, 'scheduled', true],
    ['long after', 20, 2, 'scheduled', true],
    ['that was held, whenever', 0, 2, 'held', true],
    ['that was missed', 0, 2, 'missed', true],
    ['that has no slot', 20, -1, 'scheduled', false],
  ])('%s', (_, hour, slot, status, isIt) => {
    expect(isFact(planOf([slot], [{ status }]), 0, at(0) + hour * 3_600_000)).toBe(isIt);
  });

  it('is none where there is no such meeting', () => expect(isFact(planOf([]), 0, at(20))).toBe(false));
});

describe('a run that keeps facts', () => {
  const meetingsAt = (hour: number, ...plan: Parameters<typeof planOf>) =>
    withFactsKept(planOf(...plan), at(hour)).problem.meetings.map(({ fixed, allowed }) => [fixed, allowed]);

  it('leaves in their slots what has begun, and places the rest only in what has not', () => {
    expect(meetingsAt(8, [0, 1, -1])).toEqual([
      [0, undefined],
      [-1, [1, 2]],
      [-1, [1, 2]],
    ]);
  });

  it('changes nothing before the first slot, and nothing after the last', () => {
    for (const hour of [7, 10]) {
      const plan = planOf([0, 1]);
      expect(withFactsKept(plan, at(hour))).toBe(plan);
    }
  });

  it('leaves what is fixed where it is', () => {
    expect(meetingsAt(8, [0, 2], [{ fixed: 0 }, { fixed: 2 }])).toEqual([
      [0, undefined],
      [2, undefined],
    ]);
  });

  it('keeps to the slots that a meeting may have', () => {
    expect(meetingsAt(8, [-1, -1], [{ allowed: [0, 2] }, { allowed: [0] }])).toEqual([
      [-1, [2]],
      [-1, []],
    ]);
  });
});
