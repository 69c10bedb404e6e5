import type { Disturbance, ProposalView } from '@jumelage/contracts/days';
import { isUniqueViolation } from '@jumelage/db/client';
import { placesOf, removePlacements } from '@jumelage/db/repositories/schedule-steps';
import { findSchedule, insertPlacings, type SessionScope } from '@jumelage/db/repositories/schedules';
import type { StoredMove } from '@jumelage/db/schema/schedule-runs';
import type { StoredPlace } from '@jumelage/db/schema/schedules';
import { type Store, trying, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type Problem, peopleOf } from '@jumelage/scheduling/problem';
import type { Day } from '@jumelage/scheduling/replan/day';
import { type Proposal, replan } from '@jumelage/scheduling/replan/replan';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { agendaChanges, toPlaceView } from '../schedules/difference.ts';
import { refuseBreaches, withStep, writtenBy } from '../schedules/history.ts';
import { openDraft } from '../schedules/placements.ts';
import { getEvent, type HeldPlan, hasTakenPlace, type Plan, seatedAt, withPlan } from '../schedules/plan.ts';
import { publishDraft } from '../schedules/publish.ts';
import { type Disturbed, disturbDay } from './disturbances.ts';

type Asked = {
  readonly disturbance: Disturbance;
  /** The draft for which it was decided; absent: as it is. */
  readonly revision?: number;
  readonly by: Id<'user'>;
};

/**
 * Previews what a disturbance would change: it is carried out, described, and rolled back, so that the proposal and its
 * application cannot differ.
 */
export function propose(deps: Deps, scope: SessionScope, asked: Asked): Promise<ProposalView> {
  return trying(deps.db, (tx) => withPlan(tx, scope, (held) => carryOut({ deps, tx, scope, held }, asked)));
}

/** Applies a disturbance with the least disturbance of everybody else, and publishes the result at once. */
export async function applyDisturbance(deps: Deps, scope: SessionScope, asked: Asked): Promise<void> {
  try {
    await writing(deps.db, (tx) =>
      withPlan(tx, scope, async (held) => {
        await carryOut({ deps, tx, scope, held }, asked);
        await publishDraft(deps, tx, scope, { plan: await held.current(), publishedBy: asked.by });
      }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('schedule_changed');
    throw error;
  }
}

type Act = { readonly deps: Deps; readonly tx: Store; readonly scope: SessionScope; readonly held: HeldPlan };

async function carryOut({ deps, tx, scope, held }: Act, { disturbance, revision, by }: Asked): Promise<ProposalView> {
  const { status } = await getEvent(tx, scope.eventId);
  if (!isPermitted('schedule', status)) throw new AppError('event_phase_forbids');
  const { plan: before, draft } = await openDraft(deps, tx, scope, revision, held);
  const published = await findSchedule(tx, scope, 'newest');
  const told = published ? await placesOf(tx, published.id) : new Map<Id<'meeting'>, StoredPlace>();
  const from = firstOpenSlot(before, deps.now());
  const disturbed = await disturbDay({ deps, tx, scope, plan: before, from }, disturbance);
  // A draft that was made just now has no placement yet, but a number.
  held.wrote('placements', ...disturbed.effects.flatMap(writtenBy));
  const after = await held.current();
  const { resources, slotOf, tableOf, interpreterOf } = after;
  const problem = withoutLostPins(after);
  const wanted = (disturbed.wanted ?? []).flatMap((id) => indexOf(after, id));
  const wish = after.session.slots.findIndex(({ id }) => id === disturbed.wish);
  const proposal = replanFor(
    {
      ...resources,
      problem,
      slotOf,
      tableOf,
      interpreterOf,
      from,
      frozen: after.meetings.map((meeting) => hasTakenPlace(meeting)),
      announced: after.meetings.map(({ id }) => told.has(id)),
      wanted,
    },
    wish,
  );
  const effects = disturbed.effects.filter((effect) => !('slotIds' in effect) || effect.slotIds.length > 0);
  const step = { scheduleId: draft.id, act: disturbance.act, facts: disturbed.facts, effects, by };
  const moves = await withStep(deps, tx, step, () => writeProposal(tx, draft.id, after, proposal));
  if (moves.length === 0 && effects.length === 0) throw new AppError('nothing_to_change');
  held.wrote('placements');
  refuseBreaches(await held.current(), deps.now());
  // What was changed by hand and not yet published goes out with it: its people are notified as well.
  const changes = agendaChanges(told, await placesOf(tx, draft.id));
  return toProposalView({ disturbance, disturbed, revision: draft.revision, moves, changes, proposal, plan: after });
}

/** Plans again with the wanted meetings in the slot for which their people agreed; where that cannot be, in any. */
function replanFor(day: Day, wish: number): Proposal {
  const wanted = day.wanted ?? [];
  if (wish < day.from || wanted.length === 0) return replanFreely(day);
  const meetings = day.problem.meetings.map((one, index) =>
    wanted.includes(index) ? { ...one, allowed: [wish] } : one,
  );
  const asAgreed = replanFreely({ ...day, problem: { ...day.problem, meetings } });
  return wanted.every((index) => asAgreed.slotOf[index] === wish) ? asAgreed : replanFreely(day);
}

/** Plans again with every pin where it is; a pin that cannot stay in its slot is dropped rather than the meeting. */
function replanFreely(day: Day): Proposal {
  const proposal = replan(day);
  const { meetings } = day.problem;
  const lost = new Set(proposal.dropped.filter((index) => (meetings[index]?.fixed ?? -1) >= 0));
  if (lost.size === 0) return proposal;
  return replan({
    ...day,
    problem: {
      ...day.problem,
      meetings: meetings.map((one, index) => (lost.has(index) ? { ...one, fixed: -1 } : one)),
    },
  });
}

/** Drops the pins of meetings whose people come later or not at all. */
function withoutLostPins({ problem, meetings }: Plan): Problem {
  const isHopeless = (index: number) => {
    const it = problem.meetings[index];
    const row = meetings[index];
    return (
      it !== undefined &&
      row !== undefined &&
      !hasTakenPlace(row) &&
      peopleOf(it).some((person) => problem.unavailable[person]?.includes(it.fixed))
    );
  };
  return {
    ...problem,
    meetings: problem.meetings.map((meeting, index) =>
      meeting.fixed >= 0 && isHopeless(index) ? { ...meeting, fixed: -1 } : meeting,
    ),
  };
}

/** Finds the first slot that has not begun: those before it are past or running. */
function firstOpenSlot({ session }: Plan, now: number): number {
  const index = session.slots.findIndex((slot) => slot.startsAt.getTime() > now);
  return index < 0 ? session.slots.length : index;
}

function indexOf(plan: Plan, meetingId: Id<'meeting'>): number[] {
  const index = plan.meetings.findIndex(({ id }) => id === meetingId);
  return index < 0 ? [] : [index];
}

/** Writes what a proposal moves; all other rows stay. */
async function writeProposal(tx: Store, scheduleId: Id<'schedule'>, plan: Plan, proposal: Proposal): Promise<void> {
  const tableOf = proposal.tableOf ?? plan.tableOf;
  const interpreterOf = proposal.interpreterOf ?? plan.interpreterOf;
  const placements = new Map(plan.placements.map((placement) => [placement.meetingId, placement]));
  const isChanged = (index: number) =>
    proposal.slotOf[index] !== plan.slotOf[index] ||
    tableOf[index] !== plan.tableOf[index] ||
    interpreterOf[index] !== plan.interpreterOf[index];
  const changed = plan.meetings.flatMap((meeting, index) => (isChanged(index) ? [{ meeting, index }] : []));
  await removePlacements(
    tx,
    scheduleId,
    changed.map(({ meeting }) => meeting.id),
  );
  const placings = changed.flatMap(({ meeting, index }) => {
    const slotId = plan.session.slots[proposal.slotOf[index] ?? -1]?.id;
    const tableId = plan.session.tables[tableOf[index] ?? -1]?.id;
    if (!slotId || !tableId) return [];
    const interpreterId = plan.session.interpreters[interpreterOf[index] ?? -1]?.id ?? null;
    const pinned = placements.get(meeting.id)?.pinned ?? false;
    return [{ meetingId: meeting.id, slotId, tableId, interpreterId, pinned, participants: seatedAt(meeting) }];
  });
  await insertPlacings(tx, scheduleId, placings);
}

type Told = {
  readonly disturbance: Disturbance;
  readonly disturbed: Disturbed;
  readonly revision: number;
  readonly moves: readonly StoredMove[];
  /** Against what is published. */
  readonly changes: readonly StoredMove[];
  readonly proposal: Proposal;
  readonly plan: Plan;
};

function toProposalView({ disturbance, disturbed, revision, moves, changes, proposal, plan }: Told): ProposalView {
  const lost = new Set(proposal.lost.map((index) => plan.meetings[index]?.id));
  const rows = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const gone = disturbance.act === 'absent' ? disturbance.participantId : undefined;
  const whyOf = ({ meetingId, before, after }: StoredMove): ProposalView['moves'][number]['why'] => {
    if (!before) return 'placed';
    const meeting = rows.get(meetingId);
    if (!after) return gone && meeting && seatedAt(meeting).includes(gone) ? 'freed' : 'lost';
    return lost.has(meetingId) || before.slotId === after.slotId ? 'moved' : 'displaced';
  };
  const people = new Set(
    changes.flatMap(({ meetingId }) => {
      const meeting = rows.get(meetingId);
      return meeting ? seatedAt(meeting) : [];
    }),
  );
  const { slotAdded } = disturbed;
  return {
    act: disturbance.act,
    revision,
    moves: moves.map((move) => ({
      meetingId: move.meetingId,
      before: toPlaceView(move.before),
      after: toPlaceView(move.after),
      why: whyOf(move),
    })),
    participantIds: [...people],
    extraSlot: slotAdded
      ? { block: slotAdded.block, startsAt: slotAdded.startsAt.toISOString(), endsAt: slotAdded.endsAt.toISOString() }
      : null,
  };
}
