import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Tells whether an element has come into sight, or was about to: what stands below the fold is loaded then. Where a
 * browser cannot tell, it counts as in sight.
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
    return () => observer.disconnect();
  }, [isNear]);
  return [ref, isNear];
}
