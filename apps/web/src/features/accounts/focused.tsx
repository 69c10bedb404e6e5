import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly className?: string;
  /** A screen reader's name for a step that has no field. */
  readonly label?: string;
};

/**
 * Draws a step that takes the focus when it appears, in its first field or else as a whole: what it replaced had it.
 */
export function Focused({ children, className = '', label }: Props) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    (ref.current?.querySelector('input') ?? ref.current)?.focus();
  }, []);
  return (
    <section ref={ref} aria-label={label} tabIndex={-1} className={`outline-none ${className}`}>
      {children}
    </section>
  );
}
