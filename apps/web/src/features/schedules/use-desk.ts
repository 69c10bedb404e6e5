import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { toast } from '../../ui/toast.tsx';
import { useNamesOf } from './names.ts';
import { type Act, isLive, optionsQuery, type SessionRef, useAct } from './queries.ts';
import type { Cell } from './slots.ts';
import type { CellActs, MovingHow } from './use-grid.ts';

type Choice = { readonly id: ScheduledMeeting['id']; readonly how: MovingHow | 'open' | 'dialog' };

/** Puts the focus back on a meeting, once it is drawn where it is now. */
const focusMeeting = (id: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-meeting="${id}"]`)?.focus());

/**
 * Holds which meeting of a draft is open or being moved, and the acts on it: each at once on the screen, with an undo in
 * its message.
 */
export function useDesk(schedule: ScheduleView, session: SessionRef, zone: string) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const format = useFormat();
  const isWide = useWide();
  const act = useAct(session);
  const [choice, setChoice] = useState<Choice>();
  const meeting = schedule.meetings.find(({ id }) => id === choice?.id);
  const options = useQuery({
    ...optionsQuery(session, meeting?.id ?? ('' as ScheduledMeeting['id']), schedule.revision),
    enabled: meeting !== undefined,
  });
  const how = choice?.how;
  const isMoving = how === 'move' || how === 'swap';
  /** Leaves what is being done; the meeting stays open beside the board, until one leaves that, too. */
  const leave = () => {
    if (choice && how !== 'mouse') focusMeeting(choice.id);
    setChoice(choice && isMoving && isWide ? { id: choice.id, how: 'open' } : undefined);
  };
  useEffect(() => {
    if (!isMoving && how !== 'open') return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) leave();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  });
  /** Opens a choice, and clears the refusal of the one before. */
  const pick = (id: ScheduledMeeting['id'], next: Choice['how']) => {
    act.reset();
    setChoice({ id, how: next });
  };
  const perform = async (change: Act, text: string, back?: Act) => {
    setChoice(how === 'open' || isMoving ? choice && { id: choice.id, how: 'open' } : undefined);
    try {
      await act.mutateAsync(change);
      toast(text, back && { undo: () => act.mutate(back) });
    } catch {
      // The alert above the board says it.
    }
    if (isMoving) focusMeeting(change.meeting.id);
  };
  const backOf = (one: ScheduledMeeting): Act =>
    one.slotId && one.tableId
      ? { kind: 'place', meeting: one, slotId: one.slotId, tableId: one.tableId, pinned: one.pinned }
      : { kind: 'takeOut', meeting: one };
  const place = ({ slot, table }: Cell) => {
    if (!meeting) return;
    const text = t('moved', { names: namesOf(meeting), time: format.time(slot.startsAt, zone), table: table.number });
    void perform({ kind: 'place', meeting, slotId: slot.id, tableId: table.id }, text, backOf(meeting));
  };
  const takeOut = (one: ScheduledMeeting) =>
    void perform({ kind: 'takeOut', meeting: one }, t('takenOut', { names: namesOf(one) }), backOf(one));
  const swap = (other: ScheduledMeeting) => {
    if (!meeting) return;
    void perform({ kind: 'swap', meeting, other }, t('swapped', { names: namesOf(meeting), others: namesOf(other) }), {
      kind: 'swap',
      meeting: other,
      other: meeting,
    });
  };
  const pin = (one: ScheduledMeeting) =>
    void perform(
      { kind: 'pin', meeting: one, pinned: !one.pinned },
      t(one.pinned ? 'unpinnedNow' : 'pinnedNow', { names: namesOf(one) }),
    );
  const open = ({ id }: ScheduledMeeting) => pick(id, isWide ? 'open' : 'dialog');
  const acts: CellActs = {
    onOpen: open,
    onMove: ({ id }) => pick(id, 'move'),
    onSwapWith: (one) => one.slotId && pick(one.id, 'swap'),
    onPin: (one) => one.slotId && pin(one),
    onTakeOut: (one) => one.slotId && takeOut(one),
  };
  return {
    act,
    acts: isLive(schedule.run) ? undefined : acts,
    meeting,
    how,
    options,
    moving:
      meeting && (isMoving || how === 'mouse')
        ? { meeting, options: options.data?.slots, swaps: options.data?.swaps, how: how as MovingHow }
        : undefined,
    drag: (id: ScheduledMeeting['id']) => pick(id, 'mouse'),
    open,
    openDialog: ({ id }: ScheduledMeeting) => pick(id, 'dialog'),
    close: () => setChoice(undefined),
    leave,
    place,
    swap,
    pin,
    takeOut,
  };
}
export type DeskState = ReturnType<typeof useDesk>;
