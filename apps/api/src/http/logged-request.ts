import type { FastifyRequest } from 'fastify';

/** A request as the log writes it: the secret in a calendar's address is left out, as cookies are. */
export function toLoggedRequest({ method, url, host, ip }: FastifyRequest) {
  return { method, url: url.replace(/^(\/api\/calendars\/)[^/?]+/, '$1[secret].ics'), host, remoteAddress: ip };
}
