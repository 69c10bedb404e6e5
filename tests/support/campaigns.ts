import { type Language, languages } from '@jumelage/domain/language';

/** True where campaigns run whole, and on every engine: `npm run campaigns`, `npm run test:postgres`. */
export const isWhole = process.env.TEST_CAMPAIGNS === 'whole';

/** The languages in which `npm test` walks pages that are alike in each: one of either script. Campaigns walk all. */
export const sampledLanguages: readonly Language[] = isWhole ? languages : ['fr', 'zh'];

/**
 * Files of tests/api that `npm test` runs on SQLite alone, since nearly all that they send to a database others send to
 * PGlite (decision 032). `npm run campaigns` runs them there as well, and `npm run test:postgres` on a real server. A
 * new file runs on both.
 */
export const onOneEngine = [
  'access-matrix',
  'accounts',
  'agendas',
  'anonymity',
  'bodies',
  'command-line',
  'consents',
  'counts',
  'days',
  'delegation',
  'directory-order',
  'documents',
  'durability',
  'edits',
  'effects',
  'event-room',
  'events',
  'factors',
  'gauntlet',
  'grants',
  'guesses',
  'home',
  'idempotency',
  'imports',
  'insertion',
  'invitations',
  'isolation',
  'logs',
  'mail-abuse',
  'mail-sender',
  'mails',
  'match-embeddings',
  'match-learning',
  'match-marks',
  'matches',
  'meeting-requests',
  'metrics',
  'notifications',
  'oidc',
  'operations',
  'organisations',
  'pages',
  'palette',
  'papers',
  'participants',
  'passkeys',
  'practice-day',
  'rate-limits',
  'reminders',
  'removals',
  'schedule-runs',
  'schedule-steps',
  'schedule-swaps',
  'schedules',
  'security-headers',
  'sessions',
  'sides',
  'sign-in-ends',
  'sign-in-states',
  'storms',
  'system',
  'timing',
  'typed-texts',
  'visitors',
] as const;
