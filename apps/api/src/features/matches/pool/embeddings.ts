import { createHash } from 'node:crypto';
import { findEmbeddings, insertEmbeddings } from '@jumelage/db/repositories/embeddings';
import { reading, writing } from '@jumelage/db/store';
import { languages } from '@jumelage/domain/language';
import { z } from 'zod';
import type { Config } from '../../../config.ts';
import type { Deps } from '../../../deps.ts';

/** Turns texts into vectors of unit length, one a text; rejects when it cannot. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Vectors of profiles, made in the background: nothing waits for them, and nothing breaks without them. */
export type Embedder = {
  readonly known: (id: string) => Float32Array | undefined;
  /** Asks for the vector of what a profile says now; the one of what it said before is forgotten. */
  readonly want: (
    id: string,
    texts: readonly { readonly language: string; readonly tagline: string; readonly description: string }[],
  ) => void;
  /** Forgets a profile that is published no more. */
  readonly forget: (id: string) => void;
  /** Ids whose vectors came since the last time. */
  readonly takeNew: () => readonly string[];
  readonly close: () => void;
};

const batch = 16;
const firstPause = 5_000;
const longestPause = 600_000;
/** The part of a text that such models read. */
const longestText = 6_000;

const reply = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: z.array(z.number()).min(2).max(8192) })),
});

function toUnit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  if (!(length > 0) || !Number.isFinite(length)) throw new Error('an embedding has no direction');
  return Float32Array.from(values, (value) => value / length);
}

/** Asks an endpoint that speaks OpenAI's protocol. */
export function embedAt({ url, model, key, timeout }: NonNullable<Config['embeddings']>): Embed {
  return async (texts) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw new Error(`the embeddings endpoint answered ${response.status}`);
    const { data } = reply.parse(await response.json());
    const vectors = texts.map((_, index) => data.find((one) => one.index === index)?.embedding);
    if (vectors.some((vector) => vector === undefined || vector.length !== vectors[0]?.length))
      throw new Error('the embeddings do not fit the texts');
    return vectors.map((vector) => toUnit(vector ?? []));
  };
}

/** Picks one text of a profile: today's models read all three languages, and one says it all. */
function textOf(texts: Parameters<Embedder['want']>[1]): string {
  const first = languages.flatMap((language) => texts.find((one) => one.language === language) ?? [])[0];
  return first ? `${first.tagline}\n${first.description}`.trim().slice(0, longestText) : '';
}

/** Caches the vectors of profiles by their text; asks for missing ones, in batches, ever more slowly while it fails. */
export function keepEmbeddings(deps: Deps, embed: Embed, model: string): Embedder {
  const vectors = new Map<string, { readonly key: string; readonly vector: Float32Array }>();
  const fresh = new Set<string>();
  const wanted = new Map<string, { readonly key: string; readonly text: string }>();
  let pause = firstPause;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let isWorking = false;

  function soon(milliseconds: number): void {
    // One batch after the other: two at once would ask for the same texts.
    if (timer || closed || isWorking || wanted.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      isWorking = true;
      work().then(
        () => {
          isWorking = false;
          pause = firstPause;
          soon(0);
        },
        () => {
          isWorking = false;
          pause = Math.min(longestPause, pause * 2);
          soon(pause);
        },
      );
    }, milliseconds);
    timer.unref();
  }

  function forget(id: string): void {
    vectors.delete(id);
    wanted.delete(id);
    fresh.delete(id);
  }

  function keep(id: string, key: string, vector: Float32Array): void {
    vectors.set(id, { key, vector });
    fresh.add(id);
    wanted.delete(id);
  }

  async function work(): Promise<void> {
    const part = [...wanted].slice(0, batch);
    const stored = await findEmbeddings(
      reading(deps.db),
      part.map(([, { key }]) => key),
    );
    const missing = part.filter(([, { key }]) => !stored.has(key));
    const made = missing.length > 0 ? await embed(missing.map(([, { text }]) => text)) : [];
    if (closed) return;
    const rows = missing.flatMap(([, { key }], index) =>
      made[index] ? [{ key, vector: made[index], createdAt: new Date(deps.now()) }] : [],
    );
    if (rows.length > 0) await writing(deps.db, (store) => insertEmbeddings(store, rows));
    for (const [id, { key }] of part) {
      const vector = stored.get(key) ?? rows.find((row) => row.key === key)?.vector;
      // A profile that changed meanwhile is asked for again.
      if (vector && wanted.get(id)?.key === key) keep(id, key, vector);
    }
  }

  return {
    known: (id) => vectors.get(id)?.vector,
    want(id, texts) {
      const text = textOf(texts);
      const key = createHash('sha256').update(`${model}\n${text}`).digest('hex');
      if (vectors.get(id)?.key === key || wanted.get(id)?.key === key) return;
      forget(id);
      if (text === '') return;
      wanted.set(id, { key, text });
      soon(0);
    },
    forget,
    takeNew() {
      const ids = [...fresh];
      fresh.clear();
      return ids;
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
