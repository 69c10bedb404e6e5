import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { lucas, meeting, schedule, sophie, wei, zone } from '../../testing/event.ts';
import type { Options } from './queries.ts';
import { ScheduleGrid } from './schedule-grid.tsx';
import type { Moving } from './use-grid.ts';

type GridProps = Partial<ComponentProps<typeof ScheduleGrid>>;
const drawGrid = (props: GridProps = {}, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<ScheduleGrid schedule={schedule} zone={zone} {...props} />, { words: ['schedules'], language });
const acts = () => ({ onOpen: vi.fn(), onMove: vi.fn(), onSwapWith: vi.fn(), onPin: vi.fn(), onTakeOut: vi.fn() });
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
  how: 'move',
  ...facts,
});
/** Reads what a cell shows: its name says more. */
const shown = (cell: HTMLElement | undefined) => cell?.querySelector('[aria-hidden]')?.textContent;
const cellOf = (name: RegExp | string) => screen.getByRole('gridcell', { name });
const focused = () => [
  (document.activeElement as HTMLElement).dataset.x,
  (document.activeElement as HTMLElement).dataset.y,
];

test('is a grid of slots and tables, each cell one line with its two people', async () => {
  await drawGrid();
  const grid = within(screen.getByRole('grid', { name: 'Meetings by slot and table' }));
  expect(grid.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Slot', 'Table 1', 'Table 2']);
  // The other side reads its own clock.
  const row = within(grid.getByRole('row', { name: /^09:00.09:20.*15:00/ }));
  const [cell, empty] = row.getAllByRole('gridcell');
  expect(shown(cell)).toBe('DelmasZhang');
  within(cell as HTMLElement).getByText('DELMAS Sophie – ZHANG Wei 张伟 · Must meet · Pinned');
  expect(empty?.textContent).toBe('');
  within(grid.getByRole('row', { name: /^10:00/ })).getByText('Closed');
});

test('the French side is on the left, whoever asked', async () => {
  const turned = { ...schedule, meetings: [{ ...first, participants: [wei, sophie] as const }] };
  await drawGrid({ schedule: turned as unknown as ScheduleView }, 'zh');
  expect(shown(cellOf(/^DELMAS Sophie – 张伟/))).toBe('Delmas张伟');
});

test.each([
  ['fr', 'Rendez-vous par créneau et par table', 'Table 1'],
  ['zh', '各时段、各桌的会面', '1 号桌'],
] as const)('is named in %s', async (language, name, table) => {
  await drawGrid({}, language);
  screen.getByRole('grid', { name });
  screen.getByRole('columnheader', { name: table });
});

test('the Tab key stops at one cell, and arrows go through all of them', async () => {
  const { user } = await drawGrid({ acts: acts() });
  await user.tab();
  expect(focused()).toEqual(['0', '0']);
  await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(focused()).toEqual(['1', '2']);
  expect(screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0)).toEqual([document.activeElement]);
  await user.keyboard('{Home}{ArrowUp}');
  expect(focused()).toEqual(['0', '1']);
  await user.keyboard('{Control>}{Home}{/Control}{End}');
  expect(focused()).toEqual(['1', '0']);
});

test('a meeting is opened, moved, swapped, pinned and taken out by its keys', async () => {
  const given = acts();
  const { user } = await drawGrid({ acts: given });
  await user.click(cellOf(/^DELMAS Sophie/));
  await user.keyboard('{Enter}mspu{Delete}');
  fireEvent.keyDown(cellOf(/^DELMAS Sophie/), { key: 'p', ctrlKey: true });
  expect(
    [given.onOpen, given.onMove, given.onSwapWith, given.onPin, given.onTakeOut].map((one) => one.mock.calls),
  ).toEqual([[[first], [first]], [[first]], [[first]], [[first]], [[first], [first]]]);
  // A cell without a meeting has nothing to act on.
  await user.keyboard('{ArrowRight}{Enter}mu');
  expect(given.onMove).toHaveBeenCalledOnce();
});

test('what was held opens, and stays where it was', async () => {
  const given = acts();
  const held = { ...schedule, meetings: [{ ...first, status: 'held' as const }] };
  const { user } = await drawGrid({ schedule: held, acts: given });
  await user.click(cellOf(/Took place/));
  await user.keyboard('mup');
  expect([given.onOpen.mock.calls.length, given.onMove.mock.calls, given.onTakeOut.mock.calls]).toEqual([1, [], []]);
  expect(cellOf(/Took place/).getAttribute('draggable')).toBe('false');
});

test('free cells say where they are, and arrows go among them', async () => {
  const [onPlace, onCancel] = [vi.fn(), vi.fn()];
  const { user } = await drawGrid({ acts: acts(), moving: moving(), onPlace, onCancel });
  const free = screen.getAllByRole('gridcell', { name: /^Free/ });
  expect(free.map((one) => one.textContent)).toEqual([
    'Free · Choose 09:00, table 2',
    'Free · Choose 09:30, table 1',
    'Free · Choose 10:00, table 1',
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
  expect(screen.queryAllByRole('gridcell', { name: /^Free/ })).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  expect(document.activeElement).toBe(screen.getAllByRole('gridcell', { name: /^Free/ })[0]);
});

test('a slot in which the meeting cannot be says why', async () => {
  const breach = { rule: 'one_meeting_a_slot', meetingIds: [], participantId: 'par_wei', slotId: 'slt_2' } as const;
  const refused: Options = [{ slotId: 'slt_2', tableIds: [], breaches: [{ ...breach, meetingIds: [] }] }];
  await drawGrid({ moving: moving({ options: refused }) });
  screen.getByRole('rowheader', { name: /^09:30.*is in two meetings at the same time\.$/ });
});

test('a swap offers the meetings with which it works, and nothing else', async () => {
  const [onSwap, onPlace] = [vi.fn(), vi.fn()];
  const third = meeting('mtg_third', [sophie, lucas], { slotId: 'slt_3', tableId: 'tbl_1' });
  const breaches = [{ rule: 'one_meeting_a_slot', meetingIds: [], participantId: 'par_wei' as const, slotId: null }];
  const swaps = [
    { meetingId: second.id, breaches },
    { meetingId: third.id, breaches: [] },
  ];
  const { user } = await drawGrid({
    schedule: { ...schedule, meetings: [first, second, third] },
    acts: acts(),
    moving: moving({ how: 'swap', swaps }),
    onSwap,
    onPlace,
  });
  expect(screen.queryAllByRole('gridcell', { name: /^Free/ })).toEqual([]);
  expect(document.activeElement).toBe(cellOf(/^DELMAS Sophie – MOREAU Lucas/));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(cellOf(/^DELMAS Sophie – MOREAU Lucas/));
  await user.keyboard('{Enter}');
  expect([onSwap.mock.calls.map(([one]) => one.id), onPlace.mock.calls]).toEqual([['mtg_third'], []]);
});

const drop = (on: HTMLElement) => {
  fireEvent.dragOver(on);
  fireEvent.drop(on);
};

test('a meeting is dragged to a free cell, or let go over another one to change places', async () => {
  const [onDrag, onPlace, onSwap] = [vi.fn(), vi.fn(), vi.fn()];
  const swaps = [{ meetingId: second.id, breaches: [] }];
  await drawGrid({ acts: acts(), moving: moving({ how: 'mouse', swaps }), onDrag, onPlace, onSwap });
  fireEvent.dragStart(cellOf(/^DELMAS Sophie/), { dataTransfer: { setData: () => {} } });
  await waitFor(() => expect(onDrag.mock.calls).toEqual([[first]]));
  const other = cellOf(/^MOREAU Lucas/);
  expect(other.title).toMatch(/^Swap with MOREAU Lucas/);
  drop(other);
  drop(screen.getAllByRole('gridcell', { name: /^Free/ })[2] as HTMLElement);
  expect([onSwap.mock.calls.map(([one]) => one.id), onPlace.mock.calls.map(([{ slot }]) => slot.id)]).toEqual([
    ['mtg_second'],
    ['slt_3'],
  ]);
});

test('a cell that is taken says so, and takes nothing', async () => {
  const [onPlace, onSwap] = [vi.fn(), vi.fn()];
  const breaches = [{ rule: 'one_meeting_a_slot', meetingIds: [], participantId: 'par_wei' as const, slotId: null }];
  const swaps = [{ meetingId: second.id, breaches }];
  await drawGrid({ moving: moving({ how: 'mouse', swaps }), onPlace, onSwap });
  const other = cellOf(/^MOREAU Lucas/);
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
  cellOf(/^DELMAS Sophie/);
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
  cellOf(/^DELMAS Sophie.* · Moved/);
  cellOf(/^MOREAU Lucas.* · New/);
});
