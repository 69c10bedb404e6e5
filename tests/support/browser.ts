import type { Key } from '@jumelage/contracts/endpoints';
import type { FastifyInstance } from 'fastify';
import { type Person, visitor } from './people.ts';

/** Somebody at a browser that keeps every cookie, and is sent on by redirects. */
export type Browser = Person & {
  readonly cookies: Map<string, string>;
  /** Goes to an address as a page does; answers where it was sent on to. */
  readonly go: (
    url: string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; location: string | undefined; headers: Record<string, unknown> }>;
};

/** Opens a browser without cookies. */
export function browserOf(app: FastifyInstance): Browser {
  const inner = visitor(app);
  const cookies = new Map<string, string>();
  const keep = (headers: Record<string, unknown>) => {
    for (const line of [headers['set-cookie'] ?? []].flat().map(String)) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  const jar = () =>
    cookies.size > 0 ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  return {
    cookies,
    cookie: undefined,
    async call<K extends Key>(key: K, sent: Parameters<typeof inner.call<K>>[1] = {}) {
      inner.cookie = undefined;
      const reply = await inner.call(key, { ...sent, headers: { ...jar(), ...sent.headers } });
      keep(reply.headers);
      return reply;
    },
    async must<K extends Key>(key: K, sent?: Parameters<typeof inner.call<K>>[1]) {
      const reply = await this.call(key, sent);
      if (reply.status >= 300) throw new Error(`${key} → ${reply.status} ${reply.text}`);
      return reply.body;
    },
    async go(url, headers = {}) {
      const response = await app.inject({ method: 'GET', url, headers: { ...jar(), ...headers } });
      keep(response.headers);
      return { status: response.statusCode, location: response.headers.location, headers: response.headers };
    },
  };
}
