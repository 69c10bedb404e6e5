import type { ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ChevronDown, Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useErrorWords, useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { isLive, type Run, runQuery, type SessionRef, scheduleQuery, useRunActs } from './queries.ts';
import { Insertion } from './unplaced-causes.tsx';
import { verdictsOf } from './verdict.ts';

const durations = ['2', '5', '10', '30', '60', '120'] as const;

type RunPanelProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  /** True where the event's phase allows schedules to be computed. */
  readonly canRun: boolean;
};

/** Says what the draft is worth, computes it, and shows how far a run is. */
export function RunPanel({ schedule, session, canRun }: RunPanelProps) {
  const t = useWords('schedules');
  const errors = useErrorWords();
  const { start, stop } = useRunActs(session);
  const live = isLive(schedule.run) ? schedule.run : null;
  return (
    <section aria-label={t('run')} className="grid content-start gap-3">
      <RunResult schedule={schedule} />
      <ProblemAlert error={start.error ?? stop.error} />
      {live ? (
        <LiveRun
          key={live.id}
          run={live}
          session={session}
          isStopping={stop.isPending}
          onStop={() => stop.mutate(live.id)}
        />
      ) : canRun ? (
        <Compute schedule={schedule} session={session} start={start} />
      ) : (
        <p className="text-muted text-sm">{errors.code('event_phase_forbids')}</p>
      )}
    </section>
  );
}

type ComputeProps = Omit<RunPanelProps, 'canRun'> & { readonly start: ReturnType<typeof useRunActs>['start'] };

/**
 * Draws the act that computes, and its choices behind it. Once people have agendas, new meetings are placed around them;
 * planning everything again is a choice of its own.
 */
function Compute({ schedule, session, start }: ComputeProps) {
  const t = useWords('schedules');
  const [seconds, setSeconds] = useState<(typeof durations)[number]>('5');
  const [isAsking, setAsking] = useState(false);
  const { placed } = schedule.score;
  const isPublished = schedule.session.publishedVersion !== null;
  // Another search each time: the same one would find the same.
  const begin = () =>
    start.mutate({ seconds: Number(seconds), seed: ((schedule.run?.seed ?? 0) % 1000) + 1, mode: 'all' });
  return (
    <div className="grid gap-1.5">
      <div className="flex gap-1">
        {isPublished ? (
          <Insertion schedule={schedule} session={session} look="primary" />
        ) : (
          <Button
            className="flex-1"
            busy={start.isPending}
            disabled={schedule.meetings.length === 0}
            icon={<Play aria-hidden="true" className="size-4" />}
            onClick={begin}
          >
            {t(placed > 0 ? 'startAgain' : 'start')}
          </Button>
        )}
        <Menu
          label={<ChevronDown aria-hidden="true" className="size-5" />}
          ariaLabel={t('runChoices')}
          buttonClass="border border-edge/60"
        >
          <Select
            label={t('seconds')}
            value={seconds}
            options={durations.map((value) => ({ value, label: t('secondsValue', { n: Number(value) }) }))}
            onValue={setSeconds}
          />
          {isPublished && (
            <Button look="secondary" busy={start.isPending} onClick={() => setAsking(true)}>
              {t('replan')}
            </Button>
          )}
        </Menu>
      </div>
      <WhoMoves schedule={schedule} />
      <Replan schedule={schedule} isAsking={isAsking} onClose={() => setAsking(false)} onConfirm={begin} />
    </div>
  );
}

/** Says which people the act beside it moves. */
function WhoMoves({ schedule }: Pick<RunPanelProps, 'schedule'>) {
  const t = useWords('schedules');
  const { placed, meetings } = schedule.score;
  const version = schedule.session.publishedVersion;
  const waiting = meetings - placed;
  // With other changes in the draft, publishing notifies more people than those of the new meetings.
  const isOnlyChange = waiting > 0 && !schedule.differs;
  if (version === null) return placed > 0 ? <p className="text-muted text-xs">{t('runLead')}</p> : null;
  return (
    <p className="text-muted text-xs">
      {waiting === 0 ? t('insertWaiting', { n: 0 }) : t('insertLead', { version })} {isOnlyChange && t('insertTold')}
    </p>
  );
}

type ReplanProps = Pick<RunPanelProps, 'schedule'> & {
  readonly isAsking: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Asks before agendas that people have are planned again, and says how many may change. */
function Replan({ schedule, isAsking, onClose, onConfirm }: ReplanProps) {
  const t = useWords('schedules');
  const placed = schedule.meetings.filter(({ slotId }) => slotId);
  const people = new Set(placed.flatMap(({ participants }) => participants.map(({ id }) => id))).size;
  return (
    <ConfirmDialog
      title={t('replanTitle')}
      open={isAsking}
      onClose={onClose}
      confirmLabel={t('replanConfirm')}
      onConfirm={onConfirm}
    >
      <div className="grid gap-2">
        <p>{t('replanText', { people, meetings: placed.length })}</p>
        <p>{t('replanNext')}</p>
      </div>
    </ConfirmDialog>
  );
}

type LiveRunProps = {
  readonly run: Run;
  readonly session: SessionRef;
  readonly isStopping: boolean;
  readonly onStop: () => void;
};

function LiveRun({ run: first, session, isStopping, onStop }: LiveRunProps) {
  const t = useWords('schedules');
  const client = useQueryClient();
  const { data: run = first } = useQuery(runQuery(session, first.id));
  const isOver = !isLive(run);
  useEffect(() => {
    if (!isOver) return;
    const score = run.score;
    if (run.status === 'failed') toast(t('runFailed'), { tone: 'bad' });
    else if (score)
      toast(
        t('runFinished', { placed: score.placed, meetings: score.meetings, gaps: t('gapsCount', { n: score.gaps }) }),
      );
    void client.invalidateQueries({ queryKey: scheduleQuery(session).queryKey });
  }, [isOver, run, client, session, t]);
  const { score } = run;
  return (
    <div className="grid gap-3">
      <Progress
        label={t('runningLabel')}
        value={run.status === 'queued' ? undefined : run.progress}
        text={t('elapsed', { n: Math.round(run.progress * run.seconds), of: run.seconds })}
      />
      {run.status === 'queued' && <p className="text-muted text-sm">{t('queued')}</p>}
      {score && (
        <p className="text-sm tabular-nums">
          {t('placedOf', { placed: score.placed, meetings: score.meetings })} · {t('gapsCount', { n: score.gaps })} ·{' '}
          {t('boundLine', { weight: score.weight, bound: score.bound })}
        </p>
      )}
      {score?.proof === 'searching' && score.placed === score.meetings && score.gaps > 0 && (
        <p className="text-muted text-sm">{t('proofSearching', { n: score.gapsBound ?? 0 })}</p>
      )}
      {run.mode === 'all' && <FirstCome run={run} />}
      <Button
        look="secondary"
        busy={isStopping || isOver}
        icon={<Square aria-hidden="true" className="size-4" />}
        onClick={onStop}
      >
        {t('stop')}
      </Button>
    </div>
  );
}

/** Compares a run with the same meetings placed as they came. */
function FirstCome({ run, score }: { readonly run: Run; readonly score?: ScheduleView['score'] }) {
  const t = useWords('schedules');
  const { baseline } = run;
  const gaps = (n: number) => t('gapsCount', { n });
  if (!baseline) return null;
  return (
    <p className="text-muted text-sm">
      {score
        ? t('firstComeBeside', {
            placed: baseline.placed,
            gaps: gaps(baseline.gaps),
            own: score.placed,
            ownGaps: gaps(score.gaps),
          })
        : t('firstCome', { placed: baseline.placed, gaps: gaps(baseline.gaps) })}
    </p>
  );
}

/** Draws the draft's score in words and figures: beside the possible, the proved, and first come, first served. */
function RunResult({ schedule }: { readonly schedule: ScheduleView }) {
  const t = useWords('schedules');
  const language = useLanguage();
  const { score, run } = schedule;
  if (isLive(run)) return null;
  const gaps = t('gapsCount', { n: score.gaps });
  const said = verdictsOf(schedule).map(({ key, n = 0 }) =>
    t(key, { n, gaps, placed: score.placed, meetings: score.meetings }),
  );
  return (
    <div className="grid gap-1.5">
      <dl className="flex items-baseline gap-2">
        <dt className="order-2 text-muted text-sm">{t('figurePlaced')}</dt>
        <dd className="whitespace-nowrap font-semibold text-2xl tabular-nums">
          {score.placed} / {score.meetings}
        </dd>
      </dl>
      {score.placed > 0 && <p className="font-medium text-sm">{said.join(language === 'zh' ? '' : ' ')}</p>}
      {run?.mode === 'all' && score.placed > 0 && <FirstCome run={run} score={score} />}
      {run?.status === 'cancelled' && <p className="text-muted text-sm">{t('runCancelled')}</p>}
      {run?.status === 'failed' && <p className="font-medium text-bad text-sm">{t('runFailed')}</p>}
      {score.placed > 0 && <Figures score={score} />}
    </div>
  );
}

function Figures({ score }: Pick<ScheduleView, 'score'>) {
  const t = useWords('schedules');
  const figures = [
    [
      t('figureWeight'),
      `${score.weight} / ${score.bound}`,
      score.weight >= score.bound ? t('provenBest') : t('figureBound', { bound: score.bound }),
    ],
    [t('figureGaps'), `${score.gaps}`, t('figureIdle', { n: score.idleSlots })],
  ] as const;
  return (
    <details>
      <summary className="min-h-7 py-0.5 text-azure text-sm max-lg:min-h-11 max-lg:py-2.5">{t('figures')}</summary>
      <dl className="grid gap-2 pt-1">
        {figures.map(([label, value, detail]) => (
          <div key={label} className="grid grid-cols-[1fr_auto] gap-x-3">
            <dt className="text-sm">{label}</dt>
            <dd className="font-semibold text-sm tabular-nums">{value}</dd>
            <dd className="col-span-2 text-muted text-xs">{detail}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
