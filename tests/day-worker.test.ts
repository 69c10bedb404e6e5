import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it, test } from 'vitest';

const source = readFileSync(new URL('../apps/web/public/day-worker.js', import.meta.url), 'utf8');
const origin = 'https://match.example';

type Handler = (event: object) => void;
type Answer = { readonly ok: boolean; readonly text: () => Promise<string>; readonly clone: () => Answer };
const answerOf = (text: string, ok = true): Answer => {
  const answer: Answer = { ok, text: async () => text, clone: () => answer };
  return answer;
};

/** The browser's caches, by name and path. */
let stored: Map<string, Map<string, Answer>>;
/** The files of the server, by path; without a network nothing is reached. */
let server: Map<string, string>;
let isOnline: boolean;
let said: unknown[];
let asked: string[];

const pathOf = (request: string | { readonly url: string }) =>
  new URL(typeof request === 'string' ? request : request.url, origin).pathname;
const fetched = async (request: string | { readonly url: string }) => {
  const path = pathOf(request);
  asked.push(path);
  if (!isOnline) throw new TypeError('unplugged');
  return server.has(path) ? answerOf(server.get(path) ?? '') : answerOf('not found', false);
};
const caches = {
  open: async (name: string) => {
    const cache = stored.get(name) ?? new Map<string, Answer>();
    stored.set(name, cache);
    return {
      match: async (request: string) => cache.get(pathOf(request)),
      put: async (request: string, answer: Answer) => void cache.set(pathOf(request), answer),
      addAll: async (paths: string[]) => {
        const answers = await Promise.all(paths.map(fetched));
        if (answers.some(({ ok }) => !ok)) throw new TypeError('a file is missing');
        for (const [index, path] of paths.entries()) cache.set(path, answers[index] ?? answerOf(''));
      },
    };
  },
  keys: async () => [...stored.keys()],
  delete: async (name: string) => stored.delete(name),
};

/** Starts the worker of a build, as a browser does: its script with the build written in. */
function startWorker(name: string) {
  const build = { name, scripts: [`/assets/${name}.js`], files: [`/assets/${name}.js`, '/theme.js'] };
  const handlers = new Map<string, Handler>();
  const self = {
    addEventListener: (kind: string, handler: Handler) => handlers.set(kind, handler),
    skipWaiting: async () => {},
    clients: { claim: async () => {}, matchAll: async () => [{ postMessage: (what: unknown) => said.push(what) }] },
    location: { origin },
  };
  runInNewContext(source.replace(/^const build = .*$/m, `const build = ${JSON.stringify(build)};`), {
    ...{ self, caches, fetch: fetched, URL, Promise, Error, setTimeout: (act: () => void) => setTimeout(act, 5) },
  });
  const run = async (kind: string) => {
    let work: Promise<unknown> = Promise.resolve();
    handlers.get(kind)?.({
      waitUntil: (promise: Promise<unknown>) => {
        work = promise;
      },
    });
    await work;
  };
  return {
    install: () => run('install'),
    activate: () => run('activate'),
    /** Answers a request as a page gets it; undefined where the worker leaves it to the browser. */
    get: async (path: string, { mode = 'cors', method = 'GET' } = {}) => {
      let answer: Promise<Answer> | undefined;
      const request = { url: new URL(path, origin).href, mode, method };
      handlers.get('fetch')?.({
        request,
        respondWith: (promise: Promise<Answer>) => {
          answer = promise;
        },
      });
      return answer && (await answer).text();
    },
  };
}

/** Puts a build on the server in place of the one before. */
function deploy(name: string): void {
  server = new Map([
    ['/', `page <script src="/assets/${name}.js">`],
    ['/events/evt_1/agenda', `page <script src="/assets/${name}.js">`],
    [`/assets/${name}.js`, `script ${name}`],
    ['/theme.js', `theme ${name}`],
    ['/api/session', '{"user":"somebody"}'],
  ]);
}
const agenda = ['/events/evt_1/agenda', { mode: 'navigate' }] as const;

beforeEach(() => {
  [stored, isOnline, said, asked] = [new Map(), true, [], []];
  deploy('one');
});

it('opens the pages of its build without a network', async () => {
  const worker = startWorker('one');
  await worker.install();
  await worker.activate();
  isOnline = false;
  expect(await worker.get(...agenda)).toContain('/assets/one.js');
  expect(await worker.get('/assets/one.js')).toBe('script one');
  expect(await worker.get('/theme.js')).toBe('theme one');
});

it('serves no page of an earlier build while the server answers, before it was replaced itself', async () => {
  const worker = startWorker('one');
  await worker.install();
  deploy('two');
  expect(await worker.get(...agenda)).toContain('/assets/two.js');
  // A page is never stored apart from its files.
  isOnline = false;
  expect(await worker.get(...agenda)).toContain('/assets/one.js');
});

it('is replaced as a whole: the next build stores its files, drops the earlier ones and says so to open pages', async () => {
  await startWorker('one').install();
  stored.set('somebody else’s', new Map());
  deploy('two');
  const next = startWorker('two');
  await next.install();
  await next.activate();
  expect([...stored.keys()]).toEqual(['somebody else’s', 'day-shell-two']);
  expect(said).toEqual([{ scripts: ['/assets/two.js'] }]);
  isOnline = false;
  expect(await next.get(...agenda)).toContain('/assets/two.js');
});

test.each([
  ['the page is of another build', () => server.set('/', 'page <script src="/assets/three.js">')],
  ['a file is missing', () => server.delete('/theme.js')],
  [
    'the network is gone',
    () => {
      isOnline = false;
    },
  ],
])('a build whose files cannot be stored together does not take over: %s', async (_, spoil) => {
  const worker = startWorker('one');
  spoil();
  await expect(worker.install()).rejects.toThrow();
  expect(stored.get('day-shell-one')?.has('/')).not.toBe(true);
});

test.each([
  ['an answer of the API', '/api/session', {}],
  ['a download, which is a navigation', '/api/events/evt_1/agenda.ics', { mode: 'navigate' }],
  ['the reference of the API', '/docs', { mode: 'navigate' }],
  ['an act', '/events/evt_1/agenda', { method: 'POST' }],
  ['another host', 'https://other.example/assets/one.js', {}],
])('leaves alone %s', async (_, path, how) => {
  const worker = startWorker('one');
  await worker.install();
  expect(await worker.get(path, how)).toBeUndefined();
});

it('stores nothing beside the files of its build', async () => {
  const worker = startWorker('one');
  await worker.install();
  await worker.get(...agenda);
  await worker.get('/api/session');
  await worker.get('/assets/other.js');
  expect([...(stored.get('day-shell-one')?.keys() ?? [])].sort()).toEqual(['/', '/assets/one.js', '/theme.js']);
});
