import { isUtf8 } from 'node:buffer';
import { AppError } from './app-error.ts';
import { requireModest } from './bodies.ts';

/** The most parts of a form: more are no form of ours. */
const mostParts = 30;

/** Reads what a part says: JSON where it says so, else its text. */
async function readPart(part: string | File): Promise<unknown> {
  if (typeof part === 'string') return part;
  const bytes = Buffer.from(await part.arrayBuffer());
  if (part.type !== 'application/json') return bytes.toString('base64');
  const text = bytes.toString('utf8');
  requireModest(text);
  return JSON.parse(text);
}

/**
 * Reads a form with a file as the body that its endpoint takes as JSON: the file as base64 and its name, fields as text,
 * and parts of the type `application/json` as what they hold. Example: `curl -F file=@guests.csv -F consent=ask`.
 * @throws AppError invalid_request where it is no form
 */
export async function readUpload(type: string, bytes: Buffer): Promise<Readonly<Record<string, unknown>>> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const body: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    let parts = 0;
    for (const [name, part] of form) {
      if (++parts > mostParts || Object.hasOwn(body, name) || !isUtf8(Buffer.from(name))) throw new TypeError(name);
      body[name] = await readPart(part);
      if (name === 'file' && typeof part !== 'string') body.fileName ??= part.name.slice(0, 200);
    }
    return { ...body };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('invalid_request');
  }
}
