import { createHash } from 'node:crypto';
import type { Language } from '@jumelage/domain/language';
import { day } from '@jumelage/domain/time';
import { pauseAfter } from '@jumelage/domain/translation';
import type { Deps } from '../../deps.ts';
import { type Translate, translateByModel } from './translate-by-model.ts';

/** The number of cached translations, and their age: in memory alone, so that nobody's words are stored a second time. */
const cached = { most: 2_000, for: day } as const;
/** Texts that are being translated at once: more wait for nobody, they are refused. */
const mostAtOnce = 8;

export class TranslatorRests extends Error {}

/**
 * Caches translations by the text, asks once for the same text at the same time, and rests after failures in a row,
 * ever longer.
 */
export function cachedTranslate(now: () => number, model: string, translate: Translate): Translate {
  const known = new Map<string, { readonly value: string; readonly until: number }>();
  const asked = new Map<string, Promise<string>>();
  let failures = 0;
  let restsUntil = 0;

  function keep(key: string, value: string): void {
    known.delete(key);
    known.set(key, { value, until: now() + cached.for });
    if (known.size > cached.most) for (const oldest of known.keys()) return void known.delete(oldest);
  }

  async function ask(key: string, text: string, to: Language): Promise<string> {
    try {
      const value = await translate(text, to);
      failures = 0;
      keep(key, value);
      return value;
    } catch (error) {
      failures++;
      restsUntil = now() + pauseAfter(failures);
      throw error;
    } finally {
      asked.delete(key);
    }
  }

  return async (text, to) => {
    const key = createHash('sha256')
      .update(JSON.stringify([model, to, text]))
      .digest('base64');
    const found = known.get(key);
    if (found && found.until > now()) return found.value;
    const same = asked.get(key);
    if (same) return same;
    if (now() < restsUntil || asked.size >= mostAtOnce) throw new TranslatorRests('the translator rests');
    const answer = ask(key, text, to);
    asked.set(key, answer);
    return answer;
  };
}

/** Makes the translator of this process; undefined where the operator set no endpoint. */
export function openTranslator({ config: { translation }, now }: Pick<Deps, 'config' | 'now'>): Translate | undefined {
  return translation && cachedTranslate(now, translation.model, translateByModel(translation));
}
