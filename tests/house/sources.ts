import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project, by its path from the root. */
export type Source = { readonly path: string; readonly text: string };

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

/** Lists what a file imports, by value or by type. */
export function importsOf(text: string): { readonly specifier: string; readonly typeOnly: boolean }[] {
  return [...text.matchAll(importPattern)].map((match) => ({
    specifier: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined,
  }));
}

/**
 * Lists the circles of imports, by value or by type: each as the paths that import each other, however long the way
 * (Tarjan's strongly connected components).
 */
export function circlesOf(sources: readonly Source[]): string[][] {
  const known = new Set(sources.map(({ path }) => path));
  const targets = new Map(
    sources.map(({ path, text }) => {
      const near = importsOf(text).filter(({ specifier }) => specifier.startsWith('.'));
      return [
        path,
        near
          .map(({ specifier }) => join(path, '..', specifier).split(sep).join('/'))
          .filter((target) => known.has(target)),
      ];
    }),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    lowest.set(path, order.size - 1);
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(path, Math.min(lowest.get(path) ?? 0, lowest.get(target) ?? 0));
    }
    if (lowest.get(path) !== order.get(path)) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const { path } of sources) if (!order.has(path)) visit(path);
  return circles;
}

/** Reads every TypeScript file below a folder, but for what is installed or generated. */
export function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === 'node_modules' || name === 'dist' || name === 'migrations') return [];
    if (statSync(join(root, path)).isDirectory()) return readSources(path);
    return /\.tsx?$/.test(name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}
