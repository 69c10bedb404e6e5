import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import type { ScheduledMeeting } from '@jumelage/contracts/schedules';

import { Check, Languages, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { bySide, useNamesOf } from '../schedules/names.ts';
import type { Moment } from './clock.ts';
import { PresenceMark } from './presence-tag.tsx';
import { type SessionRef, useAttendance } from './queries.ts';
import { type Meeting, meetingsOfDay } from './use-day.ts';

type TablesViewProps = { readonly session: SessionRef; readonly day: DayView; readonly moment: Moment };

/** Draws the tables of a slot: the running one and the one after it, or another. */
export function TablesView({ session, day, moment }: TablesViewProps) {
  const terms = useTerms();
  const namesOf = useNamesOf();
  const t = useWords('days');
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  const attendance = useAttendance(session);
  const { slots } = day.schedule.session;
  const last = slots.at(-1);
  const own = slots.find(({ id }) => id === chosen);
  const shown = own ? [own] : [moment.current, moment.next].filter((slot) => slot !== undefined);
  const placed = meetingsOfDay(day);
  const title = (slot: (typeof slots)[number]) =>
    slot.id === moment.current?.id ? `${t('now')} · ` : slot.id === moment.next?.id ? `${t('next')} · ` : '';

  const mark = (meeting: ScheduledMeeting, status: 'held' | 'missed') => {
    const before = meeting.status === 'held' || meeting.status === 'missed' ? meeting.status : 'scheduled';
    const after = before === status ? 'scheduled' : status;
    attendance.mutate({ meetingId: meeting.id, status: after });
    const said = { held: 'markedHeld', missed: 'markedMissed', scheduled: 'markedOpen' } as const;
    toast(t(said[after], { names: namesOf(meeting) }), {
      undo: () => attendance.mutate({ meetingId: meeting.id, status: before }),
    });
  };
  return (
    <section className="grid min-w-0 content-start gap-5">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="font-semibold text-lg">{t('tablesTitle')}</h2>
        <div className="w-full sm:w-72">
          <Select
            label={terms.label.slot}
            value={chosen}
            emptyLabel={`${t('now')} · ${t('next')}`}
            onEmpty={() => setChosen('')}
            options={slots.map((slot) => ({
              value: slot.id,
              label: `${format.date(slot.startsAt, day.zone, 'day')} ${format.timeRange(slot.startsAt, slot.endsAt, day.zone)}`,
            }))}
            onValue={setChosen}
          />
        </div>
      </div>
      <ProblemAlert error={attendance.error} />
      {(shown.length > 0 ? shown : last ? [last] : []).map((slot) => {
        const meetings = placed.filter((one) => one.slot.id === slot.id);
        return (
          <section
            key={slot.id}
            aria-label={format.timeRange(slot.startsAt, slot.endsAt, day.zone)}
            className="grid gap-2"
          >
            <h3 className="font-semibold tabular-nums">
              {title(slot)}
              {format.timeRange(slot.startsAt, slot.endsAt, day.zone)}
            </h3>
            {meetings.length === 0 && <p className="text-muted">{t('noMeetingsNow')}</p>}
            <ul className="grid gap-2 md:grid-cols-2">
              {meetings.map((one) => (
                <TableMeeting
                  key={one.meeting.id}
                  one={one}
                  day={day}
                  hasBegun={slot.id !== moment.next?.id}
                  onMark={(status) => mark(one.meeting, status)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

type TableMeetingProps = {
  readonly one: Meeting;
  readonly day: DayView;
  /** True once the slot has begun, so that the meeting can be marked as held. */
  readonly hasBegun: boolean;
  readonly onMark: (status: 'held' | 'missed') => void;
};

function TableMeeting({ one: { meeting, table }, day, hasBegun, onMark }: TableMeetingProps) {
  const t = useWords('days');
  const core = useWords('core');
  const namesOf = useNamesOf();
  const { listedName } = useFormat();
  const id = useId();
  const interpreter = day.schedule.session.interpreters.find((other) => other.id === meeting.interpreterId);
  const presenceOf = (person: Pick<DeskPerson, 'id'>) =>
    day.people.find((other) => other.id === person.id)?.presence ?? 'expected';
  const delayOf = (person: Pick<DeskPerson, 'id'>) =>
    day.delays.find((delay) => delay.meetingId === meeting.id && delay.participantId === person.id)?.minutes ?? 0;
  const names = namesOf(meeting);
  const marks = [
    {
      status: 'held',
      label: 'markHeld',
      text: 'held',
      Icon: Check,
      on: 'aria-pressed:border-good aria-pressed:bg-good-soft aria-pressed:text-good',
    },
    {
      status: 'missed',
      label: 'markMissed',
      text: 'missed',
      Icon: X,
      on: 'aria-pressed:border-bad aria-pressed:bg-bad-soft aria-pressed:text-bad',
    },
  ] as const;
  return (
    <li aria-labelledby={id} className="grid content-between gap-2 rounded-xl border border-line bg-surface p-3">
      <div className="flex gap-3">
        <span
          id={id}
          className="grid size-14 shrink-0 content-center rounded-lg bg-sunken text-center font-semibold text-xl tabular-nums leading-none"
        >
          <span className="sr-only">{core(table.kind, { n: table.label ?? table.number })}</span>
          <span aria-hidden="true" className="truncate px-0.5">
            {table.label ?? table.number}
          </span>
        </span>
        <div className="grid min-w-0 gap-1.5">
          {bySide(meeting).map((person) => (
            <div key={person.id} className="flex items-start gap-2">
              <PresenceMark presence={presenceOf(person)} />
              <SideMark country={person.organisation.country} short />
              <span className="grid min-w-0">
                <span className="font-medium leading-snug">
                  <PersonName name={person.name} />
                </span>
                <span className="text-muted text-sm">
                  <OrganisationName {...person.organisation} />
                </span>
                {delayOf(person) > 0 && (
                  <span>
                    <Tag tone="warn">{t('saysLate', { n: delayOf(person) })}</Tag>
                  </span>
                )}
              </span>
            </div>
          ))}
          {(interpreter || meeting.needsInterpreter) && (
            <p className="flex items-center gap-1.5 text-hibiscus text-sm">
              <Languages aria-hidden="true" className="size-4" />
              {interpreter ? t('interpreter', { name: listedName(interpreter.name) }) : t('needsInterpreter')}
            </p>
          )}
        </div>
      </div>
      {hasBegun && (
        <div className="flex flex-wrap gap-2">
          {marks.map(({ status, label, text, Icon, on }) => (
            <button
              key={status}
              type="button"
              aria-pressed={meeting.status === status}
              aria-label={t(label, { names })}
              className={`inline-flex min-h-11 flex-1 items-center justify-center gap-1.5 rounded-lg border border-edge/60 px-3 font-medium hover:bg-sunken ${on}`}
              onClick={() => onMark(status)}
            >
              <Icon aria-hidden="true" className="size-4" />
              {t(text)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
