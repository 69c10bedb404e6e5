import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { CardActs } from './meeting-card.tsx';
import type { Options, Swaps } from './queries.ts';
import { type Cell, cellKey, meetingsByCell, type Slot } from './slots.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

export type Moving = {
  readonly meeting: ScheduledMeeting;
  readonly options: Options | undefined;
  readonly swaps: Swaps | undefined;
  readonly byMouse: boolean;
};

export type GridProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CardActs | undefined;
  readonly moving?: Moving | undefined;
  readonly onDrag?: (meeting: ScheduledMeeting) => void;
  readonly onPlace?: (cell: Cell) => void;
  /** Swaps with a meeting over which the one being moved was dropped. */
  readonly onSwap?: (other: ScheduledMeeting) => void;
  readonly sought?: ReadonlySet<string>;
  readonly changeOf?: ReadonlyMap<string, 'new' | 'moved'>;
  readonly onCancel?: () => void;
};

/** Gathers what the rows and cells of a grid show: what stands where, and where the meeting that is moved may go. */
export function useGrid(props: GridProps) {
  const { schedule, zone, moving } = props;
  const { refusal, noSwap } = useScheduleWording(schedule, zone);
  const { placeName, interpreterOf } = usePlaceWording(schedule, zone);
  const at = meetingsByCell(schedule.meetings);
  const options = new Map(moving?.options?.map((option) => [option.slotId, option]));
  const swaps = new Map(moving?.swaps?.map((one) => [one.meetingId, one]));
  const optionIn = ({ id }: Slot) => options.get(id);
  return {
    ...props,
    placeName,
    interpreterOf,
    /** Says why the meeting being moved cannot stand in a slot; undefined where it can, or nothing is moved. */
    refusalIn: (slot: Slot) => {
      const option = optionIn(slot);
      return option && refusal(option);
    },
    /** Describes a cell: its meeting, and what can be done there with the one being moved. */
    cellAt: ({ slot, table }: Cell) => {
      const meeting = at.get(cellKey(slot.id, table.id));
      const swap = moving?.byMouse && meeting ? swaps.get(meeting.id) : undefined;
      const reason = swap && noSwap(swap);
      return {
        meeting,
        isFree: Boolean(optionIn(slot)?.tableIds.includes(table.id)) && meeting?.id !== moving?.meeting.id,
        isClosed: table.closedSlots.includes(slot.id),
        canSwap: swap !== undefined && reason === undefined,
        noSwap: reason,
      };
    },
  };
}
export type Grid = ReturnType<typeof useGrid>;
