import { displayName, type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { AlikeNotice } from '../../features/organisation-merges/alike-notice.tsx';
import { EventMerges } from '../../features/organisation-merges/event-merges.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { AgreementBar } from '../../features/participants/agreement-bar.tsx';
import {
  answerBefore,
  type Person,
  peopleQuery,
  useChangePerson,
  useUndoRemoval,
} from '../../features/participants/organise-queries.ts';
import { PeopleTable } from '../../features/participants/people-table.tsx';
import { PersonDialog } from '../../features/participants/person-dialog.tsx';
import { RemoveDialog } from '../../features/participants/remove-dialog.tsx';
import { startActing } from '../../lib/acting.ts';
import { apiPath } from '../../lib/api.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';

type Without = 'requests' | 'agreement';

export default function OrganiseParticipantsPage() {
  const t = useWords('participants');
  const core = useWords('core');
  const terms = useTerms();
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/participants' }).eventId);
  const { without } = useSearch({ from: '/events/$eventId/organise/participants' });
  const { data: event } = useQuery(organisedEventQuery(eventId));
  const [status, setStatus] = useState<ParticipantStatus>();
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const [edited, setEdited] = useState<Person>();
  const [selected, setSelected] = useState<ReadonlySet<Person['id']>>(new Set());
  const [toRemove, setToRemove] = useState<Person>();
  const q = useDeferredValue(text.trim());
  const query = { page, size: 20, ...(status && { status }), ...(q && { q }), ...(without && { without }) };
  const { data, error, isPending, refetch } = useQuery(peopleQuery({ params: { eventId }, query }));
  const change = useChangePerson(eventId);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  usePageTitle(t('organiseTitle'));
  const restart = (act: () => void) => {
    act();
    setPage(1);
  };
  const narrow = (next: Without | undefined) =>
    restart(() => void navigate({ to: '.', search: next ? { without: next } : {}, replace: true, resetScroll: false }));
  const select = (people: readonly Person[], isSelected: boolean) =>
    setSelected((now) => {
      const ids = people.map(({ id }) => id);
      return isSelected ? new Set([...now, ...ids]) : new Set([...now].filter((id) => !ids.includes(id)));
    });
  const undoRemoval = useUndoRemoval(eventId);
  const restore = async (person: Person) => {
    const name = displayName(person.name);
    try {
      const { meetings, lost } = await undoRemoval.mutateAsync(person.id);
      toast(
        lost.places > 0
          ? t('removalLost', { name, n: lost.places })
          : meetings > 0
            ? t('removalUndoneMeetings', { name, n: meetings })
            : t('removalUndone', { name }),
      );
    } catch {
      // The alert above the list says it.
    }
  };
  const answer = async (person: Person, next: 'admitted' | 'refused') => {
    const before = answerBefore(person.status);
    const name = displayName(person.name);
    try {
      await change.mutateAsync({ person, changes: { status: next } });
      const undo =
        next === 'refused'
          ? { undo: () => void restore(person) }
          : before && before !== next
            ? { undo: () => change.mutate({ person, changes: { status: before } }) }
            : {};
      toast(t(next === 'admitted' ? 'admittedNow' : 'refusedNow', { name }), undo);
    } catch {
      // The alert above the list says it.
    }
  };
  const actFor = async (person: Person) => {
    startActing({ eventId, participantId: person.id, name: displayName(person.name) });
    // What was read as an organiser is not what the participant sees.
    queryClient.removeQueries({ queryKey: ['events', eventId] });
    queryClient.removeQueries({ queryKey: ['meeting-requests', eventId] });
    queryClient.removeQueries({ queryKey: ['agendas', eventId] });
    await navigate({ to: '/events/$eventId/requests', params: { eventId } });
  };
  const isFiltered = Boolean(q || status || without);
  const importLink = (
    <LinkButton look="secondary" to="/events/$eventId/organise/import" params={{ eventId }}>
      {t('importPeople')}
    </LinkButton>
  );
  return (
    <div className="grid gap-4">
      <AlikeNotice eventId={eventId} />
      <div className="flex flex-wrap items-end gap-3">
        <search className="grid min-w-0 grow gap-4 sm:grid-cols-3">
          <TextInput
            type="search"
            label={t('searchPeople')}
            maxLength={100}
            value={text}
            onValue={(next) => restart(() => setText(next))}
          />
          <Select
            label={t('status')}
            value={status ?? ''}
            emptyLabel={t('anyStatus')}
            options={participantStatuses.map((value) => ({ value, label: terms.participantStatus[value] }))}
            onValue={(next) => restart(() => setStatus(next))}
            onEmpty={() => restart(() => setStatus(undefined))}
          />
          <Select<Without>
            label={t('narrow')}
            value={without ?? ''}
            emptyLabel={t('everybody')}
            options={[
              { value: 'requests', label: t('onlyWithoutRequest') },
              { value: 'agreement', label: t('onlyLackAgreement') },
            ]}
            onValue={narrow}
            onEmpty={() => narrow(undefined)}
          />
        </search>
        <AnchorButton
          look="secondary"
          download
          href={apiPath('GET /api/events/:eventId/organise/participants.csv', { params: { eventId } })}
          icon={<Download aria-hidden="true" className="size-4" />}
        >
          {t('exportCsv')}
        </AnchorButton>
      </div>
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={change.error ?? undoRemoval.error} />
      <AgreementBar
        eventId={eventId}
        selected={selected}
        showsLacking={without === 'agreement' && !q && !status}
        onShow={() => narrow('agreement')}
        onClear={() => setSelected(new Set())}
      />
      {isPending && <Skeleton lines={10} />}
      {data && (data.total > 0 || isFiltered) && (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="text-muted text-sm">
            {core('results', { n: data.total })}
          </p>
          {data.items.some(({ id }) => !selected.has(id)) && (
            <Button size="sm" look="quiet" onClick={() => select(data.items, true)}>
              {t('selectPage')}
            </Button>
          )}
        </div>
      )}
      {data?.total === 0 && !isFiltered && (
        <EmptyState title={t('none')} actions={importLink}>
          {t('noneText')}
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <>
          <PeopleTable
            people={data.items}
            slotCount={event?.sessions.reduce((sum, session) => sum + session.slots.length, 0) ?? 0}
            selected={selected}
            onSelect={(person, isSelected) => select([person], isSelected)}
            onAnswer={(person, next) => void answer(person, next)}
            onRemove={setToRemove}
            onUndoRemoval={(person) => void restore(person)}
            onEdit={setEdited}
            onActFor={(person) => void actFor(person)}
          />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />
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
            toast(t('removedNow', { name: displayName(toRemove.name) }), { undo: () => void restore(toRemove) })
          }
        />
      )}
      {event && edited && (
        <PersonDialog key={edited.id} event={event} person={edited} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}
