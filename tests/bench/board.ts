import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { ScheduleView } from '@jumelage/contracts/schedules';
import { launch } from '../e2e/browser.ts';
import { boardLike } from '../support/made-up-board.ts';
import { runCommand, startServer, temporaryFolder } from '../support/server.ts';
import { quantile, whileTracing } from './frames.ts';

// How the board of a large schedule scrolls, and answers the arrow keys, on a slow processor: the time between two
// frames while it moves by ninety pixels each, down, right and back. The build has to be there: `pnpm build`.
const { values: options } = parseArgs({
  options: {
    tables: { type: 'string', default: '24' },
    slots: { type: 'string', default: '40' },
    people: { type: 'string', default: '1000' },
    slower: { type: 'string', default: '4' },
    frames: { type: 'string', default: '240' },
  },
});
const { tables, slots, people, slower, frames } = Object.fromEntries(
  Object.entries(options).map(([name, value]) => [name, Number(value)]),
) as Record<'tables' | 'slots' | 'people' | 'slower' | 'frames', number>;
/** The longest that nineteen frames of twenty may take, in milliseconds. */
const most = 50;

const folder = temporaryFolder();
const { code, told } = await runCommand({ DATA_DIR: folder.path }, 'seed', '--json');
if (code !== 0) throw new Error(`the demonstration was not filled: ${told}`);
const server = await startServer({ DATA_DIR: folder.path });
const browser = await launch();
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  const get = async (path: string) => (await context.request.get(path)).json();
  const headers = { origin: server.url };
  const person = (await get('/api/demo/people')).people.find(({ part }: { part: string }) => part === 'organiser');
  await context.request.post('/api/demo/session', { data: { userId: person.userId }, headers });
  const { id } = (await get('/api/events')).events.find(({ status }: { status: string }) => status === 'running');
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.route(/\/schedule$/, async (route) => {
    if (!route.request().url().includes('/api/')) return route.continue();
    const reply = await route.fetch();
    const real = (await reply.json()) as ScheduleView;
    await route.fulfill({ response: reply, json: boardLike(real, { tables, slots, people }) });
  });
  await page.goto(`/events/${id}/organise/schedule`);
  await page
    .getByRole('gridcell')
    .nth(tables * slots - 1)
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.waitForTimeout(1000);
  const scroll = (count: number) =>
    page.evaluate(
      (count) =>
        new Promise<number[]>((done) => {
          const board = document.querySelector('.board-scroller');
          if (!board) return done([]);
          const times: number[] = [];
          let before = performance.now();
          let [x, y] = [1, 1];
          const step = () => {
            const now = performance.now();
            times.push(now - before);
            before = now;
            if (times.length > count) return done(times.slice(1));
            if (board.scrollTop + board.clientHeight >= board.scrollHeight - 1) y = -1;
            else if (board.scrollTop === 0) y = 1;
            if (board.scrollLeft + board.clientWidth >= board.scrollWidth - 1) x = -1;
            else if (board.scrollLeft === 0) x = 1;
            board.scrollBy(60 * x, 90 * y);
            requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        }),
      count,
    );
  /** Presses an arrow key so many times, and measures each until the frame after it. */
  const pressed = async (count: number) => {
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    return page.evaluate(async (count) => {
      const times: number[] = [];
      for (let n = 0; n < count; n++) {
        const from = performance.now();
        const key = n % 40 < 20 ? 'ArrowDown' : 'ArrowUp';
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - from);
      }
      return times;
    }, count);
  };
  console.log(
    `${tables} tables × ${slots} slots, ${people} people, processor ${slower} times slower; load average ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log('| what | p50, ms | p95, ms | processor p50, ms | processor p95, ms |\n| --- | --- | --- | --- | --- |');
  for (const [what, act] of [
    ['frame while the board scrolls', () => scroll(frames)],
    ['arrow key until the next frame', () => pressed(40)],
  ] as const) {
    const [times, processor] = await whileTracing(browser, act);
    const figures = [times, processor].flatMap((values) =>
      [0.5, 0.95].map((part) => quantile(values, part).toFixed(1)),
    );
    console.log(`| ${what} | ${figures.join(' | ')} |`);
    if (quantile(times, 0.95) > most) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}
