import { TurnTimeout } from './turns.ts';

/** Reads the database's own code of an error; drizzle wraps the driver's. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}

/** COMMIT was answered with something else: the transaction was rolled back. */
export class NotCommitted extends Error {
  constructor(answer: string) {
    super(`COMMIT was answered with ${answer}: nothing was stored`);
  }
}

/** The connection was lost during COMMIT: whether it took effect is unknown. */
export class CommitUnknown extends Error {}

const conflicts = new Set(['40001', '40P01']);

/** Tells whether a transaction failed because of a concurrent one: tried again, it may well succeed. */
export function isConflict(error: unknown): boolean {
  return conflicts.has(sqlState(error) ?? '');
}

/** Of a server that stops, starts or has no connection left; of a network that ends one. */
const lostConnection =
  /^(08\w{3}|57P0[1-5]|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;
/** As the driver says it without a code. */
const lostWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout|server conn crashed|server closed the connection|query_wait_timeout|the database system is|Cannot use a pool after calling end)/i;

/** Tells whether the connection was lost, or none could be had. */
export function isConnectionLost(error: unknown): boolean {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: { message?: string } };
  return lostConnection.test(sqlState(error) ?? '') || lostWords.test(message) || lostWords.test(cause?.message ?? '');
}

/** Waited too long for a lock or an answer, or for another process on the file. */
const tooSlow = /^(55P03|57014|SQLITE_BUSY\w*)$/;

/** Tells whether the database could not work just now, whatever the call was: the same call may succeed later. */
export function isUnavailable(error: unknown): boolean {
  return (
    isConflict(error) ||
    isConnectionLost(error) ||
    tooSlow.test(sqlState(error) ?? '') ||
    [NotCommitted, CommitUnknown, TurnTimeout].some((kind) => error instanceof kind)
  );
}
