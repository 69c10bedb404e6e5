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
import { bySide, useNamesOf } from './names.ts';
import type { Options, SessionRef, Swaps } from './queries.ts';
import { type Cell, cellKey, isOpen, type Slot } from './slots.ts';
import { SwapChoice } from './swap-choice.tsx';
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

/** Draws all acts of a meeting without a grid: for phones, screen readers and whoever prefers a list. */
export function MoveDialog(props: MoveDialogProps) {
  const { schedule, session, zone, meeting, options, swaps, error, onPlace, onSwap, onClose } = props;
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { interpreterOf } = usePlaceWording(schedule, zone);
  const [chosen, setChosen] = useState('');
  const open = openCells(schedule, options, meeting);
  const cell = open.find(({ slot, table }) => cellKey(slot.id, table.id) === chosen);
  const actions = meeting && (
    <>
      {meeting.slotId && <PlacedActs meeting={meeting} onPin={props.onPin} onTakeOut={props.onTakeOut} />}
      <Button disabled={!cell} onClick={() => cell && onPlace(cell)}>
        {t(meeting.slotId ? 'move' : 'place')}
      </Button>
    </>
  );
  return (
    <Dialog title={meeting ? namesOf(meeting) : ''} open={meeting !== undefined} onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <BothPeople meeting={meeting} />
        {meeting?.interpreterId && (
          <p className="text-muted text-sm">
            {t('withInterpreter', { name: interpreterOf(meeting.interpreterId) ?? '' })}
          </p>
        )}
        <ProblemAlert error={error} />
        {!options && <Skeleton lines={2} />}
        {options && open.length === 0 && <p>{t('noOption')}</p>}
        {open.length > 0 && (
          <CellChoice {...{ schedule, zone }} cells={open} value={cell ? chosen : ''} onValue={setChosen} />
        )}
        <RefusedSlots {...{ schedule, zone, options }} />
        <SwapChoice {...{ schedule, zone, meeting, swaps, onSwap }} />
        {meeting && isOpen(meeting) && <TermsForm schedule={schedule} session={session} meeting={meeting} />}
      </div>
    </Dialog>
  );
}

/** Lists the cells in which a meeting may stand, except its own. */
function openCells(
  { session: { slots, tables } }: ScheduleView,
  options: Options | undefined,
  meeting: ScheduledMeeting | undefined,
): Cell[] {
  const own = cellKey(meeting?.slotId ?? null, meeting?.tableId ?? null);
  return slots.flatMap((slot) => {
    const free = options?.find(({ slotId }) => slotId === slot.id)?.tableIds;
    return tables.flatMap((table) =>
      free?.includes(table.id) && cellKey(slot.id, table.id) !== own ? [{ slot, table }] : [],
    );
  });
}

/** Names a slot by its day and its hours. */
function useSlotName(zone: string) {
  const format = useFormat();
  return ({ startsAt, endsAt }: Slot) =>
    `${format.date(startsAt, zone, 'day')} · ${format.timeRange(startsAt, endsAt, zone)}`;
}

type PlacedActsProps = Pick<MoveDialogProps, 'onPin' | 'onTakeOut'> & { readonly meeting: ScheduledMeeting };

function PlacedActs({ meeting, onPin, onTakeOut }: PlacedActsProps) {
  const t = useWords('schedules');
  return (
    <>
      <Button look="danger" onClick={() => onTakeOut(meeting)}>
        {t('takeOut')}
      </Button>
      <Button look="secondary" onClick={() => onPin(meeting)}>
        {t(meeting.pinned ? 'unpin' : 'pin')}
      </Button>
    </>
  );
}

function BothPeople({ meeting }: Pick<MoveDialogProps, 'meeting'>) {
  return (
    <ul className="grid gap-2">
      {(meeting ? bySide(meeting) : []).map((person) => (
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
  );
}

type CellChoiceProps = Pick<MoveDialogProps, 'schedule' | 'zone'> & {
  readonly cells: readonly Cell[];
  readonly value: string;
  readonly onValue: (key: string) => void;
};

function CellChoice({ schedule, zone, cells, value, onValue }: CellChoiceProps) {
  const t = useWords('schedules');
  const nameOf = useSlotName(zone);
  const { placeName } = usePlaceWording(schedule, zone);
  return (
    <Select
      label={t('possibleSlots')}
      value={value}
      options={cells.map(({ slot, table }) => ({
        value: cellKey(slot.id, table.id),
        label: `${nameOf(slot)} · ${placeName(table)}`,
      }))}
      onValue={onValue}
    />
  );
}

/** Draws the slots in which the meeting cannot stand, each with the reason. */
function RefusedSlots({ schedule, zone, options }: Pick<MoveDialogProps, 'schedule' | 'zone' | 'options'>) {
  const t = useWords('schedules');
  const nameOf = useSlotName(zone);
  const { refusal } = useScheduleWording(schedule, zone);
  const refused = schedule.session.slots.flatMap((slot) => {
    const option = options?.find(({ slotId }) => slotId === slot.id);
    const reason = option && refusal(option);
    return reason ? [{ slot, reason }] : [];
  });
  if (refused.length === 0) return null;
  return (
    <details>
      <summary className="min-h-9 py-1 font-medium text-azure">{t('otherSlots')}</summary>
      <ul className="grid gap-1.5 pt-2 text-sm">
        {refused.map(({ slot, reason }) => (
          <li key={slot.id}>
            <span className="font-medium tabular-nums">{nameOf(slot)}</span>{' '}
            <span className="text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
