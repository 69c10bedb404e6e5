import type { Browser } from 'playwright-core';

type TraceEvent = { readonly name: string; readonly ph: string; readonly tdur?: number };

/** Measures the processor's time of the page's thread in each frame of what is done meanwhile, in milliseconds. */
export async function whileTracing<T>(
  browser: Browser,
  act: () => Promise<T>,
): Promise<readonly [T, readonly number[]]> {
  const session = await browser.newBrowserCDPSession();
  const frames: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ph, tdur } of value as unknown as readonly TraceEvent[])
      if (name === 'ProxyMain::BeginMainFrame' && ph === 'X' && tdur !== undefined) frames.push(tdur / 1000);
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['cc'] } });
  const done = await act();
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return [done, frames];
}

/** Finds the value that a part of all values does not exceed. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
