import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { useNamesOf } from './names.ts';
import { interpreterRows, isSought, personRows, type TimeRow } from './timeline.ts';
import { usePlaceWording } from './wording.ts';

type GridProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly query: string;
  readonly onDetails?: ((meeting: ScheduledMeeting) => void) | undefined;
};

/**
 * Draws one row a person: their meeting in each slot, and where they wait; rows out of sight are not drawn, so that
 * hundreds stay fluid.
 */
export function PeopleGrid(props: GridProps) {
  const t = useWords('schedules');
  const { tableOf } = usePlaceWording(props.schedule, props.zone);
  const rows = personRows(props.schedule).filter(({ person }) => isSought(person, props.query));
  if (rows.length === 0) return <p className="text-muted">{t('found', { n: 0 })}</p>;
  return (
    <TimeGrid {...props} head={t('person')}>
      {rows.map((row) => (
        <Row
          key={row.id}
          {...props}
          row={row}
          head={
            <>
              <span className="flex items-start gap-1.5 font-medium text-sm leading-snug">
                <SideMark country={row.person.organisation.country} short />
                <PersonName name={row.person.name} />
              </span>
              <span className="font-normal text-muted text-xs">
                <OrganisationName {...row.person.organisation} />
              </span>
            </>
          }
          tableOf={tableOf}
          cell={(meeting) => otherOf(meeting, row.id)}
        />
      ))}
    </TimeGrid>
  );
}

/** Draws one row an interpreter: their meeting in each slot, and when they are away. */
export function InterpreterGrid(props: GridProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const terms = useTerms();
  const { tableOf } = usePlaceWording(props.schedule, props.zone);
  const rows = interpreterRows(props.schedule);
  if (rows.length === 0) return <p className="text-muted">{t('noInterpreters')}</p>;
  return (
    <TimeGrid {...props} head={t('interpreterColumn')}>
      {rows.map((row) => (
        <Row
          key={row.id}
          {...props}
          row={row}
          head={
            <>
              <span className="font-medium text-sm">
                <PersonName name={row.interpreter.name} />
              </span>
              <span className="font-normal text-muted text-xs">
                {row.interpreter.languages.map((language) => terms.language[language]).join(' – ')}
              </span>
            </>
          }
          tableOf={tableOf}
          cell={namesOf}
        />
      ))}
    </TimeGrid>
  );
}

function otherOf(meeting: ScheduledMeeting, id: string): ReactNode {
  const others = meeting.participants.filter((person) => person.id !== id);
  return others.map((person) => <PersonName key={person.id} name={person.name} />);
}

function TimeGrid({
  schedule,
  zone,
  head,
  children,
}: GridProps & { readonly head: string; readonly children: ReactNode }) {
  const t = useWords('schedules');
  const format = useFormat();
  const { slots } = schedule.session;
  return (
    <section
      aria-label={t('grid')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative max-h-[85dvh] overflow-auto rounded-xl border border-line"
    >
      {/* Rows of an ordinary table cannot be left undrawn: these are boxes of their own. */}
      <table className="block w-max min-w-full text-left">
        <caption className="sr-only">{t('grid')}</caption>
        <thead className="sticky top-0 z-20 block">
          <tr className="flex border-line border-b bg-surface">
            <th
              scope="col"
              className="sticky start-0 w-44 shrink-0 border-line border-e bg-surface px-3 py-2 font-medium text-muted text-sm sm:w-56"
            >
              {head}
            </th>
            {slots.map((slot, index) => (
              <th
                scope="col"
                key={slot.id}
                className={`w-32 shrink-0 px-2 py-2 font-medium text-muted text-sm tabular-nums ${slot.block === slots[index - 1]?.block || index === 0 ? '' : 'border-edge border-s-2'}`}
              >
                {format.time(slot.startsAt, zone)}
                {slot.block !== slots[index - 1]?.block && (
                  <span className="block font-normal text-xs">{format.date(slot.startsAt, zone, 'weekday')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block">{children}</tbody>
      </table>
    </section>
  );
}

type RowProps = GridProps & {
  readonly row: TimeRow;
  readonly head: ReactNode;
  readonly cell: (meeting: ScheduledMeeting) => ReactNode;
  readonly tableOf: (id: string | null) => string;
};

function Row({ schedule, zone, row, head, cell, tableOf, onDetails }: RowProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const { slots } = schedule.session;
  return (
    <tr className="flex border-line border-b" style={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 72px' }}>
      <th
        scope="row"
        className="sticky start-0 z-10 grid w-44 shrink-0 content-start gap-0.5 border-line border-e bg-surface px-3 py-2 sm:w-56"
      >
        {head}
        <span className="font-normal text-muted text-xs">{t('meetingsOf', { n: row.count })}</span>
      </th>
      {row.cells.map(({ meeting, isGap, isAway }, index) => (
        <td
          key={slots[index]?.id}
          className={`w-32 shrink-0 p-1 ${slots[index]?.block === slots[index - 1]?.block || index === 0 ? '' : 'border-edge border-s-2'} ${isAway ? 'closed-cell' : ''}`}
        >
          {meeting ? (
            <button
              type="button"
              disabled={!onDetails}
              className="grid min-h-14 w-full content-start rounded-md border border-line bg-surface px-2 py-1 text-left text-sm leading-snug enabled:hover:bg-azure-soft"
              onClick={() => onDetails?.(meeting)}
            >
              <span className="sr-only">{format.time(slots[index]?.startsAt ?? 0, zone)} </span>
              <span className="line-clamp-3">{cell(meeting)}</span>
              <span className="text-muted text-xs">{tableOf(meeting.tableId)}</span>
            </button>
          ) : isGap ? (
            <Tag tone="warn">{t('gapHere')}</Tag>
          ) : isAway ? (
            <span className="text-muted text-xs">{t('away')}</span>
          ) : (
            <span className="grid min-h-14 place-items-center rounded-md border border-line border-dashed text-muted text-xs">
              {t('freeSlot')}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
