import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../lib/i18n.tsx';

type CardProps = {
  readonly children: ReactNode;
  readonly as?: 'section' | 'article' | 'div' | 'li';
  readonly className?: string;
  readonly label?: string;
};

export function Card({ children, as: Element = 'section', className = '', label }: CardProps) {
  return (
    <Element aria-label={label} className={`rounded-xl border border-line bg-surface p-4 sm:p-6 ${className}`}>
      {children}
    </Element>
  );
}

type PageHeaderProps = {
  readonly title: ReactNode;
  /** The title of the browser's tab, where `title` is not a plain text. */
  readonly documentTitle?: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
};

/**
 * Draws the heading of a page: every page has exactly one. Names the browser's tab, and takes the focus after a
 * navigation.
 */
export function PageHeader({ title, documentTitle, lead, above, actions }: PageHeaderProps) {
  usePageTitle(documentTitle ?? (typeof title === 'string' ? title : ''));
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 max-sm:mb-3 max-sm:gap-y-3">
      <div className="grid min-w-0 gap-2 max-sm:gap-1.5">
        {above}
        <PageHeading>{title}</PageHeading>
        {lead && <div className="max-w-[68ch] text-lg text-muted max-sm:text-base">{lead}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-end gap-2">{actions}</div>}
    </header>
  );
}

/** Draws the `h1` alone, for pages with a heading of their own shape; use it with `usePageTitle`. */
export function PageHeading({
  children,
  className = 'text-2xl max-sm:text-xl',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <h1 tabIndex={-1} className={`break-words font-semibold tracking-tight ${className}`}>
      {children}
    </h1>
  );
}

/** Names the browser's tab. */
export function usePageTitle(title: string): void {
  const appName = useWords('core')('appName');
  const before = useRef(document.title);
  useEffect(() => {
    document.title = title ? `${title} · ${appName}` : before.current;
  }, [title, appName]);
}

type EmptyStateProps = {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly icon?: ReactNode;
};

/** Says that there is nothing, why, and what to do next. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-xl border border-line border-dashed px-4 py-10 text-center">
      {icon && (
        <span aria-hidden="true" className="text-azure">
          {icon}
        </span>
      )}
      <p className="font-semibold text-lg">{title}</p>
      {children && <div className="max-w-[52ch] text-muted">{children}</div>}
      {actions && <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
