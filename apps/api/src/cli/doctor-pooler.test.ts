import { expect, test } from 'vitest';
import { checkPooler } from './doctor-pooler.ts';

test('a pooler that shares connections is named, with what comes later behind it, and is no fault', () => {
  const told = checkPooler({ engine: 'postgres', isPooled: true });
  expect(told).toMatchObject({ check: 'pooler', ok: true });
  expect(told.says).toMatch(/shares connections among transactions.*within about a second/);
  for (const engine of ['postgres', 'sqlite'] as const)
    expect(checkPooler({ engine, isPooled: false })).toMatchObject({ ok: true, says: expect.stringMatching(/^none/) });
});
