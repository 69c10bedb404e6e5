import { expect, it } from 'vitest';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

it('a change says nothing of what is left out of it: no field of one has a default', () => {
  const changes = Object.entries<Endpoint>(endpoints).filter(([key, { body }]) => key.startsWith('PATCH ') && body);
  expect(changes.length).toBeGreaterThan(3);
  const filled = changes.flatMap(([key, { body }]) => {
    const read = body?.safeParse({});
    return read?.success && Object.keys(read.data as object).length > 0 ? [key] : [];
  });
  expect(filled).toEqual([]);
});
