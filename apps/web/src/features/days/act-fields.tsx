import type { DayView } from '@jumelage/contracts/days';
import type { DayAct } from '@jumelage/domain/day';
import { minute, toWallTime } from '@jumelage/domain/time';
import { zoneCity } from '@jumelage/i18n/format';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import type { Draft } from './disturbance.ts';
import { PersonPicker } from './person-picker.tsx';

type ActFieldsProps = {
  readonly act: DayAct;
  readonly day: DayView;
  readonly now: number;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

/** Draws the fields of each act. */
export function ActFields({ act, day: shown, now, draft, onDraft }: ActFieldsProps) {
  const t = useWords('days');
  const core = useWords('core');
  const { listedName } = useFormat();
  const { people } = shown;
  const set = (change: Draft) => onDraft({ ...draft, ...change });
  const upcoming = shown.schedule.session.slots.filter(({ endsAt }) => Date.parse(endsAt) > now);
  if (act === 'late' || act === 'absent') {
    return (
      <>
        <PersonPicker label={t('who')} people={people} person={draft.person} onPerson={(person) => set({ person })} />
        {act === 'late' && draft.person && (
          <ArrivalTime
            zone={shown.zone}
            now={now}
            value={draft.arrives ?? ''}
            onValue={(arrives) => set({ arrives })}
          />
        )}
      </>
    );
  }
  if (act === 'walk_in') {
    const here = people.filter(({ presence }) => presence !== 'absent');
    // People that they meet anyway are not offered for a further meeting.
    const meetings = shown.schedule.meetings.filter(
      ({ slotId, participants }) => slotId && participants.some(({ id }) => id === draft.person?.id),
    );
    const met = new Set(meetings.flatMap(({ participants }) => participants.map(({ id }) => id)));
    return (
      <>
        <PersonPicker
          label={t('firstPerson')}
          people={here}
          person={draft.person}
          onPerson={(person) => set({ person })}
        />
        {draft.person && (
          <PersonPicker
            label={t('secondPerson')}
            people={here.filter(
              ({ id, organisation }) =>
                id !== draft.person?.id && !met.has(id) && organisation.id !== draft.person?.organisation.id,
            )}
            person={draft.second}
            onPerson={(second) => set({ second })}
          />
        )}
      </>
    );
  }
  if (act === 'table_closed') {
    const open = shown.schedule.session.tables.filter(({ closedSlots }) =>
      upcoming.some(({ id }) => !closedSlots.includes(id)),
    );
    if (open.length === 0) return <p>{t('noTables')}</p>;
    const label = (table: (typeof open)[number]) =>
      [core(table.kind, { n: table.label ?? table.number }), table.zone && t('zone', { name: table.zone })]
        .filter(Boolean)
        .join(' · ');
    return (
      <Select
        label={t('whichTable')}
        value={draft.tableId ?? ''}
        options={open.map((table) => ({ value: table.id, label: label(table) }))}
        emptyLabel={t('whichTable')}
        onValue={(tableId) => set({ tableId })}
      />
    );
  }
  if (act === 'interpreter_gone') {
    const interpreters = shown.schedule.session.interpreters.filter(({ awaySlots }) =>
      upcoming.some(({ id }) => !awaySlots.includes(id)),
    );
    if (interpreters.length === 0) return <p>{t('noInterpreters')}</p>;
    return (
      <Select
        label={t('whichInterpreter')}
        value={draft.interpreterId ?? ''}
        options={interpreters.map(({ id, name }) => ({ value: id, label: listedName(name) }))}
        emptyLabel={t('whichInterpreter')}
        onValue={(interpreterId) => set({ interpreterId })}
      />
    );
  }
  if (act === 'extra_slot') {
    return (
      <NumberInput
        label={t('slotLength')}
        hint={t('slotLengthHint')}
        optional
        least={5}
        most={180}
        value={draft.minutes ?? ''}
        onValue={(minutes) => set({ minutes })}
      />
    );
  }
  return null;
}

type ArrivalTimeProps = {
  readonly zone: string;
  readonly now: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

function ArrivalTime({ zone, now, value, onValue }: ArrivalTimeProps) {
  const t = useWords('days');
  const language = useLanguage();
  const clockIn = (minutes: number) => toWallTime(now + minutes * minute, zone).slice(11);
  return (
    <div className="grid gap-2">
      <TextInput
        label={t('arrivesAt')}
        hint={t('arrivesHint', { zone: zoneCity(zone, language) })}
        type="time"
        value={value}
        onValue={onValue}
      />
      <div className="flex flex-wrap gap-2">
        {[15, 30, 60].map((minutes) => (
          <Button key={minutes} look="secondary" size="sm" onClick={() => onValue(clockIn(minutes))}>
            {t('inMinutes', { n: minutes })}
          </Button>
        ))}
      </div>
    </div>
  );
}
