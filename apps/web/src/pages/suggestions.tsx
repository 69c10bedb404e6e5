import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotShownNote } from '../features/consents/not-shown-note.tsx';
import { CompareBar } from '../features/matches/compare-tick.tsx';
import { EmphasisPanel } from '../features/matches/emphasis-panel.tsx';
import { type Change, MatchFilters } from '../features/matches/match-filters.tsx';
import { MatchList } from '../features/matches/match-list.tsx';
import { readIds, writeIds } from '../features/matches/match-search.ts';
import { NoOrganisation } from '../features/matches/no-organisation.tsx';
import { useOwnOrganisation } from '../features/matches/own-organisation.ts';
import { SuggestionTabs } from '../features/matches/suggestion-tabs.tsx';
import { WhyNot } from '../features/matches/why-not.tsx';
import { useWords } from '../lib/i18n.tsx';
import { PageHeader } from '../ui/card.tsx';
import { Folding } from '../ui/folding.tsx';

export default function SuggestionsPage() {
  const t = useWords('matches');
  const more = useWords('suggestions');
  const core = useWords('core');
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
      <PageHeader title={t('title')} lead={t('lead')} />
      <SuggestionTabs organisation={organisation} />
      <NotShownNote />
      <Folding title={core('filters')}>
        <MatchFilters search={search} organisationId={organisation.id} onChange={(changed) => go(changed, false)} />
        {eventId && <p className="mt-3 text-muted text-sm">{more('fitted')}</p>}
      </Folding>
      <div className="mt-4 grid items-start gap-4 lg:mt-8 lg:grid-cols-[1fr_19rem] lg:grid-rows-[auto_1fr] lg:gap-x-8 lg:gap-y-6">
        {isRanked && (
          <Folding title={more('emphasisTitle')} framed className="lg:col-start-2 lg:row-start-1">
            <EmphasisPanel key={organisation.id} value={emphasis} onValue={(next) => go({ emphasis: next }, true)} />
          </Folding>
        )}
        {isRanked && (
          <section aria-label={more('whyNotTitle')} className="lg:sticky lg:top-20 lg:col-start-2 lg:row-start-2">
            <Folding title={more('whyNotTitle')} framed>
              <WhyNot key={organisation.id} organisationId={organisation.id} />
            </Folding>
          </section>
        )}
        <div className={`min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1 ${isRanked ? '' : 'lg:col-span-2'}`}>
          <MatchList
            key={organisation.id}
            organisationId={organisation.id}
            filter={{
              scope: search.scope ?? 'other_side',
              sector: search.sector,
              kind: search.kind,
              mark,
              eventId,
              ...(isRanked && { emphasis }),
            }}
            compared={compared}
            onCompared={tick}
          />
          <CompareBar organisationId={organisation.id} compared={compared} onCompared={tick} />
        </div>
      </div>
    </>
  );
}
