import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { AppError } from './app-error.ts';
import { answerPolicy } from './content-policy.ts';
import { isCrossSite, isSafe } from './cross-site.ts';

/** The one way in which a body may be announced: nothing before it, nothing after it but the one encoding. */
const jsonType = /^application\/json(; ?charset=utf-8)?$/i;

/** Response headers, and the refusal of requests that another site's page sends or that announce a body in any way but as JSON. */
export async function registerSecurity(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: config.publicUrl?.startsWith('https://') ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  // Otherwise Fastify takes plain text as a body, which no endpoint asks for.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    // The strictest for every answer; what is a page says so itself.
    reply.header('content-security-policy', answerPolicy);
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()');
    if (isSafe(request.method)) return;
    if (isCrossSite(request, config)) throw new AppError('cross_site_request');
    const type = request.headers['content-type'];
    if (type !== undefined && !jsonType.test(type)) throw new AppError('unsupported_media_type');
  });
}
