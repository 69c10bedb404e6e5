import { insertParks } from '@jumelage/db/repositories/parks';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../deps.ts';
import { writeNewOrganisation } from '../features/organisations/service.ts';
import type { DemoContent, DemoCooperation, DemoOrganisation } from './content-types.ts';

export type OrganisationIds = ReadonlyMap<string, Id<'organisation'>>;

const toCooperation = ({ kind, topics, text }: DemoCooperation) => ({ kind, topics: [...topics], text });

/** Writes the parks with their twins, and the organisations with their profiles, published. */
export async function fillOrganisations(deps: Deps, store: Store, content: DemoContent): Promise<OrganisationIds> {
  const parkIds = new Map(content.parks.map((park) => [park.key, newId(deps, 'park')]));
  const idOf = (key: string) => parkIds.get(key) ?? newId(deps, 'park');
  await insertParks(
    store,
    content.parks.map(({ key, country, name, city, twins }) => ({ id: idOf(key), country, name, city, twins: twins.map(idOf) })),
  );
  const ids = new Map<string, Id<'organisation'>>();
  for (const organisation of content.organisations) {
    const id = newId(deps, 'organisation');
    ids.set(organisation.key, id);
    const marks = { id, status: 'published', isSample: organisation.sample, hasInventedParts: organisation.invented } as const;
    await writeNewOrganisation(deps, store, marks, toBody(organisation, organisation.park ? parkIds.get(organisation.park) : undefined));
  }
  return ids;
}

function toBody(organisation: DemoOrganisation, parkId: Id<'park'> | undefined) {
  const { kind, nameLatin, nameHanzi, country, city, registrationNumber, foundedYear, headcount, turnover, website } = organisation;
  const { sector, stage, trl, texts, raise, thesis } = organisation;
  return {
    kind,
    nameLatin,
    nameHanzi,
    country,
    city: city.en,
    parkId,
    registrationNumber,
    foundedYear,
    headcount,
    turnover,
    website,
    languages: [...organisation.languages],
    sector,
    topics: [...organisation.topics],
    stage,
    trl,
    texts: texts as NonNullable<Parameters<typeof writeNewOrganisation>[3]['texts']>,
    offers: organisation.offers.map(toCooperation),
    needs: organisation.needs.map(toCooperation),
    raise,
    thesis: thesis && {
      ...thesis,
      topicsIn: [...thesis.topicsIn],
      topicsOut: [...thesis.topicsOut],
      stages: [...thesis.stages],
      countries: [...thesis.countries],
      musts: [...thesis.musts],
    },
  };
}
