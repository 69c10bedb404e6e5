import type { Schema } from './schema/tables.ts';

/** The personal data in a table, and what erasure does to it. */
export type PersonalRow = {
  /** The owner of the data: nobody, a user, a participant, or an organisation whose members wrote it. */
  readonly of: 'nobody' | 'user' | 'participant' | 'organisation';
  /**
   * At erasure the rows are removed, or what names a person is blanked so that counts stay, or there is nothing to do.
   */
  readonly atErasure: 'none' | 'removed' | 'blanked';
  /** Columns that a person's own export leaves out: secrets, and bytes that are downloaded elsewhere. */
  readonly secret?: readonly string[];
};

const nobody = { of: 'nobody', atErasure: 'none' } as const;
const users = { of: 'user', atErasure: 'removed' } as const;
const organisations = { of: 'organisation', atErasure: 'removed' } as const;

/**
 * Every table with its personal data: the register of processing, the export and the erasure follow it, and a new table
 * fails until it is here.
 */
export const personalTables: { readonly [T in keyof Schema]: PersonalRow } = {
  users: { ...users, secret: ['passwordHash'] },
  signIns: { ...users, secret: ['tokenHash'] },
  knownDevices: { ...users, secret: ['deviceHash'] },
  challenges: { ...users, secret: ['secret', 'state'] },
  passkeys: { ...users, secret: ['publicKey'] },
  authenticators: { ...users, secret: ['secret', 'lastStep'] },
  recoveryCodes: { ...users, secret: ['codeHash'] },
  identities: users,
  consents: users,
  mailRefusals: users,
  notifications: users,
  savedSearches: users,
  mails: { of: 'user', atErasure: 'blanked', secret: ['facts', 'cause'] },
  mailStops: users,
  addressRefusals: users,
  imports: { of: 'user', atErasure: 'none', secret: ['drafted', 'confirmed'] },
  importChanges: { of: 'participant', atErasure: 'removed' },
  importTexts: organisations,
  importMappings: nobody,
  mailings: { of: 'user', atErasure: 'blanked', secret: ['filter', 'chosen'] },
  mailingRecipients: { of: 'participant', atErasure: 'none' },
  organisationMembers: users,
  eventOrganisers: users,
  invitations: { of: 'user', atErasure: 'blanked', secret: ['codeHash'] },
  ownershipClaims: users,
  documentOpenings: { of: 'user', atErasure: 'blanked' },
  auditEntries: { of: 'user', atErasure: 'none' },
  auditSeals: nobody,
  idempotencyKeys: { ...users, secret: ['key', 'bodyHash', 'reply'] },
  organisations: { of: 'organisation', atErasure: 'blanked', secret: ['nameSort'] },
  organisationTexts: organisations,
  organisationTopics: organisations,
  cooperations: organisations,
  raises: organisations,
  theses: organisations,
  matchMarks: organisations,
  matchImpressions: organisations,
  documents: { ...organisations, secret: ['bytes'] },
  pictures: { ...organisations, secret: ['bytes'] },
  grants: organisations,
  organisationMerges: { ...organisations, secret: ['changes'] },
  mergeProposals: { ...organisations, secret: ['pair', 'openPair'] },
  participants: { of: 'participant', atErasure: 'blanked', secret: ['nameSort', 'importMark'] },
  unavailabilities: { of: 'participant', atErasure: 'removed' },
  calendarFeeds: { of: 'participant', atErasure: 'removed', secret: ['tokenHash'] },
  meetingRequests: { of: 'participant', atErasure: 'blanked', secret: ['openPair'] },
  threads: nobody,
  messages: users,
  threadReads: users,
  meetings: { of: 'participant', atErasure: 'none' },
  seats: { of: 'participant', atErasure: 'none' },
  outcomes: { of: 'participant', atErasure: 'blanked' },
  delays: { of: 'participant', atErasure: 'removed' },
  contactCards: { of: 'participant', atErasure: 'removed' },
  scheduleSteps: { of: 'participant', atErasure: 'blanked' },
  removals: { of: 'participant', atErasure: 'removed', secret: ['before'] },
  interpreters: { of: 'participant', atErasure: 'blanked' },
  keyMarks: nobody,
  derivations: nobody,
  announcements: nobody,
  callCounts: nobody,
  parks: nobody,
  parkTwins: nobody,
  matchChanges: nobody,
  matchWeights: { of: 'user', atErasure: 'blanked' },
  matchSettings: nobody,
  embeddings: nobody,
  events: nobody,
  sessions: nobody,
  slots: nobody,
  tables: nobody,
  tableClosures: nobody,
  interpreterAbsences: nobody,
  schedules: nobody,
  placements: nobody,
  runs: nobody,
  prints: nobody,
};
