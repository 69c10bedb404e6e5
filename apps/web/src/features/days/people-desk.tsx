import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import { type FormEvent, useId, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { CameraDialog } from './camera-dialog.tsx';
import type { Waiting } from './check-in-queue.ts';
import type { Mark } from './check-ins.ts';
import type { Moment } from './clock.ts';
import { DeskFilters, noneInFilter } from './desk-filters.tsx';
import { DeskSearch } from './desk-search.tsx';
import { PersonRow } from './person-row.tsx';
import { useBadgeReader } from './use-badge-reader.ts';
import { useDeskList } from './use-desk-list.ts';

type PeopleDeskProps = {
  readonly day: DayView;
  readonly moment: Moment;
  readonly now: number;
  readonly waiting: readonly Waiting[];
  readonly mark: Mark;
  readonly onAct?: (act: 'late' | 'absent', person: DeskPerson) => void;
};

/** Draws the check-in desk: one field that finds everybody, and a row a person. */
export function PeopleDesk({ day, moment, now, waiting, mark, onAct }: PeopleDeskProps) {
  const t = useWords('days');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [toTakeBack, setToTakeBack] = useState<DeskPerson>();
  const [isScanning, setScanning] = useState(false);
  const list = useDeskList(day, { moment, now, typed });
  const readBadge = useBadgeReader(day, mark);
  const readScan = (text: string) => {
    const isRead = readBadge(text);
    if (isRead) setTyped('');
    return isRead;
  };
  const arrive = (person: DeskPerson) => {
    if (person.presence === 'arrived') return setToTakeBack(person);
    mark(person, true);
    list.keep(person);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const only = list.shown.length === 1 ? list.shown[0] : undefined;
    if (readScan(typed) || !list.isSearch || !only) return;
    arrive(only);
    if (only.presence !== 'arrived') setTyped('');
  };
  return (
    <section aria-labelledby={`${id}-title`} className="grid min-w-0 content-start gap-4">
      <h2 id={`${id}-title`} className="sr-only">
        {t('people')}
      </h2>
      <DeskSearch typed={typed} onTyped={setTyped} onSubmit={submit} onScan={() => setScanning(true)} />
      {!list.isSearch && <DeskFilters value={list.filter} onValue={list.setFilter} countOf={list.countOf} />}
      <p role="status" className={list.isSearch ? 'text-muted text-sm' : 'sr-only'}>
        {t('found', { n: list.shown.length })}
      </p>
      {list.shown.length === 0 && (
        <p className="rounded-xl border border-line border-dashed px-4 py-8 text-center text-muted">
          {t(list.isSearch ? 'noneFound' : noneInFilter[list.filter])}
        </p>
      )}
      <ul className="grid gap-2 xl:grid-cols-2">
        {list.shown.slice(0, list.limit).map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            next={list.next.get(person.id)}
            zone={day.zone}
            isWaiting={waiting.some(({ participantId }) => participantId === person.id)}
            onTap={() => arrive(person)}
            {...(onAct && { onAct: (act) => onAct(act, person) })}
          />
        ))}
      </ul>
      {list.shown.length > list.limit && (
        <Button look="secondary" onClick={list.showAll}>
          {t('showAll', { n: list.shown.length })}
        </Button>
      )}
      <TakeBackDialog person={toTakeBack} zone={day.zone} mark={mark} onClose={() => setToTakeBack(undefined)} />
      <CameraDialog
        open={isScanning}
        onClose={() => setScanning(false)}
        onText={(text) => {
          if (readScan(text)) setScanning(false);
        }}
      />
    </section>
  );
}

type TakeBackDialogProps = {
  readonly person: DeskPerson | undefined;
  readonly zone: string;
  readonly mark: Mark;
  readonly onClose: () => void;
};

/** Asks before a check-in is taken back: a second tap may have been meant for somebody else. */
function TakeBackDialog({ person, zone, mark, onClose }: TakeBackDialogProps) {
  const t = useWords('days');
  const format = useFormat();
  return (
    <ConfirmDialog
      title={person ? t('takeBackTitle', { name: format.listedName(person.name) }) : ''}
      open={person !== undefined}
      onClose={onClose}
      confirmLabel={t('takeBack')}
      onConfirm={() => person && mark(person, false)}
    >
      <p>{person?.checkedInAt && t('takeBackText', { time: format.time(person.checkedInAt, zone) })}</p>
    </ConfirmDialog>
  );
}
