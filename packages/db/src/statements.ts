/** Counts the statements sent to a database, and passes them to listeners. */
export function countStatements() {
  const count = { sent: 0, built: 0 };
  const hearing = new Set<(sql: string) => void>();
  const send = (sql: string) => {
    count.sent++;
    for (const hear of hearing) hear(sql);
  };
  return {
    send,
    /** Drizzle logs the statements that it built; `send` logs the others. */
    logger: {
      logQuery(sql: string) {
        count.built++;
        send(sql);
      },
    },
    shown: {
      statements: () => count.sent,
      built: () => count.built,
      overhear(hear: (sql: string) => void) {
        hearing.add(hear);
        return () => void hearing.delete(hear);
      },
    },
  };
}
