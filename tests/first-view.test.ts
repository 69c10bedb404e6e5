import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, readSources, root } from './house/sources.ts';

const web = 'apps/web/src';

/** Lists the modules of the landing page: what it and the entry import, on and on, and what lies below the fold. */
function modulesOfFirstView(): string[] {
  const texts = new Map(readSources(web).map(({ path, text }) => [path, text]));
  const seen = new Set([`${web}/main.tsx`, `${web}/pages/landing.tsx`, `${web}/features/visitors/landing-more.tsx`]);
  for (const path of seen) {
    // What is imported where it is needed comes with its own styles.
    const always = (texts.get(path) ?? '').replace(/\bimport\(\s*'[^']+'\s*\)/g, '');
    for (const { specifier, typeOnly } of importsOf(always)) {
      const target = join(path, '..', specifier).split(sep).join('/');
      if (!typeOnly && texts.has(target)) seen.add(target);
    }
  }
  return [...seen];
}

/** Lists the files whose classes a style sheet holds, its braces written out. */
function filesOf(sheet: string): string[] {
  return [...sheet.matchAll(/@source "\.\.\/([^"]+)"/g)].flatMap(([, pattern = '']) => {
    const [, before = '', names, after = ''] = /^([^{]*)(?:\{([^}]*)\})?(.*)$/.exec(pattern) ?? [];
    return (names?.split(',') ?? ['']).map((name) => `${web}/${before}${name}${after}`);
  });
}

test('the first style sheet holds the classes of the whole landing page, and of nothing else', () => {
  const drawn = modulesOfFirstView().filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return path.endsWith('.tsx') && /className|class=/.test(text);
  });
  const listed = filesOf(readFileSync(join(root, web, 'styles/first.css'), 'utf8'));
  expect(drawn.length).toBeGreaterThan(10);
  expect(listed.toSorted()).toEqual(drawn.toSorted());
});
