type PostgresServer = {
  readonly url: string;
  /** Ends the server as an administrator would, and starts it again. */
  readonly halt: () => void;
  readonly begin: () => void;
  /** The server’s log: each line begins with its SQLSTATE in brackets. */
  readonly log: () => string;
  readonly stop: () => void;
};

/** Starts an empty PostgreSQL of the caller’s own; undefined where none is installed. */
export async function ownPostgres(): Promise<PostgresServer | undefined> {
  const script = new URL('../../scripts/postgres-server.mjs', import.meta.url).href;
  const { startPostgres } = (await import(script)) as { startPostgres: () => Promise<PostgresServer | undefined> };
  return startPostgres();
}
