import type { DeskPerson } from '@jumelage/contracts/days';
import { matches } from '@jumelage/domain/search';

type Searchable = Pick<DeskPerson, 'name' | 'organisation'>;

/** Tells whether a query matches somebody's name or organisation. */
export function isNamed({ name, organisation }: Searchable, typed: string): boolean {
  return matches(typed, { name, texts: [organisation.nameLatin, organisation.nameHanzi] });
}

/** Keys of a French keyboard by what a scanner that believes in an American one meant. */
const azerty = new Map([...'&é"\'(-è_çàqawzQAWZ,'].map((typed, index) => [typed, '1234567890aqzwAQZWm'[index] ?? '']));

/**
 * Reads the participant's id from a scanned badge: an address with `badge=`, also as a French keyboard garbles it, or
 * the bare id.
 */
export function readBadge(text: string): string | undefined {
  const found = /(?:badge=|^)(par_[0-9a-z]{1,40})(?:$|[^0-9a-z])/i.exec(text.trim())?.[1];
  if (found) return found.toLowerCase();
  const garbled = /bqdge=pqr°(.{1,40})$/.exec(text.trim())?.[1];
  return garbled && `par_${[...garbled].map((typed) => azerty.get(typed) ?? typed).join('')}`;
}
