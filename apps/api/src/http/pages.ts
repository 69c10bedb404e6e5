import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { type Language, languages, preferredLanguage } from '@jumelage/domain/language';
import { findPage } from '@jumelage/domain/pages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { baseUrl } from './base-url.ts';
import { pagePolicy } from './content-policy.ts';
import { type HeadEvent, headOf, withHead } from './head.ts';
import { refuseMethod } from './methods.ts';
import { type PageFiles, withFiles } from './page-files.ts';

/**
 * The functions that answering a page needs: the methods that a path of the API knows, and an event that is visible to
 * the sender: undefined for none, true where that cannot be decided, and the page itself says what went wrong.
 */
export type PageEdge = {
  readonly methodsOf: (path: string) => readonly string[];
  readonly findEvent: (request: FastifyRequest, eventId: string) => Promise<HeadEvent | true | undefined>;
  /** Tells whether the sender seems to be signed in: whether that is so, the page itself asks. */
  readonly seemsSignedIn: (request: FastifyRequest) => boolean;
};

/**
 * Serves the built pages, where there are any: files with a hash in their name for ever, every page of the product as
 * its shell, with the page's title and description in the language that the address or the browser names. An unknown page, or one of an event that is not visible to the caller, gets the same shell, which says so,
 * with the status 404; a method that a path does not know is a 405.
 */
export async function registerPages(
  app: FastifyInstance,
  deps: Deps,
  { methodsOf, findEvent, seemsSignedIn }: PageEdge,
): Promise<void> {
  const { webDir } = deps.config;
  const read = async (name: string) =>
    existsSync(join(webDir, name)) ? await readFile(join(webDir, name)) : undefined;
  const shell = (await read('index.html'))?.toString();
  const list = await read('pages.json');
  // Written by the build beside the shell that is served.
  const files = list && (JSON.parse(list.toString()) as PageFiles);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?', 1);
    const page = findPage(path);
    const mayDraw = shell !== undefined && (page !== undefined || (!/^\/api(\/|$)/.test(path) && !/\.\w+$/.test(path)));
    if (!mayDraw || !['GET', 'HEAD'].includes(request.method)) {
      return refuseMethod(shell !== undefined && page ? ['GET', 'HEAD', 'OPTIONS'] : methodsOf(path), request, reply);
    }
    const { eventId } = page?.params ?? {};
    const event = eventId === undefined ? undefined : await findEvent(request, eventId);
    const isThere = page !== undefined && (eventId === undefined || event !== undefined);
    reply.code(isThere ? 200 : 404);
    const language = languageOf(request);
    const head = headOf(isThere ? page.path : undefined, language, event === true ? undefined : event);
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language, accept-encoding, cookie')
      .header('content-language', language);
    const headed = withHead(shell, head, { language, base: baseUrl(deps.config), path });
    const isSignedIn = seemsSignedIn(request);
    const drawn = files && isThere ? withFiles(headed, files, { path: page.path, language, isSignedIn }) : headed;
    const isSmall = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    return isSmall ? reply.header('content-encoding', 'br').send(compress(drawn)) : reply.send(drawn);
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

/** Compresses a shell of two kilobytes: a tenth of a millisecond. */
const compress = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** Picks the language of a page's head: the one that the address names, else the browser's. */
function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { readonly lang?: unknown };
  return languages.find((one) => one === lang) ?? preferredLanguage(request.headers['accept-language']);
}
