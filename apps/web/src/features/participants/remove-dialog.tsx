import type { RemovalView } from '@jumelage/contracts/participants';
import { removedStatuses } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { Progress } from '../../ui/progress.tsx';
import { type EventId, type Person, removalQuery, useRemovePerson } from './organise-queries.ts';

type RemoveDialogProps = {
  readonly event: { readonly id: EventId; readonly zone: string };
  readonly person: Person;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** Removes somebody from an event, once the organiser has read what goes with them. */
export function RemoveDialog({ event, person, onClose, onRemoved }: RemoveDialogProps) {
  const t = useWords('participants');
  const { listedName } = useFormat();
  const { removeStatus, removeStatusHint } = useTexts('participants');
  const [status, setStatus] = useState<(typeof removedStatuses)[number]>('refused');
  const remove = useRemovePerson(event.id);
  // Of who is removed nothing is to be asked any more.
  const proposal = useQuery({ ...removalQuery(event.id, person.id), enabled: !remove.isPending && !remove.isSuccess });
  const confirm = async () => {
    await remove.mutateAsync({ participantId: person.id, status });
    onRemoved();
  };
  return (
    <ConfirmDialog
      danger
      open
      title={t('removeTitle', { name: listedName(person.name) })}
      onClose={onClose}
      confirmLabel={t('removeConfirm')}
      onConfirm={confirm}
      ready={proposal.data !== undefined}
      error={remove.error ?? proposal.error}
    >
      <div className="grid gap-5">
        {proposal.isPending && <Progress label={t('removeLooking')} />}
        {proposal.data && <Consequences removal={proposal.data} zone={event.zone} />}
        <RadioGroup
          label={t('removeWhy')}
          value={status}
          options={removedStatuses.map((value) => ({
            value,
            label: removeStatus[value],
            hint: removeStatusHint[value],
          }))}
          onValue={setStatus}
        />
        <p className="text-muted text-sm">{t('removeUndoHint')}</p>
      </div>
    </ConfirmDialog>
  );
}

type Place = RemovalView['meetings'][number]['draft'];

function Consequences({ removal, zone }: { readonly removal: RemovalView; readonly zone: string }) {
  const t = useWords('participants');
  const format = useFormat();
  const { meetings, pendingRequests, colleagueOf, checkedInAt, told } = removal;
  const said = [
    meetings.length > 0 && t('removeMeetings', { n: meetings.length }),
    pendingRequests > 0 && t('removeRequests', { n: pendingRequests }),
    colleagueOf > 0 && t('removeColleague', { n: colleagueOf }),
  ].filter((text) => text !== false);
  const word = (place: NonNullable<Place>) =>
    t('removePlace', {
      time: `${format.date(place.startsAt, zone, 'day')} ${format.time(place.startsAt, zone)}`,
      table: place.table,
    });
  const places = ({ draft, published }: { readonly draft: Place; readonly published: Place }) => {
    const isSame = draft && published && draft.startsAt === published.startsAt && draft.table === published.table;
    const all = [
      published && t('removeInPublished', { place: word(published) }),
      draft && !isSame && t('removeInDraft', { place: word(draft) }),
      draft?.pinned && t('removePinned'),
    ].filter(Boolean);
    return all.length > 0 ? all.join(' · ') : t('removeUnplaced');
  };
  return (
    <section role="status" className="grid gap-3">
      <h3 className="font-semibold">{t('removeTakes')}</h3>
      <ul className="list-disc ps-5">
        {said.length === 0 && <li>{t('removeNothing')}</li>}
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {checkedInAt && <li>{t('removeCheckedIn', { time: format.time(checkedInAt, zone) })}</li>}
        <li>{t('removeTold', { n: told })}</li>
      </ul>
      {meetings.length > 0 && (
        <ul className="grid max-h-60 gap-2 overflow-y-auto">
          {meetings.map((meeting) => (
            <li key={meeting.meetingId} className="grid gap-0.5 rounded-lg border border-line px-3 py-2">
              <span className="font-medium">
                <PersonName name={meeting.other.name} />
              </span>
              <span className="text-muted text-sm tabular-nums">{places(meeting)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
