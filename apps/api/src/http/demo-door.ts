import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { isLoopback } from '../runtime/loopback.ts';
import { AppError } from './app-error.ts';

/** The headers that a proxy adds in front of a server that expects none. */
const proxyHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

const hostName = (host: string) => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');

/**
 * Tells whether a browser on this very machine asks, by the machine's own name: not through a proxy, nor from a page
 * whose name was made to lead here.
 */
function isFromHere({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  return (
    isLoopback(ip) &&
    isLoopback(hostName(headers.host ?? '')) &&
    proxyHeaders.every((name) => headers[name] === undefined)
  );
}

/**
 * Refuses the endpoints of the demonstration where there is none, and to callers from elsewhere, unless it is meant for
 * everybody. A proxy may stand in front of a server whose settings do not name it: at the start nothing shows that, at
 * a request most of it does.
 */
export function keepDemoHere(
  app: FastifyInstance,
  { demo, demoIsPublic }: Pick<Config, 'demo' | 'demoIsPublic'>,
): void {
  if (demo && demoIsPublic) return;
  // After the limits have counted the call, before a body is read.
  app.addHook('preParsing', async (request) => {
    const endpoint: Endpoint | undefined = endpoints[`${request.method} ${request.routeOptions.url}` as Key];
    if (endpoint?.policy === 'demo' && !(demo && isFromHere(request))) throw new AppError('demo_only');
  });
}
