import type { DeskPerson } from '@jumelage/contracts/days';
import { describe, expect, it } from 'vitest';
import { queueRefused, queueWith, queueWithout, withQueue } from './check-in-queue.ts';

const person = (id: string, changes: Partial<DeskPerson> = {}): DeskPerson => ({
  id: `par_${id}`,
  name: { family: 'Sample', given: id },
  languages: ['fr'],
  attendance: 'onsite',
  organisation: { id: 'org_1', nameLatin: 'Sample', nameHanzi: null, country: 'FR', kind: 'startup', sector: null },
  presence: 'expected',
  checkedInAt: null,
  arrivesAt: null,
  meetingCount: 1,
  ...changes,
});
const at = (minute: number) => `2026-07-02T10:${String(minute).padStart(2, '0')}:00.000Z`;
const mark = (id: string, minute: number, arrived = true) =>
  ({ participantId: `par_${id}`, at: at(minute), arrived }) as const;

describe('check-ins that wait', () => {
  it('keep the newest of a person only', () => {
    const queue = queueWith(queueWith(queueWith([], mark('a', 1)), mark('b', 2)), mark('a', 3, false));
    expect(queue).toEqual([mark('b', 2), mark('a', 3, false)]);
  });

  it('leave when sent, but not what was added while they were on their way', () => {
    const sent = [mark('a', 1), mark('b', 2)];
    expect(queueWithout(queueWith(sent, mark('a', 3, false)), sent)).toEqual([mark('a', 3, false)]);
  });

  it('stay in sight when refused', () => {
    expect(queueRefused([mark('a', 1), mark('b', 2)], [mark('b', 2)], 'not_found')).toEqual([
      mark('a', 1),
      { ...mark('b', 2), refused: 'not_found' },
    ]);
  });
});

describe('people with what waits', () => {
  it('are here at once, and expected again when it is taken back', () => {
    expect(withQueue([person('a')], [mark('a', 5)])[0]).toMatchObject({ presence: 'arrived', checkedInAt: at(5) });
    const here = person('a', { presence: 'arrived', checkedInAt: at(1) });
    expect(withQueue([here], [mark('a', 5, false)])[0]).toMatchObject({ presence: 'expected', checkedInAt: null });
    expect(withQueue([{ ...here, arrivesAt: at(30) }], [mark('a', 5, false)])[0]).toMatchObject({ presence: 'late' });
  });

  it('follow the server where it knows something newer', () => {
    const here = person('a', { presence: 'arrived', checkedInAt: at(9) });
    expect(withQueue([here], [mark('a', 5, false)])[0]).toEqual(here);
  });

  it('who do not come are here once they are checked in', () => {
    expect(withQueue([person('a', { presence: 'absent' })], [mark('a', 5)])[0]).toMatchObject({ presence: 'arrived' });
  });
});
