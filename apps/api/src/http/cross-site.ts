import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Tells whether a method changes nothing. */
export const isSafe = (method: string): boolean => safeMethods.has(method);

/**
 * Tells whether another site's page sent a request that changes something.
 *
 * `Sec-Fetch-Site` decides where it stands: every browser since 2023 sends it, and no page can forge it. `none` would
 * be an act of the browser's own window, such as a typed address: nothing of ours begins with one that changes
 * something, so it is refused too. Older browsers send `Origin`, and the oldest at least `Referer`: either must be our
 * own. Who sends none of the three and yet says to be a browser (all of them say `Mozilla/`) is refused, whether or not
 * a cookie came along, since signing somebody in is a harm as well. What is left is a program of the caller's own that
 * uses the API: it has no cookie but the one that it chose to send, so nobody can borrow it.
 */
export function isCrossSite(
  { headers, protocol, host }: Pick<FastifyRequest, 'headers' | 'protocol' | 'host'>,
  config: Pick<Config, 'publicUrl'>,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const own = config.publicUrl ? new URL(config.publicUrl).origin : `${protocol}://${host}`;
  if (headers.origin !== undefined) return headers.origin !== own;
  if (headers.referer !== undefined) return !URL.canParse(headers.referer) || new URL(headers.referer).origin !== own;
  return /\bMozilla\//.test(headers['user-agent'] ?? '');
}
