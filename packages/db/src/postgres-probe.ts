import type { Client } from 'pg';

/** The time that a probe waits: a pooler with a single connection lets the second client wait for ever. */
const patience = 2_000;
const rounds = 4;

/**
 * Tells whether a pooler gives every transaction another connection to the server. Two clients ask which server process
 * answers them, one of them within a transaction. Connections are shared where a client is answered by several
 * processes, or by the other's. Throws where a pooler splits transactions.
 */
export async function sharesConnections(one: Client, other: Client): Promise<boolean> {
  const own = await backendOf(one);
  for (let round = 0; round < rounds; round++) {
    await other.query('BEGIN').catch((error: Error) => {
      throw new Error(
        `DATABASE_URL names a pooler in statement mode, behind which no transaction holds: set its pool_mode to transaction or session (${error.message})`,
      );
    });
    try {
      if ((await backendOf(other)) === own || (await backendOf(one)) !== own) return true;
    } finally {
      await other.query('COMMIT');
    }
    if ((await backendOf(one)) !== own) return true;
  }
  return false;
}

/** Asks for the process number of the server that answers; 0 where none does in time. */
async function backendOf(client: Client): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(resolve, patience, 0);
  });
  const asked = client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid').then(({ rows }) => rows[0]?.pid ?? 0);
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
    asked.catch(() => {});
  }
}
