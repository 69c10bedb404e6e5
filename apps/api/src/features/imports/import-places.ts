import type { ImportTextRow } from '@jumelage/db/repositories/import-profiles';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { chunksOf, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Deps, newId } from '../../deps.ts';
import { type ImportScope, type NamedGroup, type NamedPerson, organisationsOf } from './import-organisations.ts';
import type { ListPace } from './lists/list-progress.ts';

/** Rows of one statement: a short step. */
const writtenAtOnce = 50;

/** An organisation of a list, with its id: one that is here, or a draft that was made for it. */
type Placed = { readonly id: Id<'organisation'>; readonly group: NamedGroup };

/** Finds the organisation of each person: an existing one, or a draft made for it; with what was made and confirmed. */
export async function placesOf(
  deps: Deps,
  tx: Store,
  scope: ImportScope,
  { people, now }: { readonly people: readonly NamedPerson[]; readonly now: Date },
  pace: ListPace,
): Promise<{
  readonly idOf: ReadonlyMap<NamedPerson, Id<'organisation'>>;
  readonly groups: readonly Placed[];
  readonly drafted: Id<'organisation'>[];
  readonly confirmed: Id<'organisation'>[];
}> {
  const groups = (await organisationsOf(tx, scope, people, pace)).map(
    (group): Placed => ({
      id: group.same?.id ?? newId(deps, 'organisation'),
      group,
    }),
  );
  const drafts = groups.flatMap(({ id, group }) => {
    const [first] = group.people;
    if (group.same || !first) return [];
    const website = group.people.find((one) => one.website)?.website ?? null;
    const names = { nameLatin: group.latin, nameHanzi: group.hanzi, country: group.country };
    return [{ id, kind: first.kind, ...names, sector: first.sector, website, draftedByEventId: scope.eventId, now }];
  });
  for (const some of chunksOf(drafts, writtenAtOnce)) {
    await insertOrganisationDrafts(tx, some);
    await pace.breathe();
  }
  const drafted = drafts.map(({ id }) => id);
  const confirmed: Id<'organisation'>[] = [];
  if (scope.actor.mayCreateEvents) {
    const isNew = new Set(drafted);
    for (const some of chunksOf([...new Set(groups.map(({ id }) => id))], writtenAtOnce)) {
      const confirmedNow = await confirmCountries(tx, some, { isOwnerless: true, now });
      confirmed.push(...confirmedNow.filter((id) => !isNew.has(id)));
      await pace.breathe();
    }
  }
  const idOf = new Map(groups.flatMap(({ id, group }) => group.people.map((person) => [person, id] as const)));
  return { idOf, groups, drafted, confirmed };
}

/** Joins what the people of an organisation say of it, each text once. */
export function textsOfPeople(
  some: Iterable<readonly [Id<'organisation'>, readonly NamedPerson[]]>,
  now: Date,
): ImportTextRow[] {
  return [...some].flatMap(([organisationId, people]) => {
    const joined = (field: 'description' | 'offer' | 'need', most: number) =>
      [...new Set(people.flatMap((one) => one[field] ?? []))].join('\n').slice(0, most);
    const texts = {
      description: joined('description', 4000),
      offer: joined('offer', 1000),
      need: joined('need', 1000),
    };
    const says = Object.values(texts).some((text) => text !== '');
    return says ? [{ organisationId, ...texts, createdAt: now }] : [];
  });
}
