/**
 * Guards that may be taken out without anybody seeing more, with what makes them needless for access, in words; by
 * each, how often it may survive.
 */
export const accepted: readonly { readonly reason: string; readonly guards: Readonly<Record<string, number>> }[] = [
  {
    reason:
      'the edge has refused a visitor before it asks the table, and the table refuses one in the same words: the first spares the look into the database',
    guards: { "permission.ts !held.includes('user')": 1, 'access.ts !actor && !row.open': 1 },
  },
  {
    reason: 'every tie that the rows of staff let in is one of staff’s, of whom two factors are asked anyway',
    guards: { 'permission.ts row.staff === true': 1 },
  },
  {
    reason: 'who takes no part is given no seat a few lines below, so that nothing can be done in their name',
    guards: { 'access.ts !seat || !takesPart(seat.status)': 1 },
  },
  {
    reason: 'it only narrows what is read: the answer picks its rows by their ids out of what came',
    guards: {
      'organisations.ts inArray(of.organisationId, idsOfProfiles(store, slots, which))': 4,
      'vouching.ts inArray( m.organisationId, rows.map((row) => row.id), )': 1,
      'vouching.ts inArray(o.userId, ids)': 1,
      'agendas.ts eq(t.organisationMembers.userId, userId)': 2,
      'erasure.ts inArray( m.organisationId, own.map((row) => row.id), )': 1,
      'erasure.ts inArray(t.organisationMembers.organisationId, organisationIds)': 1,
      'consents.ts inArray(organisationId, [...organisationIds])': 1,
      'schedules.ts eq(t.sessions.eventId, eventId)': 1,
    },
  },
  {
    reason:
      'a participant belongs to one event: the condition on the participant, on the pair of two, or on the id of a row that was found there before, binds the row already',
    guards: {
      'agendas.ts eq(store.t.sessions.eventId, eventId)': 1,
      'agendas.ts eq(t.sessions.eventId, eventId)': 1,
      'meetings.ts eq(eventId, slots.eventId)': 1,
      'meeting-requests.ts eq(eventId, slots.eventId)': 1,
      'meeting-requests.ts eq(eventId, scope.eventId)': 3,
      'meeting-requests.ts eq(event, eventId)': 1,
      'meeting-requests.ts eq(t.meetingRequests.eventId, eventId)': 1,
      'participants.ts eq(store.t.participants.eventId, eventId)': 2,
    },
  },
  {
    reason:
      'the seat of one meeting alone is picked out of the answer, and that meeting has been found to be the reader’s own',
    guards: { 'agendas.ts eq(store.t.seats.participantId, participantId)': 1 },
  },
  {
    reason:
      'within the same transaction the row has been found in its event before, or its id comes from rows of the event, or it is compared with the reader’s own seat, or with the plan, behind',
    guards: {
      'agendas.ts eq(t.meetings.eventId, scope.eventId)': 1,
      'events.ts eq(eventId, scope.eventId)': 1,
      'meetings.ts eq(t.meetings.eventId, eventId)': 1,
      'meetings.ts eq(t.meetings.eventId, scope.eventId)': 1,
      'participants.ts eq(eventId, scope.eventId)': 1,
      'schedules.ts eq(t.sessions.eventId, scope.eventId)': 2,
      'sessions.ts eq(t.sessions.eventId, eventId)': 1,
    },
  },
  {
    reason:
      'the ids of another event’s meetings stand in a list of those that are left out: nothing of one’s own is among them',
    guards: { 'meeting-requests.ts eq(t.meetings.eventId, scope.eventId)': 1 },
  },
  {
    reason:
      'what has retired is taken out of every draft at once: there is never more to take out than of this session',
    guards: { 'events.ts eq(t.schedules.sessionId, scope.sessionId)': 1 },
  },
  {
    reason: 'an interpreter whom the session does not know is given an id of its own before',
    guards: { 'sessions.ts eq(session, sessionId)': 1 },
  },
  {
    reason: 'the identity was picked from the list of one’s own, a few lines before',
    guards: { 'identities.ts eq(i.userId, userId)': 1 },
  },
  {
    reason: 'the account is part of what the hash of a recovery code is made from',
    guards: { 'second-factors.ts eq(t.recoveryCodes.userId, userId)': 1 },
  },
  {
    reason: 'whose ownership it is is asked again of every row behind',
    guards: { 'erasure.ts eq(m.userId, userId)': 1 },
  },
  {
    reason:
      'what is spent is refused before: this settles two who come at the same moment, which tests/api/storms and invitations try',
    guards: { 'accepting.ts isNew && !(await spendInvitation(store, invitation.id, new Date(deps.now())))': 1 },
  },
  {
    reason: 'a meeting that was cancelled stands in no plan, so that its slot is not found a few lines below',
    guards: { "days/day.ts meeting.status === 'cancelled'": 1 },
  },
  {
    reason:
      'without it fewer countries are confirmed, never more: whoever belongs to any organisation would stand in the way',
    guards: { 'sides.ts eq(m.organisationId, o.id)': 1 },
  },
  {
    reason: 'it decides whose words are mailed, which no answer tells: tests/api/mail-abuse reads the mails',
    guards: { "mails.ts eq(t.users.id, userId ?? 'usr_')": 1 },
  },
  {
    reason: 'in the worlds nobody who decides claims anything: tests/api/vouching has somebody try it',
    guards: { 'claims.ts claim.userId === actor.userId': 1 },
  },
];
