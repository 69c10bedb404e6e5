import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { isArrow, isOpen, nearestCell, type Table } from './slots.ts';
import type { CellActs, Grid } from './use-grid.ts';

type Point = { readonly x: number; readonly y: number };

const aside = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;
const acts: Readonly<Record<string, keyof CellActs>> = {
  m: 'onMove',
  s: 'onSwapWith',
  u: 'onTakeOut',
  Delete: 'onTakeOut',
  Backspace: 'onTakeOut',
  p: 'onPin',
};

/**
 * Makes a board one stop of the Tab key: arrows go from cell to cell, or, while a meeting is moved or swapped, among the
 * cells to which it may go; Enter opens or places, letters act, Escape leaves.
 */
export function useCells(grid: Grid, tables: readonly Table[]) {
  const root = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Point>({ x: 0, y: 0 });
  const { slots } = grid.schedule.session;
  const { moving } = grid;
  const find = ({ x, y }: Point) => root.current?.querySelector<HTMLElement>(`[data-x="${x}"][data-y="${y}"]`);
  const focus = (point: Point) => {
    setActive(point);
    find(point)?.focus();
  };
  const targets = (): Point[] => [...(root.current?.querySelectorAll<HTMLElement>('[data-target]') ?? [])].map(pointOf);
  const hasOptions = moving?.options !== undefined;
  const isChosen = moving !== undefined && moving.how !== 'mouse';
  const focusFirst = () => {
    const [first] = targets();
    if (first) focus(first);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it becomes known where the meeting may go.
  useEffect(() => {
    if (hasOptions && isChosen) focusFirst();
  }, [hasOptions, isChosen, moving?.how, moving?.meeting.id]);

  const cellOf = ({ x, y }: Point) => {
    const [slot, table] = [slots[y], tables[x]];
    return slot && table && { slot, table };
  };
  const activate = (point: Point) => {
    const cell = cellOf(point);
    if (!cell) return;
    const { meeting, isFree, canSwap } = grid.cellAt(cell);
    if (moving && isFree) grid.onPlace?.(cell);
    else if (moving?.how === 'swap' && canSwap && meeting) grid.onSwap?.(meeting);
    else if (meeting) grid.acts?.onOpen(meeting);
  };
  const step = ({ x, y }: Point, key: keyof typeof aside): Point => {
    const [dx, dy] = aside[key];
    const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
    return { x: within(x + dx, tables.length - 1), y: within(y + dy, slots.length - 1) };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = pointUnder(event.target);
    if (!from || event.altKey) return;
    const { key } = event;
    const hasModifier = event.ctrlKey || event.metaKey;
    if (isArrow(key) && !hasModifier) {
      event.preventDefault();
      focus(isChosen ? (nearestCell(targets(), from, key) ?? from) : step(from, key));
    } else if (key === 'Home' || key === 'End') {
      event.preventDefault();
      const x = key === 'Home' ? 0 : tables.length - 1;
      focus({ x, y: !hasModifier ? from.y : key === 'Home' ? 0 : slots.length - 1 });
    } else if (hasModifier) return;
    else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      activate(from);
    } else if (key === 'Escape' && moving) {
      // It leaves the move alone; the meeting stays open beside the board.
      event.preventDefault();
      grid.onCancel?.();
    } else {
      const act = acts[key.length === 1 ? key.toLowerCase() : key];
      const cell = act && cellOf(from);
      const meeting = cell && grid.cellAt(cell).meeting;
      if (act && meeting && isOpen(meeting) && !moving) {
        event.preventDefault();
        grid.acts?.[act](meeting);
      }
    }
  };
  const onClick = (event: MouseEvent) => {
    const point = pointUnder(event.target);
    if (!point) return;
    focus(point);
    activate(point);
  };
  /** Makes the Tab key stop next where the focus is, wherever it came from. */
  const onFocus = (event: FocusEvent) => {
    const point = pointUnder(event.target);
    if (point && (point.x !== active.x || point.y !== active.y)) setActive(point);
  };
  const last = { x: Math.min(active.x, tables.length - 1), y: Math.min(active.y, slots.length - 1) };
  return { root, active: last, onKeyDown, onClick, onFocus };
}

const pointOf = ({ dataset }: HTMLElement): Point => ({ x: Number(dataset.x), y: Number(dataset.y) });

function pointUnder(target: EventTarget): Point | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-x]') : null;
  return cell ? pointOf(cell) : undefined;
}
