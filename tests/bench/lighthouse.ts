import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/server.ts';

/** Brought by npx when this bench runs: 200 packages that nothing else needs. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of 100, and milliseconds. */
export type Scores = Readonly<Record<(typeof categories)[number], number>> & {
  readonly lcp: number;
  readonly tbt: number;
};

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
};

/** The browser that CHROMIUM_PATH names, else the Chrome that Lighthouse finds on the machine. */
const env = {
  ...process.env,
  ...(process.env.CHROMIUM_PATH ? { CHROME_PATH: process.env.CHROMIUM_PATH } : {}),
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Judges an address by Lighthouse, in runs one after another; answers the median of each figure. Throws where a run
 * fails, with what it said.
 */
export async function audit(
  url: string,
  { form, cookies, runs }: { readonly form: 'desktop' | 'mobile'; readonly cookies: string; readonly runs: number },
): Promise<Scores> {
  const folder = temporaryFolder();
  try {
    const headers = join(folder.path, 'headers.json');
    writeFileSync(headers, JSON.stringify(cookies ? { Cookie: cookies } : {}));
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) {
      const file = join(folder.path, `${run}.json`);
      const args = ['--yes', lighthouse, url, '--output=json', `--output-path=${file}`, '--quiet'];
      const more = [
        `--only-categories=${categories.join(',')}`,
        `--extra-headers=${headers}`,
        '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking',
        ...(form === 'desktop' ? ['--preset=desktop'] : []),
      ];
      await ended(spawn('npx', [...args, ...more], { env, stdio: ['ignore', 2, 'pipe'] }));
      reports.push(JSON.parse(readFileSync(file, 'utf8')) as Report);
    }
    const score = (name: (typeof categories)[number]) =>
      Math.round(100 * median(reports.map((report) => report.categories[name]?.score ?? 0)));
    const value = (name: string) => median(reports.map((report) => report.audits[name]?.numericValue ?? 0));
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
    };
  } finally {
    folder.remove();
  }
}

/** Waits for a command's end. Throws with what it wrote to standard error where it fails. */
async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}: ${told.slice(-2000)}`);
}
