import { fold } from './fold.ts';
import { line } from './text.ts';

/** Words by which organisers sort their participants: so many a person, of so many characters each. */
export const tagLimits = { most: 20, characters: 40 } as const;

/** The signs between two tags of a cell, none of which is in one: what is written is read back as it was. */
const between = /[,，;；、|\n]+/;
/** The shape of one tag. */
export const oneTag = /^[^\p{Cc},，;；、|]+$/u;

/** Keeps the first spelling of each tag: case, accents and width make no other one. */
export function distinctTags(tags: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(fold(tag) || tag)) first.set(fold(tag) || tag, tag);
  return [...first.values()];
}

/**
 * Reads the tags of a cell, each once, in their order. Example: `VIP ; press, vip` → VIP, press.
 */
export function readTags(text: string): string[] {
  return distinctTags(text.split(between).map(line).filter(Boolean));
}
