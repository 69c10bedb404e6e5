import { countAdmittedByOrganisation } from '@jumelage/db/repositories/match-marks';
import { findSameOrganisations, type KnownOrganisation } from '@jumelage/db/repositories/organisation-identity';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { isSameOrganisation, type OrganisationKeys, organisationKeys } from '@jumelage/domain/organisation-name';
import type { Actor } from '../../http/policy.ts';
import type { ImportedPerson } from './cells.ts';

/** An organisation that a list names, however often and however spelled, with those that it is or looks like. */
export type NamedGroup = {
  readonly country: Country;
  readonly people: ImportedPerson[];
  readonly latin: string;
  hanzi: string | null;
  same: KnownOrganisation | undefined;
  alike: readonly KnownOrganisation[];
};

/** Whose import it is; the operator at the command line holds the right. */
export type ImportScope = { readonly eventId: Id<'event'>; readonly actor: Pick<Actor, 'mayCreateEvents'> };

/** Puts people of one organisation together: of the same country, and by the same name in either script. */
function groupsOf(people: readonly ImportedPerson[]): NamedGroup[] {
  const groups: (NamedGroup & { keys: OrganisationKeys })[] = [];
  const byName = new Map<string, (typeof groups)[number][]>();
  const partsOf = ({ latin, hanzi }: OrganisationKeys, country: Country) =>
    [latin && `${country} l ${latin}`, hanzi && `${country} h ${hanzi}`].filter(Boolean) as string[];
  for (const person of people) {
    const keys = organisationKeys({ latin: person.organisation, hanzi: person.organisationHanzi });
    const near = partsOf(keys, person.country).flatMap((part) => byName.get(part) ?? []);
    let group = near.find((one) => isSameOrganisation(one.keys, keys));
    if (group) {
      group.hanzi ??= person.organisationHanzi;
      group.keys = { latin: group.keys.latin ?? keys.latin, hanzi: group.keys.hanzi ?? keys.hanzi };
    } else {
      group = { country: person.country, people: [], latin: person.organisation, hanzi: person.organisationHanzi, keys, same: undefined, alike: [] };
      groups.push(group);
    }
    group.people.push(person);
    for (const part of partsOf(group.keys, person.country)) {
      const named = byName.get(part);
      if (!named) byName.set(part, [group]);
      else if (!named.includes(group)) named.push(group);
    }
  }
  return groups;
}

/**
 * Finds the organisations that people of a list come for: those that this event drafted, and those whose country is confirmed; who does not hold the right
 * reaches of these the event's own alone. What somebody calls their unconfirmed organisation draws nobody's people to it, and is not told of.
 */
export async function organisationsOf(store: Store, { actor, eventId }: ImportScope, people: readonly ImportedPerson[]): Promise<NamedGroup[]> {
  const groups = groupsOf(people);
  const found = await findSameOrganisations(store, groups);
  const here = actor.mayCreateEvents ? undefined : await countAdmittedByOrganisation(store, eventId);
  const isReached = (one: KnownOrganisation) =>
    one.draftedByEventId === eventId || (one.countryConfirmedAt !== null && (here === undefined || here.has(one.id)));
  for (const [i, group] of groups.entries()) {
    group.same = found[i]?.same.find(isReached);
    group.alike = group.same ? [] : (found[i]?.alike.filter(isReached) ?? []);
  }
  return groups;
}
