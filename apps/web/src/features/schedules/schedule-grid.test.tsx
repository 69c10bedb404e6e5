import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { lucas, meeting, schedule, sophie, zone } from '../../testing/event.ts';
import type { Options } from './queries.ts';
import { ScheduleGrid } from './schedule-grid.tsx';
import type { Moving } from './use-grid.ts';

type GridProps = Partial<ComponentProps<typeof ScheduleGrid>>;
const drawGrid = (props: GridProps = {}, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<ScheduleGrid schedule={schedule} zone={zone} {...props} />, { words: ['schedules'], language });
const acts = () => ({ onChoose: vi.fn(), onPin: vi.fn(), onDetails: vi.fn(), onTakeOut: vi.fn() });
const [first, second] = schedule.meetings as [ScheduledMeeting, ScheduledMeeting];
/** The first meeting can go to table 1 at the later two slots, and to table 2 at nine. */
const options: Options = [
  { slotId: 'slt_1', tableIds: ['tbl_2'], breaches: [] },
  { slotId: 'slt_2', tableIds: ['tbl_1'], breaches: [] },
  { slotId: 'slt_3', tableIds: ['tbl_1'], breaches: [] },
];
const moving = (facts: Partial<Moving> = {}): Moving => ({
  meeting: first,
  options,
  swaps: [],
  byMouse: false,
  ...facts,
});

test('is a table of slots and tables, each cell with its two people', async () => {
  await drawGrid();
  const grid = within(screen.getByRole('table', { name: 'Meetings by slot and table' }));
  expect(grid.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Slot', 'Table 1', 'Table 2']);
  // The other side reads its own clock.
  const row = within(grid.getByRole('row', { name: /^09:00.09:20.*15:00/ }));
  const [cell, empty] = row.getAllByRole('cell');
  expect(cell?.textContent).toContain('DELMAS Sophie');
  expect(cell?.textContent).toContain('ZHANG Wei 张伟');
  expect(empty?.textContent).toBe('');
  within(grid.getByRole('row', { name: /^10:00/ })).getByText('Closed');
});

test.each([
  ['fr', 'Rendez-vous par créneau et par table', 'Table 1'],
  ['zh', '各时段、各桌的会面', '1 号桌'],
] as const)('is named in %s', async (language, name, table) => {
  await drawGrid({}, language);
  screen.getByRole('table', { name });
  screen.getByRole('columnheader', { name: table });
});

test('who may only read gets no buttons', async () => {
  await drawGrid();
  expect(screen.queryAllByRole('button')).toEqual([]);
  screen.getByText('Must meet');
});

test('a meeting is chosen, pinned, taken out and looked into by its own buttons and keys', async () => {
  const given = acts();
  const { user } = await drawGrid({ acts: given });
  const card = screen.getByRole('button', { name: /^Move .*DELMAS Sophie.*Must meet/ });
  await user.click(card);
  await user.keyboard('p');
  await user.keyboard('{Delete}');
  fireEvent.keyDown(card, { key: 'p', ctrlKey: true });
  await user.click(screen.getByRole('button', { name: 'Pin DELMAS Sophie – ZHANG Wei 张伟', pressed: true }));
  await user.click(screen.getByRole('button', { name: 'Actions for DELMAS Sophie – ZHANG Wei 张伟' }));
  expect([given.onChoose, given.onPin, given.onTakeOut, given.onDetails].map((one) => one.mock.calls)).toEqual([
    [[first]],
    [[first], [first]],
    [[first]],
    [[first]],
  ]);
});

test('what was held stays where it was', async () => {
  const held = { ...schedule, meetings: [{ ...first, status: 'held' as const }] };
  await drawGrid({ schedule: held, acts: acts() });
  expect(screen.queryAllByRole('button')).toEqual([]);
  screen.getByText('Took place');
});

test('free cells are buttons that say where, and arrows go among them', async () => {
  const [onPlace, onCancel] = [vi.fn(), vi.fn()];
  const { user } = await drawGrid({ acts: acts(), moving: moving(), onPlace, onCancel });
  const free = screen.getAllByRole('button', { name: /^Free/ });
  expect(free.map((one) => one.textContent)).toEqual([
    'FreeChoose 09:00, table 2',
    'FreeChoose 09:30, table 1',
    'FreeChoose 10:00, table 1',
  ]);
  // The first of them has the focus as soon as they are known.
  expect(document.activeElement).toBe(free[0]);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(free[1]);
  await user.keyboard('{ArrowDown}{ArrowUp}');
  await user.keyboard('{Enter}');
  expect(onPlace.mock.calls.map(([{ slot, table }]) => [slot.id, table.id])).toEqual([['slt_2', 'tbl_1']]);
  await user.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledOnce();
});

/** Draws a grid whose options arrive when the button is pressed. */
function Asked() {
  const [known, setKnown] = useState<Options>();
  return (
    <>
      <button type="button" onClick={() => setKnown(options)}>
        Answer
      </button>
      <ScheduleGrid schedule={schedule} zone={zone} moving={moving({ options: known })} />
    </>
  );
}

test('the focus waits until it is known where the meeting can go', async () => {
  const { user } = await draw(<Asked />, { words: ['schedules'] });
  expect(screen.queryAllByRole('button', { name: /^Free/ })).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  expect(document.activeElement).toBe(screen.getAllByRole('button', { name: /^Free/ })[0]);
});

test('a slot in which the meeting cannot be says why', async () => {
  const breach = { rule: 'one_meeting_a_slot', meetingIds: [], participantId: 'par_wei', slotId: 'slt_2' } as const;
  const refused: Options = [{ slotId: 'slt_2', tableIds: [], breaches: [{ ...breach, meetingIds: [] }] }];
  await drawGrid({ moving: moving({ options: refused }) });
  screen.getByRole('rowheader', { name: /^09:30.*is in two meetings at the same time\.$/ });
});

const cellOf = (name: RegExp) => screen.getByText(name).closest('td') as HTMLElement;
const drop = (on: HTMLElement) => {
  fireEvent.dragOver(on);
  fireEvent.drop(on);
};

test('a card is dragged to a free cell, or let go over another one to change places', async () => {
  const [onDrag, onPlace, onSwap] = [vi.fn(), vi.fn(), vi.fn()];
  const swaps = [{ meetingId: second.id, breaches: [] }];
  await drawGrid({ acts: acts(), moving: moving({ byMouse: true, swaps }), onDrag, onPlace, onSwap });
  fireEvent.dragStart(cellOf(/DELMAS Sophie/), { dataTransfer: { setData: () => {} } });
  await waitFor(() => expect(onDrag.mock.calls).toEqual([[first]]));
  const other = cellOf(/MOREAU Lucas/);
  expect(other.title).toMatch(/^Swap with MOREAU Lucas/);
  drop(other);
  drop(screen.getAllByRole('button', { name: /^Free/ })[2]?.closest('td') as HTMLElement);
  expect([onSwap.mock.calls.map(([one]) => one.id), onPlace.mock.calls.map(([{ slot }]) => slot.id)]).toEqual([
    ['mtg_second'],
    ['slt_3'],
  ]);
});

test('a cell that is taken says so, and takes nothing', async () => {
  const [onPlace, onSwap] = [vi.fn(), vi.fn()];
  const breaches = [{ rule: 'one_meeting_a_slot', meetingIds: [], participantId: 'par_wei' as const, slotId: null }];
  const swaps = [{ meetingId: second.id, breaches }];
  await drawGrid({ moving: moving({ byMouse: true, swaps }), onPlace, onSwap });
  const other = cellOf(/MOREAU Lucas/);
  expect(other.title).toMatch(/is in two meetings at the same time/);
  drop(other);
  expect([onPlace.mock.calls, onSwap.mock.calls]).toEqual([[], []]);
});

test('many tables are shown a part at a time; who is looked for is shown, wherever they sit', async () => {
  const [table] = schedule.session.tables;
  const tables = Array.from({ length: 50 }, (_, i) => ({
    ...(table as NonNullable<typeof table>),
    id: `tbl_${i + 1}` as const,
    number: i + 1,
  }));
  const far = meeting('mtg_far', [sophie, lucas], { slotId: 'slt_1', tableId: 'tbl_30' });
  const wide: ScheduleView = { ...schedule, session: { ...schedule.session, tables }, meetings: [far] };
  const { user } = await drawGrid({ schedule: wide, sought: new Set(['mtg_far']) });
  screen.getByRole('button', { name: 'Tables 25–48', pressed: true });
  screen.getByText(/DELMAS Sophie/);
  await user.click(screen.getByRole('button', { name: 'Tables 49–50' }));
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Slot', 'Table 49', 'Table 50']);
});

test('what differs from the published schedule is marked in words', async () => {
  await drawGrid({
    changeOf: new Map([
      ['mtg_first', 'moved'],
      ['mtg_second', 'new'],
    ] as const),
  });
  expect(cellOf(/DELMAS Sophie/).textContent).toContain('Moved');
  expect(cellOf(/MOREAU Lucas/).textContent).toContain('New');
});
