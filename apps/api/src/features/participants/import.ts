import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ImportPreview, ImportRow } from '@jumelage/contracts/participants';
import { locked } from '@jumelage/db/locks';
import { findEvent } from '@jumelage/db/repositories/events';
import {
  insertOrganisationDrafts,
  insertParticipants,
  type NewParticipant,
  type PersonToFindAgain,
  peopleToFindAgain,
  updateParticipant,
} from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { reading, type Store, writing } from '@jumelage/db/store';
import { noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { KnownChoice } from '@jumelage/domain/participant';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';
import { homeZoneOf, type ImportedPerson, type RowPerson } from './cells.ts';
import { findAgain, identityOf, identityOfRow, nameKeys } from './find-people.ts';
import { type ImportScope, organisationsOf } from './import-organisations.ts';
import { type ListRow, type ListSource, type ReadList, readList } from './read-list.ts';

type Answer = Handlings['POST /api/events/:eventId/participants/import']['response'];
type Judged = ListRow & { readonly whole: ImportedPerson | undefined; readonly known: PersonToFindAgain | undefined };

const wholeOf = (person: RowPerson): ImportedPerson | undefined => {
  const { organisation, country } = person;
  return organisation !== null && country !== null ? { ...person, organisation, country } : undefined;
};

/** Ids that several people of a list have are no ids of people, but of orders or delegations. */
function sharedIds(rows: readonly ListRow[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { person } of rows) {
    if (person.externalId === null) continue;
    const name = nameKeys(person).join();
    if ((names.get(person.externalId) ?? name) !== name) shared.add(person.externalId);
    names.set(person.externalId, name);
  }
  return shared;
}

/** Tells of each row who it is: nobody yet, somebody of the event, or the same as a row above. */
function judge(list: ReadList, present: readonly PersonToFindAgain[]): Judged[] {
  const shared = sharedIds(list.rows);
  const here = findAgain(present, identityOf);
  const above = findAgain<ImportedPerson>([], identityOfRow);
  return list.rows.map((row) => {
    const externalId = row.person.externalId !== null && shared.has(row.person.externalId) ? null : row.person.externalId;
    const person = { ...row.person, externalId };
    const whole = row.problems.length === 0 ? wholeOf(person) : undefined;
    if (!whole) return { ...row, person, whole: undefined, known: undefined };
    if (above.find(identityOfRow(whole))) {
      const field = whole.externalId !== null ? 'externalId' : whole.email !== null ? 'email' : whole.family !== '' ? 'family' : 'hanzi';
      return { ...row, person, problems: [...row.problems, { field, code: 'duplicate' }], whole: undefined, known: undefined };
    }
    above.add(whole);
    return { ...row, person, whole, known: here.find(identityOfRow(whole)) };
  });
}

function countsOf(rows: readonly Judged[]) {
  const bad = rows.filter((row) => !row.whole).length;
  const known = rows.filter((row) => row.known).length;
  return { ready: rows.length - bad - known, known, bad };
}

/** What an import would do, row by row; nothing is stored. */
export async function previewImport(deps: Deps, scope: ImportScope, source: ListSource): Promise<ImportPreview> {
  const list = await readList(source);
  const store = reading(deps.db);
  const rows = judge(list, await peopleToFindAgain(store, scope.eventId));
  const groups = await organisationsOf(
    store,
    scope,
    rows.flatMap(({ whole, known }) => (whole && !known ? [whole] : [])),
  );
  const alikeOf = new Map(groups.flatMap(({ people, alike }) => people.map((person) => [person, alike] as const)));
  const { rows: _, ...table } = list;
  return {
    ...table,
    rows: rows.map(({ line, texts, person, problems, assumed, cells, whole, known }): ImportRow => {
      const alike = (whole && alikeOf.get(whole)) ?? [];
      return {
        ...{ line, values: texts, person, problems, assumed, isKnown: known !== undefined },
        alike: [...new Set(alike.map(({ nameLatin, nameHanzi }) => [nameLatin, nameHanzi].filter(Boolean).join(' ')))].slice(0, 3),
        ...(whole ? {} : { cells: [...cells] }),
      };
    }),
    ...countsOf(rows),
  };
}

type Wish = ListSource & { readonly known?: KnownChoice | undefined; readonly shownAbroad?: boolean | undefined };

/**
 * Imports the good rows of a list and leaves the others. People of the event are found again and left, or updated unless they have an account: what is theirs
 * then is their own word. Organisations that are vouched for are found again by name and country, else made as drafts of this event; who holds the right
 * vouches for those that nobody belongs to. Nobody is tied to an account: that an address stands in a file proves nothing about who signs in with it. The other
 * side is shown them where the organiser declares that they agreed.
 * @throws AppError import_unreadable; import_encoding_unclear where nobody chose one of several; import_has_bad_rows where there is nothing to take
 */
export async function importParticipants(deps: Deps, scope: ImportScope, wish: Wish): Promise<Answer> {
  const { eventId } = scope;
  const list = await readList(wish);
  if (list.encodings.length > 1 && !wish.encoding) throw new AppError('import_encoding_unclear', { facts: { encodings: list.encodings } });
  const shownAbroad = wish.shownAbroad ?? false;
  return writing(deps.db, async (tx) => {
    // Two files that name the same new organisation, or the same people, make them once.
    await locked(tx, [{ kind: 'platform', id: 'imports' }]);
    const event = found(await findEvent(tx, eventId));
    const rows = judge(list, await peopleToFindAgain(tx, eventId));
    const { ready, known, bad } = countsOf(rows);
    if (ready + known === 0) throw new AppError('import_has_bad_rows', { facts: { rows: badRows(rows) } });
    const people = rows.flatMap(({ whole, known: person }) => (whole && !person ? [whole] : []));
    const now = new Date(deps.now());
    const { idOf, created } = await placesOf(deps, tx, scope, people, now);
    await insertParticipants(
      tx,
      people.map(({ organisation: _, organisationHanzi: __, country, kind: ___, sector: ____, ...person }, i) => ({
        ...{ id: newId(deps, 'participant'), eventId, organisationId: found(idOf.get(found(people[i]))), userId: null },
        ...person,
        ...{ zone: homeZoneOf(country) ?? event.zone, shownAbroad, createdAt: now },
      })),
    );
    const updated = wish.known === 'update' ? await updateKnown(tx, eventId, rows, shownAbroad) : 0;
    // The trail keeps the declaration itself; beside it stands what the people were to agree to.
    if (shownAbroad) note({ notice: noticeVersions.other_side, people: people.length + updated });
    return { imported: people.length, updated, known: known - updated, bad, organisationsCreated: created };
  });
}

const badRows = (rows: readonly Judged[]) => rows.flatMap(({ whole, line, problems }) => (whole ? [] : [{ line, problems }])).slice(0, 100);

/** The organisation of each person: one that there is, or a draft made for it. */
async function placesOf(deps: Deps, tx: Store, scope: ImportScope, people: readonly ImportedPerson[], now: Date) {
  const groups = await organisationsOf(tx, scope, people);
  const idOf = new Map<ImportedPerson, Id<'organisation'>>();
  const drafts = groups.flatMap((group) => {
    const id = group.same?.id ?? newId(deps, 'organisation');
    for (const person of group.people) idOf.set(person, id);
    const [first] = group.people;
    if (group.same || !first) return [];
    return [
      {
        id,
        kind: first.kind,
        nameLatin: group.latin,
        nameHanzi: group.hanzi,
        country: group.country,
        sector: first.sector,
        draftedByEventId: scope.eventId,
        now,
      },
    ];
  });
  await insertOrganisationDrafts(tx, drafts);
  if (scope.actor.mayCreateEvents) await confirmCountries(tx, [...new Set(idOf.values())], { isOwnerless: true, now });
  return { idOf, created: drafts.length };
}

/** Brings people without an account up to what their rows say; what a row leaves out stays. Answers how many changed. */
async function updateKnown(tx: Store, eventId: Id<'event'>, rows: readonly Judged[], shownAbroad: boolean): Promise<number> {
  let updated = 0;
  for (const { whole, known, texts, assumed } of rows) {
    if (!whole || !known || known.userId !== null) continue;
    const { family, given, hanzi, email, externalId, languages, attendance } = whole;
    const says = (field: 'languages' | 'attendance') => texts[field] && !assumed.includes(field);
    const said: Partial<NewParticipant> = {
      ...(family || given ? { family, given } : {}),
      ...(hanzi ? { hanzi } : {}),
      ...(email ? { email } : {}),
      ...(externalId ? { externalId } : {}),
      ...(says('languages') ? { languages } : {}),
      ...(says('attendance') ? { attendance } : {}),
      ...(shownAbroad ? { shownAbroad } : {}),
    };
    const changes = Object.fromEntries(
      Object.entries(said).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field as keyof typeof known])),
    );
    if (Object.keys(changes).length > 0 && (await updateParticipant(tx, { eventId, participantId: known.id }, changes))) updated++;
  }
  return updated;
}
