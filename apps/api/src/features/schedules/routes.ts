import type { scheduleEndpoints } from '@jumelage/contracts/schedules';
import { findRun } from '@jumelage/db/repositories/schedule-runs';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { getDifference } from './difference.ts';
import { undoOrRedo } from './history.ts';
import { insertMeetings } from './insertion.ts';
import { listOptions, pinMeeting, placeMeeting, unplaceMeeting } from './placements.ts';
import { getVersions, publishSchedule } from './publish.ts';
import type { ScheduleRuns } from './runs/runs.ts';
import { emptyDraft, swapMeetings } from './swap.ts';
import { changeTerms } from './terms.ts';
import { getScheduleView, toRunView } from './views.ts';

/** Serves schedules of a matchmaking session: runs, the draft and its changes by hand, published versions. */
export function scheduleHandlers(deps: Deps, runs: ScheduleRuns): Handlers<keyof typeof scheduleEndpoints> {
  return {
    'GET /api/events/:eventId/sessions/:sessionId/schedule': ({ params, query }) =>
      getScheduleView(deps, params, query.version),
    'GET /api/events/:eventId/sessions/:sessionId/schedule/versions': async ({ params }) => ({
      versions: await getVersions(deps, params),
    }),
    'POST /api/events/:eventId/sessions/:sessionId/runs': ({ params, body }) => runs.start(params, body),
    'GET /api/events/:eventId/sessions/:sessionId/runs/:runId': async ({ params }) =>
      toRunView(found(await findRun(reading(deps.db), params))),
    'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId': ({ params }) => runs.cancel(params),
    'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options': ({ params }) =>
      listOptions(deps, params),
    'PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params, body, scope }) =>
      placeMeeting(deps, { ...params, by: scope.actor.userId }, body),
    'PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params, body, scope }) =>
      pinMeeting(deps, { ...params, by: scope.actor.userId }, body.pinned),
    'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params, scope }) =>
      unplaceMeeting(deps, { ...params, by: scope.actor.userId }),
    'POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap': ({ params, body, scope }) =>
      swapMeetings(deps, { ...params, by: scope.actor.userId }, body),
    'PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId': ({ params, body, scope }) =>
      changeTerms(deps, { ...params, by: scope.actor.userId }, body),
    'DELETE /api/events/:eventId/sessions/:sessionId/placements': ({ params, scope }) =>
      emptyDraft(deps, params, scope.actor.userId),
    'POST /api/events/:eventId/sessions/:sessionId/schedule/undo': ({ params, scope }) =>
      undoOrRedo(deps, params, 'undo', scope.actor.userId),
    'POST /api/events/:eventId/sessions/:sessionId/schedule/redo': ({ params, scope }) =>
      undoOrRedo(deps, params, 'redo', scope.actor.userId),
    'POST /api/events/:eventId/sessions/:sessionId/schedule/insertion': ({ params, scope }) =>
      insertMeetings(deps, params, scope.actor.userId),
    'GET /api/events/:eventId/sessions/:sessionId/schedule/difference': ({ params }) => getDifference(deps, params),
    'POST /api/events/:eventId/sessions/:sessionId/schedule/publication': ({ params, scope }) =>
      publishSchedule(deps, params, scope.actor.userId),
  };
}
