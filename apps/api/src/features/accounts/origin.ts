import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';

type Socket = { readonly socket: Pick<FastifyRequest['socket'], 'localPort'> };

/**
 * Computes the product's own origin: the public one, else this machine's as localhost. A request's host is never used;
 * the port is that of the connection, which nobody outside can choose.
 */
export function ownOrigin({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>, { socket }: Socket): string {
  return publicUrl ? new URL(publicUrl).origin : `http://localhost:${socket.localPort ?? port}`;
}

/**
 * Computes the name and origin of passkeys; undefined where they are impossible: they need a name, and a connection
 * that nobody else reads.
 */
export function relyingParty(
  config: Pick<Config, 'publicUrl' | 'port'>,
  request: Socket,
): { readonly id: string; readonly origin: string } | undefined {
  const origin = ownOrigin(config, request);
  const { hostname, protocol } = new URL(origin);
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  if (isIP(hostname) !== 0 || hostname.startsWith('[') || (protocol !== 'https:' && !isLocal)) return undefined;
  return { id: hostname, origin };
}

/**
 * Returns a path of the product's own for a redirect, whatever was asked for: anything that a browser could take for
 * another place becomes `/`.
 */
export function ownPath(asked: string | undefined): string {
  const base = 'http://own.invalid';
  if (asked === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) || !URL.canParse(asked, base))
    return '/';
  const { origin, pathname, search, hash } = new URL(asked, base);
  // `/.//evil.example` becomes `//evil.example` once its dots are gone.
  return origin !== base || pathname.startsWith('//') || pathname.startsWith('/api/')
    ? '/'
    : `${pathname}${search}${hash}`;
}
