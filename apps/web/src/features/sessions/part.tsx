import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/tag.tsx';

type PartProps = {
  readonly title: string;
  /** The values in one line, readable without unfolding. */
  readonly sum: string;
  readonly lead: string;
  readonly isChanged?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Draws a part of the session that folds: its title and values stay in sight. */
export function Part({ title, sum, lead, isChanged = false, onOpen, children }: PartProps) {
  const t = useWords('sessions');
  return (
    <details
      className="group/part rounded-xl border border-line bg-surface"
      open={isChanged || undefined}
      onToggle={(event) => onOpen?.(event.currentTarget.open)}
    >
      <summary className="flex min-h-14 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-xl px-4 py-3 hover:bg-sunken sm:px-6 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-5 shrink-0 text-muted transition-transform group-open/part:rotate-90"
        />
        <h3 className="font-semibold">{title}</h3>
        {isChanged && <Tag tone="warn">{t('unsavedTag')}</Tag>}
        <span className="w-full ps-8 text-muted text-sm sm:ms-auto sm:w-auto sm:ps-0">{sum}</span>
      </summary>
      <div className="grid gap-5 border-line border-t p-4 sm:p-6">
        <p className="max-w-[68ch] text-muted text-sm">{lead}</p>
        {children}
      </div>
    </details>
  );
}
