import { isUniqueViolation } from '@jumelage/db/client';
import {
  findSchedule,
  insertVersion,
  listVersions,
  type SessionScope,
  settleMeetingStatuses,
} from '@jumelage/db/repositories/schedules';
import { listSessions } from '@jumelage/db/repositories/sessions';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { breachesIn } from './facts.ts';
import { loadPlan, type Plan } from './plan.ts';
import { refuseLiveRun } from './runs/live-runs.ts';
import { tellAgendas } from './tell-agendas.ts';
import { getScheduleView, toBreachView } from './views.ts';

/**
 * Publishes the draft as the next numbered version, once the independent checker finds no rule broken; meetings'
 * statuses follow it.
 */
export async function publishSchedule(deps: Deps, scope: SessionScope, publishedBy: Id<'user'>) {
  const number = await writing(deps.db, async (tx) => {
    await refuseLiveRun(tx, scope.sessionId);
    return publishDraft(deps, tx, scope, { plan: await loadPlan(tx, scope), publishedBy });
  }).catch((error: unknown) => {
    // Two pressed the button at once: the other's version is the published one.
    if (isUniqueViolation(error)) throw new AppError('nothing_to_publish');
    throw error;
  });
  return getScheduleView(deps, scope, number);
}

/**
 * Publishes within the caller's transaction: checks the draft, copies it to the next version, settles the meetings'
 * statuses; returns the version.
 */
export async function publishDraft(
  deps: Deps,
  tx: Store,
  scope: SessionScope,
  { plan, publishedBy }: { readonly plan: Plan; readonly publishedBy: Id<'user'> },
): Promise<number> {
  const newest = await findSchedule(tx, scope, 'newest');
  // An empty draft is published only where it takes back what is.
  if (!plan.schedule || (plan.placements.length === 0 && !newest)) throw new AppError('nothing_to_publish');
  const wrong = breachesIn(plan, deps.now());
  if (wrong.length > 0)
    throw new AppError('schedule_invalid', {
      facts: { breaches: wrong.slice(0, 50).map((one) => toBreachView(plan, one)) },
    });
  const version = (newest?.version ?? 0) + 1;
  await insertVersion(tx, plan.schedule, {
    id: newId(deps, 'schedule'),
    number: version,
    publishedAt: new Date(deps.now()),
    publishedBy,
  });
  await settleMeetingStatuses(tx, scope.eventId);
  await tellAgendas(deps, tx, scope, { plan, newest, version });
  return version;
}

/** Lists the published versions of a session, the newest first. */
export async function getVersions(deps: Deps, scope: SessionScope) {
  const store = reading(deps.db);
  found((await listSessions(store, scope))[0]);
  const rows = await listVersions(store, scope);
  return rows.map(({ version, publishedAt, placed }) => ({
    version,
    publishedAt: found(publishedAt).toISOString(),
    placed,
  }));
}
