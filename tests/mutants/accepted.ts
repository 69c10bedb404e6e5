/**
 * Guards that may be taken out without anybody seeing more, with what makes them needless for access, in words. Each is
 * named as `Point.key` of `scan.ts` names it, by its place and not by its text.
 */
export const accepted: readonly { readonly reason: string; readonly guards: readonly string[] }[] = [
  {
    reason:
      'the edge has refused a visitor before it asks the table, and the table refuses one in the same words: the first spares the look into the database',
    guards: [
      'apps/api/src/features/access/access.ts policyCheck edge 6',
      'packages/domain/src/permission.ts refusalOf edge 1',
    ],
  },
  {
    reason: 'every tie that the rows of staff let in is one of staff’s, who need two factors anyway',
    guards: ['packages/domain/src/permission.ts refusalOf edge 4'],
  },
  {
    reason: 'who takes no part is given no seat a few lines below, so that nothing can be done in their name',
    guards: ['apps/api/src/features/access/access.ts policyCheck edge 5'],
  },
  {
    reason: 'it only narrows what is read: the answer picks its rows by their ids out of what came',
    guards: [
      'packages/db/src/repositories/home.ts directionsOf eq 1',
      'packages/db/src/repositories/home.ts textLanguagesOf eq 1',
      'packages/db/src/repositories/consents.ts shownByOwners inArray 1',
      'packages/db/src/repositories/erasure.ts erasePerson inArray 1',
      'packages/db/src/repositories/erasure.ts organisationsToHandOver inArray 1',
      'packages/db/src/repositories/organisations.ts cooperationsOfProfiles inArray 1',
      'packages/db/src/repositories/organisations.ts raisesOfProfiles inArray 1',
      'packages/db/src/repositories/organisations.ts textsOfProfiles inArray 1',
      'packages/db/src/repositories/organisations.ts thesesOfProfiles inArray 1',
      'packages/db/src/repositories/vouching.ts listAccountRights inArray 1',
      'packages/db/src/repositories/vouching.ts listToConfirm inArray 1',
      'packages/db/src/repositories/audits.ts namesOf inArray 1',
      'packages/db/src/repositories/merge-proposals.ts earlierOf eq 1',
      'packages/db/src/repositories/organisation-merges.ts mergeableChunk inArray 1',
      'packages/db/src/repositories/organisation-merges.ts mergeableChunk inArray 2',
      'packages/db/src/repositories/removals.ts removalsOf inArray 1',
      'packages/db/src/repositories/sides.ts findSidesOfPlaces inArray 1',
    ],
  },
  {
    reason:
      'a participant belongs to one event: the condition on the participant, on the pair of two, or on the id of a row that was found there before, binds the row already',
    guards: [
      'packages/db/src/repositories/agendas.ts newestSeats eq 2',
      'packages/db/src/repositories/agendas.ts seatsOfAllVersions eq 2',
      'packages/db/src/repositories/meeting-requests.ts expireAndFindOpen eq 1',
      'packages/db/src/repositories/meeting-requests.ts oneRequest eq 1',
      'packages/db/src/repositories/meeting-requests.ts ownRequests eq 3',
      'packages/db/src/repositories/meeting-requests.ts sentBy eq 2',
      'packages/db/src/repositories/meeting-requests.ts updateRequestStatus eq 1',
      'packages/db/src/repositories/meeting-requests.ts withdrawRequestsOf eq 2',
      'packages/db/src/repositories/meetings.ts meetingsOf eq 1',
      'packages/db/src/repositories/participant-lists.ts someByName eq 1',
      'packages/db/src/repositories/participants.ts someOfEvent eq 1',
      'packages/db/src/repositories/removals.ts meetingsTouched eq 1',
      'packages/db/src/repositories/removals.ts requestsOf eq 1',
    ],
  },
  {
    reason:
      'the seat of one meeting alone is picked out of the answer, and that meeting has been found to be the reader’s own',
    guards: ['packages/db/src/repositories/agendas.ts newestSeats eq 1'],
  },
  {
    reason:
      'within the same transaction the row has been found in its event before, or its id comes from rows of the event, or it is compared with the reader’s own seat, or with the plan, behind',
    guards: [
      'packages/db/src/repositories/meetings.ts updateReportedStatus eq 1',
      'packages/db/src/repositories/meetings.ts cancelMeetings eq 1',
      'packages/db/src/repositories/meetings.ts findMeeting eq 1',
      'packages/db/src/repositories/participants.ts updateParticipant eq 1',
      'packages/db/src/repositories/schedules.ts inScope eq 2',
      'packages/db/src/repositories/schedules.ts seatsElsewhere eq 1',
      'packages/db/src/repositories/session-resources.ts updateRules eq 2',
      'packages/db/src/repositories/sessions.ts updateSession eq 1',
      'packages/db/src/repositories/removals.ts draftPlaces eq 1',
    ],
  },
  {
    reason:
      'the ids of another event’s meetings stand in a list of those that are left out: nothing of one’s own is among them',
    guards: ['packages/db/src/repositories/meeting-requests.ts withdrawRequestsOf eq 1'],
  },
  {
    reason:
      'what has retired is taken out of every draft at once: there is never more to take out than of this session',
    guards: ['packages/db/src/repositories/sessions.ts updateSession eq 2'],
  },
  {
    reason: 'an interpreter that the session does not know is given an id of its own before',
    guards: ['packages/db/src/repositories/session-resources.ts putInterpreters eq 1'],
  },
  {
    reason: 'the identity was picked from the list of one’s own, a few lines before',
    guards: ['packages/db/src/repositories/identities.ts removeIdentity eq 1'],
  },
  {
    reason: 'the account is part of what the hash of a recovery code is made from',
    guards: ['packages/db/src/repositories/second-factors.ts takeRecoveryCode eq 1'],
  },
  {
    reason: 'whose ownership it is is asked again of every row behind',
    guards: ['packages/db/src/repositories/erasure.ts organisationsToHandOver eq 1'],
  },
  {
    reason:
      'what is spent is refused before: this settles two who come at the same moment, which tests/api/storms and invitations try',
    guards: ['apps/api/src/features/invitations/accept.ts acceptWithin refusal 1'],
  },
  {
    reason: 'a meeting that was cancelled stands in no plan, so that its slot is not found a few lines below',
    guards: ['apps/api/src/features/days/day.ts markAttendance refusal 1'],
  },
  {
    reason:
      'without it fewer countries are confirmed, never more: whoever belongs to any organisation would stand in the way',
    guards: ['packages/db/src/repositories/sides.ts confirmCountries eq 1'],
  },
  {
    reason: 'it decides whose words are mailed, which no answer tells: tests/api/mail-abuse reads the mails',
    guards: ['packages/db/src/repositories/mails.ts findWriter eq 1'],
  },
  {
    reason: 'in the worlds nobody who decides claims anything: tests/api/vouching has somebody try it',
    guards: ['apps/api/src/features/vouching/claims.ts settle refusal 1'],
  },
  {
    reason:
      'it only narrows what is read: of the rows that came, those of the two organisations alone are picked out and moved',
    guards: [
      'packages/db/src/repositories/organisation-merges.ts moveMembers inArray 1',
      'packages/db/src/repositories/organisation-merges.ts movePairs inArray 1',
      'packages/db/src/repositories/organisation-merges.ts movePairs inArray 2',
      'packages/db/src/repositories/organisation-merges.ts movePairs inArray 3',
      'packages/db/src/repositories/organisation-merges.ts movePairs inArray 4',
    ],
  },
  {
    reason:
      'it only narrows what is read: the requests that were withdrawn are picked out of it by their ids, and these are the participant’s own',
    guards: [
      'packages/db/src/repositories/removals.ts requestsOf eq 2',
      'packages/db/src/repositories/removals.ts requestsOf eq 3',
    ],
  },
  {
    reason:
      'no two organisations of the worlds have requests and members beside those of each other: tests/api/organisation-merges has some who do, and reads what becomes of them',
    guards: [
      'packages/db/src/repositories/organisation-merges.ts openBetween inArray 1',
      'packages/db/src/repositories/organisation-merges.ts openBetween inArray 2',
      'packages/db/src/repositories/organisation-merges.ts openBetween inArray 3',
      'packages/db/src/repositories/organisation-merges.ts openBetween inArray 4',
      'packages/db/src/repositories/organisation-merges.ts moveMembers eq 1',
      'packages/db/src/repositories/organisation-merges.ts moveMembers eq 2',
      'packages/db/src/repositories/organisation-merges.ts moveMembers eq 4',
    ],
  },
  {
    reason:
      'a request of the worlds runs alone, so that only its own rows change: tests/api/organisation-merges has others write in the middle of a merge',
    guards: [
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 1',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 2',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 3',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 4',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 5',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 6',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 7',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 8',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 9',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 10',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 11',
      'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 12',
    ],
  },
  {
    reason: 'nobody who was removed is erased in the worlds: tests/api/removals brings another one back after that',
    guards: ['packages/db/src/repositories/erasure.ts eraseParticipants inArray 6'],
  },
  {
    reason:
      'no notification in the worlds names others beside who leaves, and no request there is sent with a key of its own: tests/api/personal-data reads the notifications, addresses and keys of several people',
    guards: [
      'packages/db/src/repositories/erasure.ts erasePerson eq 1',
      'packages/db/src/repositories/personal-data.ts tiesOf eq 3',
      'packages/db/src/repositories/personal-data.ts collectPersonalData eq 10',
    ],
  },
  {
    reason:
      'no batch of codes is made in the worlds for people of a list: tests/api/invitations asks for those of another event',
    guards: ['packages/db/src/repositories/invitations.ts listUnclaimed eq 1'],
  },
  {
    reason:
      'no list comes in the worlds that names people of another event: tests/api/imports brings people of the same name and id to several',
    guards: ['packages/db/src/repositories/imports.ts peopleToFindAgain eq 1'],
  },
  {
    reason:
      'nobody who is nameless takes part in two events of the worlds: tests/api/anonymity has one that hides its people, and another that does not',
    guards: ['packages/db/src/repositories/known-organisations.ts known eq 6'],
  },
  {
    reason:
      'of two marks on one organisation the database comes upon the right one first: tests/api/match-marks has one whose reader marked nothing',
    guards: ['packages/db/src/repositories/matches.ts findMark eq 1'],
  },
  {
    reason:
      'no wrong code is typed in the worlds: tests/api/factors has somebody guess, and somebody else who is heard all the same',
    guards: ['packages/db/src/repositories/challenges.ts countGuesses eq 1'],
  },
  {
    reason: 'no seal stands in the worlds: tests/api/audits verifies the chains of several events',
    guards: ['packages/db/src/repositories/audits.ts findHead eq 1'],
  },
  {
    reason:
      'the order of names is the same for all in the worlds: tests/api/name-order renames an anonymous organisation',
    guards: ['packages/db/src/repositories/organisations.ts nameOrder eq 1'],
  },
];
