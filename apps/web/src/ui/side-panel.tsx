import type { ReactNode } from 'react';

/** Draws the detail of a list beside it, on a wide screen: it stays in sight while the list scrolls. */
export function SidePanel({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys.
      tabIndex={0}
      className="sticky top-20 max-h-[calc(100dvh-6rem)] overflow-y-auto rounded-xl border border-line bg-surface p-5"
    >
      {children}
    </section>
  );
}
