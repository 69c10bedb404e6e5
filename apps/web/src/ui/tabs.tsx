import { createLink, type LinkComponent } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useWords } from '../lib/i18n.tsx';
import { currentOf } from './link.tsx';

/**
 * Draws the sections of one subject, each a page with its own address; the current one is announced by `aria-current`.
 */
export function Tabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    // On a phone the current tab may lie beyond the edge; only the row moves, never the page.
    if (nav.current && current)
      nav.current.scrollLeft = Math.max(0, current.offsetLeft + current.offsetWidth - nav.current.clientWidth);
  });
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="relative mb-6 overflow-x-auto max-sm:mb-4 overflow-y-hidden border-line border-b print:hidden"
    >
      {/* Where a mouse has no wheel to the side, every tab stands in sight. */}
      <div className="flex gap-1 lg:flex-wrap">{children}</div>
    </nav>
  );
}

function TabAnchor({
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a
      {...rest}
      aria-current={currentOf(rest)}
      className="-mb-px whitespace-nowrap border-transparent border-b-3 px-3 py-2.5 font-medium text-muted hover:text-ink aria-[current]:border-azure aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}

/** A tab; takes the router's `to`, `params`, `activeOptions`. */
export const Tab: LinkComponent<typeof TabAnchor> = createLink(TabAnchor);

type PaginationProps = {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
};

/** Draws previous and next of a list; nothing where it fits one page. */
export function Pagination({ page, size, total, onPage }: PaginationProps) {
  const t = useWords('core');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  const button = 'min-h-11 rounded-lg border border-edge/60 px-4 font-medium hover:bg-sunken disabled:opacity-50';
  return (
    <nav aria-label={t('pagination')} className="mt-6 flex items-center justify-center gap-4">
      <button type="button" className={button} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('previousPage')}
      </button>
      <span aria-live="polite" className="text-muted text-sm tabular-nums">
        {t('pageOf', { page, pages })}
      </span>
      <button type="button" className={button} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('nextPage')}
      </button>
    </nav>
  );
}
