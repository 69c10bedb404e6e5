import type { Reply } from './bench.ts';
import { textOf } from './leaks.ts';

/**
 * Lists the paths of all keys of a value, lists merged: `items[].name.family`. Keys that are ids, languages or
 * currencies are written as one.
 */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, one]) =>
        pathsOf(one, `${path}${path ? '.' : ''}${/^[a-z]{3}_|^(?:en|fr|zh)$/.test(key) ? '*' : key}`),
      );
}

/** Lists the names of the fields that an answer holds: keys of JSON, heads of a table, properties of a calendar. */
export function fieldsOf(reply: Reply): string[] {
  const text = textOf(reply);
  const fields = (): string[] => {
    if (reply.type.includes('json')) return pathsOf(JSON.parse(text));
    if (reply.type.startsWith('text/csv')) return (text.replace(/^\ufeff/, '').split(/\r?\n/)[0] ?? '').split(',');
    if (reply.type.startsWith('text/calendar'))
      return [...text.matchAll(/^([A-Z-]+)[:;]/gm)].map((match) => match[1] ?? '');
    // The head of each sheet of a workbook.
    return [...text.matchAll(/<row r="1"[^>]*>(.*?)<\/row>/gs)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((cell) => cell[1] ?? ''),
    );
  };
  return [...new Set(fields())].sort();
}
