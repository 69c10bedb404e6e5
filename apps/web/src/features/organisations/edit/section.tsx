import { createContext, type ReactNode, use, useState } from 'react';
import { flushSync } from 'react-dom';
import { Card } from '../../../ui/card.tsx';

type Sections = {
  /** The section in sight; the others stay drawn, with whatever was typed into them. */
  readonly open: string;
  /** Opens the section of a place and puts the focus on the first control there. */
  readonly goTo: (place: Element | null) => void;
};

const SectionsContext = createContext<Sections | undefined>(undefined);

/** Shows one section at a time, first the one that the address names. */
export function SectionsProvider({ ids, children }: { readonly ids: readonly string[]; readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(() => location.hash.slice(1));
  const goTo = (place: Element | null) => {
    const section = place?.closest('section[id]');
    if (!place || !section) return;
    flushSync(() => setChosen(section.id));
    const controls = 'input, select, textarea, button';
    const control = place.matches(controls) ? place : place.querySelector(controls);
    place.scrollIntoView({ block: place === section ? 'start' : 'center' });
    ((control ?? place) as HTMLElement).focus({ preventScroll: true });
  };
  // The kind of an organisation decides which sections there are: the one in sight may go.
  const open = ids.includes(chosen) ? chosen : (ids[0] ?? '');
  return <SectionsContext value={{ open, goTo }}>{children}</SectionsContext>;
}

/** Answers the section in sight, and how to get to a field of another. */
export function useSections(): {
  readonly open: string;
  readonly goTo: (id: string) => void;
  readonly goToFirstWrong: () => void;
} {
  const sections = use(SectionsContext);
  if (!sections) throw new Error('the sections of a profile have no provider');
  const { open, goTo } = sections;
  return {
    open,
    goTo: (id) => goTo(document.getElementById(id)),
    goToFirstWrong: () => goTo(document.querySelector('section[id] [aria-invalid=true]')),
  };
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
  const isOpen = useSections().open === id;
  return (
    <section
      id={id}
      hidden={!isOpen}
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
