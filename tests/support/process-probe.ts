import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Measurements of a process: CPU of all its threads since its start, memory now, and the longest block of its event
 * loop since the last message.
 */
export type Probe = {
  readonly cpuMicroseconds: number;
  readonly rssBytes: number;
  readonly longestStopMilliseconds: number;
};

// Imported into a process that is measured (`node --import`): answers each message of its parent.
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuMicroseconds: user + system,
    rssBytes: process.memoryUsage.rss(),
    longestStopMilliseconds: delay.max / 1e6,
  } satisfies Probe);
  delay.reset();
});
process.channel?.unref();
