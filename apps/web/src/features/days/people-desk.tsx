import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import { ScanLine } from 'lucide-react';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { controlClass } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { CameraDialog, canScan } from './camera-dialog.tsx';
import type { Waiting } from './check-in-queue.ts';
import type { Mark } from './check-ins.ts';
import type { Moment } from './clock.ts';
import { isNamed, readBadge } from './find-people.ts';
import { PersonRow } from './person-row.tsx';
import { bySoonest } from './soonest.ts';
import { nextMeetings, type PeopleFilter, peopleOf, placedMeetings } from './use-day.ts';
import { plainName } from './wording.ts';

type PeopleDeskProps = {
  readonly day: DayView;
  readonly moment: Moment;
  readonly now: number;
  readonly waiting: readonly Waiting[];
  readonly mark: Mark;
  readonly onAct?: (act: 'late' | 'absent', person: DeskPerson) => void;
};

const filters = { next: 'filterNext', missing: 'filterMissing', here: 'filterHere', all: 'filterAll' } as const;
const empty = { next: 'noneMissing', missing: 'allHere', here: 'noneHere', all: 'noneHere' } as const;
const filterNames: readonly PeopleFilter[] = ['next', 'missing', 'here', 'all'];
const most = 40;

/** The check-in desk: one field that finds everybody, and a row a person. */
export function PeopleDesk({ day, moment, now, waiting, mark, onAct }: PeopleDeskProps) {
  const t = useWords('days');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(most);
  // Who was just checked in stays in the list: a second tap at the same place must not meet the next person.
  const [recent, setRecent] = useState<ReadonlySet<string>>(new Set());
  const [leaving, setLeaving] = useState<DeskPerson>();
  const [scanning, setScanning] = useState(false);
  const input = useTypeAhead();
  const id = useId();
  // The list need not be made anew with every second of the clock.
  const minute = Math.floor(now / 60_000) * 60_000;
  const next = useMemo(() => nextMeetings(placedMeetings(day), minute), [day, minute]);
  // Between meetings nobody is missed at a table: the desk opens with whoever is not here yet, and does not change
  // lists under a finger.
  const [filter, setFilter] = useState<PeopleFilter>(() =>
    peopleOf(day.people, 'next', { next, moment }).length > 0 ? 'next' : 'missing',
  );
  const isSearch = typed.trim() !== '';
  const inFilter = new Set(peopleOf(day.people, filter, { next, moment }));
  const ordered = filter === 'next' || filter === 'missing' ? bySoonest(day.people, next) : day.people;
  const shown = (isSearch ? day.people : ordered).filter((person) =>
    isSearch ? isNamed(person, typed) : inFilter.has(person) || recent.has(person.id),
  );

  const arrive = (person: DeskPerson) => {
    if (person.presence === 'arrived') setLeaving(person);
    else {
      mark(person, true);
      setRecent((before) => new Set([...before, person.id]));
    }
  };
  /** A badge is read at a door: it checks in at once, and the way back is in the message. */
  const readScan = (text: string): boolean => {
    const badge = readBadge(text);
    if (!badge) return false;
    const person = day.people.find((one) => one.id === badge);
    if (!person) toast(t('badgeUnknown'), { tone: 'bad' });
    else if (person.presence === 'arrived')
      toast(
        t('badgeHere', {
          name: plainName(person),
          time: person.checkedInAt ? format.time(person.checkedInAt, day.zone) : '',
        }),
      );
    else mark(person, true);
    setTyped('');
    return true;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const only = shown.length === 1 ? shown[0] : undefined;
    if (readScan(typed) || !isSearch || !only) return;
    arrive(only);
    if (only.presence !== 'arrived') setTyped('');
  };
  return (
    <section aria-labelledby={`${id}-title`} className="grid min-w-0 content-start gap-4">
      <h2 id={`${id}-title`} className="sr-only">
        {t('people')}
      </h2>
      <search>
        <form className="grid gap-1.5" onSubmit={submit}>
          <label htmlFor={id} className="font-medium">
            {t('findLabel')}
          </label>
          <div className="flex gap-2">
            <input
              ref={input}
              id={id}
              type="search"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="go"
              aria-describedby={`${id}-hint`}
              className={`${controlClass} min-h-13 text-lg`}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            {canScan() && (
              <Button look="secondary" aria-label={t('scan')} title={t('scan')} onClick={() => setScanning(true)}>
                <ScanLine aria-hidden="true" className="size-5" />
              </Button>
            )}
          </div>
          <p id={`${id}-hint`} className="text-muted text-sm max-sm:sr-only">
            {t('findHint')}
          </p>
        </form>
      </search>
      {!isSearch && (
        <fieldset className="flex min-w-0 flex-wrap gap-2 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1">
          <legend className="sr-only">{t('filterLabel')}</legend>
          {filterNames.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={filter === name}
              className="min-h-11 whitespace-nowrap rounded-lg border border-edge/60 px-3 font-medium text-sm hover:bg-sunken aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:text-azure-strong"
              onClick={() => {
                setFilter(name);
                setLimit(most);
                setRecent(new Set());
              }}
            >
              {t(filters[name])}{' '}
              <span className="tabular-nums">({peopleOf(day.people, name, { next, moment }).length})</span>
            </button>
          ))}
        </fieldset>
      )}
      <p role="status" className={isSearch ? 'text-muted text-sm' : 'sr-only'}>
        {t('found', { n: shown.length })}
      </p>
      {shown.length === 0 && (
        <p className="rounded-xl border border-line border-dashed px-4 py-8 text-center text-muted">
          {t(isSearch ? 'noneFound' : empty[filter])}
        </p>
      )}
      <ul className="grid gap-2 xl:grid-cols-2">
        {shown.slice(0, limit).map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            next={next.get(person.id)}
            zone={day.zone}
            isWaiting={waiting.some(({ participantId }) => participantId === person.id)}
            onTap={() => arrive(person)}
            {...(onAct && { onAct: (act) => onAct(act, person) })}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <Button look="secondary" onClick={() => setLimit(Number.POSITIVE_INFINITY)}>
          {t('showAll', { n: shown.length })}
        </Button>
      )}
      <ConfirmDialog
        title={leaving ? t('takeBackTitle', { name: plainName(leaving) }) : ''}
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        confirmLabel={t('takeBack')}
        onConfirm={() => leaving && mark(leaving, false)}
      >
        <p>{leaving?.checkedInAt && t('takeBackText', { time: format.time(leaving.checkedInAt, day.zone) })}</p>
      </ConfirmDialog>
      <CameraDialog
        open={scanning}
        onClose={() => setScanning(false)}
        onText={(text) => {
          if (readScan(text)) setScanning(false);
        }}
      />
    </section>
  );
}

/** What is typed while nothing has the focus goes to the search: a scanner types wherever it is. */
function useTypeAhead() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey || document.activeElement !== document.body)
        return;
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}
