import { z } from 'zod';
import { breather, inSlices } from '../runtime/breathe.ts';

/** From so many items on a list is written in slices. */
const longFrom = 500;

/** A text longer than this goes out in pieces of so many characters: each is a short step to encode and to compress. */
export const pieceLength = 250_000;

/** Cuts a text into pieces, none of which ends within a character. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + pieceLength - 1);
    const end = at + (last >= 0xd800 && last < 0xdc00 ? pieceLength - 1 : pieceLength);
    yield text.slice(at, end);
    at = end;
  }
}

type Named = Readonly<Record<string, unknown>>;

/**
 * Writes an answer as JSON. Parsing strips what the contract does not declare: a column added later does not leak by
 * itself. Long lists directly in an answer
 * are parsed and written item by item, and others have their turn in between.
 */
export async function toText(schema: z.ZodType, answer: unknown): Promise<string> {
  const lists = schema instanceof z.ZodObject ? longLists(schema, answer as Named) : new Map<string, z.ZodType>();
  if (lists.size === 0) return JSON.stringify(schema.parse(answer));
  const breathe = breather();
  const rest = schema.parse({
    ...(answer as Named),
    ...Object.fromEntries([...lists.keys()].map((name) => [name, []])),
  }) as Named;
  const fields: string[] = [];
  for (const [name, value] of Object.entries(rest)) {
    const item = lists.get(name);
    const text = item
      ? `[${(await inSlices((answer as Named)[name] as readonly unknown[], breathe, (one) => JSON.stringify(item.parse(one)))).join(',')}]`
      : JSON.stringify(value);
    if (text !== undefined) fields.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${fields.join(',')}}`;
}

/**
 * Finds the long lists of an answer, with the schema of their items; lists whose contract has a check on the whole are
 * left out.
 */
function longLists({ shape, def }: z.ZodObject, answer: Named): Map<string, z.ZodType> {
  if (def.checks?.length) return new Map();
  return new Map(
    Object.entries(shape).flatMap(([name, of]) => {
      const value = answer[name];
      const isLong =
        of instanceof z.ZodArray && !of.def.checks?.length && Array.isArray(value) && value.length >= longFrom;
      return isLong ? [[name, of.element as z.ZodType] as const] : [];
    }),
  );
}
