import type { scheduleEndpoints } from '@jumelage/contracts/schedules';
import { findRun } from '@jumelage/db/repositories/schedules';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { listOptions, pinMeeting, placeMeeting, unplaceMeeting } from './placements.ts';
import { getVersions, publishSchedule } from './publish.ts';
import type { ScheduleRuns } from './runs.ts';
import { getScheduleView, toRunView } from './views.ts';

/** Schedules of a matchmaking session: runs, the draft and its changes by hand, published versions. */
export function scheduleHandlers(deps: Deps, runs: ScheduleRuns): Handlers<keyof typeof scheduleEndpoints> {
  return {
    'GET /api/events/:eventId/sessions/:sessionId/schedule': ({ params, query }) => getScheduleView(deps, params, query.version),
    'GET /api/events/:eventId/sessions/:sessionId/schedule/versions': async ({ params }) => ({ versions: await getVersions(deps, params) }),
    'POST /api/events/:eventId/sessions/:sessionId/runs': ({ params, body }) => runs.start(params, body),
    'GET /api/events/:eventId/sessions/:sessionId/runs/:runId': async ({ params }) => toRunView(found(await findRun(reading(deps.db), params))),
    'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId': ({ params }) => runs.cancel(params),
    'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options': ({ params }) => listOptions(deps, params),
    'PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params, body }) => placeMeeting(deps, params, body),
    'PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params, body }) => pinMeeting(deps, params, body.pinned),
    'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId': ({ params }) => unplaceMeeting(deps, params),
    'POST /api/events/:eventId/sessions/:sessionId/schedule/publication': ({ params, scope }) => publishSchedule(deps, params, scope.actor.userId),
  };
}
