import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { bySide, useNamesOf } from './names.ts';
import type { Options, SessionRef, Swaps } from './queries.ts';
import { SlotDots } from './slot-dots.tsx';
import { type Cell, isOpen } from './slots.ts';
import { TermsForm } from './terms-form.tsx';
import type { CellActs } from './use-grid.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

type MeetingPanelProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly zone: string;
  readonly meeting: ScheduledMeeting;
  readonly options: Options | undefined;
  readonly swaps: Swaps | undefined;
  readonly error: unknown;
  /** Undefined while a run is at work. */
  readonly acts: CellActs | undefined;
  readonly onPlace: (cell: Cell) => void;
  readonly onSwap: (other: ScheduledMeeting) => void;
  readonly onClose: () => void;
};

/** Draws one meeting beside the board: who meets, where it can be and why not elsewhere, and what it can be swapped with. */
export function MeetingPanel(props: MeetingPanelProps) {
  const { schedule, session, zone, meeting, options, swaps, error, acts, onPlace, onSwap, onClose } = props;
  const t = useWords('schedules');
  const canAct = acts !== undefined && isOpen(meeting);
  return (
    <div className="grid gap-4">
      <div className="flex items-start justify-between gap-2">
        <People meeting={meeting} />
        <Button
          look="quiet"
          size="sm"
          className="-me-2 -mt-1 shrink-0 px-2"
          aria-label={t('closeMeeting')}
          title={t('closeMeeting')}
          icon={<X aria-hidden="true" className="size-5" />}
          onClick={onClose}
        />
      </div>
      <Place {...{ schedule, zone, meeting }} />
      {canAct && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" look="secondary" onClick={() => acts.onMove(meeting)}>
            {t(meeting.slotId ? 'move' : 'place')}
          </Button>
          {meeting.slotId && (
            <>
              <Button size="sm" look="secondary" aria-pressed={meeting.pinned} onClick={() => acts.onPin(meeting)}>
                {t(meeting.pinned ? 'unpin' : 'pin')}
              </Button>
              <Button size="sm" look="danger" onClick={() => acts.onTakeOut(meeting)}>
                {t('takeOut')}
              </Button>
            </>
          )}
        </div>
      )}
      <ProblemAlert error={error} />
      {isOpen(meeting) && !options && !error && <Skeleton lines={2} />}
      {isOpen(meeting) && options && <SlotDots {...{ schedule, zone, meeting, options }} onPlace={acts && onPlace} />}
      {isOpen(meeting) && meeting.slotId && swaps && (
        <Partners {...{ schedule, zone, meeting, swaps }} onSwap={acts && onSwap} />
      )}
      {canAct && <TermsForm key={meeting.id} schedule={schedule} session={session} meeting={meeting} />}
    </div>
  );
}

function People({ meeting }: Pick<MeetingPanelProps, 'meeting'>) {
  const people = bySide(meeting);
  return (
    <h2 className="grid gap-2 font-semibold leading-snug">
      {people.map((person) => (
        <span key={person.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
          <SideMark country={person.organisation.country} short />
          <PersonName name={person.name} />
          <span className="col-start-2 font-normal text-muted text-sm">
            <OrganisationName {...person.organisation} />
          </span>
        </span>
      ))}
    </h2>
  );
}

/** Says where a meeting is, or why it is nowhere, with what holds of it. */
function Place({ schedule, zone, meeting }: Pick<MeetingPanelProps, 'schedule' | 'zone' | 'meeting'>) {
  const t = useWords('schedules');
  const terms = useTerms();
  const { timeOf, tableOf, interpreterOf } = usePlaceWording(schedule, zone);
  const wording = useScheduleWording(schedule, zone);
  const interpreter = interpreterOf(meeting.interpreterId);
  return (
    <div className="grid gap-1.5 text-sm">
      {meeting.slotId ? (
        <p className="font-medium">
          {timeOf(meeting.slotId)} · {tableOf(meeting.tableId)}
          {interpreter && ` · ${t('withInterpreter', { name: interpreter })}`}
        </p>
      ) : (
        <>
          <p>{wording.unplaced(meeting)}</p>
          {wording.details(meeting).map((text) => (
            <p key={text} className="text-muted">
              {text}
            </p>
          ))}
        </>
      )}
      <p className="flex flex-wrap gap-1.5 empty:hidden">
        {!isOpen(meeting) && (
          <Tag tone={meeting.status === 'held' ? 'good' : 'plain'}>{terms.meetingStatus[meeting.status]}</Tag>
        )}
        {meeting.priority === 'must' && <Tag tone="warn">{t('must')}</Tag>}
        {meeting.needsInterpreter && <Tag tone="hibiscus">{t('interpreter')}</Tag>}
        {meeting.pinned && <Tag tone="azure">{t('pinned')}</Tag>}
      </p>
    </div>
  );
}

/** The most meetings to swap with that are listed at first. */
const listed = 5;

type PartnersProps = Pick<MeetingPanelProps, 'schedule' | 'zone' | 'meeting'> & {
  readonly swaps: Swaps;
  readonly onSwap: MeetingPanelProps['onSwap'] | undefined;
};

/** Lists the meetings with which this one can change places, and no others; the nearest in time come first. */
function Partners({ schedule, zone, meeting, swaps, onSwap }: PartnersProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { noSwap } = useScheduleWording(schedule, zone);
  const { timeOf, tableOf } = usePlaceWording(schedule, zone);
  const [isWhole, setWhole] = useState(false);
  const possible = new Set(swaps.filter((one) => noSwap(one) === undefined).map(({ meetingId }) => meetingId));
  const rank = new Map(schedule.session.slots.map(({ id }, index) => [id as string, index]));
  const away = ({ slotId }: ScheduledMeeting) =>
    Math.abs((rank.get(slotId ?? '') ?? 0) - (rank.get(meeting.slotId ?? '') ?? 0));
  const partners = schedule.meetings.filter(({ id }) => possible.has(id)).sort((a, b) => away(a) - away(b));
  const rest = partners.length - listed;
  return (
    <section className="grid gap-1">
      <h3 className="font-medium text-sm">{t('swapWith')}</h3>
      {partners.length === 0 && <p className="text-muted text-sm">{t('noSwap')}</p>}
      <ul className="grid">
        {(isWhole ? partners : partners.slice(0, listed)).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              disabled={!onSwap}
              className="grid min-h-9 w-full rounded-md px-1.5 py-1 text-left text-sm leading-snug hover:bg-azure-soft"
              onClick={() => onSwap?.(one)}
            >
              <span className="text-muted text-xs tabular-nums">
                {timeOf(one.slotId)} · {tableOf(one.tableId)}
              </span>
              {namesOf(one)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <Button look="quiet" size="sm" onClick={() => setWhole(true)}>
          {t('moreMeetings', { n: rest })}
        </Button>
      )}
    </section>
  );
}
