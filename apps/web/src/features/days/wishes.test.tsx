import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { day, lucas, meeting, slots, sophie } from '../../testing/event.ts';
import { Wishes } from './wishes.tsx';

const agreed = meeting('mtg_agreed', [sophie, lucas]);
const wish = { meetingId: agreed.id, slotId: slots[2].id, startsAt: slots[2].startsAt };
const withWish: DayView = {
  ...day,
  schedule: { ...day.schedule, meetings: [...day.schedule.meetings, agreed] },
  wishes: [wish],
};
const now = Date.parse(day.now);

test('a meeting that was agreed for a slot of today waits at the desk, with the act that places it', async () => {
  const placed: string[][] = [];
  const onPlace = (...pair: DeskPerson[]) => void placed.push(pair.map(({ id }) => id));
  const { user } = await draw(<Wishes day={withWish} now={now} onPlace={onPlace} />, { words: ['days'] });
  expect(screen.getByRole('listitem').textContent).toMatch(/^10:00 .*Sophie.*Lucas/);
  await user.click(screen.getByRole('button', { name: 'Give a table' }));
  expect(placed).toEqual([[sophie.id, lucas.id]]);
});

test('nothing waits once it has a place, once its slot has begun, or on a desk that stored none', async () => {
  const days: DayView[] = [
    { ...withWish, schedule: { ...day.schedule, meetings: [{ ...agreed, slotId: slots[2].id }] } },
    { ...withWish, wishes: undefined as never },
  ];
  for (const one of days) {
    await draw(<Wishes day={one} now={now} />, { words: ['days'] });
    expect(screen.queryByRole('listitem')).toBeNull();
    cleanup();
  }
  await draw(<Wishes day={withWish} now={Date.parse(slots[2].startsAt)} />, { words: ['days'] });
  expect(screen.queryByRole('listitem')).toBeNull();
});
