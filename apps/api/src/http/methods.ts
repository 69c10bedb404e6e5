import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';
import { sendProblem } from './problem.ts';

/**
 * Makes a function that lists the methods of a path; it begins to collect them when it is called, before any route is
 * registered. An empty list: no such path.
 */
export function collectMethods(app: FastifyInstance): (path: string) => readonly string[] {
  const exact = new Map<string, Set<string>>();
  const patterned = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = url.includes(':') ? patterned : exact;
    const methods = known.get(url) ?? new Set();
    known.set(url, methods);
    for (const one of [method].flat()) methods.add(one);
  });
  const matches = (pattern: string, path: string) => {
    const steps = pattern.split('/');
    const given = path.split('/');
    return (
      steps.length === given.length &&
      steps.every((step, i) => (step.includes(':') ? given[i] !== '' : step === given[i]))
    );
  };
  return (path) => {
    const methods = new Set(exact.get(path) ?? []);
    for (const [pattern, some] of patterned) if (matches(pattern, path)) for (const one of some) methods.add(one);
    return methods.size === 0 ? [] : [...methods.add('OPTIONS')].sort();
  };
}

/**
 * Answers a request that no route took: which methods its path knows if it asks for that or uses another one, else that
 * there is no such path.
 */
export function refuseMethod(known: readonly string[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (known.length === 0 || known.includes(request.method) !== (request.method === 'OPTIONS'))
    return sendProblem(new AppError('route_not_found'), request, reply);
  reply.header('allow', known.join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).header('cache-control', 'no-store').send();
  return sendProblem(new AppError('method_not_allowed'), request, reply);
}
