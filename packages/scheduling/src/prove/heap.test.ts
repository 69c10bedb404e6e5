import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createOrder } from './heap.ts';
import { createRestarts, luby } from './restart.ts';

describe('the order of variables', () => {
  test('takes the most active first, each once', () => {
    const order = createOrder(5, () => 0);
    for (const variable of [3, 3, 3, 1, 1, 4]) order.bump(variable);
    expect([order.take(), order.take(), order.take()]).toEqual([3, 1, 4]);
    expect(new Set([order.take(), order.take()])).toEqual(new Set([0, 2]));
    expect(order.take()).toBe(-1);
  });

  test('takes one that was put back again, and does not hold it twice', () => {
    const order = createOrder(3, () => 0);
    order.bump(2);
    expect(order.take()).toBe(2);
    order.insert(2);
    order.insert(2);
    const all = [order.take(), order.take(), order.take(), order.take()];
    expect(all[0]).toBe(2);
    expect(all[3]).toBe(-1);
  });

  test('weighs late bumps more than early ones where it decays', () => {
    const order = createOrder(2, () => 0);
    order.bump(0);
    order.bump(0);
    order.decay(0.4);
    order.bump(1);
    expect(order.take()).toBe(1);
  });

  test('stays in order when activities grow past what a number holds', () => {
    const order = createOrder(3, () => 0);
    for (let i = 0; i < 4_000; i++) {
      order.bump(i % 2);
      order.decay(0.9);
    }
    // Five bumps of now weigh 5; all those of before, each 0.81 of the next, 4.7 and 4.3.
    for (let i = 0; i < 5; i++) order.bump(2);
    expect([order.take(), order.take(), order.take()]).toEqual([2, 1, 0]);
  });

  test('agrees with sorting by activity, whatever is bumped, taken and put back', () => {
    const { below } = createRandom(17);
    const order = createOrder(12, () => 0);
    const activity = new Array<number>(12).fill(0);
    const inside = new Set(activity.keys());
    let step = 1;
    for (let round = 0; round < 3_000; round++) {
      const [what, variable] = [below(4), below(12)];
      if (what === 0) {
        order.insert(variable);
        inside.add(variable);
      } else if (what === 1) {
        const most = Math.max(...[...inside].map((one) => activity[one] ?? 0));
        const taken = order.take();
        if (inside.size === 0) expect(taken).toBe(-1);
        else expect([inside.has(taken), activity[taken]]).toEqual([true, most]);
        inside.delete(taken);
      } else {
        order.bump(variable);
        activity[variable] = (activity[variable] ?? 0) + step;
        if (round % 50 === 0) {
          order.decay(0.5);
          step /= 0.5;
        }
      }
    }
  });
});

describe('restarts', () => {
  test('come after 1, 1, 2, 1, 1, 2, 4, … units', () => {
    const sequence = Array.from({ length: 31 }, (_, index) => luby(index + 1));
    expect(sequence).toEqual([
      1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8, 1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8, 16,
    ]);
  });

  test('are due exactly when as many conflicts were learned from, and not again at once', () => {
    const restarts = createRestarts();
    const dueAfter: number[] = [];
    let since = 0;
    for (let conflict = 0; conflict < 512 * 8; conflict++) {
      restarts.learned();
      since++;
      if (!restarts.due()) continue;
      dueAfter.push(since);
      since = 0;
      expect(restarts.due()).toBe(false);
    }
    expect(dueAfter).toEqual([512, 512, 1024, 512, 512, 1024]);
  });
});
