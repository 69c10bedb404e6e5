import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

type MenuProps = {
  readonly label: ReactNode;
  readonly ariaLabel?: string;
  readonly children: ReactNode;
  readonly buttonClass?: string;
  /** True for a panel of twice the width; on a phone it spans the row of buttons around it, which has to be `relative`. */
  readonly wide?: boolean;
};

/**
 * Draws a button that opens a panel of links and buttons; closes on Escape (giving the focus back), on a click
 * elsewhere and after a choice of a link.
 */
export function Menu({ label, ariaLabel, children, buttonClass = '', wide = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);
  return (
    <div ref={root} className={wide ? 'lg:relative' : 'relative'}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={ariaLabel}
        className={`inline-flex min-h-11 items-center gap-2 rounded-lg px-3 font-medium hover:bg-sunken ${buttonClass}`}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div
        id={id}
        hidden={!open}
        // What follows it lets a page be scrolled until the panel stands above the bar at the lower edge.
        className={`max-lg:after:pointer-events-none max-lg:after:absolute max-lg:after:top-full max-lg:after:h-20 max-lg:after:w-px absolute end-0 top-full z-30 mt-2 grid gap-4 rounded-xl border border-line bg-surface p-4 shadow-lift ${wide ? 'w-full lg:w-[30rem]' : 'w-72 max-w-[calc(100vw-2rem)]'}`}
      >
        {open && children}
      </div>
    </div>
  );
}
