import type { ReactNode } from 'react';
import { Link } from '../../ui/link.tsx';
import type { SavedSearch } from './queries.ts';

type LinkProps = {
  readonly search: Pick<SavedSearch, 'list' | 'organisationId' | 'filter'>;
  /** Only what came after this instant. */
  readonly since?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Leads to the list of a saved search with its filters. */
export function SearchLink({ search, since, className = '', children }: LinkProps) {
  const { list, organisationId, filter } = search;
  const { eventId, ...others } = filter;
  const asked = {
    ...others,
    ...(list === 'suggestions' && organisationId && { organisation: organisationId }),
    ...(eventId && { event: eventId }),
    ...(since && { since }),
  };
  return (
    <Link
      to={list === 'directory' ? '/directory' : '/suggestions'}
      // The edge: a filter of either list is the search of its page, which reads what it knows.
      search={asked as never}
      className={className}
    >
      {children}
    </Link>
  );
}
