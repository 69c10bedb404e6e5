import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { Select } from '../../ui/text-input.tsx';
import { namesOf } from './names.ts';
import type { Options, SessionRef, Swaps } from './queries.ts';
import { type Cell, cellKey, isOpen } from './slots.ts';
import { TermsForm } from './terms-form.tsx';
import { usePlaceWording, useScheduleWording } from './wording.ts';

type MoveDialogProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly zone: string;
  readonly meeting: ScheduledMeeting | undefined;
  readonly options: Options | undefined;
  readonly swaps: Swaps | undefined;
  readonly error: unknown;
  readonly onPlace: (cell: Cell) => void;
  readonly onPin: (meeting: ScheduledMeeting) => void;
  readonly onSwap: (other: ScheduledMeeting) => void;
  readonly onTakeOut: (meeting: ScheduledMeeting) => void;
  readonly onClose: () => void;
};

/** All that can be done with a meeting, without a grid: for phones, screen readers and whoever prefers a list. */
export function MoveDialog({
  schedule,
  session,
  zone,
  meeting,
  options,
  swaps,
  error,
  onPlace,
  onPin,
  onSwap,
  onTakeOut,
  onClose,
}: MoveDialogProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const wording = useScheduleWording(schedule, zone);
  const { placeName, timeOf, tableOf, interpreterOf } = usePlaceWording(schedule, zone);
  const [chosen, setChosen] = useState('');
  const [partner, setPartner] = useState('');
  const { slots, tables } = schedule.session;
  const cells = slots.flatMap((slot) =>
    tables.flatMap((table) =>
      options?.find(({ slotId }) => slotId === slot.id)?.tableIds.includes(table.id) ? [{ slot, table }] : [],
    ),
  );
  const open = cells.filter(
    ({ slot, table }) => cellKey(slot.id, table.id) !== cellKey(meeting?.slotId ?? null, meeting?.tableId ?? null),
  );
  const cell = open.find(({ slot, table }) => cellKey(slot.id, table.id) === chosen);
  const label = ({ slot, table }: Cell) =>
    `${format.date(slot.startsAt, zone, 'day')} · ${format.timeRange(slot.startsAt, slot.endsAt, zone)} · ${placeName(table)}`;
  const reasonOf = new Map(swaps?.map((one) => [one.meetingId, wording.noSwap(one)]));
  const others = schedule.meetings.filter(({ id }) => reasonOf.has(id) && reasonOf.get(id) === undefined);
  const kept = schedule.meetings.flatMap((one) =>
    reasonOf.get(one.id) ? [{ one, reason: reasonOf.get(one.id) }] : [],
  );
  const swapLabel = (one: ScheduledMeeting) => `${timeOf(one.slotId)} · ${tableOf(one.tableId)} · ${namesOf(one)}`;
  const other = others.find(({ id }) => id === partner);
  const refused = slots.flatMap((slot) => {
    const option = options?.find(({ slotId }) => slotId === slot.id);
    const reason = option && wording.refusal(option);
    return reason ? [{ slot, reason }] : [];
  });
  const actions = meeting && (
    <>
      {meeting.slotId && (
        <>
          <Button look="danger" onClick={() => onTakeOut(meeting)}>
            {t('takeOut')}
          </Button>
          <Button look="secondary" onClick={() => onPin(meeting)}>
            {t(meeting.pinned ? 'unpin' : 'pin')}
          </Button>
        </>
      )}
      <Button disabled={!cell} onClick={() => cell && onPlace(cell)}>
        {t(meeting.slotId ? 'move' : 'place')}
      </Button>
    </>
  );
  return (
    <Dialog title={meeting ? namesOf(meeting) : ''} open={meeting !== undefined} onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <ul className="grid gap-2">
          {meeting?.participants.map((person) => (
            <li key={person.id} className="grid gap-0.5">
              <span className="font-medium">
                <PersonName name={person.name} />
              </span>
              <span className="flex flex-wrap items-center gap-2 text-muted text-sm">
                <SideMark country={person.organisation.country} /> <OrganisationName {...person.organisation} />
              </span>
            </li>
          ))}
        </ul>
        {meeting?.interpreterId && (
          <p className="text-muted text-sm">
            {t('withInterpreter', { name: interpreterOf(meeting.interpreterId) ?? '' })}
          </p>
        )}
        <ProblemAlert error={error} />
        {!options && <Skeleton lines={2} />}
        {options && open.length === 0 && <p>{t('noOption')}</p>}
        {open.length > 0 && (
          <Select
            label={t('possibleSlots')}
            value={cell ? chosen : ''}
            options={open.map((one) => ({ value: cellKey(one.slot.id, one.table.id), label: label(one) }))}
            onValue={setChosen}
          />
        )}
        {refused.length > 0 && (
          <details>
            <summary className="min-h-9 py-1 font-medium text-azure">{t('otherSlots')}</summary>
            <ul className="grid gap-1.5 pt-2 text-sm">
              {refused.map(({ slot, reason }) => (
                <li key={slot.id}>
                  <span className="font-medium tabular-nums">
                    {format.date(slot.startsAt, zone, 'day')} · {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                  </span>{' '}
                  <span className="text-muted">{reason}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {meeting && isOpen(meeting) && others.length > 0 && (
          <div className="grid items-end gap-2 sm:grid-cols-[1fr_auto]">
            <Select
              label={t('swapWith')}
              value={other ? partner : ''}
              options={others.map((one) => ({ value: one.id, label: swapLabel(one) }))}
              onValue={setPartner}
            />
            <Button look="secondary" disabled={!other} onClick={() => other && onSwap(other)}>
              {t('swap')}
            </Button>
          </div>
        )}
        {meeting?.slotId && isOpen(meeting) && swaps && others.length === 0 && (
          <p className="text-muted text-sm">{t('noSwap')}</p>
        )}
        {kept.length > 0 && (
          <details>
            <summary className="min-h-9 py-1 font-medium text-azure">{t('otherSwaps', { n: kept.length })}</summary>
            <ul className="grid gap-1.5 pt-2 text-sm">
              {kept.map(({ one, reason }) => (
                <li key={one.id} className="text-muted">
                  <span className="font-medium">{swapLabel(one)}</span> {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
        {meeting && isOpen(meeting) && <TermsForm schedule={schedule} session={session} meeting={meeting} />}
      </div>
    </Dialog>
  );
}
