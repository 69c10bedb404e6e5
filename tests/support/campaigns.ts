/** True where campaigns run whole, and on every engine: `npm run campaigns`, `npm run test:postgres`. */
export const isWhole = process.env.TEST_CAMPAIGNS === 'whole';

/**
 * Files of tests/api that `npm test` runs on SQLite alone, since what they send to a database others send to PGlite: of
 * 967 statements that differ by more than their columns, all but twenty (decision 032). `npm run campaigns` runs them
 * there as well, and `npm run test:postgres` on a real server. A new file runs on both.
 */
export const onOneEngine = [
  'access-matrix',
  'accounts',
  'agendas',
  'bodies',
  'command-line',
  'consents',
  'days',
  'durability',
  'edits',
  'effects',
  'factors',
  'gauntlet',
  'guesses',
  'imports',
  'insertion',
  'isolation',
  'logs',
  'mail-abuse',
  'match-marks',
  'matches',
  'notifications',
  'oidc',
  'operations',
  'pages',
  'participants',
  'rate-limits',
  'schedule-runs',
  'schedule-steps',
  'schedule-swaps',
  'schedules',
  'security-headers',
  'sides',
  'sign-in-states',
  'system',
  'timing',
] as const;
