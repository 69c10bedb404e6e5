import type { ReactNode } from 'react';
import { Card } from '../../../ui/card.tsx';

/** Brings a field or a section into sight and puts the focus on its first control. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const control = place?.querySelector<HTMLElement>('input, select, textarea, button');
  place?.scrollIntoView({ block: place.tagName === 'SECTION' ? 'start' : 'center' });
  (control ?? place)?.focus({ preventScroll: true });
}

/** Draws a part of the editor, with a heading that the in-page navigation leads to. */
export function Section({
  id,
  title,
  hint,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className="scroll-mt-32 outline-none lg:scroll-mt-20"
    >
      <Card as="div" className="grid gap-5">
        <div className="grid gap-1">
          <h2 id={`${id}-title`} className="font-semibold text-xl">
            {title}
          </h2>
          {hint && <p className="max-w-[68ch] text-muted">{hint}</p>}
        </div>
        {children}
      </Card>
    </section>
  );
}

/** Wraps a field that links of missing items lead to. */
export function Place({
  id,
  children,
  className = '',
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <div id={id} className={`scroll-mt-32 ${className}`}>
      {children}
    </div>
  );
}
