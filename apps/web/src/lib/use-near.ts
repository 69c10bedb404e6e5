import { type RefObject, useEffect, useRef, useState } from 'react';

/** Milliseconds after which an element counts as in sight: a screen reader walks a page without scrolling it. */
const anyway = 8_000;

/**
 * Tells whether an element has come into sight, or some seconds have passed: what stands below the fold is loaded then.
 * Where a browser cannot tell, it counts as in sight.
 */
export function useNear<Of extends Element>(): readonly [ref: RefObject<Of | null>, isNear: boolean] {
  const ref = useRef<Of>(null);
  const [isNear, setNear] = useState(() => !('IntersectionObserver' in globalThis));
  useEffect(() => {
    if (isNear || !ref.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    });
    observer.observe(ref.current);
    const timer = setTimeout(() => setNear(true), anyway);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [isNear]);
  return [ref, isNear];
}
