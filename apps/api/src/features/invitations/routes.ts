import type { invitationEndpoints } from '@jumelage/contracts/invitations';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { acceptInvitation, readInvitation } from './accept.ts';
import { joinByCode } from './account.ts';
import { inviteAll, inviteToEvent, inviteToOrganisation, listMade, revoke } from './make.ts';
import { changeMembership, readMembers } from './members.ts';

/** Serves invitations, and the members of an organisation. */
export function invitationHandlers(deps: Deps): Handlers<keyof typeof invitationEndpoints> {
  return {
    'GET /api/events/:eventId/invitations': ({ scope: { eventId } }) => listMade(deps, { eventId }),
    'POST /api/events/:eventId/invitations': ({ scope: { actor, eventId }, body }) =>
      inviteToEvent(deps, actor, eventId, body),
    'POST /api/events/:eventId/invitations/sheet': ({ scope: { actor, eventId }, body }) =>
      inviteAll(deps, actor, eventId, body),
    'DELETE /api/events/:eventId/invitations/:invitationId': ({ scope: { eventId }, params }) =>
      revoke(deps, { eventId }, params.invitationId),
    'GET /api/organisations/:organisationId/invitations': ({ scope: { organisationId } }) =>
      listMade(deps, { organisationId }),
    'POST /api/organisations/:organisationId/invitations': ({ scope: { actor, organisationId }, body }) =>
      inviteToOrganisation(deps, actor, organisationId, body),
    'DELETE /api/organisations/:organisationId/invitations/:invitationId': ({ scope: { organisationId }, params }) =>
      revoke(deps, { organisationId }, params.invitationId),
    'GET /api/organisations/:organisationId/members': ({ scope: { actor, organisationId } }) =>
      readMembers(deps, { organisationId, userId: actor.userId }),
    'PATCH /api/organisations/:organisationId/members/:userId': ({
      scope: { organisationId },
      params: { userId },
      body,
    }) => changeMembership(deps, { organisationId, userId }, body.role),
    'DELETE /api/organisations/:organisationId/members/:userId': ({ scope: { organisationId }, params: { userId } }) =>
      changeMembership(deps, { organisationId, userId }, null),
    'DELETE /api/organisations/:organisationId/membership': ({ scope: { actor, organisationId } }) =>
      changeMembership(deps, { organisationId, userId: actor.userId }, null),
    'GET /api/invitations/:code': ({ params }) => readInvitation(deps, params.code),
    'POST /api/invitations/:code/acceptance': ({ scope: { actor }, params, body }) =>
      acceptInvitation(deps, actor, params.code, body),
    'POST /api/invitations/:code/account': ({ params, body, request, reply }) =>
      joinByCode(deps, params.code, body, request, reply),
  };
}
