import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { findPage } from '@jumelage/domain/pages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { pagePolicy } from './content-policy.ts';
import { refuseMethod } from './methods.ts';

/**
 * The functions that answering a page needs: the methods that a path of the API knows, and whether an event is visible
 * to the sender.
 */
export type PageEdge = {
  readonly methodsOf: (path: string) => readonly string[];
  readonly seesEvent: (request: FastifyRequest, eventId: string) => Promise<boolean>;
};

/**
 * Serves the built pages, where there are any: files with a hash in their name for ever, every page of the product as
 * its shell. An unknown page, or one of an event that is not visible to the caller, gets the same shell, which says so,
 * with the status 404; a method that a path does not know is a 405.
 */
export async function registerPages(
  app: FastifyInstance,
  deps: Deps,
  { methodsOf, seesEvent }: PageEdge,
): Promise<void> {
  const { webDir } = deps.config;
  const read = async (name: string) =>
    existsSync(join(webDir, name)) ? await readFile(join(webDir, name)) : undefined;
  const shell = await read('index.html');
  const small = await read('index.html.br');
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?', 1);
    const page = findPage(path);
    const mayDraw = shell !== undefined && (page !== undefined || (!/^\/api(\/|$)/.test(path) && !/\.\w+$/.test(path)));
    if (!mayDraw || !['GET', 'HEAD'].includes(request.method)) {
      return refuseMethod(shell !== undefined && page ? ['GET', 'HEAD', 'OPTIONS'] : methodsOf(path), request, reply);
    }
    const { eventId } = page?.params ?? {};
    const isThere = page !== undefined && (eventId === undefined || (await seesEvent(request, eventId)));
    reply.code(isThere ? 200 : 404);
    const isSmall = small !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding');
    return isSmall ? reply.header('content-encoding', 'br').send(small) : reply.send(shell);
  };
  // One handler for both: a second one for the same prefix is refused.
  app.setNotFoundHandler(answer);
  // Before a body is read: what no route takes is not worth it.
  app.addHook('onRequest', async (request, reply) => (request.is404 ? answer(request, reply) : undefined));
  if (shell === undefined) return;
  await app.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      // A worker is bound by the policy that comes with its own file.
      reply.header('content-security-policy', pagePolicy);
      reply.header(
        'cache-control',
        path.startsWith(join(webDir, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
