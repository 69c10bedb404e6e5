import type { Handlings } from '@jumelage/contracts/endpoints';
import { updateMeetingTerms } from '@jumelage/db/repositories/meetings';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { nextRevision } from '@jumelage/db/repositories/schedule-steps';
import { removePlacement, type SessionScope } from '@jumelage/db/repositories/schedules';
import { type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { breachesIn } from './facts.ts';
import { indexOf, openDraft } from './placements.ts';
import { isOver, loadPlan, type Plan } from './plan.ts';
import { withStep } from './steps.ts';
import { getScheduleView } from './views.ts';

type Scope = SessionScope & { readonly meetingId: Id<'meeting'>; readonly by: Id<'user'> };
type Terms = Handlings['PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId']['body'];

/** Changes what a meeting needs; where its place no longer suits, it loses it, as a step that can be undone. */
export async function changeTerms(deps: Deps, { meetingId, by, ...scope }: Scope, terms: Terms) {
  await writing(deps.db, async (tx) => {
    const { plan, draft } = await openDraft(deps, tx, scope);
    const meeting = found(plan.meetings[indexOf(plan, meetingId)]);
    if (isOver(meeting)) throw new AppError('meeting_over');
    if (terms.colleagueId) await checkColleague(tx, scope, { plan, meetingId, colleagueId: terms.colleagueId });
    if (terms.afterId) checkOrder(plan, { meetingId, afterId: terms.afterId });
    const changes = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
    await updateMeetingTerms(tx, { eventId: scope.eventId, meetingId }, { ...changes, ...(terms.onlyZone === '' ? { onlyZone: null } : {}) });
    const now = await loadPlan(tx, scope);
    const index = indexOf(now, meetingId);
    const breaches = breachesIn(now, deps.now());
    // Seats are those of its people: with another colleague it has to be placed anew.
    const isOut = breaches.some(({ meetings }) => meetings.includes(index)) || (terms.colleagueId !== undefined && terms.colleagueId !== meeting.colleagueId);
    const moves = await withStep(deps, tx, { scheduleId: draft.id, act: 'take_out', facts: { meetingId }, by }, async () => {
      if (isOut) await removePlacement(tx, draft.id, meetingId);
    });
    // What was worked out for other terms is refused, as after any change.
    if (moves.length === 0) await nextRevision(tx, draft.id);
  });
  return getScheduleView(deps, scope);
}

async function checkColleague(
  tx: Store,
  scope: SessionScope,
  { plan, meetingId, colleagueId }: { plan: Plan; meetingId: Id<'meeting'>; colleagueId: Id<'participant'> },
) {
  const { firstId, secondId } = found(plan.meetings[indexOf(plan, meetingId)]);
  const colleague = await findParticipant(tx, { eventId: scope.eventId, participantId: colleagueId });
  const sides = plan.people.filter(({ id }) => id === firstId || id === secondId);
  const isOne = colleague?.status === 'admitted' && colleagueId !== firstId && colleagueId !== secondId;
  if (!isOne || !sides.some((side) => side.organisationId === colleague.organisationId))
    throw new AppError('invalid_request', { fields: [{ path: 'colleagueId', code: 'not_one_of' }] });
}

/** A meeting cannot wait for itself, however long the way round. */
function checkOrder(plan: Plan, { meetingId, afterId }: { meetingId: Id<'meeting'>; afterId: Id<'meeting'> }): void {
  const before = new Map(plan.meetings.map((meeting) => [meeting.id, meeting.afterId]));
  for (let at: Id<'meeting'> | null | undefined = afterId; at; at = before.get(at)) {
    if (at === meetingId || !before.has(at)) throw new AppError('invalid_request', { fields: [{ path: 'afterId', code: 'not_one_of' }] });
  }
}
