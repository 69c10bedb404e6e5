/**
 * Files of tests/api that `npm test` runs on SQLite alone: long campaigns that send PostgreSQL hardly a statement that
 * no other file sends it. `npm run
 * test:postgres` runs them there as well, on a real server or, where none is installed, on PGlite.
 */
export const onOneEngine = [
  'access-matrix',
  'consents',
  'factors',
  'gauntlet',
  'insertion',
  'mail-abuse',
  'oidc',
  'papers',
  'rate-limits',
  'schedule-swaps',
  'security-headers',
  'sides',
  'sign-in-states',
] as const;
