import type { FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import { toLoggedRequest } from './logged-request.ts';

const logged = (url: string) => toLoggedRequest({ method: 'GET', url, host: 'match.example', ip: '192.0.2.1' } as FastifyRequest).url;

it('writes no secret of a calendar’s address into the log, and every other address as it is', () => {
  expect(logged(`/api/calendars/${'s'.repeat(43)}.ics?x=1`)).toBe('/api/calendars/[secret].ics?x=1');
  expect(logged(`/api/calendars/${'s'.repeat(20)}`)).not.toContain('sss');
  expect(logged('/api/events?size=5')).toBe('/api/events?size=5');
});
