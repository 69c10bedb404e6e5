import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { Ellipsis, Languages, Pin, PinOff, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { bySide, useNamesOf } from './names.ts';
import { isOpen } from './slots.ts';

export type CardActs = {
  /** Chooses the meeting: to be moved in the grid, or its dialog on a phone. */
  readonly onChoose: (meeting: ScheduledMeeting) => void;
  readonly onPin: (meeting: ScheduledMeeting) => void;
  readonly onDetails: (meeting: ScheduledMeeting) => void;
  readonly onTakeOut: (meeting: ScheduledMeeting) => void;
};

type MeetingCardProps = {
  readonly meeting: ScheduledMeeting;
  readonly acts?: CardActs | undefined;
  readonly isMoving?: boolean;
  /** True where the search finds one of its people. */
  readonly isSought?: boolean;
  /** The difference between its place and the published one. */
  readonly change?: 'new' | 'moved' | undefined;
  /** The interpreter's name. */
  readonly interpreter?: string | undefined;
};

/** Draws a meeting in its cell: people with their sides, signs, and the acts; read-only without acts. */
export function MeetingCard({
  meeting,
  acts: given,
  isMoving = false,
  isSought = false,
  change,
  interpreter,
}: MeetingCardProps) {
  const acts = isOpen(meeting) ? given : undefined;
  const people = <People meeting={meeting} interpreter={interpreter} />;
  return (
    <div
      className={`grid h-full content-between gap-1 rounded-lg border p-1.5 ${isSought ? 'bg-azure-soft' : 'bg-surface'} ${isMoving ? 'border-2 border-azure border-dashed' : isSought ? 'border-azure' : 'border-line'}`}
      data-sought={isSought || undefined}
    >
      {acts ? (
        <ChooseButton meeting={meeting} acts={acts} isMoving={isMoving}>
          {people}
        </ChooseButton>
      ) : (
        <div className="p-1">{people}</div>
      )}
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-1">
        <Signs meeting={meeting} change={change} isPinShown={!acts} />
        {acts && <CardButtons meeting={meeting} acts={acts} />}
      </div>
    </div>
  );
}

function People({ meeting, interpreter }: Pick<MeetingCardProps, 'meeting' | 'interpreter'>) {
  const t = useWords('schedules');
  return (
    <>
      <span className="grid gap-1">
        {bySide(meeting).map((person) => (
          <span key={person.id} className="flex items-start gap-1.5 text-sm leading-snug">
            <SideMark country={person.organisation.country} short />
            <span className="min-w-0 font-medium">
              <PersonName name={person.name} />
            </span>
          </span>
        ))}
      </span>
      {interpreter && (
        <span className="mt-1 block text-muted text-xs leading-snug">
          {t('withInterpreter', { name: interpreter })}
        </span>
      )}
    </>
  );
}

type ActingProps = { readonly meeting: ScheduledMeeting; readonly acts: CardActs };

/** Draws the card itself as a button: it chooses the meeting, and has keys of its own that pin it and take it out. */
function ChooseButton({
  meeting,
  acts,
  isMoving,
  children,
}: ActingProps & { readonly isMoving: boolean; readonly children: ReactNode }) {
  const t = useWords('schedules');
  return (
    <button
      type="button"
      data-meeting={meeting.id}
      aria-pressed={isMoving}
      className="rounded-md p-1 text-left hover:bg-azure-soft"
      onClick={() => acts.onChoose(meeting)}
      onKeyDown={(event) => {
        if (!meeting.slotId || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Delete' || event.key === 'Backspace') acts.onTakeOut(meeting);
        if (event.key === 'p' || event.key === 'P') acts.onPin(meeting);
      }}
    >
      <span className="sr-only">{t(meeting.slotId ? 'move' : 'place')} </span>
      {children}
      <span className="sr-only">{signs(meeting, t)}</span>
    </button>
  );
}

type SignsProps = Pick<MeetingCardProps, 'meeting' | 'change'> & { readonly isPinShown: boolean };

/** Draws the signs of a meeting, such as pinned, moved or held. */
function Signs({ meeting, change, isPinShown }: SignsProps) {
  const t = useWords('schedules');
  const terms = useTerms();
  return (
    <span className="flex items-center gap-1 ps-1">
      {!isOpen(meeting) && (
        <Tag tone={meeting.status === 'held' ? 'good' : 'plain'}>{terms.meetingStatus[meeting.status]}</Tag>
      )}
      {change && <Tag tone="warn">{t(change === 'new' ? 'isNew' : 'isMoved')}</Tag>}
      {meeting.priority === 'must' && (
        <Sign text={t('must')} icon={<Star aria-hidden="true" className="size-4 fill-current text-warn" />} />
      )}
      {meeting.needsInterpreter && (
        <Sign text={t('interpreter')} icon={<Languages aria-hidden="true" className="size-4 text-hibiscus" />} />
      )}
      {meeting.pinned && isPinShown && (
        <Sign text={t('pinned')} icon={<Pin aria-hidden="true" className="size-4 text-azure" />} />
      )}
    </span>
  );
}

const small = 'grid size-9 place-items-center rounded-md hover:bg-sunken';

function CardButtons({ meeting, acts }: ActingProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const names = namesOf(meeting);
  return (
    <span className="flex">
      {meeting.slotId && (
        <button
          type="button"
          title={t(meeting.pinned ? 'unpin' : 'pin')}
          aria-label={t('pinMeeting', { names })}
          aria-pressed={meeting.pinned}
          className={`${small} ${meeting.pinned ? 'text-azure' : 'text-muted'}`}
          onClick={() => acts.onPin(meeting)}
        >
          {meeting.pinned ? (
            <Pin aria-hidden="true" className="size-4 fill-current" />
          ) : (
            <PinOff aria-hidden="true" className="size-4" />
          )}
        </button>
      )}
      <button
        type="button"
        aria-label={t('actions', { names })}
        className={`${small} text-muted`}
        onClick={() => acts.onDetails(meeting)}
      >
        <Ellipsis aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}

function signs(meeting: ScheduledMeeting, t: (key: 'must' | 'pinned' | 'interpreter') => string): string {
  const said = [
    meeting.priority === 'must' && t('must'),
    meeting.pinned && t('pinned'),
    meeting.needsInterpreter && t('interpreter'),
  ].filter(Boolean);
  return said.map((text) => ` · ${text}`).join('');
}

function Sign({ text, icon }: { readonly text: string; readonly icon: ReactNode }) {
  return (
    <span title={text}>
      {icon}
      <span className="sr-only">{text}</span>
    </span>
  );
}
