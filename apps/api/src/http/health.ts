import { randomUUID } from 'node:crypto';
import { claimKey, releaseKey } from '@jumelage/db/repositories/idempotency';
import { writing } from '@jumelage/db/store';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';

/** The time that an answer of `/readyz` is cached: probes come often, and a write costs a sync of the disk. */
const standsFor = 3_000;

/**
 * Serves `/livez`: the process answers; and `/readyz`: suggestions are ready, and the database stores what is written,
 * which a full disk does not.
 */
export function registerHealth(app: FastifyInstance, deps: Deps, isFilled: () => boolean): void {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;

  async function writes(): Promise<boolean> {
    try {
      const key = `readyz ${randomUUID()}`;
      await writing(deps.db, async (store) => {
        await claimKey(store, { key, userId: null, bodyHash: '', now: new Date(deps.now()) });
        await releaseKey(store, key);
      });
      return true;
    } catch (error) {
      app.log.error({ err: error }, 'the database keeps nothing');
      return false;
    }
  }

  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    if (!isFilled()) throw new AppError('not_ready');
    const now = performance.now();
    if (!last || now - last.at >= standsFor) last = { at: now, answer: writes() };
    if (!(await last.answer)) throw new AppError('not_ready');
    return { status: 'ok' };
  });
}
