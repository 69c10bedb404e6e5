import { insertOrganisation, saveProfile, updateStatus } from '@jumelage/db/repositories/organisations';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { languages } from '@jumelage/domain/language';
import { type Deps, newId } from '../deps.ts';
import { labelsOf, toProfileChanges } from '../features/organisations/changes.ts';
import type { DemoContent, DemoOrganisation } from './content-types.ts';

export type OrganisationIds = ReadonlyMap<string, Id<'organisation'>>;

/** Picks a city's name in the original's language: the directory stores one spelling of it. */
function cityOf({ texts, city, country }: DemoOrganisation): string {
  const original = languages.find((language) => texts[language]?.origin === 'original');
  return city[original ?? (country === 'CN' ? 'zh' : 'fr')];
}

/** Writes the parks with their twins, and the organisations with their profiles, published. */
export async function fillOrganisations(deps: Deps, store: Store, content: DemoContent): Promise<OrganisationIds> {
  const parkIds = new Map(content.parks.map((park) => [park.key, newId(deps, 'park')]));
  const idOf = (key: string) => parkIds.get(key) ?? newId(deps, 'park');
  for (const { key, country, name, city } of content.parks)
    await store.q.insert(store.t.parks).values({ id: idOf(key), country, name, city });
  for (const { key, twins } of content.parks)
    for (const twin of twins) await store.q.insert(store.t.parkTwins).values({ parkId: idOf(key), twinId: idOf(twin) });
  const ids = new Map<string, Id<'organisation'>>();
  const now = new Date(deps.now());
  for (const one of content.organisations) {
    const id = newId(deps, 'organisation');
    ids.set(one.key, id);
    const {
      key: _,
      sample,
      invented,
      city: __,
      park,
      texts,
      offers,
      needs,
      thesis,
      languages: spoken,
      topics,
      ...rest
    } = one;
    const cooperation = (item: (typeof offers)[number]) => ({ ...item, topics: [...item.topics] });
    const changes = toProfileChanges(deps, {
      ...rest,
      // What is real agreed to nothing here.
      isPublic: sample,
      city: cityOf(one),
      parkId: park ? idOf(park) : null,
      languages: [...spoken],
      topics: [...topics],
      texts,
      offers: offers.map(cooperation),
      needs: needs.map(cooperation),
      raise: one.raise ?? null,
      thesis: thesis
        ? {
            ...thesis,
            topicsIn: [...thesis.topicsIn],
            topicsOut: [...thesis.topicsOut],
            stages: [...thesis.stages],
            countries: [...thesis.countries],
            musts: [...thesis.musts],
          }
        : null,
    });
    const { kind, nameLatin, country } = one;
    await insertOrganisation(store, {
      id,
      kind,
      nameLatin,
      country,
      now,
      isSample: sample,
      hasInventedParts: invented,
      shownAbroad: true,
      countryConfirmedAt: now,
    });
    await saveProfile(store, { id, changes, now, labelsOf });
    await updateStatus(store, id, 'published', now);
  }
  return ids;
}
