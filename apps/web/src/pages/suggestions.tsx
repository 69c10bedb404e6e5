import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotShownNote } from '../features/consents/not-shown-note.tsx';
import { CompareBar } from '../features/matches/compare-tick.tsx';
import type { Change } from '../features/matches/match-filters.tsx';
import { MatchList } from '../features/matches/match-list.tsx';
import { readIds, writeIds } from '../features/matches/match-search.ts';
import { MatchToolbar } from '../features/matches/match-toolbar.tsx';
import { NoOrganisation } from '../features/matches/no-organisation.tsx';
import { useOwnOrganisation } from '../features/matches/own-organisation.ts';
import { SuggestionTabs } from '../features/matches/suggestion-tabs.tsx';
import { SearchBar } from '../features/saved-searches/search-bar.tsx';
import { useWords } from '../lib/i18n.tsx';
import { PageHeader } from '../ui/card.tsx';

export default function SuggestionsPage() {
  const t = useWords('matches');
  const search = useSearch({ from: '/suggestions' });
  const navigate = useNavigate({ from: '/suggestions' });
  const organisation = useOwnOrganisation(search.organisation);
  if (!organisation) return <NoOrganisation />;
  const go = (changed: Parameters<Change>[0], replace: boolean) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined)),
      resetScroll: false,
      replace,
    });
  const { mark, emphasis } = search;
  const eventId = search.event;
  const compared = readIds(search.compare);
  const tick = (ids: typeof compared) => go({ compare: writeIds(ids) || undefined }, true);
  // A list of shortlisted or hidden ones is not ranked again.
  const isRanked = mark === undefined;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 max-lg:[&_header]:mb-1 [&_header]:mb-3">
        <PageHeader title={t('title')} />
        <MatchToolbar search={search} organisationId={organisation.id} isRanked={isRanked} onChange={go} />
      </div>
      <SuggestionTabs organisation={organisation} />
      <NotShownNote />
      {isRanked && (
        <SearchBar
          key={`searches ${organisation.id}`}
          list="suggestions"
          organisationId={organisation.id}
          filter={{ scope: search.scope, sector: search.sector, kind: search.kind, eventId }}
          since={search.since}
          onAll={() => go({ since: undefined }, false)}
        />
      )}
      <MatchList
        key={organisation.id}
        organisationId={organisation.id}
        filter={{
          scope: search.scope ?? 'other_side',
          sector: search.sector,
          kind: search.kind,
          mark,
          eventId,
          ...(isRanked && { emphasis, since: search.since }),
        }}
        compared={compared}
        onCompared={tick}
      />
      <CompareBar organisationId={organisation.id} compared={compared} onCompared={tick} />
    </>
  );
}
