import Fastify from 'fastify';
import { describe, expect, it, test } from 'vitest';
import { collectMethods, refuseMethod } from './methods.ts';

async function served() {
  const app = Fastify({ exposeHeadRoutes: false });
  const methodsOf = collectMethods(app);
  app.setNotFoundHandler((request, reply) => refuseMethod(methodsOf(request.url), request, reply));
  const done = async () => ({});
  app.get('/events', done);
  app.post('/events', done);
  app.get('/events/:eventId', done);
  app.route({ method: ['PUT', 'DELETE'], url: '/events/:eventId', handler: done });
  app.get('/events/mine', done);
  app.get('/events/:eventId/papers', done);
  await app.ready();
  return { app, methodsOf };
}

describe('the methods of a path', () => {
  test.each([
    ['/events', ['GET', 'OPTIONS', 'POST']],
    ['/events/evt_1', ['DELETE', 'GET', 'OPTIONS', 'PUT']],
    ['/events/mine', ['DELETE', 'GET', 'OPTIONS', 'PUT']],
    ['/events/evt_1/papers', ['GET', 'OPTIONS']],
    ['/events/', []],
    ['/events//papers', []],
    ['/events/evt_1/papers/x', []],
    ['/', []],
    ['', []],
  ])('%s: %j', async (path, methods) => expect((await served()).methodsOf(path)).toEqual(methods));
});

describe('a request that no route takes', () => {
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'OPTIONS' | 'DELETE', url: string) => {
    const { app } = await served();
    const { statusCode, headers, body } = await app.inject({ method, url });
    return [statusCode, headers.allow, body === '' ? '' : (JSON.parse(body) as { code: string }).code];
  };

  it('with another method learns which there are', async () => {
    expect(await ask('DELETE', '/events')).toEqual([405, 'GET, OPTIONS, POST', 'method_not_allowed']);
    expect(await ask('POST', '/events/evt_1')).toEqual([405, 'DELETE, GET, OPTIONS, PUT', 'method_not_allowed']);
  });

  it('that asks which there are gets them alone', async () => {
    expect(await ask('OPTIONS', '/events')).toEqual([204, 'GET, OPTIONS, POST', '']);
  });

  it('to no path learns nothing else', async () => {
    expect(await ask('GET', '/nowhere')).toEqual([404, undefined, 'route_not_found']);
    expect(await ask('OPTIONS', '/nowhere')).toEqual([404, undefined, 'route_not_found']);
  });
});

it('a path that a method knows and yet was refused is none', async () => {
  const app = Fastify();
  app.get('/gone', (request, reply) => refuseMethod(['GET', 'OPTIONS'], request, reply));
  const { statusCode, headers } = await app.inject('/gone');
  expect([statusCode, headers.allow]).toEqual([404, undefined]);
});

it('a path that does not say OPTIONS is none for who asks', async () => {
  const app = Fastify();
  app.setNotFoundHandler((request, reply) => refuseMethod(['GET'], request, reply));
  expect((await app.inject({ method: 'OPTIONS', url: '/x' })).statusCode).toBe(404);
  expect((await app.inject({ method: 'POST', url: '/x' })).statusCode).toBe(405);
});
