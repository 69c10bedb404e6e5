import type { ScheduleView } from '@jumelage/contracts/schedules';
import type { RunMode } from '@jumelage/domain/meeting';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useErrorWords, useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { leadToUnread, NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { isLive, type Run, runQuery, type SessionRef, scheduleQuery, useRunActs } from './queries.ts';
import { limitOf, verdictsOf } from './verdict.ts';

const durations = ['2', '5', '10', '30', '60', '120'] as const;

type RunPanelProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  /** True where the event's phase allows schedules to be computed. */
  readonly canRun: boolean;
};

/** Starts a run, shows how far it is, and says what came of it. */
export function RunPanel({ schedule, session, canRun }: RunPanelProps) {
  const t = useWords('schedules');
  const errors = useErrorWords();
  const [seconds, setSeconds] = useState<(typeof durations)[number]>('5');
  const [seed, setSeed] = useState('1');
  const { start, stop } = useRunActs(session);
  const live = isLive(schedule.run) ? schedule.run : null;
  const isEmpty = schedule.meetings.length === 0;
  const version = schedule.session.publishedVersion;
  const begin = (mode: RunMode) => start.mutate({ seconds: Number(seconds), seed: wholeOf(seed) ?? 0, mode });
  return (
    <Card className="grid content-start gap-4">
      <div>
        <h2 className="font-semibold text-lg">{t('run')}</h2>
        <p className="text-muted text-sm">{version === null ? t('runLead') : t('insertLead', { version })}</p>
      </div>
      <ProblemAlert error={start.error ?? stop.error} />
      {live ? (
        <LiveRun
          key={live.id}
          run={live}
          session={session}
          isStopping={stop.isPending}
          onStop={() => stop.mutate(live.id)}
        />
      ) : !canRun ? (
        <p className="text-muted">{errors.code('event_phase_forbids')}</p>
      ) : (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!leadToUnread(event.currentTarget)) begin(version === null ? 'all' : 'insert');
          }}
        >
          <Select
            label={t('seconds')}
            value={seconds}
            options={durations.map((value) => ({ value, label: t('secondsValue', { n: Number(value) }) }))}
            onValue={setSeconds}
          />
          <details>
            <summary className="min-h-9 py-1 font-medium text-azure text-sm">{t('advanced')}</summary>
            <NumberInput
              label={t('seed')}
              hint={t('seedHint')}
              least={0}
              most={2 ** 31 - 1}
              value={seed}
              onValue={setSeed}
            />
          </details>
          {version === null ? (
            <Button
              type="submit"
              busy={start.isPending}
              disabled={isEmpty}
              icon={<Play aria-hidden="true" className="size-4" />}
            >
              {t(schedule.score.placed > 0 ? 'startAgain' : 'start')}
            </Button>
          ) : (
            <AfterPublication schedule={schedule} isBusy={start.isPending} onReplan={() => begin('all')} />
          )}
        </form>
      )}
      <RunResult schedule={schedule} />
    </Card>
  );
}

type AfterPublicationProps = {
  readonly schedule: ScheduleView;
  readonly isBusy: boolean;
  readonly onReplan: () => void;
};

/**
 * Draws the choices once people have agendas: new meetings are placed around them; planning everything again is a
 * choice of its own.
 */
function AfterPublication({ schedule, isBusy, onReplan }: AfterPublicationProps) {
  const t = useWords('schedules');
  const [isAsking, setAsking] = useState(false);
  const placed = schedule.meetings.filter(({ slotId }) => slotId);
  const waiting = schedule.meetings.length - placed.length;
  // With other changes in the draft, publishing notifies more people than those of the new meetings.
  const isOnlyChange = waiting > 0 && !schedule.differs;
  const people = new Set(placed.flatMap(({ participants }) => participants.map(({ id }) => id))).size;
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        {t('insertWaiting', { n: waiting })} {isOnlyChange && t('insertTold')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          busy={isBusy}
          disabled={waiting === 0}
          icon={<Play aria-hidden="true" className="size-4" />}
        >
          {t('insert')}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={() => setAsking(true)}>
          {t('replan')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('replanTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('replanConfirm')}
        onConfirm={onReplan}
      >
        <div className="grid gap-2">
          <p>{t('replanText', { people, meetings: placed.length })}</p>
          <p>{t('replanNext')}</p>
        </div>
      </ConfirmDialog>
    </div>
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

function FirstCome({ run }: { readonly run: Run }) {
  const t = useWords('schedules');
  const { baseline } = run;
  return (
    baseline && (
      <p className="text-muted text-sm">
        {t('firstCome', { placed: baseline.placed, gaps: t('gapsCount', { n: baseline.gaps }) })}
      </p>
    )
  );
}

/** Draws the draft's score in words and figures: beside the possible, the proved, and first come, first served. */
function RunResult({ schedule }: { readonly schedule: ScheduleView }) {
  const t = useWords('schedules');
  const language = useLanguage();
  const { score, run } = schedule;
  if (score.placed === 0 || isLive(run)) return null;
  const limit = limitOf(schedule.meetings);
  const gaps = t('gapsCount', { n: score.gaps });
  const said = [
    ...verdictsOf(schedule).map(({ key, n = 0 }) =>
      t(key, { n, gaps, placed: score.placed, meetings: score.meetings }),
    ),
    ...(limit ? [t(limit.key, { n: limit.n })] : []),
  ];
  const figures = [
    [t('figurePlaced'), `${score.placed} / ${score.meetings}`, undefined],
    [
      t('figureWeight'),
      `${score.weight} / ${score.bound}`,
      score.weight >= score.bound ? t('provenBest') : t('figureBound', { bound: score.bound }),
    ],
    [t('figureGaps'), `${score.gaps}`, t('figureIdle', { n: score.idleSlots })],
  ] as const;
  return (
    <div className="grid gap-3 border-line border-t pt-4">
      <p className="font-medium">{said.join(language === 'zh' ? '' : ' ')}</p>
      <dl className="grid gap-3">
        {figures.map(([label, value, detail]) => (
          <div key={label} className="grid grid-cols-[1fr_auto] gap-x-3">
            <dt className="text-sm">{label}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
            {detail && <dd className="col-span-2 text-muted text-xs">{detail}</dd>}
          </div>
        ))}
      </dl>
      {run?.status === 'cancelled' && <p className="text-muted text-sm">{t('runCancelled')}</p>}
      {run?.status === 'failed' && <p className="font-medium text-bad text-sm">{t('runFailed')}</p>}
      {run?.mode === 'all' && <FirstCome run={run} />}
    </div>
  );
}
