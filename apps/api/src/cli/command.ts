import { parseArgs } from 'node:util';

/** The exit codes of commands: done, refused or not in order, called wrongly. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const;

export type Command = {
  /** The call, after `npm run jumelage --`. */
  readonly usage: string;
  readonly summary: string;
  /** Answers the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
};

/**
 * Reads the flags that commands take beside their operands; an unknown one throws `ERR_PARSE_ARGS…`, which `main` words as a
 * wrong call.
 */
export function readArgs(args: readonly string[]) {
  const options = {
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    'dry-run': { type: 'boolean', default: false },
    map: { type: 'string', multiple: true },
    default: { type: 'string', multiple: true },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
    bad: { type: 'string' },
    known: { type: 'string' },
    consent: { type: 'string' },
  } as const;
  return parseArgs({ args: [...args], allowPositionals: true, options });
}
