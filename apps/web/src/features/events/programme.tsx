import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

type ProgrammeProps<Event> = {
  readonly query: { readonly isPending: boolean; readonly error: unknown; readonly refetch: () => unknown };
  /** The events in the order in which they are shown; those that are over stand below the others. */
  readonly events: readonly Event[] | undefined;
  readonly actions?: ReactNode;
  /** The class of each list. */
  readonly list: string;
  readonly children: (event: Event) => ReactNode;
};

/** Draws the programme: what is to come, and what is over. */
export function Programme<Event extends { readonly hasEnded: boolean }>({
  query: { isPending, error, refetch },
  events,
  actions,
  list,
  children,
}: ProgrammeProps<Event>) {
  const t = useWords('events');
  const coming = events?.filter(({ hasEnded }) => !hasEnded);
  const past = events?.filter(({ hasEnded }) => hasEnded);
  const parts = [
    { title: t('upcoming'), items: coming ?? [] },
    { title: t('past'), items: past ?? [] },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      {isPending && <Skeleton lines={8} />}
      <ProblemAlert error={error} onRetry={refetch} />
      {coming?.length === 0 && <EmptyState title={t('noneUpcoming')} />}
      {parts.map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title} className="mb-8">
              <h2 className="mb-2 font-semibold text-lg">{title}</h2>
              <ul className={list}>{items.map(children)}</ul>
            </section>
          ),
      )}
    </>
  );
}
