import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { FileError } from './file-error.ts';

/** The form of the file: raised when what was written before could no longer be read. */
const form = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The last line of a backup: what it holds, and of which version. The copy of the SQLite file stands before it, byte by
 * byte, so that `head -c` and
 * `tail -n 1` take a backup apart where nothing else is at hand.
 */
const manifest = z.strictObject({
  jumelageBackup: z.literal(form),
  madeAt: z.iso.datetime(),
  product: z.string().max(60),
  engine: z.enum(['sqlite', 'postgres']),
  /** The newest migration of the database, as drizzle dates it. */
  migration: z.number().int().min(0),
  /** Null for PostgreSQL, whose own tools copy it. */
  database: z.strictObject({ bytes: z.number().int().positive(), sha256 }).nullable(),
  /** The root key, base64url. */
  key: z.string().regex(/^[\w-]{43,}$/),
});
export type Manifest = z.output<typeof manifest>;

/** More than any manifest has. */
const longestLine = 16_384;

const sumOf = (told: Manifest) => createHash('sha256').update(JSON.stringify(told)).digest('hex');

/** Computes the SHA-256 of the first bytes of a file, in hexadecimal; `tell` receives how many were read. */
async function sumOfFile(path: string, bytes: number, tell: (done: number, total: number) => void): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  for await (const chunk of createReadStream(path, { end: bytes - 1, highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    done += (chunk as Buffer).length;
    tell(done, bytes);
  }
  return hash.digest('hex');
}

type Parts = Omit<Manifest, 'jumelageBackup' | 'database'>;

/**
 * Makes a backup of a file that holds the copy of a database, or nothing: adds its manifest, and waits until all is on
 * the disk.
 */
export async function sealBackup(
  path: string,
  parts: Parts,
  tell: (done: number, total: number) => void,
): Promise<Manifest> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const database = size === 0 ? null : { bytes: size, sha256: await sumOfFile(path, size, tell) };
    const told = manifest.parse({ jumelageBackup: form, ...parts, database });
    await file.write(`\n${JSON.stringify({ ...told, sha256: sumOf(told) })}\n`, size);
    await file.sync();
    return told;
  } finally {
    await file.close();
  }
}

async function lastLine(file: FileHandle): Promise<{ readonly text: string; readonly start: number } | undefined> {
  const { size } = await file.stat();
  const length = Math.min(size, longestLine);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  const from = length < 2 || buffer[length - 1] !== 0x0a ? -1 : buffer.lastIndexOf(0x0a, length - 2);
  return from < 0 ? undefined : { text: buffer.toString('utf8', from + 1, length - 1), start: size - length + from };
}

/**
 * Reads the manifest of a backup. Throws a `FileError` where the file is no backup, is cut off, was changed, or has a
 * format that this version does not know.
 */
export async function readManifest(path: string): Promise<Manifest> {
  const file = await open(path, 'r').catch((error: Error) => {
    throw new FileError(error.message);
  });
  try {
    const line = await lastLine(file);
    const read = line && parse(line.text);
    if (!line || !read) throw new FileError(`${path} is no backup of Jumelage, or its end is cut off`);
    if (typeof read.jumelageBackup === 'number' && read.jumelageBackup > form)
      throw new FileError(`${path} was made by a newer version (${String(read.product)}): restore it with that one`);
    const { sha256: sum, ...rest } = read;
    const { data } = manifest.safeParse(rest);
    if (!data || sum !== sumOf(data) || (data.database?.bytes ?? 0) !== line.start)
      throw new FileError(`${path} was changed since it was made, or is cut`);
    return data;
  } finally {
    await file.close();
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'jumelageBackup' in value
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Extracts the database from a backup into a new file that only its owner can read, and waits until it is on the disk.
 * Throws a `FileError` where it differs from what was backed up.
 */
export async function takeDatabase(
  path: string,
  { database }: Manifest,
  target: string,
  tell: (done: number, total: number) => void,
): Promise<void> {
  if (!database) throw new FileError(`${path} holds no SQLite database`);
  const hash = createHash('sha256');
  let done = 0;
  await pipeline(
    createReadStream(path, { end: database.bytes - 1, highWaterMark: 1 << 20 }),
    async function* (chunks) {
      for await (const chunk of chunks as AsyncIterable<Buffer>) {
        hash.update(chunk);
        done += chunk.length;
        tell(done, database.bytes);
        yield chunk;
      }
    },
    createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
  );
  if (hash.digest('hex') !== database.sha256)
    throw new FileError(`the database in ${path} was changed since the backup was made: its checksum is another`);
}
