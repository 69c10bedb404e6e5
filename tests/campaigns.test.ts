import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onOneEngine } from './support/campaigns.ts';

test('what runs on one engine alone is there', () => {
  const absent = onOneEngine.filter(
    (name) => !existsSync(fileURLToPath(new URL(`api/${name}.test.ts`, import.meta.url))),
  );
  expect(absent).toEqual([]);
});
