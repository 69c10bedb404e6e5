import { readFile } from 'node:fs/promises';
import { parseExchange } from '@jumelage/scheduling/exchange';
import type { Problem } from '@jumelage/scheduling/problem';
import { exitCodes } from './command.ts';

/** Reads a problem in the exchange format, or says what is wrong with the file. */
export async function readProblem(file: string): Promise<Problem | { readonly error: string }> {
  const json = await readJson(file);
  return 'error' in json ? json : parseExchange(json.value);
}

/** Reads the JSON of a file; of one JSON a line, the first. */
export async function readJson(file: string): Promise<{ readonly value: unknown } | { readonly error: string }> {
  try {
    const text = await readFile(file, 'utf8');
    return { value: JSON.parse(isLines(text) ? (text.trim().split('\n')[0] ?? '') : text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isLines(text: string): boolean {
  const lines = text.trim().split('\n');
  return lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}'));
}

/** Prints what is wrong with a call, and returns its exit code. */
export function refuse(message: string, usage?: string): number {
  console.error(usage === undefined ? message : `${message}\nusage: ${usage}`);
  return exitCodes.misused;
}

/** Reads the process's own clock, in seconds. */
export const clock = () => performance.now() / 1000;
