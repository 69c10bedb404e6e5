import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../deps.ts';
import type { DemoContent } from './content-types.ts';

export type OrganisationIds = ReadonlyMap<string, Id<'organisation'>>;

/** Writes the parks with their twins, and the organisations with their profiles, published. */
export async function fillOrganisations(deps: Deps, store: Store, content: DemoContent): Promise<OrganisationIds> {
  const parkIds = new Map(content.parks.map((park) => [park.key, newId(deps, 'park')]));
  const idOf = (key: string) => parkIds.get(key) ?? newId(deps, 'park');
  for (const { key, country, name, city } of content.parks) await store.q.insert(store.t.parks).values({ id: idOf(key), country, name, city });
  for (const { key, twins } of content.parks)
    for (const twin of twins) await store.q.insert(store.t.parkTwins).values({ parkId: idOf(key), twinId: idOf(twin) });
  return new Map();
}
