import type { Key } from './endpoints.ts';

/** Guards against losing something by a slip of the hand. */
export type Guard =
  /** The page shows the way back at once; the server keeps what went. */
  | 'undo'
  /**
   * The page names what goes before anything happens; the act itself, rolled back, says it where the server can tell.
   */
  | 'ask'
  /** The same act the other way round loses nothing. */
  | 'reverse';

export type RemovingAct = {
  /** Things that go with it, beside what the act names. */
  readonly takes: readonly string[];
  readonly guard: Guard;
};

/**
 * Every act that removes something, with what it takes along. An endpoint that deletes is not made before it stands
 * here.
 */
export const removingActs = {
  // an event and its people
  'POST /api/events/:eventId/participants/:participantId/removal': {
    takes: ['requests', 'meetings', 'places in drafts', 'places in published agendas', 'seats beside colleagues'],
    guard: 'undo',
  },
  'DELETE /api/events/:eventId/participants/:participantId/removal': { takes: [], guard: 'reverse' },
  'PATCH /api/events/:eventId/participants/:participantId': {
    takes: ['requests', 'meetings', 'places'],
    guard: 'undo',
  },
  'DELETE /api/events/:eventId/imports/:importId': {
    takes: ['people it added', 'organisations it drafted', 'what it changed of people'],
    guard: 'ask',
  },
  'DELETE /api/events/:eventId/mailings/:mailingId': { takes: ['its texts'], guard: 'ask' },
  'DELETE /api/events/:eventId/mailings/:mailingId/sending': { takes: [], guard: 'reverse' },
  'POST /api/events/:eventId/participants/removals': {
    takes: ['requests', 'meetings', 'places in drafts', 'places in published agendas', 'seats beside colleagues'],
    guard: 'undo',
  },
  'POST /api/events/:eventId/participants/removals/undo': { takes: [], guard: 'reverse' },
  'PUT /api/events/:eventId/participants/tags': { takes: ['a tag'], guard: 'reverse' },
  'PUT /api/events/:eventId/participants/agreement': { takes: ['being shown to the other country'], guard: 'undo' },
  'DELETE /api/events/:eventId/registration': {
    takes: ['requests', 'meetings', 'places in drafts', 'places in published agendas'],
    guard: 'ask',
  },
  'DELETE /api/events/:eventId/meeting-requests/:requestId': { takes: ['meeting', 'place in drafts'], guard: 'ask' },
  'PUT /api/events/:eventId/meeting-requests/:requestId/answer': {
    takes: ['meeting', 'place in drafts'],
    guard: 'ask',
  },
  'DELETE /api/events/:eventId/organise/introductions/:requestId': { takes: ['answers of the two'], guard: 'ask' },
  'PUT /api/events/:eventId/status': { takes: ['what the phase before permitted'], guard: 'ask' },
  'PATCH /api/events/:eventId/registration': { takes: ['hours that were kept free'], guard: 'reverse' },
  // a session and its schedule
  'PUT /api/events/:eventId/sessions/:sessionId': { takes: ['slots', 'tables', 'places in the draft'], guard: 'ask' },
  'PUT /api/events/:eventId/sessions/:sessionId/places': { takes: ['places in the draft'], guard: 'ask' },
  'PUT /api/events/:eventId/sessions/:sessionId/interpreters': {
    takes: ['interpreters of meetings', 'places in the draft'],
    guard: 'ask',
  },
  'PUT /api/events/:eventId/sessions/:sessionId/rules': { takes: ['places in the draft'], guard: 'ask' },
  'DELETE /api/events/:eventId/sessions/:sessionId/placements': { takes: ['places', 'pins'], guard: 'undo' },
  'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId': { takes: ['pin'], guard: 'undo' },
  'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId': { takes: ['time left to search'], guard: 'reverse' },
  'POST /api/events/:eventId/sessions/:sessionId/day/steps': { takes: ['places that are lost'], guard: 'undo' },
  'DELETE /api/events/:eventId/meetings/:meetingId/contact': {
    takes: ['card, until it is given again'],
    guard: 'reverse',
  },
  'DELETE /api/events/:eventId/agenda/feed': { takes: ['calendars that follow it'], guard: 'ask' },
  'DELETE /api/events/:eventId/invitations/:invitationId': { takes: ['the code, wherever it was sent'], guard: 'ask' },
  // an organisation
  'PUT /api/organisations/:organisationId/status': { takes: ['suggestions that show it'], guard: 'reverse' },
  'DELETE /api/organisations/:organisationId/picture': { takes: [], guard: 'ask' },
  'DELETE /api/organisations/:organisationId/documents/:documentId': {
    takes: ['record of who opened it'],
    guard: 'ask',
  },
  'PUT /api/organisations/:organisationId/grants/:grantId/status': {
    takes: ['sight of profile or documents'],
    guard: 'ask',
  },
  'DELETE /api/organisations/:organisationId/matches/:otherId/mark': { takes: ['note'], guard: 'undo' },
  'DELETE /api/organisations/:organisationId/invitations/:invitationId': {
    takes: ['the code, wherever it was sent'],
    guard: 'ask',
  },
  'DELETE /api/organisations/:organisationId/members/:userId': { takes: ['sight of the organisation'], guard: 'ask' },
  'DELETE /api/organisations/:organisationId/membership': { takes: ['sight of the organisation'], guard: 'ask' },
  'DELETE /api/admin/organisations/:organisationId/confirmation': {
    takes: ['being shown to the other country'],
    guard: 'ask',
  },
  'POST /api/admin/organisation-merges': {
    takes: ['the profile that goes', 'requests between the two', 'their meetings'],
    guard: 'ask',
  },
  'POST /api/events/:eventId/organisation-merges': {
    takes: ['the profile that goes', 'requests between the two', 'their meetings'],
    guard: 'ask',
  },
  'POST /api/organisations/:organisationId/merges': {
    takes: ['the profile that goes', 'requests between the two', 'their meetings'],
    guard: 'ask',
  },
  'PUT /api/organisations/:organisationId/merge-proposals/:proposalId/answer': {
    takes: ['the profile that goes', 'requests between the two', 'their meetings'],
    guard: 'ask',
  },
  'DELETE /api/organisations/:organisationId/merge-proposals/:proposalId': { takes: [], guard: 'reverse' },
  'DELETE /api/events/:eventId/merge-proposals/:proposalId': { takes: [], guard: 'reverse' },
  'DELETE /api/admin/organisation-merges/:mergeId': { takes: [], guard: 'reverse' },
  'DELETE /api/events/:eventId/organisation-merges/:mergeId': { takes: [], guard: 'reverse' },
  'DELETE /api/organisations/:organisationId/merges/:mergeId': { takes: [], guard: 'reverse' },
  // an account
  'POST /api/accounts/me/erasure': {
    takes: ['memberships', 'requests', 'meetings', 'names in past events'],
    guard: 'ask',
  },
  'PUT /api/accounts/me/consents': { takes: ['being shown to the other country'], guard: 'ask' },
  'DELETE /api/accounts/me/sign-ins': { takes: [], guard: 'ask' },
  'DELETE /api/accounts/me/sign-ins/:signInId': { takes: [], guard: 'ask' },
  'DELETE /api/accounts/me/authenticator': { takes: ['recovery codes'], guard: 'ask' },
  'POST /api/accounts/me/recovery-codes': { takes: ['recovery codes that were kept'], guard: 'ask' },
  'PUT /api/accounts/me/password': { takes: ['sign-ins elsewhere', 'codes on their way'], guard: 'reverse' },
  'DELETE /api/accounts/me/passkeys/:passkeyId': { takes: [], guard: 'ask' },
  'DELETE /api/accounts/me/identities/:identityId': { takes: [], guard: 'ask' },
  'PUT /api/admin/accounts/:userId/rights': { takes: ['sight of what the right shows'], guard: 'ask' },
  'DELETE /api/admin/accounts/:userId/disabling': { takes: [], guard: 'reverse' },
  'POST /api/admin/accounts/:userId/disabling': { takes: ['sign-ins'], guard: 'ask' },
  'DELETE /api/saved-searches/:searchId': { takes: [], guard: 'reverse' },
  'DELETE /api/session': { takes: [], guard: 'reverse' },
  'DELETE /api/unsubscriptions/:token': { takes: [], guard: 'reverse' },
} as const satisfies Partial<Record<Key, RemovingAct>>;
