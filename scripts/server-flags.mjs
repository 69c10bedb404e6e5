import { join } from 'node:path';
import { root } from './ensure-node.mjs';

/**
 * How Node is to use memory where it runs the server: young objects in small rooms (those of 64 MB fill whatever the
 * server needs), and old ones collected in
 * time, which V8 does the earlier the less it may take. A process, and each of its workers, may still grow to a
 * gigabyte.
 */
export const serverFlags = ['--max-semi-space-size=4', '--max-old-space-size=1024'];

/**
 * Where Node keeps what it compiled, from the very first module on: what strips types off costs 20 MB, and is loaded
 * for the first module that is not kept.
 */
export const compiled = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
};
