import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isArrow, nearestCell } from './slots.ts';
import type { GridProps } from './use-grid.ts';

/**
 * Moves the focus among the free cells of a grid: to the first one once they are known, then by the arrow keys; Escape
 * leaves.
 */
export function useFreeCells({ moving, onCancel }: Pick<GridProps, 'moving' | 'onCancel'>) {
  const root = useRef<HTMLDivElement>(null);
  const hasOptions = moving?.options !== undefined;
  const byMouse = moving?.byMouse;
  useEffect(() => {
    if (hasOptions && !byMouse) root.current?.querySelector<HTMLElement>('[data-x]')?.focus();
  }, [hasOptions, byMouse]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!moving) return;
    if (event.key === 'Escape') onCancel?.();
    if (!isArrow(event.key)) return;
    const cells = [...(root.current?.querySelectorAll<HTMLElement>('[data-x]') ?? [])].map((element) => ({
      element,
      x: Number(element.dataset.x),
      y: Number(element.dataset.y),
    }));
    const from = cells.find(({ element }) => element === document.activeElement);
    const next = from && nearestCell(cells, from, event.key);
    if (from) event.preventDefault();
    next?.element.focus();
  };
  return { root, onKeyDown };
}
