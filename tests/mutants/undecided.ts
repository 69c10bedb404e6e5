/**
 * Guards whose loss the matrix does not see yet, and of which nobody has decided whether they are needless. The run
 * counts them apart, and fails on any that
 * is not here: the list may only shrink.
 */
export const undecided: ReadonlySet<string> = new Set([
  // No seal stands in the worlds, and no wrong guess at a second factor.
  'packages/db/src/repositories/audits.ts eq(t.auditSeals.chain, chain)',
  'packages/db/src/repositories/challenges.ts eq(c.userId, userId)',
  // No batch of codes is made for people of a list.
  'packages/db/src/repositories/invitations.ts eq(t.participants.eventId, eventId)',
  // Nobody who is nameless takes part in a draft.
  'packages/db/src/repositories/known-organisations.ts eq(events.id, p.eventId)',
  // Of two marks on one organisation the database comes upon the right one first.
  'packages/db/src/repositories/match-marks.ts eq(t.matchMarks.organisationId, organisationId)',
  // No notice in the worlds names others beside who leaves, in the words that are looked for.
  'packages/db/src/repositories/erasure.ts eq(t.users.id, userId)',
  'packages/db/src/repositories/personal-data.ts eq(t.users.id, userId)',
  // No request of the worlds is sent with a key of its own.
  'packages/db/src/repositories/personal-data.ts eq(t.idempotencyKeys.userId, userId)',
  'packages/db/src/repositories/personal-data.ts inArray(t.organisations.id, alone)',
  'packages/db/src/repositories/personal-data.ts inArray(t.participants.id, participantIds)',
]);
