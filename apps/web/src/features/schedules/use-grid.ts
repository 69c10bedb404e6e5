import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { Options, Swaps } from './queries.ts';
import { type Cell, cellKey, meetingsByCell, type Slot } from './slots.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

/** The ways in which a meeting gets another place: to a free cell, with the mouse, or in exchange for another one. */
export type MovingHow = 'move' | 'mouse' | 'swap';

export type Moving = {
  readonly meeting: ScheduledMeeting;
  readonly options: Options | undefined;
  readonly swaps: Swaps | undefined;
  readonly how: MovingHow;
};

export type CellActs = {
  readonly onOpen: (meeting: ScheduledMeeting) => void;
  readonly onMove: (meeting: ScheduledMeeting) => void;
  readonly onSwapWith: (meeting: ScheduledMeeting) => void;
  readonly onPin: (meeting: ScheduledMeeting) => void;
  readonly onTakeOut: (meeting: ScheduledMeeting) => void;
};

export type GridProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CellActs | undefined;
  readonly moving?: Moving | undefined;
  /** The meeting that is open beside the board. */
  readonly openId?: string | undefined;
  readonly onDrag?: (meeting: ScheduledMeeting) => void;
  readonly onPlace?: (cell: Cell) => void;
  /** Swaps the meeting that is being moved with another one. */
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
  const refusalIn = (slot: Slot) => {
    const option = moving?.how === 'swap' ? undefined : optionIn(slot);
    return option && refusal(option);
  };
  return {
    ...props,
    placeName,
    interpreterOf,
    /** Says why the meeting being moved cannot stand in a slot; undefined where it can, or nothing is moved. */
    refusalIn,
    /** Describes a cell: its meeting, and what can be done there with the one being moved. */
    cellAt: ({ slot, table }: Cell) => {
      const meeting = at.get(cellKey(slot.id, table.id));
      const swap = moving && moving.how !== 'move' && meeting ? swaps.get(meeting.id) : undefined;
      const reason = swap && noSwap(swap);
      const isFree =
        moving?.how !== 'swap' &&
        Boolean(optionIn(slot)?.tableIds.includes(table.id)) &&
        meeting?.id !== moving?.meeting.id;
      return {
        meeting,
        isFree,
        isClosed: table.closedSlots.includes(slot.id),
        canSwap: swap !== undefined && reason === undefined,
        noSwap: reason,
      };
    },
  };
}
export type Grid = ReturnType<typeof useGrid>;
