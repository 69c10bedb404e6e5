import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@jumelage/domain/language';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { exhibits, PartsPage, wordsOfParts } from './parts-page.tsx';

const home = join(import.meta.dirname, '..');
const filesIn = (folder: string) => readdirSync(join(home, folder));
const parts = filesIn('ui')
  .filter((file) => !file.includes('.test.'))
  .map((file) => file.replace(/\.tsx?$/, ''));

test('every part is shown, from its own file, and tested beside it', () => {
  expect(parts.length).toBeGreaterThan(20);
  expect(Object.keys(exhibits).sort()).toEqual(parts.toSorted());
  const shown = filesIn('parts').map((file) => readFileSync(join(home, 'parts', file), 'utf8'));
  expect(parts.filter((name) => !shown.some((text) => text.includes(`from '../ui/${name}.tsx'`)))).toEqual([]);
  expect(parts.filter((name) => !filesIn('ui').includes(`${name}.test.tsx`))).toEqual([]);
});

test.each(languages)('every part is drawn without a complaint (%s)', async (language) => {
  const complain = vi.spyOn(console, 'error');
  await draw(<PartsPage />, { words: wordsOfParts, language, path: '/parts' });
  for (const name of parts)
    expect(within(screen.getByRole('region', { name })).queryAllByText(/./).length, name).toBeGreaterThan(1);
  expect(complain.mock.calls).toEqual([]);
  complain.mockRestore();
});
