import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page, Route } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { runCommand, startServer, temporaryFolder } from '../support/server.ts';
import { quantile, whileTracing } from './frames.ts';

// How a list of many rows scrolls on a slow processor: the time between two frames while the page moves by a hundred
// pixels each, how many took longer than they may, and the processor's time of the page's own thread in each, which other
// work on the machine hardly changes. The rows are those of the demonstration, as often as it takes; the build has to be
// there: `pnpm build`.
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '300' },
    slower: { type: 'string', default: '4' },
    frames: { type: 'string', default: '240' },
  },
});
const [rows, slower, frames] = [Number(options.rows), Number(options.slower), Number(options.frames)];
/** The longest that nineteen frames of twenty may take, in milliseconds. */
const most = 50;

type Row = { readonly id?: string; readonly organisation?: { readonly id: string } };

/** Answers a list with its rows again and again, each under an address of its own, until there are as many as asked. */
async function multiply(route: Route, address?: string): Promise<void> {
  const reply = await route.fetch(address === undefined ? {} : { url: address });
  const list = (await reply.json()) as { readonly items: readonly Row[] };
  const items = Array.from({ length: rows }, (_, n) => {
    const row = list.items[n % list.items.length] ?? {};
    const id = `org_row${String(n).padStart(13, '0')}`;
    return row.organisation ? { ...row, organisation: { ...row.organisation, id } } : { ...row, id };
  });
  await route.fulfill({ response: reply, json: { ...list, items, total: rows, page: 1, size: rows } });
}

const isDirectory = ({ pathname }: URL) => pathname === '/api/organisations';
const isSuggestions = ({ pathname }: URL) => /^\/api\/organisations\/[^/]+\/matches$/.test(pathname);
const lists = [
  { name: 'directory', path: '/directory', row: 'main li h2', isList: isDirectory },
  // Of what one marked, nothing is folded away.
  { name: 'suggestions', path: '/suggestions?mark=shortlisted', row: 'main li article', isList: isSuggestions },
];

/** Scrolls a page down and up again, frame by frame; answers the milliseconds between frames. */
const scroll = (page: Page) =>
  page.evaluate(
    (count) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        let before = performance.now();
        let direction = 1;
        const step = () => {
          const now = performance.now();
          times.push(now - before);
          before = now;
          if (times.length > count) return done(times.slice(1));
          if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) direction = -1;
          else if (scrollY === 0) direction = 1;
          scrollBy(0, 100 * direction);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );

const folder = temporaryFolder();
const { code, told } = await runCommand({ DATA_DIR: folder.path }, 'seed', '--json');
if (code !== 0) throw new Error(`the demonstration was not filled: ${told}`);
const server = await startServer({ DATA_DIR: folder.path });
const browser = await launch();
try {
  console.log(
    `${rows} rows, processor ${slower} times slower, ${frames} frames; load average ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(
    `| list | width | p50, ms | p95, ms | over ${most} ms | left out | processor p50, ms | processor p95, ms |`,
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, path, row, isList } of lists)
    for (const width of [390, 1440]) {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'en-GB',
        viewport: { width, height: 844 },
      });
      const { people } = (await (await context.request.get('/api/demo/people')).json()) as {
        readonly people: readonly { readonly userId: string; readonly part: string }[];
      };
      const userId = people.find(({ part }) => part === 'entrepreneur')?.userId;
      await context.request.post('/api/demo/session', { data: { userId }, headers: { origin: server.url } });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.route(isList, (route) => {
        const url = new URL(route.request().url());
        // The demonstration's person has marked few: the rows are those of the whole list.
        url.searchParams.delete('mark');
        return multiply(route, url.href);
      });
      await page.goto(path);
      await page
        .locator(row)
        .nth(rows - 1)
        .waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      // What drawing so many rows has left to do is no part of scrolling.
      await page.waitForTimeout(1000);
      const [times, processor] = await whileTracing(browser, () => scroll(page));
      const leftOut = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / (1000 / 60)) - 1), 0);
      const [p50 = '', p95 = '', own50 = '', own95 = ''] = [times, processor].flatMap((values) =>
        [0.5, 0.95].map((part) => quantile(values, part).toFixed(1)),
      );
      const over = times.filter((time) => time > most).length;
      console.log(`| ${name} | ${width} | ${p50} | ${p95} | ${over} | ${leftOut} | ${own50} | ${own95} |`);
      if (quantile(times, 0.95) > most) process.exitCode = 1;
      await context.close();
    }
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}
