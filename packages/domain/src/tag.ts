import { fold } from './fold.ts';
import { line } from './text.ts';

/** Words by which organisers sort their participants: so many a person, of so many characters each. */
export const tagLimits = { most: 20, characters: 40 } as const;

/** The signs between two tags of a cell, none of which is in one: what is written is read back as it was. */
const between = /[,，;；、|\n]+/;
/** The shape of one tag. */
export const oneTag = /^[^\p{Cc},，;；、|]+$/u;

/** Writes a tag as it is compared: one of signs alone is itself. */
const keyOf = (tag: string) => fold(tag) || tag;

/** Keeps the first spelling of each tag: case, accents and width make no other one. */
export function distinctTags(tags: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(keyOf(tag))) first.set(keyOf(tag), tag);
  return [...first.values()];
}

/**
 * Reads the tags of a cell, each once, in their order. Example: `VIP ; press, vip` → VIP, press.
 */
export function readTags(text: string): string[] {
  return distinctTags(text.split(between).map(line).filter(Boolean));
}

/**
 * Returns somebody's tags with one more, or without one, whatever its case; undefined where that changes nothing, or
 * where they have as many as there may be.
 */
export function changeTags(
  tags: readonly string[],
  { tag, isSet }: { readonly tag: string; readonly isSet: boolean },
): readonly string[] | undefined {
  const others = tags.filter((one) => keyOf(one) !== keyOf(tag));
  const has = others.length < tags.length;
  if (has === isSet || (isSet && tags.length >= tagLimits.most)) return undefined;
  return isSet ? [...tags, tag] : others;
}
