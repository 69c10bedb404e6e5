import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';

/** `/livez`: the process answers. `/readyz`: its database does, too. */
export function registerHealth(app: FastifyInstance, deps: Deps): void {
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    try {
      await deps.db.read.$count(deps.db.t.parks);
    } catch (error) {
      app.log.error({ err: error }, 'the database does not answer');
      throw new AppError('not_ready');
    }
    return { status: 'ok' };
  });
}
