import type { Language } from '@jumelage/domain/language';
import { writtenNameFor } from '@jumelage/domain/participant';

/** The facts that are names of people, as the product writes them. */
const names = new Set(['fromName', 'withName', 'forName', 'organiserName']);

/** Writes the people's names in the facts of a mail for its reader: who reads Chinese has Chinese names in characters. */
export function readerNames<Facts>(facts: Facts, language: Language): Facts {
  const read = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return names.has(name) ? writtenNameFor(value, language) : value;
    if (Array.isArray(value)) return value.map((one) => read(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one, key)]));
  };
  return read(facts) as Facts;
}
