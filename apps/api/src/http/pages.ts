import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { pagePolicy } from './content-policy.ts';
import { refuseMethod } from './methods.ts';

/** Serves the built pages, where there are any: files with a hash in their name for ever, every other path as the page's shell; what is no page is a 404, and a method that a path does not know a 405. */
export async function registerPages(app: FastifyInstance, deps: Deps, methodsOf: (path: string) => readonly string[]): Promise<void> {
  const { webDir } = deps.config;
  const read = async (name: string) => (existsSync(join(webDir, name)) ? await readFile(join(webDir, name)) : undefined);
  const shell = await read('index.html');
  const small = await read('index.html.br');
  // One handler for both: a second one for the same prefix is refused.
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://local');
    const isPage = shell !== undefined && !pathname.startsWith('/api/') && !/\.\w+$/.test(pathname);
    const known = isPage ? ['GET', 'HEAD', 'OPTIONS'] : methodsOf(pathname);
    if (!isPage || !['GET', 'HEAD'].includes(request.method)) return refuseMethod(known, request, reply);
    const isSmall = small !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    return isSmall ? reply.header('content-encoding', 'br').send(small) : reply.send(shell);
  });
  if (shell === undefined) return;
  await app.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      // A worker is bound by the policy that comes with its own file.
      reply.header('content-security-policy', pagePolicy);
      reply.header('cache-control', path.startsWith(join(webDir, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
