import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Libraries that the running product leans on: one more is a decision, and this number is where it is made. */
const mostLibraries = 40;

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
const manifests = globSync('{apps,packages}/*/package.json', { cwd: root }).map(
  (path) => JSON.parse(read(path)) as Manifest,
);

/** Lists the dependencies of a manifest whose version may change by itself. */
const loose = ({ dependencies = {} }: Manifest) =>
  Object.entries(dependencies).filter(
    ([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*|catalog:)$/.test(version),
  );

/** Lists the packages of a lockfile without a hash, or from elsewhere than the registry. */
function unsealed(lockfile: string): string[] {
  const packages = /^packages:\n([\s\S]*?)^snapshots:/m.exec(lockfile)?.[1] ?? '';
  return packages.split(/\n(?= {2}\S)/).flatMap((entry) => {
    const [name = ''] = entry.trim().split('\n');
    return name === '' ||
      (/resolution: \{integrity: sha512-[\w+/=]+\}/.test(entry) &&
        !/tarball:|git\+|https?:/.test(entry.replace(/deprecated:.*/g, '')))
      ? []
      : [name];
  });
}

test('what runs is exact, few, and sealed by its hash', () => {
  expect(manifests.length).toBeGreaterThan(6);
  expect(manifests.flatMap(loose)).toEqual([]);
  const libraries = new Set(
    manifests
      .flatMap(({ dependencies = {} }) => Object.keys(dependencies))
      .filter((name) => !name.startsWith('@jumelage/')),
  );
  expect(libraries.size).toBeGreaterThan(20);
  expect(libraries.size).toBeLessThanOrEqual(mostLibraries);
  expect(unsealed(read('pnpm-lock.yaml'))).toEqual([]);
});

test('what is loose, or has no hash, is seen', () => {
  expect(
    loose({ dependencies: { one: '^1.0.0', two: 'latest', three: 'github:a/b', four: '1.2.3' } }).map(([name]) => name),
  ).toEqual(['one', 'two', 'three']);
  const lockfile = (line: string) => `packages:\n\n  one@1.0.0:\n    resolution: {${line}}\n\nsnapshots:\n`;
  expect(unsealed(lockfile('integrity: sha512-abc='))).toEqual([]);
  expect(unsealed(lockfile('integrity: sha512-abc=, tarball: https://a.example/one.tgz'))).toEqual(['one@1.0.0:']);
  expect(unsealed(lockfile('commit: abc, repo: git+ssh'))).toEqual(['one@1.0.0:']);
});
