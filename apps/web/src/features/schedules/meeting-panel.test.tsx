import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, meeting, schedule, sessionId, sophie, zone } from '../../testing/event.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import type { Options } from './queries.ts';

const [first, second] = schedule.meetings as [ScheduledMeeting, ScheduledMeeting];
const away = { rule: 'within_availability', meetingIds: [], participantId: 'par_wei', slotId: 'slt_2' } as const;
const options: Options = [
  { slotId: 'slt_1', tableIds: ['tbl_1', 'tbl_2'], breaches: [] },
  { slotId: 'slt_2', tableIds: [], breaches: [{ ...away, meetingIds: [] }] },
  { slotId: 'slt_3', tableIds: ['tbl_1'], breaches: [] },
];
const acts = () => ({ onOpen: vi.fn(), onMove: vi.fn(), onSwapWith: vi.fn(), onPin: vi.fn(), onTakeOut: vi.fn() });
const panel = (props: Partial<ComponentProps<typeof MeetingPanel>> = {}) => {
  const given = { onPlace: vi.fn(), onSwap: vi.fn(), onClose: vi.fn(), acts: acts() };
  const drawn = draw(
    <MeetingPanel
      schedule={schedule}
      session={{ eventId, sessionId }}
      zone={zone}
      meeting={first}
      options={options}
      swaps={[]}
      error={null}
      {...given}
      {...props}
    />,
    { words: ['schedules'] },
  );
  return drawn.then(({ user }) => ({ user, ...given }));
};

test('shows each slot as a dot: one moves the meeting, another says why not', async () => {
  const { user, onPlace } = await panel();
  expect(screen.getByRole('button', { current: true }).getAttribute('aria-label')).toBe('09:00 · current slot');
  await user.click(screen.getByRole('button', { name: /^09:30 .*not available/ }));
  screen.getByText(/^09:30 · .*not available/);
  expect(onPlace).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '10:00 · free: Table 1' }));
  expect(onPlace.mock.calls.map(([{ slot, table }]) => [slot.id, table.id])).toEqual([['slt_3', 'tbl_1']]);
});

test('offers the swaps that work, and no others', async () => {
  const third = meeting('mtg_third', [sophie, lucas], { slotId: 'slt_3', tableId: 'tbl_1' });
  const swaps = [
    { meetingId: second.id, breaches: [{ ...away, meetingIds: [] }] },
    { meetingId: third.id, breaches: [] },
  ];
  const { user, onSwap } = await panel({ schedule: { ...schedule, meetings: [first, second, third] }, swaps });
  expect(screen.queryByRole('button', { name: /MOREAU Lucas – ZHANG/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /DELMAS Sophie – MOREAU Lucas/ }));
  expect(onSwap.mock.calls.map(([one]) => one.id)).toEqual(['mtg_third']);
});

test('acts on the meeting, and closes', async () => {
  const { user, acts: given, onClose } = await panel();
  for (const name of ['Move', 'Unpin', 'Remove from draft', 'Close meeting'])
    await user.click(screen.getByRole('button', { name }));
  expect([given.onMove, given.onPin, given.onTakeOut, onClose].map(({ mock }) => mock.calls.length)).toEqual([
    1, 1, 1, 1,
  ]);
});

test('of what was held nothing can be changed', async () => {
  await panel({ meeting: { ...first, status: 'held' } });
  screen.getByText('Took place');
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Close meeting']);
  within(screen.getByRole('heading', { level: 2 })).getByText(/DELMAS/);
});
