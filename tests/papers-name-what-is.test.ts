import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settings } from '@jumelage/api/settings';
import { endpoints } from '@jumelage/contracts/endpoints';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const papers = ['README.md', 'SECURITY.md', ...globSync('docs/*.md', { cwd: root })];

/** Removes the names of an address’s parameters, however a paper writes them: `:userId`, `ID`, `EVENT_ID`. */
const bare = (path: string) => path.replace(/\/(:\w+|[A-Z_]+|\{\w+\})(?=\/|\.|$)/g, '/:');
const known = new Set(Object.keys(endpoints).map(bare));

const scripts = (JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;
/** The names of the commands, as the table of the command line has them. */
const commands = globSync('apps/api/src/cli/*.ts', { cwd: root }).map(read).join('\n');

/** Names in capitals that are no settings of the server. */
const otherNames = new Set(['EVENT_ID', 'NODE_ENV', 'TEST_DATABASE_URL', 'REPEATABLE_READ']);

/** Lists the acts, endpoints, commands and settings that a paper names and that do not exist. */
function faultsOf(paper: string): string[] {
  const acts = [...paper.matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/api\/[^`\s]*)`/g)].map(
    ([, method, path = '']) => `${method} ${bare(path)}`,
  );
  const runs = [...paper.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  const calls = [...paper.matchAll(/npm run jumelage -- ([a-z]+)(?: ([a-z]+))?/g)].map(
    ([, name = '', act]) => [name, act] as const,
  );
  const names = [...paper.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g)].map(([, name = '']) => name);
  return [
    ...acts.filter((act) => !known.has(act)),
    ...runs.filter((name) => !(name in scripts)).map((name) => `npm run ${name}`),
    ...calls
      .filter(([name, act]) => !new RegExp(`['\`| ]${name}${act ? ` ${act}` : '\\b'}`).test(commands))
      .map((call) => call.filter(Boolean).join(' ')),
    ...names.filter((name) => !(name in settings) && !otherNames.has(name)),
  ];
}

test('the papers name acts, commands and settings that are there', () => {
  expect(papers.length).toBeGreaterThanOrEqual(4);
  for (const paper of papers) expect([paper, faultsOf(read(paper))]).toEqual([paper, []]);
  expect(read('docs/privacy.md')).toContain('`POST /api/accounts/me/erasure`');
});

test('a name that is gone is seen', () => {
  const gone =
    'as `DELETE /api/accounts/me`, `npm run tests`, `npm run jumelage -- backups FILE`, `SECRET_KEYS`; but `GET /api/session`, `SECRET_KEY` stand';
  expect(faultsOf(gone)).toEqual(['DELETE /api/accounts/me', 'npm run tests', 'backups', 'SECRET_KEYS']);
});
