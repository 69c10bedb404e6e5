import { join } from 'node:path';
import { root } from './ensure-node.mjs';

/**
 * Node’s memory flags for the server: small young generations (those of 64 MB fill whatever the server needs), and old
 * objects collected in time, which V8 does the earlier the less it may take. A process, and each of its workers, may
 * still grow to a gigabyte.
 */
export const serverFlags = ['--max-semi-space-size=4', '--max-old-space-size=1024'];

/**
 * The place of Node’s compile cache, from the very first module on: the compiler that strips types costs 20 MB, and is
 * loaded for the first module that is not cached.
 */
export const compiled = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
};
