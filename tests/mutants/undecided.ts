/**
 * Guards whose loss the matrix does not see yet, and of which nobody has decided whether they are needless. The run
 * counts them apart, and fails on any that is not here: the list may only shrink. Named as `Point.key` of `scan.ts`.
 */
export const undecided: ReadonlySet<string> = new Set([
  // No seal stands in the worlds, and no wrong guess at a second factor.
  'packages/db/src/repositories/audits.ts findHead eq 1',
  'packages/db/src/repositories/challenges.ts countGuesses eq 1',
  // No batch of codes is made for people of a list.
  'packages/db/src/repositories/invitations.ts listUnclaimed eq 1',
  'packages/db/src/repositories/participant-imports.ts peopleToFindAgain eq 1',
  // Nobody who is nameless takes part in a draft.
  'packages/db/src/repositories/known-organisations.ts known eq 6',
  // Of two marks on one organisation the database comes upon the right one first.
  'packages/db/src/repositories/matches.ts findMark eq 1',
  // No notice in the worlds names others beside who leaves, in the words that are looked for.
  'packages/db/src/repositories/erasure.ts erasePerson eq 1',
  'packages/db/src/repositories/personal-data.ts tiesOf eq 3',
  // No request of the worlds is sent with a key of its own.
  'packages/db/src/repositories/personal-data.ts collectPersonalData eq 10',
  // No two organisations of the worlds have members, requests and papers in common when they are merged.
  'packages/db/src/repositories/merge-proposals.ts earlierOf eq 1',
  'packages/db/src/repositories/organisation-merges.ts mergeableChunk inArray 1',
  'packages/db/src/repositories/organisation-merges.ts mergeableChunk inArray 2',
  'packages/db/src/repositories/organisation-merges.ts moveMembers eq 1',
  'packages/db/src/repositories/organisation-merges.ts moveMembers eq 2',
  'packages/db/src/repositories/organisation-merges.ts moveMembers eq 4',
  'packages/db/src/repositories/organisation-merges.ts moveMembers inArray 1',
  'packages/db/src/repositories/organisation-merges.ts movePairs inArray 1',
  'packages/db/src/repositories/organisation-merges.ts movePairs inArray 2',
  'packages/db/src/repositories/organisation-merges.ts movePairs inArray 3',
  'packages/db/src/repositories/organisation-merges.ts movePairs inArray 4',
  'packages/db/src/repositories/organisation-merges.ts openBetween inArray 1',
  'packages/db/src/repositories/organisation-merges.ts openBetween inArray 2',
  'packages/db/src/repositories/organisation-merges.ts openBetween inArray 3',
  'packages/db/src/repositories/organisation-merges.ts openBetween inArray 4',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 1',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 10',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 11',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 12',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 2',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 3',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 4',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 5',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 6',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 7',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 8',
  'packages/db/src/repositories/organisation-merges.ts watchedRows inArray 9',
  // Nobody who was removed is put back in the worlds, nor erased.
  'packages/db/src/repositories/erasure.ts eraseParticipants inArray 6',
  'packages/db/src/repositories/removals.ts draftPlaces eq 1',
  'packages/db/src/repositories/removals.ts meetingsTouched eq 1',
  'packages/db/src/repositories/removals.ts removalsOf inArray 1',
  'packages/db/src/repositories/removals.ts requestsOf eq 1',
  'packages/db/src/repositories/removals.ts requestsOf eq 2',
  'packages/db/src/repositories/removals.ts requestsOf eq 3',
  // No entry of the trail names an organisation of another event; places and orders of names are the same for all.
  'packages/db/src/repositories/audits.ts namesOf inArray 1',
  'packages/db/src/repositories/organisations.ts nameOrder eq 1',
  'packages/db/src/repositories/sides.ts findSidesOfPlaces inArray 1',
]);
