import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';
import { sendProblem } from './problem.ts';

/** Serves the built pages, where there are any: files with a hash in their name for ever, every other path as the page's shell; what is no page is a 404. */
export async function registerPages(app: FastifyInstance, deps: Deps): Promise<void> {
  const { webDir } = deps.config;
  const read = async (name: string) => (existsSync(join(webDir, name)) ? await readFile(join(webDir, name)) : undefined);
  const shell = await read('index.html');
  const small = await read('index.html.br');
  // One handler for both: a second one for the same prefix is refused.
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://local');
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !pathname.startsWith('/api/') && !/\.\w+$/.test(pathname);
    if (!isPage || shell === undefined) return sendProblem(new AppError('route_not_found'), request, reply);
    const isSmall = small !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    return isSmall ? reply.header('content-encoding', 'br').send(small) : reply.send(shell);
  });
  if (shell === undefined) return;
  await app.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.header('cache-control', path.startsWith(join(webDir, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
