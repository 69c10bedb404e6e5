import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { findPlace, heightsOf, layOut, type Part, partsOf } from './long-list.ts';

/**
 * Up to as many rows a list is drawn whole. Rows that come and go cost more while the page moves than those that stand
 * there: on a slow processor 40 ms a frame, against 8 for 300 suggestions, each painted by itself.
 */
const wholeUpTo = 400;
/** The rows that are drawn before it is known where the window is. */
const first = 25;
/** The part of a window beyond its edges in which rows are drawn: what a flick passes until the next frame. */
const ahead = 0.75;

type LongList = {
  readonly keys: readonly string[];
  /** The height of a row that was not drawn yet, in pixels: what most have. */
  readonly estimate: number;
};

/**
 * Finds which rows of a long list have to be in the document: those near the window, and the one that has the focus with
 * its neighbours, so that Tab goes on from it. In between stand spaces as high as the rows that are missing. A list of
 * some hundred rows is whole, and a longer one becomes whole for printing and for the browser's own search.
 *
 * Whoever draws it spreads `list` on the element around the rows, gives every row `data-key` and `rowRef`, and a space
 * its height in pixels: an empty `li`, or in a table a `tr`, that is hidden from screen readers. Rows may be of any height,
 * which is known once they were drawn, and remembered; nothing may stand between them.
 */
export function useLongList<Of extends HTMLElement>({ keys, estimate }: LongList) {
  const [isAsked, setAsked] = useState(false);
  const isWhole = isAsked || keys.length <= wholeUpTo;
  const [heights] = useState(() => heightsOf(`${location.pathname} ${innerWidth}`));
  const [range, setRange] = useState({ from: 0, to: first });
  const element = useRef<Of>(null);
  const held = useRef<string>(undefined);
  const observer = useRef<ResizeObserver>(undefined);

  const follow = useCallback(() => {
    const box = element.current?.getBoundingClientRect();
    if (!box || isWhole) return;
    const tops = layOut(keys, heights, estimate);
    const margin = innerHeight * ahead;
    const from = findPlace(tops, -box.top - margin);
    const to = findPlace(tops, innerHeight - box.top + margin) + 1;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, [keys, heights, estimate, isWhole]);

  useLayoutEffect(follow, [follow]);
  useEffect(() => {
    // Captured, since an element that scrolls tells nobody but those above it who ask first.
    addEventListener('scroll', follow, { passive: true, capture: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
    };
  }, [follow]);
  useWholeWhenAsked(setAsked);

  const rowRef = useCallback(
    (row: HTMLElement | null) => {
      observer.current ??= new ResizeObserver((entries) => {
        for (const { target, borderBoxSize } of entries) {
          const key = (target as HTMLElement).dataset.key;
          if (key !== undefined && target.isConnected) heights.set(key, borderBoxSize[0]?.blockSize ?? 0);
        }
      });
      const { current } = observer;
      if (row) current.observe(row);
      return () => {
        if (row) current.unobserve(row);
      };
    },
    [heights],
  );

  const onFocus = ({ target }: FocusEvent) => {
    held.current = target.closest<HTMLElement>('[data-key]')?.dataset.key;
  };
  // A window that opened from a row, or a click beside everything, leaves the row where it is.
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) held.current = undefined;
  };

  /** Scrolls a row into sight, drawing it first where it is not; answers whether the list has it. */
  const reveal = (key: string): boolean => {
    const index = keys.indexOf(key);
    const list = element.current;
    if (index < 0 || !list) return false;
    const find = () => list.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const isDrawn = find() !== null;
    if (!isDrawn) flushSync(() => setRange({ from: Math.max(0, index - 1), to: index + 2 }));
    find()?.scrollIntoView({ block: isDrawn ? 'nearest' : 'center' });
    return true;
  };

  const parts: readonly Part[] = isWhole
    ? keys.map((_, row) => ({ row }))
    : partsOf(layOut(keys, heights, estimate), range, held.current === undefined ? -1 : keys.indexOf(held.current));
  return { isWhole, parts, rowRef, reveal, list: { ref: element, onFocus, onBlur } };
}

/** Asks for the whole list before it is printed, until it is, and before the browser looks for a text in it. */
function useWholeWhenAsked(setAsked: (isAsked: boolean) => void): void {
  useEffect(() => {
    const ask = () => flushSync(() => setAsked(true));
    const end = () => setAsked(false);
    const search = (event: KeyboardEvent) => {
      if (event.key === 'F3' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f')) ask();
    };
    addEventListener('beforeprint', ask);
    addEventListener('afterprint', end);
    addEventListener('keydown', search);
    return () => {
      removeEventListener('beforeprint', ask);
      removeEventListener('afterprint', end);
      removeEventListener('keydown', search);
    };
  }, [setAsked]);
}
