import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { endpointGroups } from '@jumelage/contracts/endpoints';
import { describe, expect, test } from 'vitest';
import { elsewhere, missingPlaces, nouns } from './house/nouns.ts';
import { drawPicture } from './house/picture.ts';
import { circlesOf, importsOf, readSources, root, type Source } from './house/sources.ts';
import { wordsToDecode } from './house/words.ts';

type Violation = { readonly rule: string; readonly path: string; readonly found: string };

/**
 * The parts that each part may import: `all` values and types, or `types` only. Parts that are not listed may not be
 * imported.
 */
const imports: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  'packages/domain': {},
  'packages/matching': { domain: 'all' },
  'packages/scheduling': { domain: 'all' },
  'packages/contracts': { domain: 'all', matching: 'types', scheduling: 'types' },
  'packages/db': { domain: 'all' },
  'packages/i18n': { domain: 'types', matching: 'types', scheduling: 'types' },
  'apps/web': { domain: 'all', contracts: 'types', i18n: 'all' },
  'apps/api': { domain: 'all', matching: 'all', scheduling: 'all', contracts: 'all', db: 'all', i18n: 'all' },
  tests: { domain: 'all', matching: 'all', scheduling: 'all', contracts: 'all', db: 'all', i18n: 'all', api: 'all' },
};

/** Packages without any library, clock, randomness or I/O; a library is named where one is allowed. */
const pure: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/matching': ['@orama/stemmers/english', '@orama/stemmers/french'],
  'packages/scheduling': [],
};

/** Files of an API feature that any of them may have: the table of names in docs/architecture.md says what each is. */
const roles = ['routes', 'service', 'views', 'jobs', 'import', 'export', 'changes'];
/** Acts: a verb, and what it is done to where the feature's own noun is not. */
const verbs =
  /^(accept|fill|find|import|leave|list|make|notify|propose|publish|remove|seal|send|sign|swap|tell|translate|undo|verify)(-[a-z]+)*$/;
/**
 * Files and folders of a feature that are neither, nor called by a segment of the feature's addresses; the table of
 * names says what they are. This list only gets shorter.
 */
const ownNames: Readonly<Record<string, readonly string[]>> = {
  access: ['access', 'askable', 'reader'],
  accounts: ['challenges', 'device', 'factor-changes', 'origin', 'totp'],
  audits: ['entries', 'journal'],
  days: ['disturbances'],
  events: ['layout'],
  invitations: ['codes'],
  mails: ['choices', 'outbox', 'sending', 'unsubscribe-token'],
  matches: ['pool'],
  papers: ['content', 'rows', 'sheets', 'table', 'workbook'],
  imports: ['lists'],
  'personal-data': ['processing-facts'],
  reminders: ['by-event', 'digest'],
  schedules: ['facts', 'history', 'moves', 'plan', 'resources', 'terms'],
  vouching: ['countries'],
};

/**
 * Lists the names by which a feature’s addresses call its parts: each segment, in the singular and the plural, or its
 * end.
 */
function namesInAddresses(noun: string): ReadonlySet<string> {
  const keys = Object.keys(endpointGroups[noun as keyof typeof endpointGroups] ?? {});
  const segments = keys.flatMap((key) => key.replace(/^.* \/api\//, '').split('/'));
  const ends = segments.flatMap((segment) => [segment, segment.replace(/^[^-]*-/, '')]);
  return new Set(ends.flatMap((one) => [one, `${one}s`, one.replace(/s$/, '')]));
}

/** More lines than these are more than one thing; tables of data have as many as there are data. */
const mostLines = 400;
const tablesOfData =
  /^(?:apps\/api\/src\/demo\/|packages\/i18n\/src\/(?:words|mails)\/|packages\/matching\/src\/(?:text\/glossary-|intents\/weights\.ts$)|packages\/domain\/src\/(?:country-aliases|collation-table)\.ts$)/;

const bannedNames = /(^|\/)(utils?|helpers?|common|shared|manager|index)(\.|\/)/;

const homeOf = (path: string) => Object.keys(imports).find((home) => path.startsWith(`${home}/`));
const isTest = (path: string) => path.includes('.test.') || path.includes('/testing') || path.startsWith('tests/');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/[^\n]*/g, '$1');

/** The dictionary is a file of its package: the one thing that a pure package reads. */
const dictionary = 'packages/matching/src/text/cedict.ts';

/** Patterns of what API and web both need to know of a schedule, by the one file that works it out. */
const computedOnce: Readonly<Record<string, RegExp>> = {
  'packages/domain/src/placed-meeting.ts': /\.startsAt\.localeCompare\(|\.table\.number - /g,
  'packages/domain/src/session.ts': /Map\.groupBy\([^;]*?\.block\)|new Set\([^;]*?\bblock\)\)/g,
  'packages/domain/src/time.ts': /offsetMinutes\([^;]*?[!=]==\s*offsetMinutes\(/g,
};

/** A rule over one source: its name, and what it finds that should not be there. */
const rules: Readonly<Record<string, (source: Source) => readonly string[]>> = {
  'the import table': ({ path, text }) => {
    const home = homeOf(path);
    if (!home) return [];
    return importsOf(text).flatMap(({ specifier, typeOnly }) => {
      const target = /^@jumelage\/([\w-]+)/.exec(specifier)?.[1];
      if (!target || home.endsWith(`/${target}`)) return [];
      const allowed = imports[home]?.[target];
      // A test may hold its package against the real values of what it otherwise knows by type alone.
      return allowed === 'all' || (allowed === 'types' && (typeOnly || isTest(path))) ? [] : [specifier];
    });
  },
  'packages are entered by their names': ({ path, text }) =>
    importsOf(text).flatMap(({ specifier }) => {
      if (!specifier.startsWith('.')) return [];
      const target = join(path, '..', specifier).split(sep).join('/');
      return homeOf(path) === homeOf(`${target}/`) || homeOf(path) === homeOf(target) ? [] : [specifier];
    }),
  'pure packages are pure': ({ path, text }) => {
    const home = homeOf(path);
    const libraries = home === undefined ? undefined : pure[home];
    if (!libraries || isTest(path)) return [];
    const foreign = importsOf(text).flatMap(({ specifier }) =>
      specifier.startsWith('.') ||
      specifier.startsWith('@jumelage/') ||
      libraries.includes(specifier) ||
      (path === dictionary && specifier === 'node:fs')
        ? []
        : [specifier],
    );
    const impure =
      withoutComments(text).match(
        /Date\.now\(|Math\.random\(|new Date\(\)|performance\.now\(|process\.|setTimeout\(|fetch\(/g,
      ) ?? [];
    return [...foreign, ...impure];
  },
  'SQL stays in the database package': ({ path, text }) =>
    path.startsWith('packages/db/')
      ? []
      : importsOf(text).flatMap(({ specifier }) =>
          /^(drizzle|better-sqlite3|postgres$|@electric-sql)/.test(specifier) ? [specifier] : [],
        ),
  'the environment is read in one place': ({ path, text }) =>
    path === 'apps/api/src/config.ts' || path.startsWith('tests/') || isTest(path) || !/^(apps|packages)\//.test(path)
      ? []
      : (withoutComments(text).match(/process\.env/g) ?? []),
  'the web fetches in one place': ({ path, text }) =>
    !path.startsWith('apps/web/src/') || path === 'apps/web/src/lib/api.ts'
      ? []
      : (withoutComments(text).match(/\bfetch\(|XMLHttpRequest|EventSource\(|WebSocket\(|sendBeacon\(/g) ?? []),
  'http knows no feature': ({ path, text }) =>
    path.startsWith('apps/api/src/http/')
      ? importsOf(text).flatMap(({ specifier }) => (specifier.includes('features/') ? [specifier] : []))
      : [],
  'what everything leans on knows nothing above it': ({ path, text }) =>
    path === 'apps/api/src/deps.ts'
      ? importsOf(text).flatMap(({ specifier }) =>
          /^\.\/(?:http|features|cli|workers)\//.test(specifier) ? [specifier] : [],
        )
      : [],
  'features do not meet through routes': ({ path, text }) =>
    path.startsWith('apps/api/src/features/')
      ? importsOf(text).flatMap(({ specifier }) => (/^\.\.\/.*routes\.ts$/.test(specifier) ? [specifier] : []))
      : [],
  'the web goes from pages to features to ui to lib': ({ path, text }) => {
    const order = ['lib', 'ui', 'features', 'pages', 'app'];
    const layer = /^apps\/web\/src\/(\w+)\//.exec(path)?.[1];
    const from = order.indexOf(layer ?? '');
    if (from < 0) return [];
    return importsOf(text).flatMap(({ specifier, typeOnly }) => {
      if (!specifier.startsWith('.') || typeOnly) return [];
      const target = /^apps\/web\/src\/(\w+)\//.exec(join(path, '..', specifier).split(sep).join('/'))?.[1];
      return order.indexOf(target ?? '') > from ? [specifier] : [];
    });
  },
  // A test names what it refuses.
  'user text is never markup': ({ path, text }) =>
    path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
      ? []
      : (withoutComments(text).match(
          /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\bsrcDoc\b|createContextualFragment|\beval\(|new Function\(|javascript:/gi,
        ) ?? []),
  'links that users give are drawn in one place': ({ path, text }) =>
    !path.startsWith('apps/web/src/') || path.startsWith('apps/web/src/ui/')
      ? []
      : (text.match(/<a\b[^>]*?\shref=\{(?!apiPath\(|`[#/])[^}]*\}/g) ?? []),
  'a new window knows nothing of ours': ({ path, text }) =>
    path.startsWith('apps/web/src/')
      ? (text.match(/<a\b[^>]*\starget="_blank"[^>]*>/g) ?? []).filter(
          (tag) => !/rel="[^"]*noopener noreferrer/.test(tag),
        )
      : [],
  'algorithms are the approved ones': ({ path, text }) =>
    /^(apps\/api|packages)\//.test(path) && !isTest(path)
      ? [...text.matchAll(/\bcreate(?:Hash|Hmac|Cipheriv|Decipheriv|Sign|Verify)\(\s*'([^']+)'/g)]
          .map(([, name = '']) => name)
          .filter((name) => !['sha256', 'aes-256-gcm'].includes(name))
      : [],
  'no command of the machine is run': ({ path, text }) =>
    /^(apps|packages)\//.test(path) && !isTest(path) ? (text.match(/['"](?:node:)?child_process['"]/g) ?? []) : [],
  'files of an API feature have names of the vocabulary': ({ path }) => {
    const [, noun = '', name = ''] = /^apps\/api\/src\/features\/(?:([^/]+)\/)?([^/.]+)/.exec(path) ?? [];
    if (name === '' || isTest(path)) return [];
    if (noun === '') return [`${name} belongs to no feature`];
    const isKnown =
      roles.includes(name) ||
      verbs.test(name) ||
      (ownNames[noun] ?? []).includes(name) ||
      namesInAddresses(noun).has(name);
    return isKnown ? [] : [`${noun}/${name}`];
  },
  'what API and web both show is worked out once': ({ path, text }) =>
    isTest(path)
      ? []
      : Object.entries(computedOnce).flatMap(([home, pattern]) => (path === home ? [] : (text.match(pattern) ?? []))),
  'an act loads its plan once, or holds it': ({ path, text }) =>
    isTest(path) ? [] : (text.match(/\bloadPlan\(tx\b/g) ?? []).slice(1),
  'files can be read at one go': ({ path, text }) => {
    const lines = text.split('\n').length;
    return lines > mostLines && !isTest(path) && !tablesOfData.test(path) ? [`${lines} lines`] : [];
  },
  'a test knows which refusal is due': ({ path, text }) =>
    isTest(path)
      ? (text.match(/\[4\d\d(?:, [45]\d\d)+\](?:\.includes\(|\)\.toContain\()|toBeOneOf\(\[4\d\d/g) ?? [])
      : [],
  'docstrings begin with a verb, and no word has a simpler one': (source) =>
    wordsToDecode(source).flatMap(({ kind, line }) =>
      isTest(source.path) && (kind === 'headless' || kind === 'verbless') ? [] : [`line ${line}: ${kind}`],
    ),
  'no drawers': ({ path }) => (bannedNames.test(path) ? [path] : []),
};

function violationsOf(sources: readonly Source[]): Violation[] {
  return sources.flatMap((source) =>
    Object.entries(rules).flatMap(([rule, find]) => find(source).map((found) => ({ rule, path: source.path, found }))),
  );
}

test('the house holds', () => {
  const sources = ['packages', 'apps', 'tests']
    .flatMap(readSources)
    .filter(({ path }) => path !== 'tests/architecture.test.ts');
  expect(sources.length).toBeGreaterThan(100);
  expect(violationsOf(sources)).toEqual([]);
  expect(circlesOf(sources)).toEqual([]);
});

test('a noun stands in every place under its own name', () => {
  expect(nouns.length).toBeGreaterThan(20);
  expect(nouns.flatMap(missingPlaces)).toEqual([]);
  expect(Object.keys(elsewhere).filter((noun) => !nouns.includes(noun))).toEqual([]);
});

test('a name of its own is given to what is there', () => {
  const absent = Object.entries(ownNames).flatMap(([noun, names]) =>
    names.filter((name) =>
      [name, `${name}.ts`].every((one) => !existsSync(join(root, 'apps/api/src/features', noun, one))),
    ),
  );
  expect(absent).toEqual([]);
});

test('the picture of the house is the house: `npm run measure` draws it', () => {
  const drawn = drawPicture(['packages', 'apps'].flatMap(readSources));
  expect(readFileSync(join(root, 'docs/architecture.svg'), 'utf8')).toBe(drawn);
});

describe('a planted violation is caught', () => {
  test.each([
    ['the import table', 'packages/domain/src/x.ts', "import { z } from '@jumelage/contracts/paging';"],
    ['the import table', 'packages/i18n/src/x.ts', "import { sectors } from '@jumelage/domain/organisation';"],
    ['the import table', 'apps/web/src/lib/x.ts', "import { endpoints } from '@jumelage/contracts/endpoints';"],
    ['the import table', 'apps/web/src/lib/x.ts', "import type { Database } from '@jumelage/db/client';"],
    ['the import table', 'packages/matching/src/x.ts', "const x = await import('@jumelage/scheduling/solve');"],
    [
      'packages are entered by their names',
      'apps/api/src/x.ts',
      "import { x } from '../../../packages/db/src/client.ts';",
    ],
    ['pure packages are pure', 'packages/domain/src/x.ts', "import { existsSync, readFileSync } from 'node:fs';"],
    ['pure packages are pure', 'packages/scheduling/src/x.ts', 'const now = Date.now();'],
    ['pure packages are pure', 'packages/matching/src/x.ts', 'const dice = Math.random();'],
    ['SQL stays in the database package', 'apps/api/src/features/events/x.ts', "import { eq } from 'drizzle-orm';"],
    ['the environment is read in one place', 'apps/api/src/http/x.ts', 'const port = process.env.PORT;'],
    ['the web fetches in one place', 'apps/web/src/features/events/x.ts', "await fetch('/api/events');"],
    ['http knows no feature', 'apps/api/src/http/x.ts', "import { x } from '../features/events/service.ts';"],
    [
      'what everything leans on knows nothing above it',
      'apps/api/src/deps.ts',
      "import { note } from './http/request-trail.ts';",
    ],
    [
      'features do not meet through routes',
      'apps/api/src/features/events/x.ts',
      "import { x } from '../accounts/routes.ts';",
    ],
    [
      'the web goes from pages to features to ui to lib',
      'apps/web/src/ui/x.tsx',
      "import { x } from '../features/events/list.tsx';",
    ],
    [
      'the web goes from pages to features to ui to lib',
      'apps/web/src/features/events/x.tsx',
      "import { x } from '../../pages/home.tsx';",
    ],
    ['user text is never markup', 'apps/web/src/ui/x.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['user text is never markup', 'apps/web/src/ui/x.tsx', 'element.innerHTML = text;'],
    ['user text is never markup', 'apps/web/src/ui/x.tsx', "element.insertAdjacentHTML('beforeend', text);"],
    ['user text is never markup', 'apps/web/src/ui/x.tsx', '<iframe srcDoc={text} />'],
    ['user text is never markup', 'apps/web/src/ui/x.tsx', "const link = 'JavaScript:alert(1)';"],
    ['user text is never markup', 'apps/api/src/http/x.ts', 'const run = new Function(text);'],
    ['user text is never markup', 'packages/domain/src/x.ts', 'eval(text);'],
    [
      'links that users give are drawn in one place',
      'apps/web/src/features/x.tsx',
      '<a className="x" href={organisation.website}>',
    ],
    ['a new window knows nothing of ours', 'apps/web/src/ui/x.tsx', '<a href="/docs" target="_blank">'],
    ['algorithms are the approved ones', 'apps/api/src/x.ts', "createHash('md5').update(text);"],
    ['algorithms are the approved ones', 'packages/db/src/x.ts', "createCipheriv('aes-256-ecb', key, null);"],
    ['no command of the machine is run', 'apps/api/src/x.ts', "import { exec } from 'node:child_process';"],
    ['files of an API feature have names of the vocabulary', 'apps/api/src/features/events/telling.ts', ''],
    ['files of an API feature have names of the vocabulary', 'apps/api/src/features/events/furniture/x.ts', ''],
    ['files of an API feature have names of the vocabulary', 'apps/api/src/features/reader.ts', ''],
    [
      'what API and web both show is worked out once',
      'apps/api/src/features/papers/rows.ts',
      'rows.sort((a, b) => a.slot.startsAt.localeCompare(b.slot.startsAt));',
    ],
    [
      'what API and web both show is worked out once',
      'apps/web/src/features/papers/content.ts',
      'const blocks = [...new Set(slots.map((slot) => slot.block))];',
    ],
    [
      'what API and web both show is worked out once',
      'apps/web/src/features/events/x.tsx',
      'const isElsewhere = offsetMinutes(own, at) !== offsetMinutes(zone, at);',
    ],
    [
      'an act loads its plan once, or holds it',
      'apps/api/src/features/schedules/terms.ts',
      'const before = await loadPlan(tx, scope);\nconst after = await loadPlan(tx, scope);',
    ],
    ['files can be read at one go', 'apps/api/src/features/events/service.ts', '\n'.repeat(400)],
    ['a test knows which refusal is due', 'tests/api/x.test.ts', `expect([${403}, 404]).toContain(status);`],
    ['a test knows which refusal is due', 'tests/api/x.test.ts', `expect([${401}, 403].includes(status)).toBe(true);`],
    [
      'docstrings begin with a verb, and no word has a simpler one',
      'apps/web/src/features/x.ts',
      `// those ${'whom'} it concerns`,
    ],
    [
      'docstrings begin with a verb, and no word has a simpler one',
      'packages/domain/src/x.ts',
      `/** ${'What'} a seat costs. */
export const priceOf = (seat: Seat) => 1`,
    ],
    [
      'docstrings begin with a verb, and no word has a simpler one',
      'packages/domain/src/x.ts',
      `/** ${'The'} price of a seat. */
export const priceOf = (seat: Seat) => 1`,
    ],
    ['no drawers', 'packages/db/src/utils.ts', ''],
    ['no drawers', 'apps/web/src/features/events/index.ts', ''],
  ])('%s: %s', (rule, path, text) => {
    expect(violationsOf([{ path, text }]).map((violation) => violation.rule)).toContain(rule);
  });

  test('a circle of imports, by type too and over several files; what two import is none', () => {
    const from = (path: string, ...specifiers: string[]): Source => ({
      path,
      text: specifiers.map((one) => `import type { X } from '${one}';`).join('\n'),
    });
    const sources = [
      from('a/one.ts', './two.ts', './leaf.ts'),
      from('a/two.ts', '../b/three.ts', './leaf.ts'),
      from('b/three.ts', '../a/one.ts'),
      from('a/leaf.ts'),
    ];
    expect(circlesOf(sources)).toEqual([['a/one.ts', 'a/two.ts', 'b/three.ts']]);
    expect(circlesOf(sources.slice(0, 2))).toEqual([]);
  });

  test('and what is allowed is not', () => {
    const allowed: Source[] = [
      {
        path: 'apps/web/src/lib/api.ts',
        text: "import type { Endpoints } from '@jumelage/contracts/endpoints';\nawait fetch('/api');",
      },
      { path: 'packages/i18n/src/x.ts', text: "import type { Sector } from '@jumelage/domain/organisation';" },
      { path: 'packages/domain/src/x.ts', text: '// Date.now() would be a clock\nconst at = new Date(0);' },
      { path: 'apps/web/src/pages/x.tsx', text: "import { x } from '../features/events/list.tsx';" },
    ];
    expect(violationsOf(allowed)).toEqual([]);
  });
});
