import { useEffect, useRef } from 'react';

/**
 * Puts the focus on the heading of a step that replaced another, as a navigation does, unless the step has taken it;
 * never when the page is first drawn.
 */
export function useStepFocus(step: unknown): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    // A step with a field of its own has put the focus there.
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
}
