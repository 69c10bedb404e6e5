import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { AlikeNotice } from '../../features/organisation-merges/alike-notice.tsx';
import { EventMerges } from '../../features/organisation-merges/event-merges.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { AgreementBar } from '../../features/participants/agreement-bar.tsx';
import { type Person, peopleQuery } from '../../features/participants/organise-queries.ts';
import type { OrganiseSearch } from '../../features/participants/organise-search.ts';
import { PeopleFilterFields, usePeopleFilter } from '../../features/participants/people-filter.tsx';
import { PeopleTable } from '../../features/participants/people-table.tsx';
import { PersonDialog } from '../../features/participants/person-dialog.tsx';
import { RemoveDialog } from '../../features/participants/remove-dialog.tsx';
import { SelectionBar } from '../../features/participants/selection-bar.tsx';
import { usePersonActs } from '../../features/participants/use-person-acts.ts';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { toast } from '../../ui/toast.tsx';

export default function OrganiseParticipantsPage() {
  const t = useWords('participants');
  const core = useWords('core');
  const { listedName } = useFormat();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/participants' }).eventId);
  const { data: event } = useQuery(organisedEventQuery(eventId));
  const filter = usePeopleFilter();
  const { data, error, isPending, refetch } = useQuery(peopleQuery({ params: { eventId }, query: filter.query }));
  const [selected, setSelected] = useState<ReadonlySet<Person['id']>>(new Set());
  const { answer, restore, actFor, error: failure } = usePersonActs(eventId);
  const [edited, setEdited] = useState<Person>();
  const [toRemove, setToRemove] = useState<Person>();
  usePageTitle(t('organiseTitle'));
  const select = (people: readonly Person[], isSelected: boolean) => {
    const ids = people.map(({ id }) => id);
    setSelected(isSelected ? new Set([...selected, ...ids]) : new Set([...selected].filter((id) => !ids.includes(id))));
  };
  const tags = data?.tags ?? [];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <AlikeNotice eventId={eventId} />
      <PeopleFilterFields filter={filter} tags={tags} />
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={failure} />
      <AgreementBar
        eventId={eventId}
        showsLacking={filter.showsLacking}
        onShow={() => filter.set('without', 'agreement')}
      />
      {isPending && <Skeleton lines={10} />}
      {data && (data.total > 0 || filter.isFiltered) && (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="grow text-muted text-sm">
            {core('results', { n: data.total })}
          </p>
          <ExportLinks eventId={eventId} search={filter.search} />
        </div>
      )}
      <SelectionBar
        eventId={eventId}
        selected={selected}
        total={data?.total ?? 0}
        filters={filter.filters}
        tags={tags}
        onSelect={(ids) => setSelected(new Set(ids))}
        onClear={() => setSelected(new Set())}
      />
      {data?.total === 0 && !filter.isFiltered && <Nobody eventId={eventId} />}
      {data && data.total > 0 && (
        <>
          <PeopleTable
            people={data.items}
            selected={selected}
            onSelect={select}
            sort={filter.sort}
            direction={filter.direction}
            onSort={filter.sortBy}
            onAnswer={(person, next) => void answer(person, next)}
            onRemove={setToRemove}
            onUndoRemoval={(person) => void restore(person)}
            onEdit={setEdited}
            onActFor={(person) => void actFor(person)}
          />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={filter.setPage} />
        </>
      )}
      <EventMerges eventId={eventId} />
      {event && toRemove && (
        <RemoveDialog
          key={toRemove.id}
          event={event}
          person={toRemove}
          onClose={() => setToRemove(undefined)}
          onRemoved={() =>
            toast(t('removedNow', { name: listedName(toRemove.name) }), { undo: () => void restore(toRemove) })
          }
        />
      )}
      {event && edited && (
        <PersonDialog key={edited.id} event={event} person={edited} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}

type EventProps = { readonly eventId: ReturnType<typeof asId<'event'>> };

/** Draws the ways to take along what the table shows: its filters and its order. */
function ExportLinks({ eventId, search }: EventProps & { readonly search: OrganiseSearch }) {
  const t = useWords('participants');
  const link = { params: { eventId }, query: search };
  return (
    <>
      <AnchorButton
        size="sm"
        look="secondary"
        download
        href={apiPath('GET /api/events/:eventId/organise/participants.csv', link)}
        icon={<Download aria-hidden="true" className="size-4" />}
      >
        {t('exportCsv')}
      </AnchorButton>
      <AnchorButton
        size="sm"
        look="secondary"
        download
        href={apiPath('GET /api/events/:eventId/organise/participants.xlsx', link)}
        icon={<Download aria-hidden="true" className="size-4" />}
      >
        {t('exportXlsx')}
      </AnchorButton>
    </>
  );
}

function Nobody({ eventId }: EventProps) {
  const t = useWords('participants');
  const actions = (
    <LinkButton look="secondary" to="/events/$eventId/organise/import" params={{ eventId }}>
      {t('importPeople')}
    </LinkButton>
  );
  return (
    <EmptyState title={t('none')} actions={actions}>
      {t('noneText')}
    </EmptyState>
  );
}
