import type { AddressInfo } from 'node:net';
import { buildApp } from './app.ts';
import { fillDemo } from './demo/fill.ts';
import { openDeps } from './open-deps.ts';

const graceMilliseconds = 10_000;

/**
 * Starts the product: configuration, database, demonstration, server; prints the address last; stops gracefully on
 * SIGINT and SIGTERM.
 */
export async function serve(): Promise<void> {
  const deps = await openDeps({ isServer: true });
  if (deps.config.demo) await fillDemo(deps);
  const app = await buildApp(deps);
  await app.listen({ port: deps.config.port, host: deps.config.host });
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), graceMilliseconds).unref();
    // A connection that was busy when the stop began falls idle later, and a browser would keep it open for a minute.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    await app.close();
    clearInterval(sweep);
    await deps.db.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { address, port } = app.server.address() as AddressInfo;
  // By its name rather than its number: browsers make passkeys for names alone.
  const host = ['127.0.0.1', '::1'].includes(address) ? 'localhost' : address.includes(':') ? `[${address}]` : address;
  console.log(`Jumelage 双城对接 is ready: ${deps.config.publicUrl ?? `http://${host}:${port}`}`);
}
