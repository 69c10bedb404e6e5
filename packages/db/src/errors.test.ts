import { describe, expect, it, test } from 'vitest';
import { CommitUnknown, isConflict, isConnectionLost, isUnavailable, NotCommitted, sqlState } from './errors.ts';
import { TurnTimeout } from './turns.ts';

/** Makes an error of a driver with its code, wrapped as drizzle passes it on. */
const coded = (code: string) => new Error('failed query', { cause: Object.assign(new Error('driver'), { code }) });
const worded = (message: string) => new Error('failed query', { cause: new Error(message) });

describe('the database’s own code of an error', () => {
  test.each([
    [coded('23505'), '23505'],
    [Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }), 'SQLITE_BUSY'],
    [Object.assign(coded('40001'), { code: 'outer' }), '40001'],
    [new Error('x'), undefined],
    [undefined, undefined],
    [null, undefined],
    ['text', undefined],
  ])('%#', (error, code) => expect(sqlState(error)).toBe(code));
});

describe('a transaction that may succeed when it is tried again', () => {
  test.each([
    ['40001', true],
    ['40P01', true],
    ['23505', false],
    ['40002', false],
  ])('%s: %s', (code, isIt) => expect(isConflict(coded(code))).toBe(isIt));
});

describe('a lost connection', () => {
  test.each([
    '08006',
    '57P01',
    '53300',
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EHOSTUNREACH',
  ])('by the code %s', (code) => expect(isConnectionLost(coded(code))).toBe(true));

  test.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
    'server conn crashed?',
    'the database system is starting up',
    'Cannot use a pool after calling end on the pool',
  ])('by the words: %s', (message) => {
    expect(isConnectionLost(worded(message))).toBe(true);
    expect(isConnectionLost(new Error(message))).toBe(true);
  });

  test.each([coded('23503'), coded('57014'), worded('syntax error'), worded('the Connection terminated'), undefined])(
    'is none of anything else: %#',
    (error) => expect(isConnectionLost(error)).toBe(false),
  );
});

describe('a database that could not work just now', () => {
  test.each([
    coded('40001'),
    coded('ECONNRESET'),
    coded('55P03'),
    coded('57014'),
    coded('SQLITE_BUSY'),
    coded('SQLITE_BUSY_SNAPSHOT'),
    new NotCommitted('ROLLBACK'),
    new CommitUnknown('lost'),
    new TurnTimeout('waited'),
  ])('%#', (error) => expect(isUnavailable(error)).toBe(true));

  test.each([coded('23505'), coded('SQLITE_CONSTRAINT'), coded('SQLITE_CORRUPT'), new Error('bug'), undefined, {}])(
    'is not why this failed: %#',
    (error) => expect(isUnavailable(error)).toBe(false),
  );
});

it('an answer to COMMIT is named', () => {
  expect(new NotCommitted('ROLLBACK').message).toBe('COMMIT was answered with ROLLBACK: nothing was stored');
});
