import { useEffect, useRef } from 'react';

/**
 * After a step of a page gives way to another, puts the focus on the new one's heading, as a navigation does, where it
 * took none itself; never when the page is first drawn.
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
