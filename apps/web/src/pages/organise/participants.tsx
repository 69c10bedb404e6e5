import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { AlikeNotice } from '../../features/organisation-merges/alike-notice.tsx';
import { EventMerges } from '../../features/organisation-merges/event-merges.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { AgreementBar } from '../../features/participants/agreement-bar.tsx';
import { type Person, peopleQuery } from '../../features/participants/organise-queries.ts';
import { PeopleFilterFields, usePeopleFilter } from '../../features/participants/people-filter.tsx';
import { PeopleTable } from '../../features/participants/people-table.tsx';
import { PersonDialog } from '../../features/participants/person-dialog.tsx';
import { RemoveDialog } from '../../features/participants/remove-dialog.tsx';
import { usePersonActs } from '../../features/participants/use-person-acts.ts';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { toast } from '../../ui/toast.tsx';

export default function OrganiseParticipantsPage() {
  const t = useWords('participants');
  const { listedName } = useFormat();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/participants' }).eventId);
  const { data: event } = useQuery(organisedEventQuery(eventId));
  const filter = usePeopleFilter();
  const { data, error, isPending, refetch } = useQuery(peopleQuery({ params: { eventId }, query: filter.query }));
  const selection = useSelection();
  const { answer, restore, actFor, error: failure } = usePersonActs(eventId);
  const [edited, setEdited] = useState<Person>();
  const [toRemove, setToRemove] = useState<Person>();
  usePageTitle(t('organiseTitle'));
  return (
    <div className="grid gap-4">
      <AlikeNotice eventId={eventId} />
      <div className="flex flex-wrap items-end gap-3">
        <PeopleFilterFields filter={filter} />
        <ExportLink eventId={eventId} />
      </div>
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={failure} />
      <AgreementBar
        eventId={eventId}
        selected={selection.selected}
        showsLacking={filter.showsLacking}
        onShow={() => filter.setWithout('agreement')}
        onClear={selection.clear}
      />
      {isPending && <Skeleton lines={10} />}
      {data && (data.total > 0 || filter.isFiltered) && (
        <ResultLine people={data.items} total={data.total} selection={selection} />
      )}
      {data?.total === 0 && !filter.isFiltered && <Nobody eventId={eventId} />}
      {data && data.total > 0 && (
        <>
          <PeopleTable
            people={data.items}
            slotCount={event?.sessions.reduce((sum, session) => sum + session.slots.length, 0) ?? 0}
            selected={selection.selected}
            onSelect={(person, isSelected) => selection.select([person], isSelected)}
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

/** Holds the people that an organiser has ticked, across all pages of the list. */
function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<Person['id']>>(new Set());
  return {
    selected,
    select: (people: readonly Person[], isSelected: boolean) =>
      setSelected((now) => {
        const ids = people.map(({ id }) => id);
        return isSelected ? new Set([...now, ...ids]) : new Set([...now].filter((id) => !ids.includes(id)));
      }),
    clear: () => setSelected(new Set()),
  };
}

type EventProps = { readonly eventId: ReturnType<typeof asId<'event'>> };

function ExportLink({ eventId }: EventProps) {
  const t = useWords('participants');
  return (
    <AnchorButton
      look="secondary"
      download
      href={apiPath('GET /api/events/:eventId/organise/participants.csv', { params: { eventId } })}
      icon={<Download aria-hidden="true" className="size-4" />}
    >
      {t('exportCsv')}
    </AnchorButton>
  );
}

type ResultLineProps = {
  readonly people: readonly Person[];
  readonly total: number;
  readonly selection: ReturnType<typeof useSelection>;
};

/** Draws the number of people found, and a box that ticks all of the page. */
function ResultLine({ people, total, selection }: ResultLineProps) {
  const t = useWords('participants');
  const core = useWords('core');
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-muted text-sm">
        {core('results', { n: total })}
      </p>
      {people.some(({ id }) => !selection.selected.has(id)) && (
        <Button size="sm" look="quiet" onClick={() => selection.select(people, true)}>
          {t('selectPage')}
        </Button>
      )}
    </div>
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
