import { findSameOrganisations, type KnownOrganisation } from '@jumelage/db/repositories/organisation-identity';
import { countAdmittedByOrganisation } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { isSameOrganisation, type OrganisationKeys, organisationKeys } from '@jumelage/domain/organisation-name';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { type Breathe, inSlices } from '../../runtime/breathe.ts';
import type { ImportedPerson } from './lists/cells.ts';
import type { ListPace } from './lists/list-progress.ts';
import type { ListRow } from './lists/read-list.ts';

/** A person of a list, with the organisation that theirs was said to be the same as. */
export type NamedPerson = ImportedPerson & { readonly sameAs?: Id<'organisation'> | undefined };

/** Of look-alikes, by the line of one of their people, the organisation that they are. */
export type Joins = readonly { readonly line: number; readonly organisationId: Id<'organisation'> }[];

/** An organisation that a list names, however often and however spelled, with those that it is or looks like. */
export type NamedGroup = {
  readonly country: Country;
  readonly people: NamedPerson[];
  readonly latin: string;
  hanzi: string | null;
  same: KnownOrganisation | undefined;
  alike: readonly KnownOrganisation[];
};

/** The event and author of an import; the operator at the command line holds the right to create events. */
export type ImportScope = {
  readonly eventId: Id<'event'>;
  readonly actor: Pick<Actor, 'mayCreateEvents'> & Partial<Pick<Actor, 'userId'>>;
};

/** Groups people by organisation: of the same country, and by the same name in either script. */
async function groupsOf(people: readonly NamedPerson[], breathe: Breathe): Promise<NamedGroup[]> {
  const groups: (NamedGroup & { keys: OrganisationKeys })[] = [];
  const byName = new Map<string, (typeof groups)[number][]>();
  const partsOf = ({ latin, hanzi }: OrganisationKeys, country: Country) =>
    [latin && `${country} l ${latin}`, hanzi && `${country} h ${hanzi}`].filter(Boolean) as string[];
  await inSlices(people, breathe, (person) => {
    const keys = organisationKeys({ latin: person.organisation, hanzi: person.organisationHanzi });
    const near = partsOf(keys, person.country).flatMap((part) => byName.get(part) ?? []);
    let group = near.find((one) => isSameOrganisation(one.keys, keys));
    if (group) {
      group.hanzi ??= person.organisationHanzi;
      group.keys = { latin: group.keys.latin ?? keys.latin, hanzi: group.keys.hanzi ?? keys.hanzi };
    } else {
      group = {
        country: person.country,
        people: [],
        latin: person.organisation,
        hanzi: person.organisationHanzi,
        keys,
        same: undefined,
        alike: [],
      };
      groups.push(group);
    }
    group.people.push(person);
    for (const part of partsOf(group.keys, person.country)) {
      const named = byName.get(part);
      if (!named) byName.set(part, [group]);
      else if (!named.includes(group)) named.push(group);
    }
  });
  return groups;
}

/**
 * Finds the organisations that people of a list come for: those that this event drafted, and those whose country is
 * confirmed. Authors without the right to create events reach the event's own alone. An unconfirmed organisation of
 * somebody else draws nobody's people to it, and is not mentioned.
 */
export async function organisationsOf(
  store: Store,
  { actor, eventId }: ImportScope,
  people: readonly NamedPerson[],
  { breathe, tell }: ListPace,
): Promise<NamedGroup[]> {
  const groups = await groupsOf(people, breathe);
  const names = await findSameOrganisations(store, groups, {
    breathe,
    tell: (done) => tell('organisations', done, groups.length),
  });
  const here = actor.mayCreateEvents ? undefined : await countAdmittedByOrganisation(store, eventId);
  const isReached = (one: KnownOrganisation) =>
    one.draftedByEventId === eventId || (one.countryConfirmedAt !== null && (here === undefined || here.has(one.id)));
  await inSlices(groups.entries(), breathe, ([i, group]) => {
    const same = names[i]?.same.filter(isReached) ?? [];
    const said = group.people.find((person) => person.sameAs)?.sameAs;
    group.same = same.find((one) => one.id === said) ?? same[0];
    group.alike = group.same ? [] : (names[i]?.alike.filter(isReached) ?? []);
  });
  return groups;
}

/**
 * Writes rows of look-alikes as rows of the organisation that they were said to be: all rows that name it in one way
 * with it, so that its people are found again.
 * @throws AppError look_alike_gone where it is none that such a row looks like any more
 */
export async function joinLookAlikes(
  store: Store,
  scope: ImportScope,
  { rows, joins }: { readonly rows: readonly ListRow[]; readonly joins: Joins },
  { breathe }: ListPace,
): Promise<readonly ListRow[]> {
  if (joins.length === 0) return rows;
  const people = new Map<NamedPerson, ListRow>();
  for (const row of rows) {
    const { organisation, country } = row.person;
    if (row.problems.length === 0 && organisation !== null && country !== null)
      people.set({ ...row.person, organisation, country }, row);
  }
  // Progress of comparing organisations is reported once, afterwards.
  const groups = await organisationsOf(store, scope, [...people.keys()], { breathe, tell: () => {} });
  const named = new Map<ListRow, KnownOrganisation>();
  for (const { line, organisationId } of joins) {
    const group = groups.find((one) => one.people.some((person) => people.get(person)?.line === line));
    const same = group?.alike.find(({ id }) => id === organisationId);
    if (!group || !same) throw new AppError('look_alike_gone');
    for (const person of group.people) named.set(found(people.get(person)), same);
  }
  return rows.map((row) => {
    const same = named.get(row);
    return same
      ? {
          ...row,
          person: { ...row.person, organisation: same.nameLatin, organisationHanzi: same.nameHanzi, sameAs: same.id },
        }
      : row;
  });
}
