import type { dayEndpoints } from '@jumelage/contracts/days';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { getDay, markAttendance, writeCheckIns } from './day.ts';
import { applyDisturbance, propose } from './proposals.ts';

/** Serves the day itself: who is there, what goes wrong and how it is repaired, what is on the wall. */
export function dayHandlers(deps: Deps): Handlers<keyof typeof dayEndpoints> {
  return {
    'GET /api/events/:eventId/sessions/:sessionId/day': ({ params }) => getDay(deps, params),
    'POST /api/events/:eventId/check-ins': ({ params, body }) => writeCheckIns(deps, params.eventId, body.checkIns),
    'POST /api/events/:eventId/sessions/:sessionId/day/proposals': ({ params, body, scope }) =>
      propose(deps, params, { disturbance: body, by: scope.actor.userId }),
    'POST /api/events/:eventId/sessions/:sessionId/day/steps': async ({ params, body, scope }) => {
      await applyDisturbance(deps, params, { ...body, by: scope.actor.userId });
      return getDay(deps, params);
    },
    'PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance': ({
      params: { meetingId, ...scope },
      body,
    }) => markAttendance(deps, scope, { meetingId, status: body.status }),
  };
}
