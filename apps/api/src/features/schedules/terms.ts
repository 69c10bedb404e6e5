import type { Handlings } from '@jumelage/contracts/endpoints';
import { type MeetingRow, updateMeetingTerms } from '@jumelage/db/repositories/meetings';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { removePlacement, type SessionScope } from '@jumelage/db/repositories/schedules';
import type { StoredEffect, StoredTerms } from '@jumelage/db/schema/schedule-runs';
import { type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { breachesIn } from './facts.ts';
import { withStep } from './history.ts';
import { indexOf, openDraft } from './placements.ts';
import { hasTakenPlace, type Plan, withPlan } from './plan.ts';
import { getScheduleView } from './views.ts';

type Scope = SessionScope & { readonly meetingId: Id<'meeting'>; readonly by: Id<'user'> };
type Terms = Handlings['PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId']['body'];

/**
 * Changes what a meeting needs; where its place no longer suits, it loses it. Both are one step, so that an undo brings
 * back the place and what permits it.
 */
export async function changeTerms(deps: Deps, { meetingId, by, ...scope }: Scope, terms: Terms) {
  await writing(deps.db, (tx) =>
    withPlan(tx, scope, async (held) => {
      const { plan, draft } = await openDraft(deps, tx, scope, undefined, held);
      const meeting = found(plan.meetings[indexOf(plan, meetingId)]);
      if (hasTakenPlace(meeting)) throw new AppError('meeting_over');
      if (terms.colleagueId) await checkColleague(tx, scope, { plan, meetingId, colleagueId: terms.colleagueId });
      if (terms.afterId) checkOrder(plan, { meetingId, afterId: terms.afterId });
      const { before, after } = changesOf(meeting, terms);
      if (Object.keys(after).length === 0) return;
      await updateMeetingTerms(tx, { eventId: scope.eventId, meetingId }, after);
      held.wrote('meetings');
      const now = await held.current();
      const index = indexOf(now, meetingId);
      const breaches = breachesIn(now, deps.now());
      // Seats are those of its people: with another colleague it has to be placed again.
      const isOut = breaches.some(({ meetings }) => meetings.includes(index)) || 'colleagueId' in after;
      const effects: StoredEffect[] = [{ kind: 'terms', meetingId, before, after }];
      await withStep(deps, tx, { scheduleId: draft.id, act: 'terms', facts: { meetingId }, effects, by }, async () => {
        if (isOut) await removePlacement(tx, draft.id, meetingId);
      });
    }),
  );
  return getScheduleView(deps, scope);
}

const termNames = ['priority', 'interpreter', 'onlyBlock', 'onlyZone', 'colleagueId', 'afterId'] as const;

/** Lists the terms that change, before and after; an empty zone is none. */
function changesOf(meeting: MeetingRow, terms: Terms): { before: StoredTerms; after: StoredTerms } {
  const asked = { ...terms, ...(terms.onlyZone === '' ? { onlyZone: null } : {}) };
  const changed = termNames.filter((name) => asked[name] !== undefined && asked[name] !== meeting[name]);
  return {
    before: Object.fromEntries(changed.map((name) => [name, meeting[name]])),
    after: Object.fromEntries(changed.map((name) => [name, asked[name]])),
  };
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

/** Checks that no meeting waits for itself, however long the chain. */
function checkOrder(plan: Plan, { meetingId, afterId }: { meetingId: Id<'meeting'>; afterId: Id<'meeting'> }): void {
  const before = new Map(plan.meetings.map((meeting) => [meeting.id, meeting.afterId]));
  for (let at: Id<'meeting'> | null | undefined = afterId; at; at = before.get(at)) {
    if (at === meetingId || !before.has(at))
      throw new AppError('invalid_request', { fields: [{ path: 'afterId', code: 'not_one_of' }] });
  }
}
