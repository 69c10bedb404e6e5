type PostgresServer = {
  readonly url: string;
  /** Ends the server as an administrator would, and starts it again. */
  readonly halt: () => void;
  readonly begin: () => void;
  /** What it wrote: each line begins with its SQLSTATE in brackets. */
  readonly log: () => string;
  readonly stop: () => void;
};

/** A PostgreSQL of one's own, empty; undefined where none is installed. */
export async function ownPostgres(): Promise<PostgresServer | undefined> {
  const script = new URL('../../scripts/postgres-server.mjs', import.meta.url).href;
  const { startPostgres } = (await import(script)) as { startPostgres: () => Promise<PostgresServer | undefined> };
  return startPostgres();
}
