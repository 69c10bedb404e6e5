import helmet from '@fastify/helmet';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { AppError } from './app-error.ts';
import { answerPolicy } from './content-policy.ts';
import { isCrossSite, isSafe } from './cross-site.ts';
import { readUpload } from './uploads.ts';

/** The one way in which a body may be announced: nothing before it, nothing after it but the one encoding. */
const jsonType = /^application\/json(; ?charset=utf-8)?$/i;

const multipartType = /^multipart\/form-data; ?boundary=(?:[^\s;"]{1,100}|"[^\s;"]{1,100}")$/i;

const formType =
  /^(application\/x-www-form-urlencoded(; ?charset=utf-8)?|multipart\/form-data; ?boundary=[^\s;]{1,100})$/i;

/** Tells whether a request is a mail program's own form: its endpoint accepts one, and reads nothing but the path. */
function isOneClick({ method, headers, routeOptions: { url } }: FastifyRequest): boolean {
  const endpoint: Endpoint | undefined = endpoints[`${method} ${url}` as Key];
  return endpoint?.form === true && formType.test(headers['content-type'] ?? '');
}

/** Tells whether a request uploads a file by a form, which its endpoint takes in place of JSON. */
function isUpload({ method, headers, routeOptions: { url } }: FastifyRequest): boolean {
  const endpoint: Endpoint | undefined = endpoints[`${method} ${url}` as Key];
  return endpoint?.upload === true && multipartType.test(headers['content-type'] ?? '');
}

/** Reads a form's fields; of multipart bodies only such as RFC 8058 has: small ones without files. */
function readForm(type: string, body: string): Readonly<Record<string, string>> {
  if (!type.startsWith('multipart/')) return Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(
    [...body.matchAll(/name="([^"\r\n]{1,60})"\r?\n\r?\n([^\r\n]{0,60})\r?\n/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/**
 * Sets response headers, and refuses requests that another site's page sends or that announce a body in any way but as
 * JSON.
 */
export async function registerSecurity(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: config.publicUrl?.startsWith('https://')
      ? { maxAge: 63_072_000, includeSubDomains: true }
      : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  // Otherwise Fastify takes plain text as a body, which no endpoint asks for.
  app.removeContentTypeParser('text/plain');
  // Read for the endpoints that take a form; every other refuses the type before its body is read.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_000 },
    (request, body, done) => {
      done(null, readForm(request.headers['content-type'] ?? '', String(body)));
    },
  );
  // As long as its endpoint takes: 4,000 bytes where a mail program sends it.
  app.addContentTypeParser<Buffer>(
    'multipart/form-data',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const type = request.headers['content-type'] ?? '';
      return isUpload(request) ? readUpload(type, body) : readForm(type, body.toString('utf8'));
    },
  );
  app.addHook('onRequest', async (request, reply) => {
    // The strictest for every answer; what is a page says so itself.
    reply.header('content-security-policy', answerPolicy);
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()');
    // Nothing is unpacked: a body is as long as it says.
    if (request.headers['content-encoding'] !== undefined) throw new AppError('unsupported_media_type');
    if (isSafe(request.method) || isOneClick(request)) return;
    if (isCrossSite(request, config)) throw new AppError('cross_site_request');
    const type = request.headers['content-type'];
    if (type !== undefined && !jsonType.test(type) && !isUpload(request)) throw new AppError('unsupported_media_type');
  });
}
