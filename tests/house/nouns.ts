import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endpointGroups } from '@jumelage/contracts/endpoints';
import { root } from './sources.ts';

/** The places in which a noun stands, each as the path that a stranger would guess. */
const places = {
  contract: (noun: string) => `packages/contracts/src/${noun}.ts`,
  repository: (noun: string) => `packages/db/src/repositories/${noun}.ts`,
  api: (noun: string) => `apps/api/src/features/${noun}/routes.ts`,
  web: (noun: string) => `apps/web/src/features/${noun}`,
  words: (noun: string) => `packages/i18n/src/words/${noun}.en.ts`,
  test: (noun: string) => `tests/api/${noun}.test.ts`,
} as const;

/** Nouns that do not stand under their own name in a place, and the name there. This list only gets shorter. */
export const elsewhere: Readonly<Record<string, Readonly<Partial<Record<keyof typeof places, string>>>>> = {
  documents: { words: 'organisations' },
  grants: { words: 'organisations' },
  // They read what messages and requests hold, and store nothing.
  translations: { repository: 'messages', words: 'core' },
  // They are requests, of which organisers are the origin.
  introductions: { repository: 'meeting-requests' },
  pictures: { web: 'organisations', words: 'organisations' },
};

export const nouns = Object.keys(endpointGroups);

/** Lists the places in which a noun does not stand, under its own name or the one that is said. */
export function missingPlaces(noun: string): string[] {
  return (Object.keys(places) as (keyof typeof places)[]).flatMap((place) => {
    const other = elsewhere[noun]?.[place];
    const own = existsSync(join(root, places[place](noun)));
    if (other === undefined) return own ? [] : [`${noun} has no ${place}: ${places[place](noun)}`];
    return !own && existsSync(join(root, places[place](other)))
      ? []
      : [`${noun} is said to have its ${place} in ${other}`];
  });
}
