import { parseArgs } from 'node:util';
import { languages } from '@jumelage/domain/language';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { most, walkFirstRun } from '../e2e/first-run-walk.ts';
import { runCommand, startServer, temporaryFolder } from '../support/server.ts';
import { audit, type Scores } from './lighthouse.ts';

// What people meet: the acts of somebody new to a first suggestion and request, and on the main pages heights, what stands in the first view, requests and bytes,
// and with `--lighthouse` the scores. The build has to be there: `pnpm build`.
const { values: options } = parseArgs({
  options: {
    lighthouse: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** A page of the bench: who opens it, and where it is; `*` stands for the event that runs. */
type Stop = { readonly name: string; readonly path: string; readonly part?: 'entrepreneur' | 'investor' | 'organiser' };

const stops: readonly Stop[] = [
  { name: 'landing', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'about matching', path: '/about-matching' },
  { name: 'events', path: '/events' },
  { name: 'home', path: '/home', part: 'entrepreneur' },
  { name: 'suggestions', path: '/suggestions', part: 'entrepreneur' },
  { name: 'suggestions, investor', path: '/suggestions', part: 'investor' },
  { name: 'pipeline', path: '/suggestions/pipeline', part: 'investor' },
  { name: 'directory', path: '/directory', part: 'entrepreneur' },
  { name: 'people of an event', path: '/events/*/people', part: 'entrepreneur' },
  { name: 'requests', path: '/events/*/requests', part: 'entrepreneur' },
  { name: 'agenda', path: '/events/*/agenda', part: 'entrepreneur' },
  { name: 'schedule', path: '/events/*/organise/schedule', part: 'organiser' },
  { name: 'participants', path: '/events/*/organise/participants', part: 'organiser' },
];
/** Pages that Lighthouse judges: the first four are public. */
const judged = ['landing', 'sign-in', 'about matching', 'events', 'home', 'suggestions', 'requests', 'agenda'];
const widths = [390, 1440] as const;

const folder = temporaryFolder();
const { code, told } = await runCommand({ DATA_DIR: folder.path }, 'seed', '--json');
if (code !== 0) throw new Error(`the demonstration was not filled: ${told}`);
const server = await startServer({ DATA_DIR: folder.path });
const browser = await launch();
const { events } = (await (await fetch(`${server.url}/api/events`)).json()) as {
  events: readonly { readonly id: string; readonly status: string }[];
};
const running = events.find(({ status }) => status === 'running')?.id ?? '';
const pathOf = ({ path }: Stop) => path.replace('*', running);

/** Opens a window of a width, signed in as the first sample person of a part. */
async function openAs(
  part: Stop['part'],
  width: number,
  locale: 'fr-FR' | 'zh-CN' | 'en-GB' = 'en-GB',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: server.url,
    locale,
    viewport: { width, height: width < 500 ? 844 : 900 },
    reducedMotion: 'reduce',
  });
  if (!part) return context;
  const { people } = (await (await context.request.get('/api/demo/people')).json()) as {
    people: readonly { readonly userId: string; readonly part: string }[];
  };
  const userId = people.find((one) => one.part === part)?.userId;
  await context.request.post('/api/demo/session', { data: { userId }, headers: { origin: server.url } });
  return context;
}

type Meeting = {
  readonly height: number;
  readonly screens: number;
  readonly requests: number;
  readonly kilobytes: number;
};

/** Opens a page with an empty cache and measures what came over the wire and how tall it stands. */
async function meet(page: Page, path: string): Promise<Meeting> {
  const sizes: Promise<number>[] = [];
  // The Chinese web font comes only where the machine has none.
  page.on('requestfinished', (request) => {
    if (!/\.woff2$|\/chinese-font/.test(request.url()))
      sizes.push(
        request.sizes().then(
          (size) => size.responseBodySize,
          () => 0,
        ),
      );
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const [height, view] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { height, screens: height / view, requests: sizes.length, kilobytes: bytes / 1000 };
}

type Row = { readonly name: string; readonly width: number } & Meeting;
const rows: Row[] = [];
const locales = { fr: 'fr-FR', zh: 'zh-CN', en: 'en-GB' } as const;
type FirstRun = {
  readonly language: string;
  readonly width: number;
  readonly toMatch: number;
  readonly toRequest: number;
};
const firstRuns: FirstRun[] = [];
const scores: { readonly name: string; readonly form: string; readonly scores: Scores }[] = [];
const chosen = stops.filter(({ name }) => options.only === undefined || name.includes(options.only));
try {
  for (const language of options.only === undefined || 'first run'.includes(options.only) ? languages : [])
    for (const width of widths) {
      const context = await openAs(undefined, width, locales[language]);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const email = `bench.${language}.${width}@walk.example`;
      firstRuns.push({ language, width, ...(await walkFirstRun(page, { language, email })) });
      await context.close();
    }
  for (const stop of chosen)
    for (const width of widths) {
      const context = await openAs(stop.part, width);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      rows.push({ name: stop.name, width, ...(await meet(page, pathOf(stop))) });
      await context.close();
    }
  if (options.lighthouse)
    for (const stop of chosen.filter(({ name }) => judged.includes(name)))
      for (const form of ['desktop', 'mobile'] as const) {
        const context = await openAs(stop.part, 390);
        const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
        await context.close();
        const found = await audit(`${server.url}${pathOf(stop)}`, { form, cookies, runs: Number(options.runs) });
        scores.push({ name: stop.name, form, scores: found });
      }
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}

if (options.json) console.log(JSON.stringify({ firstRuns, pages: rows, scores }, null, 2));
else {
  if (firstRuns.length > 0) {
    console.log(
      `From the landing page, acts to a first suggestion (at most ${most.toMatch}) and to a first request (at most ${most.toRequest})`,
    );
    console.log('| language | width | to a suggestion | to a request |\n| --- | --- | --- | --- |');
    for (const { language, width, toMatch, toRequest } of firstRuns)
      console.log(`| ${language} | ${width} | ${toMatch} | ${toRequest} |`);
    console.log('');
  }
  console.log('| page | width | height, px | screens | requests | kB |\n| --- | --- | --- | --- | --- | --- |');
  for (const row of rows)
    console.log(
      `| ${row.name} | ${row.width} | ${row.height} | ${row.screens.toFixed(1)} | ${row.requests} | ${row.kilobytes.toFixed(0)} |`,
    );
  if (scores.length > 0) {
    console.log(`\nLighthouse, median of ${options.runs} runs`);
    console.log(
      '| page | form | performance | accessibility | best practices | SEO | LCP, ms | TBT, ms |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
    );
    for (const { name, form, scores: of } of scores)
      console.log(
        `| ${name} | ${form} | ${of.performance} | ${of.accessibility} | ${of['best-practices']} | ${of.seo} | ${of.lcp.toFixed(0)} | ${of.tbt.toFixed(0)} |`,
      );
  }
}
