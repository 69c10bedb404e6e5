/** True where campaigns run whole, and on every engine: `npm run campaigns`, `npm run test:postgres`. */
export const isWhole = process.env.TEST_CAMPAIGNS === 'whole';

/**
 * Files of tests/api that `npm test` runs on SQLite alone, since what they send to a database others send to PGlite: of
 * 933 statements that differ by more than their columns, all but fifty (decision 032). `npm run campaigns` runs them
 * there as well, and `npm run test:postgres` on a real server. A new file runs on both.
 */
export const onOneEngine = [
  'access-matrix',
  'accounts',
  'agendas',
  'command-line',
  'consents',
  'days',
  'delegation',
  'durability',
  'edits',
  'effects',
  'factors',
  'gauntlet',
  'grants',
  'guesses',
  'imports',
  'insertion',
  'isolation',
  'logs',
  'mail-abuse',
  'mail-sender',
  'mails',
  'match-embeddings',
  'match-marks',
  'matches',
  'meeting-requests',
  'notifications',
  'oidc',
  'operations',
  'pages',
  'papers',
  'participants',
  'passkeys',
  'rate-limits',
  'removals',
  'schedule-runs',
  'schedule-steps',
  'schedule-swaps',
  'schedules',
  'security-headers',
  'sessions',
  'sides',
  'sign-in-states',
  'system',
  'timing',
] as const;
