import type { StepAct } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import type { RunMode, RunStatus } from '@jumelage/domain/meeting';
import type { Paper } from '@jumelage/domain/paper';
import type { RequestPriority } from '@jumelage/domain/request';
import type { InterpreterNeed } from '@jumelage/domain/session';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Schedules, StoredPlace } from './schedules.ts';
import type { Sessions } from './sessions.ts';

/** A run's figures as the screens show them; what the last three say is absent in what older versions stored. */
export type StoredScore = {
  meetings: number;
  placed: number;
  weight: number;
  bound: number;
  gaps: number;
  idleSlots: number;
  /** People who asked for meetings and have none. */
  without?: number;
  /** No schedule that places all has fewer gaps: proved. */
  gapsBound?: number;
  /** The state of the proof. */
  proof?: 'none' | 'searching' | 'proved' | 'open';
};

/** One meeting's place before and after a step; null where it had none. */
export type StoredMove = { meetingId: Id<'meeting'>; before: StoredPlace | null; after: StoredPlace | null };

/** The effects of a step beside the places: undone and redone with it. */
export type StoredEffect =
  | { kind: 'presence'; participantId: Id<'participant'>; before: StoredPresence; after: StoredPresence }
  | { kind: 'closed'; tableId: Id<'table'>; slotIds: Id<'slot'>[] }
  | { kind: 'interpreter_away'; interpreterId: Id<'interpreter'>; slotIds: Id<'slot'>[] }
  | { kind: 'away'; participantId: Id<'participant'>; slotIds: Id<'slot'>[] }
  /** The opposite of `away`: somebody given up, or later still, is expected after all. */
  | { kind: 'back'; participantId: Id<'participant'>; slotIds: Id<'slot'>[] }
  | { kind: 'slot_added'; slotId: Id<'slot'> }
  | { kind: 'terms'; meetingId: Id<'meeting'>; before: StoredTerms; after: StoredTerms }
  /** `pending`: the request was there already, and waited for its answer. */
  | { kind: 'meeting_added'; meetingId: Id<'meeting'>; requestId: Id<'request'>; openPair: string; pending: boolean };

/** The needs of one meeting, as far as an organiser changed them. */
export type StoredTerms = {
  priority?: RequestPriority;
  interpreter?: InterpreterNeed;
  onlyBlock?: number | null;
  onlyZone?: string | null;
  colleagueId?: Id<'participant'> | null;
  afterId?: Id<'meeting'> | null;
};

export type StoredPresence = { checkedInAt: number | null; arrivesAt: number | null; absentAt: number | null };

/** Defines how drafts come about: runs, the steps that can be undone, and what was printed. */
export function defineScheduleRuns(
  k: Kit,
  { sessions, users, schedules }: Pick<Sessions, 'sessions'> & Pick<Accounts, 'users'> & Pick<Schedules, 'schedules'>,
) {
  const sessionId = () => ownedBy<'session'>(k, 'session_id', () => sessions.id);

  const scheduleId = () => ownedBy<'schedule'>(k, 'schedule_id', () => schedules.id);

  const runs = k.table(
    'schedule_runs',
    {
      id: k.text<Id<'run'>>('id').primaryKey(),
      sessionId: sessionId(),
      status: k.text<RunStatus>('status').notNull(),
      mode: k.text<RunMode>('mode').notNull().default('all'),
      /** The session's id while the run is live, else null: one live run a session. */
      liveSession: k.text('live_session'),
      seed: k.int('seed').notNull(),
      seconds: k.int('seconds').notNull(),
      /** Thousandths done. */
      progress: k.int('progress').notNull(),
      score: k.json<StoredScore>('score'),
      baseline: k.json<StoredScore>('baseline'),
      /** The best so far, by meeting: a run resumes from it after a restart. */
      checkpoint: k.json<Record<Id<'meeting'>, Id<'slot'>>>('checkpoint'),
      /** The process that works on it; null: none does yet, or any more. */
      owner: k.text('owner'),
      /**
       * Grows with every report of its process and with every change of process: while it does not grow, nobody works.
       */
      beat: k.int('beat').notNull().default(0),
      /** The number of processes that crashed with it. */
      losses: k.int('losses').notNull().default(0),
      /** Somebody asked it to stop and to keep the best. */
      stopAsked: k.bool('stop_asked').notNull().default(false),
      startedAt: k.instant('started_at').notNull(),
      finishedAt: k.instant('finished_at'),
    },
    (t) => [
      k.uniqueIndex('schedule_runs_live').on(t.liveSession),
      k.index('schedule_runs_session').on(t.sessionId, t.startedAt),
    ],
  );

  /** The acts on a draft, in order: for undo and redo. */
  const scheduleSteps = k.table(
    'schedule_steps',
    {
      id: k.text<Id<'step'>>('id').primaryKey(),
      scheduleId: scheduleId(),
      position: k.int('position').notNull(),
      act: k.text<StepAct>('act').notNull(),
      /** Names of the people and things concerned, for its words. */
      facts: k.json<Record<string, string | number | null>>('facts').notNull(),
      moves: k.json<StoredMove[]>('moves').notNull(),
      effects: k.json<StoredEffect[]>('effects').notNull(),
      undone: k.bool('undone').notNull().default(false),
      by: userIfAny(k, 'by', () => users.id),
      at: k.instant('at').notNull(),
    },
    (t) => [k.uniqueIndex('schedule_steps_position').on(t.scheduleId, t.position)],
  );

  /** The version of each paper that was printed last (0: a draft), with a fingerprint of the content of each sheet. */
  const prints = k.table(
    'schedule_prints',
    {
      sessionId: sessionId(),
      paper: k.text<Paper>('paper').notNull(),
      version: k.int('version').notNull(),
      sheets: k.json<Record<string, string>>('sheets').notNull().default({}),
      printedAt: k.instant('printed_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.sessionId, t.paper] })],
  );

  return { runs, scheduleSteps, prints };
}
export type ScheduleRuns = ReturnType<typeof defineScheduleRuns>;
