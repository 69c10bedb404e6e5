import { CloudOff, Wifi } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { countdown, type Moment } from './clock.ts';
import type { SessionRef } from './queries.ts';
import { discardRefused } from './queue-store.ts';
import type { Day } from './use-day.ts';

type DayHeaderProps = {
  readonly session: SessionRef;
  readonly state: Day;
  readonly moment: Moment;
  readonly now: number;
};

/** Draws the head of the desk: the clock, the slot, how many are here, and whether there is a network. */
export function DayHeader({ session, state, moment, now }: DayHeaderProps) {
  const t = useWords('days');
  const format = useFormat();
  const { day } = state;
  if (!day) return null;
  const onsite = day.people.filter(({ attendance, presence }) => attendance === 'onsite' || presence === 'arrived');
  const count = (presence: (typeof onsite)[number]['presence']) =>
    onsite.filter((person) => person.presence === presence).length;
  const [arrived, absent] = [count('arrived'), count('absent')];
  return (
    <div className="grid gap-3">
      <dl className="grid grid-cols-[auto_1fr] gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-[auto_1fr_1fr]">
        <div className="grid content-center bg-surface px-4 py-2 sm:py-3">
          <dt className="text-muted text-sm max-sm:sr-only">{t('clock')}</dt>
          <dd className="font-semibold text-2xl tabular-nums">{format.time(now, day.zone)}</dd>
        </div>
        <div className="bg-surface px-4 py-2 sm:py-3">
          <SlotFacts moment={moment} now={now} zone={day.zone} />
        </div>
        <div className="bg-surface px-4 py-2 max-sm:col-span-2 sm:py-3">
          <dt className="text-muted text-sm max-sm:sr-only">{t('arrived')}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-3 sm:grid">
            <span className="font-semibold sm:text-xl">
              {t('arrivedOf', { arrived, expected: onsite.length - absent })}
            </span>
            <span className="text-muted text-sm">
              {t('lateCount', { n: count('late') })} · {t('absentCount', { n: absent })}
            </span>
          </dd>
        </div>
      </dl>
      <Network session={session} state={state} />
    </div>
  );
}

function SlotFacts({
  moment: { current, next, phase },
  now,
  zone,
}: {
  readonly moment: Moment;
  readonly now: number;
  readonly zone: string;
}) {
  const t = useWords('days');
  const format = useFormat();
  const range = (slot: NonNullable<Moment['next']>) => format.timeRange(slot.startsAt, slot.endsAt, zone);
  const isToday = next && format.date(next.startsAt, zone) === format.date(now, zone);
  const until =
    next &&
    (isToday
      ? t('startsIn', { time: countdown(next.startsAt, now) })
      : t('startsOn', { date: format.date(next.startsAt, zone, 'day') }));
  return (
    <>
      <dt className="text-muted text-sm">
        {current ? t('now') : t(phase === 'over' ? 'over' : phase === 'before' ? 'notBegun' : 'pause')}
      </dt>
      {current && (
        <dd>
          <span className="font-semibold tabular-nums sm:text-xl">{range(current)}</span>{' '}
          <span className="whitespace-nowrap text-azure tabular-nums">
            {t('endsIn', { time: countdown(current.endsAt, now) })}
          </span>
        </dd>
      )}
      {next && (
        <dd className={current ? 'text-muted text-sm tabular-nums' : 'text-lg tabular-nums'}>
          {t('next')} {range(next)} · {until}
        </dd>
      )}
      {!current && !next && <dd className="text-xl">–</dd>}
    </>
  );
}

function Network({
  session,
  state: { day, isOffline, at, waiting, send },
}: {
  readonly session: SessionRef;
  readonly state: Day;
}) {
  const t = useWords('days');
  const words = useErrorWords();
  const format = useFormat();
  const refused = waiting.filter((one) => one.refused);
  const open = waiting.length - refused.length;
  const zone = day?.zone ?? 'UTC';
  return (
    <div className="grid gap-2">
      <p
        role="status"
        className={`flex flex-wrap items-center gap-x-2 rounded-lg text-sm ${isOffline ? 'bg-warn-soft px-3 py-2 text-warn' : 'text-good'}`}
      >
        {isOffline ? (
          <CloudOff aria-hidden="true" className="size-4" />
        ) : (
          <Wifi aria-hidden="true" className="size-4" />
        )}
        <span className="font-medium">{t(isOffline ? 'offline' : 'online')}</span>
        {(isOffline || open > 0) && <span>{t('waiting', { n: open })}</span>}
        {isOffline && at > 0 && <span>{t('lastSeen', { time: format.time(at, zone) })}</span>}
      </p>
      {refused.length > 0 && (
        <div
          role="alert"
          className="grid justify-items-start gap-2 rounded-lg border border-bad/50 bg-bad-soft px-4 py-3"
        >
          <p className="font-medium text-bad">{t('refused', { n: refused.length })}</p>
          <ul className="text-sm">
            {refused.map(({ participantId, refused: code }) => {
              const person = day?.people.find(({ id }) => id === participantId);
              return (
                <li key={participantId}>
                  {person ? `${format.listedName(person.name)} · ` : ''}
                  {words.code(code as Parameters<typeof words.code>[0])}
                </li>
              );
            })}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button look="secondary" size="sm" onClick={() => void send(true)}>
              {t('sendAgain')}
            </Button>
            <Button look="quiet" size="sm" onClick={() => discardRefused(session.eventId)}>
              {t('discard')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
