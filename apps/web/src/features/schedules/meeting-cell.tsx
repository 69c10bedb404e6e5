import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { bySide, useNamesOf, useShortName } from './names.ts';
import { isOpen } from './slots.ts';

export type MeetingCellProps = {
  readonly x: number;
  readonly y: number;
  readonly meeting: ScheduledMeeting | undefined;
  /** True for the one cell at which the Tab key stops. */
  readonly isActive: boolean;
  readonly isClosed: boolean;
  /** The act that the meeting being moved would do here. */
  readonly target?: 'free' | 'swap' | undefined;
  readonly isOpened: boolean;
  readonly isMoving: boolean;
  readonly isSought: boolean;
  readonly isDraggable: boolean;
  /** True where there is room for the marks of the sides. */
  readonly hasMarks: boolean;
  readonly change?: 'new' | 'moved' | undefined;
  /** The interpreter's name. */
  readonly interpreter?: string | undefined;
  /** The act that is possible here, or the reason against it. */
  readonly title?: string | undefined;
  /** Names a free cell: its time and table. */
  readonly where?: string | undefined;
};

/**
 * Draws one slot at one table in one line: the two people of its meeting, the French one on the left; a free place for
 * the one being moved; or nothing. It is drawn again only where something of it changes: a board has hundreds.
 */
export const MeetingCell = memo(function MeetingCell(props: MeetingCellProps) {
  const { x, y, meeting, target, title } = props;
  const t = useWords('schedules');
  const described = useDescription()(props);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, which the arrow keys focus.
      role="gridcell"
      tabIndex={props.isActive ? 0 : -1}
      aria-selected={props.isOpened || props.isMoving}
      title={title ?? described}
      data-x={x}
      data-y={y}
      data-meeting={meeting?.id}
      data-target={target}
      data-sought={props.isSought || undefined}
      draggable={props.isDraggable}
      className={`board-cell ${lookOf(props)}`}
    >
      {meeting ? (
        <Pair meeting={meeting} hasMarks={props.hasMarks} />
      ) : (
        target === 'free' && <Plus aria-hidden="true" className="mx-auto size-4" />
      )}
      {(described ?? props.isClosed) && <span className="sr-only">{described ?? t('closedCell')}</span>}
    </td>
  );
});

function Pair({ meeting, hasMarks }: { readonly meeting: ScheduledMeeting; readonly hasMarks: boolean }) {
  const shortName = useShortName();
  const [left, right] = bySide(meeting);
  return (
    <span aria-hidden="true" className="contents">
      {hasMarks && <Mark person={left} />}
      <span className="board-name">{shortName(left.name)}</span>
      {hasMarks && <Mark person={right} />}
      <span className="board-name text-muted">{shortName(right.name)}</span>
    </span>
  );
}

const marks: Readonly<Record<string, string>> = { FR: 'rounded-full border-azure', CN: 'border-hibiscus' };

/** Draws a person's side in the shape and colour that it has everywhere, without its letters. */
function Mark({ person }: { readonly person: ScheduledMeeting['participants'][number] }) {
  const look = marks[person.organisation.country] ?? 'rounded-xs border-edge';
  return <span className={`size-2 shrink-0 border-2 ${look}`} />;
}

/** Says in words what a cell shows in letters, edges and colours. */
function useDescription() {
  const t = useWords('schedules');
  const terms = useTerms();
  const namesOf = useNamesOf();
  return ({ meeting, target, where, change, interpreter }: MeetingCellProps): string | undefined => {
    if (!meeting) return target === 'free' ? `${t('freeCell')} · ${where}` : undefined;
    const said = [
      namesOf(meeting),
      !isOpen(meeting) && terms.meetingStatus[meeting.status],
      change && t(change === 'new' ? 'isNew' : 'isMoved'),
      meeting.priority === 'must' && t('must'),
      interpreter ? t('withInterpreter', { name: interpreter }) : meeting.needsInterpreter && t('interpreter'),
      meeting.pinned && t('pinned'),
    ];
    return said.filter(Boolean).join(' · ');
  };
}

function lookOf({ meeting, isClosed, target, isOpened, isMoving, isSought, change }: MeetingCellProps): string {
  const place =
    target === 'free'
      ? 'bg-good-soft text-good outline-good outline-dashed'
      : target === 'swap'
        ? 'bg-good-soft outline-good outline-dashed'
        : isMoving || isOpened
          ? 'bg-azure-soft outline-azure'
          : isSought
            ? 'bg-azure-soft outline-azure outline-dotted'
            : change
              ? 'bg-warn-soft'
              : isClosed
                ? 'closed-cell'
                : '';
  if (!meeting) return place;
  const signs = [
    meeting.priority === 'must' && 'board-must',
    meeting.pinned && 'board-pinned',
    meeting.needsInterpreter && 'board-interpreter',
    !isOpen(meeting) && 'text-muted italic',
  ];
  return [place, ...signs].filter(Boolean).join(' ');
}
