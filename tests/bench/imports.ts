import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { zipSync } from 'fflate';
import { openTestApp } from '../support/app.ts';
import { givenCrowd } from '../support/crowd.ts';

// Measures a long list of people on SQLite: the time of its preview, its import and the same list again, the longest
// stop of the event loop, and memory. One row in twenty cannot be imported: exactly these must be named. Meanwhile
// somebody else reads, whose waits are compared with those beside an idle server, and the organiser's page asks how far
// the list is.
const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' } } });
const total = Number(values.rows);

const headings = [
  'family',
  'given',
  'hanzi',
  'email',
  'organisation',
  'organisation_hanzi',
  'country',
  'kind',
  'sector',
  'languages',
  'attendance',
  'job',
  'phone',
];
const syllables = [
  'ba',
  'dor',
  'el',
  'fin',
  'gra',
  'hel',
  'jo',
  'kar',
  'lun',
  'mo',
  'nor',
  'pri',
  'quel',
  'ros',
  'sta',
  'ver',
];
/** Lines of the file that cannot be imported: one in twenty, each of three kinds in turn. */
const isBad = (i: number) => i % 20 === 7;
const badLines = Array.from({ length: total }, (_, i) => i).flatMap((i) => (isBad(i) ? [i + 2] : []));
const spoiled = (i: number, cells: string[]): string[] => {
  if (!isBad(i)) return cells;
  const at = [3, 6, 4][Math.floor(i / 20) % 3] ?? 3;
  return cells.map((cell, n) => (n === at ? { 3: 'nobody at nowhere', 4: '', 6: 'Atlantis' }[at] : cell) ?? '');
};
const word = (n: number) => [n, n >> 4, n >> 8].map((part) => syllables[part % syllables.length]).join('');
const rows = Array.from({ length: total }, (_, i) => {
  const [family, organisation] = [`Family${word(i * 7)}`, `${word(i * 31)} ${word(i)} ${i % 2 ? 'SAS' : 'Co., Ltd.'}`];
  const country = i % 2 ? 'France' : 'Chine';
  return spoiled(i, [
    family,
    `Given${i}`,
    i % 3 ? '' : '张伟',
    `someone${i}@tests.example`,
    organisation,
    '',
    country,
    'PME',
    'Cleantech',
    'fr, en',
    'Sur place',
    'CEO',
    '+33 4 00 00',
  ]);
});
const quoted = (cells: readonly string[]) =>
  cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
const csv = Buffer.from([headings, ...rows].map(quoted).join('\n'));

const letters = (i: number) => String.fromCharCode(65 + i);
const sheet = [headings, ...rows].map(
  (cells, y) =>
    `<row r="${y + 1}">${cells.map((cell, x) => `<c r="${letters(x)}${y + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
);
const part = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const ns = 'http://schemas.openxmlformats.org';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const workbook = zipSync({
  '[Content_Types].xml': part(
    `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  ),
  'xl/workbook.xml': part(
    `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': part(
    `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': part(
    `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  ),
});

const test = await openTestApp();
const crowd = await givenCrowd(test, { count: 0 });
const address = await test.app.listen({ port: 0 });
// The browser is in a thread of its own.
const browser = new Worker(
  `const { parentPort } = require('node:worker_threads');
   parentPort.on('message', async ({ url, ...sent }) => {
     const reply = await fetch(url, sent);
     const { rows = [], lookAlikes, columns, ...counts } = await reply.json();
     const bad = rows.filter(({ problems }) => problems.length > 0).map(({ line }) => line);
     parentPort.postMessage({ told: reply.status + ' ' + JSON.stringify(counts), bad });
   });`,
  { eval: true },
);

/** Somebody else, who reads the participants one after the other, and the page, which asks for progress. */
const others = new Worker(
  `const { parentPort } = require('node:worker_threads');
   let waits = [], told = new Set(), isOn = false;
   const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
   const ask = async ({ url, cookie }) => {
     const clock = performance.now();
     const reply = await (await fetch(url, { headers: { cookie } })).json();
     waits.push(performance.now() - clock);
     return reply;
   };
   const read = async (what) => { while (isOn) { await ask(what); await sleep(5); } };
   const watch = async ({ url, cookie }) => {
     while (isOn) {
       const { progress } = await (await fetch(url, { headers: { cookie } })).json();
       if (progress) told.add(progress.done);
       await sleep(400);
     }
   };
   parentPort.on('message', async (message) => {
     if (message.begin) { waits = []; told = new Set(); isOn = true; void read(message.read); void watch(message.watch); return; }
     isOn = false;
     await sleep(50);
     waits.sort((a, b) => a - b);
     parentPort.postMessage({ n: waits.length, p50: waits[Math.floor(waits.length * 0.5)], p99: waits[Math.floor(waits.length * 0.99)], told: told.size });
   });`,
  { eval: true },
);
type Waits = { readonly n: number; readonly p50: number; readonly p99: number; readonly told: number };
const beginReading = () =>
  others.postMessage({
    begin: true,
    read: {
      url: `${address}/api/events/${crowd.eventId}/organise/participants?size=50`,
      cookie: crowd.organiser.cookie,
    },
    watch: {
      url: `${address}/api/events/${crowd.eventId}/participants/import/progress`,
      cookie: crowd.organiser.cookie,
    },
  });
async function endReading(): Promise<Waits> {
  others.postMessage({ begin: false });
  return new Promise((resolve) => others.once('message', resolve));
}
const worded = ({ n, p50, p99, told }: Waits) =>
  `${n} reads, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, progress told ${told} times`;

/** Reads beside a server that does nothing else, for so many milliseconds. */
async function measureIdle(milliseconds: number): Promise<void> {
  beginReading();
  await new Promise((done) => setTimeout(done, milliseconds));
  console.log(`idle: ${worded(await endReading())}`);
}

async function measure(name: string, path: string, body: object): Promise<void> {
  const payload = JSON.stringify(body);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It measures from its second tick on.
  await new Promise((done) => setTimeout(done, 100));
  // On a machine that others use too, the clock counts their work as well: the CPU time of the thread between two turns
  // does not.
  const worked = () => process.threadCpuUsage().user + process.threadCpuUsage().system;
  let [isOver, last, longest] = [false, worked(), 0];
  const turn = () => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  turn();
  beginReading();
  const [clock, cpu] = [performance.now(), worked()];
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': name.replaceAll(' ', '-'),
    cookie: crowd.organiser.cookie,
  };
  browser.postMessage({
    url: `${address}/api/events/${crowd.eventId}/participants/${path}`,
    method: 'POST',
    headers,
    body: payload,
  });
  const reply = await new Promise<{ told: string; bad: number[] }>((resolve) => browser.once('message', resolve));
  const elapsed = performance.now() - clock;
  const spent = (worked() - cpu) / 1e6;
  const waits = await endReading();
  await new Promise((done) => setTimeout(done, 20));
  isOver = true;
  delay.disable();
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage.rss());
  console.log(
    `${name}: ${(elapsed / 1000).toFixed(1)} s by the clock, ${spent.toFixed(1)} s of CPU with the reads, longest stop ` +
      `${(delay.max / 1e6).toFixed(0)} ms by the clock, ${(longest / 1000).toFixed(0)} ms of CPU (99.9 % by the clock: ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms), ${((most - before) / 1e6).toFixed(0)} MB more memory at most; ${reply.told}; ${worded(waits)}`,
  );
  if (path === 'import/preview')
    console.log(
      `  exactly the bad rows are named: ${JSON.stringify(reply.bad) === JSON.stringify(badLines)} (${reply.bad.length})`,
    );
}
console.log(
  `Node ${process.version}, SQLite, ${total} rows: ${(csv.length / 1e6).toFixed(1)} MB of CSV, ${(workbook.length / 1e6).toFixed(1)} MB of workbook.`,
);
const [asCsv, asWorkbook] = [csv, workbook].map((bytes) => ({ file: Buffer.from(bytes).toString('base64') }));
await measureIdle(5000);
await measure('preview of a workbook', 'import/preview', asWorkbook ?? {});
await measure('preview of a CSV file', 'import/preview', asCsv ?? {});
await measure('import of a CSV file', 'import', { ...asCsv, consent: 'not_yet' });
await measureIdle(5000);
await measure('preview of it again', 'import/preview', asCsv ?? {});
await measure('import of it again', 'import', { ...asCsv, known: 'update', consent: 'agreed' });
await browser.terminate();
await others.terminate();
await test.close();
