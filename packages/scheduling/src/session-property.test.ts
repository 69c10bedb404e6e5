import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { layOutSlots, slotsOverlapping } from './session.ts';

const minute = 60_000;

describe('the slots of a session', () => {
  test('are whole, in order, apart by the break, within their block, and no more would fit', () => {
    const { below } = createRandom(25);
    for (let round = 0; round < 200; round++) {
      const [length, pause] = [5 + below(40), below(15)];
      let at = 0;
      const blocks = Array.from({ length: 1 + below(4) }, () => {
        const startsAt = at + below(60) * minute;
        at = startsAt + (1 + below(180)) * minute;
        return { startsAt, endsAt: at };
      });
      const slots = layOutSlots(blocks, length, pause);
      blocks.forEach(({ startsAt, endsAt }, block) => {
        const own = slots.filter((slot) => slot.block === block);
        own.forEach((slot, index) => {
          expect(slot.endsAt - slot.startsAt).toBe(length * minute);
          expect(slot.startsAt).toBe(startsAt + index * (length + pause) * minute);
          expect(slot.endsAt).toBeLessThanOrEqual(endsAt);
        });
        const next = startsAt + own.length * (length + pause) * minute;
        expect(next + length * minute).toBeGreaterThan(endsAt);
      });
      expect(slots.map(({ block }) => block)).toEqual(slots.map(({ block }) => block).sort((a, b) => a - b));
    }
  });

  test('that somebody cannot attend share a moment with an appointment', () => {
    const { below } = createRandom(26);
    const slots = layOutSlots([{ startsAt: 0, endsAt: 300 * minute }], 20, 10);
    for (let round = 0; round < 200; round++) {
      const startsAt = below(320) * minute;
      const busy = [{ startsAt, endsAt: startsAt + (1 + below(60)) * minute }];
      const expected = slots.flatMap((slot, index) => {
        const shares = Array.from({ length: 20 }, (_, at) => slot.startsAt + at * minute).some((moment) =>
          busy.some((one) => one.startsAt <= moment && moment < one.endsAt),
        );
        return shares ? [index] : [];
      });
      expect(slotsOverlapping(slots, busy)).toEqual(expected);
    }
    expect(slotsOverlapping(slots, [])).toEqual([]);
  });
});
