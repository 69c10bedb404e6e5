import { type RefObject, useEffect, useState } from 'react';

/** Divides a number of cards into pages: at least one page, and at least one card on each. */
export function pagesOf(count: number, fitting: number): { readonly perPage: number; readonly pages: number } {
  const perPage = Math.max(1, fitting);
  return { perPage, pages: Math.max(1, Math.ceil(count / perPage)) };
}

/** Measures how many cards fit an element, by its size and that of its letters. */
export function useFitting(
  element: RefObject<HTMLElement | null>,
  { rowEm, wideEm }: { readonly rowEm: number; readonly wideEm: number },
): number {
  const [fitting, setFitting] = useState(8);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(node).fontSize);
      const columns = node.clientWidth / em >= wideEm ? 2 : 1;
      setFitting(columns * Math.max(1, Math.floor(node.clientHeight / (em * rowEm))));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    return () => observer.disconnect();
  }, [element, rowEm, wideEm]);
  return fitting;
}

/** Turns the pages of a screen that nobody touches. */
export function useTurning(pages: number, seconds: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (pages <= 1) return;
    const timer = setInterval(() => setPage((before) => before + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [pages, seconds]);
  return page % pages;
}
