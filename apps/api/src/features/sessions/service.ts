import type { Handlings } from '@jumelage/contracts/endpoints';
import type { matchmakingSessionView } from '@jumelage/contracts/sessions';
import { takeOutOfDrafts } from '@jumelage/db/repositories/meetings';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import {
  organisationsAt,
  putInterpreters,
  updateInterpretersOf,
  updatePlaces,
  updateRules,
} from '@jumelage/db/repositories/session-resources';
import { listSessions } from '@jumelage/db/repositories/sessions';
import { areSlotsOfEvent } from '@jumelage/db/repositories/unavailabilities';
import { type Store, trying, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { spokenLanguages } from '@jumelage/domain/language';
import type { SessionRules } from '@jumelage/domain/session';
import { assignInterpreters } from '@jumelage/scheduling/interpreters';
import type { Breach } from '@jumelage/scheduling/rules';
import { validateSchedule } from '@jumelage/scheduling/validate';
import type { z } from 'zod';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { toSessionView } from '../events/views.ts';
import { type HeldPlan, hasTakenPlace, type Plan, withPlan } from '../schedules/plan.ts';
import { refuseLiveRun } from '../schedules/runs/live-runs.ts';

type Places = Handlings['PUT /api/events/:eventId/sessions/:sessionId/places']['body']['places'];
type Interpreters = Handlings['PUT /api/events/:eventId/sessions/:sessionId/interpreters']['body']['interpreters'];

/** The session, and whether the change is only tried: then everything is rolled back. */
type Change = SessionScope & { readonly isTrial: boolean };

/** Changes tables and rooms; drafted meetings that have no right to their place any more lose it, and are counted. */
export function changePlaces(deps: Deps, scope: Change, places: Places) {
  return change(deps, scope, async (tx, held) => {
    await checkSlots(
      tx,
      scope,
      places.flatMap((place) => place.closedSlots),
    );
    const { session } = await held.current();
    const before = new Set(session.tables.map(({ boothOf }) => boothOf));
    const known = await organisationsAt(tx, scope.eventId);
    const unknown = places.flatMap(({ boothOf }, index) =>
      boothOf === null || before.has(boothOf) || known.has(boothOf)
        ? []
        : [{ path: `places.${index}.boothOf`, code: 'not_one_of' as const }],
    );
    if (unknown.length > 0) throw new AppError('invalid_request', { fields: unknown });
    await updatePlaces(
      tx,
      scope,
      places.map(({ label, zone, ...place }) => ({ ...place, label: label || null, zone: zone || null })),
    );
  });
}

/** Sets the interpreters; drafted meetings get free ones, and lose their place where there are none. */
export function changeInterpreters(deps: Deps, scope: Change, interpreters: Interpreters) {
  return change(deps, scope, async (tx, held) => {
    await checkSlots(
      tx,
      scope,
      interpreters.flatMap((one) => one.awaySlots),
    );
    const known = new Set(
      found((await listSessions(tx, { ...scope, withRetired: true }))[0]).interpreters.map((one) => one.id),
    );
    const rows = interpreters.map(({ id, name, languages, awaySlots }) => ({
      id: id && known.has(id) ? id : newId(deps, 'interpreter'),
      family: name.family,
      given: name.given,
      hanzi: name.hanzi || null,
      languages: spokenLanguages.filter((language) => languages.includes(language)),
      awaySlots,
    }));
    await putInterpreters(tx, scope, rows);
    held.wrote('session');
    await giveInterpreters(tx, held);
  });
}

/**
 * Changes the rules; drafted meetings that are one too many for somebody lose their place, the least important first.
 */
export function changeRules(deps: Deps, scope: Change, rules: SessionRules) {
  return change(deps, scope, (tx) => updateRules(tx, scope, rules));
}

type Changed = { readonly session: z.input<typeof matchmakingSessionView>; readonly unplaced: number };

function change(deps: Deps, scope: Change, apply: (tx: Store, held: HeldPlan) => Promise<void>): Promise<Changed> {
  const { isTrial, ...session } = scope;
  return (isTrial ? trying : writing)(deps.db, (tx) =>
    withPlan(tx, session, async (held) => {
      await refuseLiveRun(tx, session.sessionId);
      const old = keysOf(await held.current());
      await apply(tx, held);
      held.wrote('session');
      const plan = await held.current();
      const unplaced = await takeOutWhatBreaks(tx, session, { plan, old });
      return { session: toSessionView(plan.session), unplaced };
    }),
  );
}

async function checkSlots(tx: Store, { eventId }: SessionScope, slots: readonly Id<'slot'>[]): Promise<void> {
  if (slots.length > 0 && !(await areSlotsOfEvent(tx, eventId, [...new Set(slots)])))
    throw new AppError('slot_unknown');
}

async function giveInterpreters(tx: Store, held: HeldPlan): Promise<void> {
  const plan = await held.current();
  if (!plan.schedule) return;
  const interpreterOf = assignInterpreters(plan.problem, plan.slotOf, { previous: plan.interpreterOf });
  const changes = plan.meetings.flatMap((meeting, index) =>
    (plan.slotOf[index] ?? -1) >= 0 && !hasTakenPlace(meeting) && interpreterOf[index] !== plan.interpreterOf[index]
      ? [{ meetingId: meeting.id, interpreterId: plan.session.interpreters[interpreterOf[index] ?? -1]?.id ?? null }]
      : [],
  );
  await updateInterpretersOf(tx, plan.schedule.id, changes);
  held.wrote('placements');
}

type Marked = { readonly breach: Breach; readonly key: string };

/**
 * Names what a draft breaks, each with a name of its own, from the ids that stay the same when places and interpreters
 * come and go.
 */
function breachesOf(plan: Plan, slotOf: readonly number[]): Marked[] {
  const { tableOf, interpreterOf, resources } = plan;
  return validateSchedule(plan.problem, slotOf, { ...resources, tableOf, interpreterOf }).map((breach) => ({
    breach,
    key: `${breach.rule} ${breach.meetings.map((index) => plan.meetings[index]?.id).join(' ')}`,
  }));
}

function keysOf(plan: Plan): ReadonlySet<string> {
  return new Set(breachesOf(plan, plan.slotOf).map(({ key }) => key));
}

/**
 * Removes from the draft what breaks a rule since the change: single meetings first, then of those that together are
 * too many the least important, until all rules hold that held before. Past meetings stay.
 */
async function takeOutWhatBreaks(
  tx: Store,
  scope: SessionScope,
  { plan, old }: { readonly plan: Plan; readonly old: ReadonlySet<string> },
): Promise<number> {
  const slotOf = [...plan.slotOf];
  const movable = (index: number) => {
    const meeting = plan.meetings[index];
    return meeting !== undefined && !hasTakenPlace(meeting);
  };
  const out = new Set<number>();
  for (;;) {
    const fresh = breachesOf(plan, slotOf).flatMap(({ breach, key }) =>
      old.has(key) || !breach.meetings.some(movable) ? [] : [breach.meetings.filter(movable)],
    );
    const alone = fresh.filter((meetings) => meetings.length === 1);
    if (fresh.length === 0) break;
    for (const meetings of alone.length > 0 ? alone : fresh) {
      // One of these that is out already may have been the one too many.
      if (meetings.some((index) => out.has(index))) continue;
      const index = leastOf(plan, meetings);
      slotOf[index] = -1;
      out.add(index);
    }
  }
  const ids = [...out].flatMap((index) => plan.meetings[index]?.id ?? []);
  return takeOutOfDrafts(tx, scope.eventId, ids);
}

function leastOf({ problem }: Plan, meetings: readonly number[]): number {
  const weightOf = (index: number) => problem.meetings[index]?.weight ?? 0;
  return meetings.reduce((least, index) => (weightOf(index) <= weightOf(least) ? index : least), meetings[0] ?? 0);
}
