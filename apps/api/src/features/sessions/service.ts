import type { Handlings } from '@jumelage/contracts/endpoints';
import { listSessions } from '@jumelage/db/repositories/events';
import { takeOutOfDrafts } from '@jumelage/db/repositories/meetings';
import { areSlotsOfEvent } from '@jumelage/db/repositories/participants';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { putInterpreters, updateInterpretersOf, updatePlaces, updateRules } from '@jumelage/db/repositories/sessions';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { SessionRules } from '@jumelage/domain/session';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { toSessionView } from '../events/views.ts';
import { refuseLiveRun } from '../schedules/live-runs.ts';
import { loadPlan, type Plan } from '../schedules/plan.ts';

type Places = Handlings['PUT /api/events/:eventId/sessions/:sessionId/places']['body']['places'];
type Interpreters = Handlings['PUT /api/events/:eventId/sessions/:sessionId/interpreters']['body']['interpreters'];

/** Changes tables and rooms; drafted meetings that have no right to their place any more lose it, and are counted. */
export function changePlaces(deps: Deps, scope: SessionScope, places: Places) {
  return change(deps, scope, async (tx) => {
    const slots = places.flatMap((place) => place.closedSlots);
    await checkSlots(tx, scope, slots);
    await updatePlaces(
      tx,
      scope,
      places.map(({ label, zone, ...place }) => ({ ...place, label: label || null, zone: zone || null })),
    );
  });
}

/** Sets the interpreters; drafted meetings get the ones who are free, and where there is none lose their place. */
export function changeInterpreters(deps: Deps, scope: SessionScope, interpreters: Interpreters) {
  return change(deps, scope, async (tx) => {
    await checkSlots(
      tx,
      scope,
      interpreters.flatMap((one) => one.awaySlots),
    );
    const known = new Set(found((await listSessions(tx, { ...scope, withRetired: true }))[0]).interpreters.map((one) => one.id));
    const rows = interpreters.map(({ id, name, first, second, awaySlots }) => ({
      id: id && known.has(id) ? id : newId(deps, 'interpreter'),
      family: name.family,
      given: name.given,
      hanzi: name.hanzi || null,
      first,
      second,
      awaySlots,
    }));
    await putInterpreters(tx, scope, rows);
    await giveInterpreters(tx, scope);
  });
}

export function changeRules(deps: Deps, scope: SessionScope, rules: SessionRules) {
  return change(deps, scope, (tx) => updateRules(tx, scope, rules)).then(({ session }) => session);
}

async function change(deps: Deps, scope: SessionScope, apply: (tx: Store) => Promise<void>) {
  const unplaced = await writing(deps.db, async (tx) => {
    found((await listSessions(tx, scope))[0]);
    await refuseLiveRun(tx, scope.sessionId, deps.now());
    await apply(tx);
    return takeOutWhatBreaks(tx, scope);
  });
  const session = found((await listSessions(reading(deps.db), scope))[0]);
  return { session: toSessionView(session), unplaced };
}

async function checkSlots(tx: Store, { eventId }: SessionScope, slots: readonly Id<'slot'>[]): Promise<void> {
  if (slots.length > 0 && !(await areSlotsOfEvent(tx, eventId, [...new Set(slots)]))) throw new AppError('slot_unknown');
}

async function giveInterpreters(tx: Store, scope: SessionScope): Promise<void> {
  const plan = await loadPlan(tx, scope);
  if (!plan.schedule) return;
  const interpreterOf = assignInterpreters(plan.problem, plan.slotOf, { interpreters: plan.furniture.interpreters, previous: plan.interpreterOf });
  const changes = plan.meetings.flatMap(({ id: meetingId }, index) =>
    (plan.slotOf[index] ?? -1) >= 0 && interpreterOf[index] !== plan.interpreterOf[index]
      ? [{ meetingId, interpreterId: plan.session.interpreters[interpreterOf[index] ?? -1]?.id ?? null }]
      : [],
  );
  await updateInterpretersOf(tx, plan.schedule.id, changes);
}

/** Takes out of the draft what breaks a rule: single meetings first, then of those that together are too many the least important, until all rules hold. */
async function takeOutWhatBreaks(tx: Store, scope: SessionScope): Promise<number> {
  const plan = await loadPlan(tx, scope);
  const slotOf = [...plan.slotOf];
  const out: Id<'meeting'>[] = [];
  for (;;) {
    const breaches = validateSchedule(plan.problem, slotOf, { ...plan.furniture, tableOf: plan.tableOf, interpreterOf: plan.interpreterOf });
    const breach = breaches.find(({ meetings }) => meetings.length === 1) ?? breaches[0];
    if (!breach) break;
    const index = leastOf(plan, breach.meetings);
    slotOf[index] = -1;
    const meeting = plan.meetings[index];
    if (meeting) out.push(meeting.id);
  }
  return takeOutOfDrafts(tx, scope.eventId, out);
}

function leastOf({ problem }: Plan, meetings: readonly number[]): number {
  const weightOf = (index: number) => problem.meetings[index]?.weight ?? 0;
  return meetings.reduce((least, index) => (weightOf(index) <= weightOf(least) ? index : least), meetings[0] ?? 0);
}
