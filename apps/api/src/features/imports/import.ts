import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ImportPreview, ImportRow } from '@jumelage/contracts/imports';
import { findEvent } from '@jumelage/db/repositories/events';
import { insertOrganisationDrafts, type PersonToFindAgain, peopleToFindAgain } from '@jumelage/db/repositories/imports';
import { insertParticipants, type NewParticipant, updateParticipant } from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { chunksOf, locked, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { KnownChoice } from '@jumelage/domain/participant';
import { proposeLatinName } from '@jumelage/domain/pinyin';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { type Breathe, inSlices } from '../../runtime/breathe.ts';
import { noteDeclaration } from '../participants/agreements.ts';
import { findAgain, identityOf, identityOfRow, nameKeys } from './find-people.ts';
import {
  type ImportScope,
  type Joins,
  joinLookAlikes,
  type NamedPerson,
  organisationsOf,
} from './import-organisations.ts';
import { homeZoneOf, type ImportedPerson, type RowPerson } from './lists/cells.ts';
import { type ListPace, unwatched } from './lists/list-progress.ts';
import { type ListRow, type ListSource, type ReadList, readList } from './lists/read-list.ts';

type Answer = Handlings['POST /api/events/:eventId/participants/import']['response'];
type Judged = ListRow & { readonly whole: NamedPerson | undefined; readonly known: PersonToFindAgain | undefined };

const wholeOf = (person: RowPerson): NamedPerson | undefined => {
  const { organisation, country } = person;
  return organisation !== null && country !== null ? { ...person, organisation, country } : undefined;
};

/** Proposes letters for a name in characters alone, of people of the mainland: Hong Kong and Taiwan write otherwise. */
function pinyinOf({ hanzi, family, given, country }: RowPerson) {
  return hanzi !== null && `${family}${given}` === '' && country === 'CN' ? proposeLatinName(hanzi) : undefined;
}

/** Adds the pinyin of names that are in characters alone, as an assumption. */
function withPinyin(row: ListRow): ListRow {
  const latin = pinyinOf(row.person);
  return latin ? { ...row, person: { ...row.person, ...latin }, assumed: [...row.assumed, 'family', 'given'] } : row;
}

/** Finds ids that several people of a list share: they identify orders or delegations, not people. */
async function sharedIds(rows: readonly ListRow[], breathe: Breathe): Promise<ReadonlySet<string>> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  await inSlices(rows, breathe, ({ person }) => {
    if (person.externalId === null) return;
    const name = nameKeys(person).join();
    if ((names.get(person.externalId) ?? name) !== name) shared.add(person.externalId);
    names.set(person.externalId, name);
  });
  return shared;
}

/** Judges who each row is: somebody new, somebody of the event, or the same as a row above. */
async function judge(
  all: readonly ListRow[],
  present: readonly PersonToFindAgain[],
  { breathe, tell }: ListPace,
): Promise<Judged[]> {
  const shared = await sharedIds(all, breathe);
  const here = findAgain(identityOf);
  await inSlices(present, breathe, here.add);
  const above = findAgain(identityOfRow);
  let done = 0;
  return inSlices(all, breathe, (row): Judged => {
    tell('people', ++done, all.length);
    const externalId =
      row.person.externalId !== null && shared.has(row.person.externalId) ? null : row.person.externalId;
    const person = { ...row.person, externalId };
    const whole = row.problems.length === 0 ? wholeOf(person) : undefined;
    if (!whole) return { ...row, person, whole: undefined, known: undefined };
    if (above.find(identityOfRow(whole))) {
      const field =
        whole.externalId !== null
          ? 'externalId'
          : whole.email !== null
            ? 'email'
            : whole.family !== ''
              ? 'family'
              : 'hanzi';
      return {
        ...row,
        person,
        problems: [...row.problems, { field, code: 'duplicate' }],
        whole: undefined,
        known: undefined,
      };
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

/** The list, where it is read already, and a pace, where progress is reported. */
type How = { readonly read?: ReadList; readonly pace?: ListPace };

/**
 * Previews an import, row by row; nothing is stored. Other requests have their turn meanwhile, here as in the import.
 */
export async function previewImport(
  deps: Deps,
  scope: ImportScope,
  source: ListSource,
  { read, pace = unwatched() }: How = {},
): Promise<ImportPreview> {
  const list = read ?? (await readList(source, pace));
  const { breathe } = pace;
  const store = reading(deps.db);
  const canHavePinyin = await inSlices(
    list.rows,
    breathe,
    ({ problems, person }) => problems.length === 0 && pinyinOf(person) !== undefined,
  );
  const inCharacters = canHavePinyin.filter(Boolean).length;
  const named = source.pinyin ? await inSlices(list.rows, breathe, withPinyin) : list.rows;
  const rows = await judge(named, await peopleToFindAgain(store, scope.eventId, breathe), pace);
  const newcomers = rows.flatMap(({ whole, known }) => (whole && !known ? [whole] : []));
  const groups = await organisationsOf(store, scope, newcomers, pace);
  const alikeOf = new Map(groups.flatMap(({ people, alike }) => people.map((person) => [person, alike] as const)));
  const lineOf = new Map(rows.flatMap(({ line, whole }) => (whole ? [[whole, line] as const] : [])));
  const lookAlikes = groups
    .filter(({ alike }) => alike.length > 0)
    .map(({ people, latin, hanzi, alike }) => ({
      line: Math.min(...people.map((person) => lineOf.get(person) ?? Number.POSITIVE_INFINITY)),
      name: nameOf({ nameLatin: latin, nameHanzi: hanzi }),
      people: people.length,
      alike: alike.slice(0, 5).map((one) => ({ id: one.id, name: nameOf(one) })),
    }));
  const { rows: _, ...table } = list;
  return {
    ...table,
    ...{ lookAlikes, inCharacters },
    rows: await inSlices(
      rows,
      breathe,
      ({ line, texts, person, problems, assumed, cells, whole, known }): ImportRow => {
        const alike = (whole && alikeOf.get(whole)) ?? [];
        return {
          ...{ line, values: texts, person, problems, assumed, isKnown: known !== undefined },
          alike: [...new Set(alike.map(nameOf))].slice(0, 3),
          ...(whole ? {} : { cells: [...cells] }),
        };
      },
    ),
    ...countsOf(rows),
  };
}

const nameOf = ({ nameLatin, nameHanzi }: { readonly nameLatin: string; readonly nameHanzi: string | null }) =>
  [...new Set([nameLatin, nameHanzi].filter(Boolean))].join(' ');

type Wish = ListSource & {
  readonly known?: KnownChoice | undefined;
  readonly shownAbroad?: boolean | undefined;
  readonly joins?: Joins | undefined;
};

/**
 * Imports the good rows of a list and leaves the others. People of the event are recognised and left, or updated unless
 * they have an account: what is theirs then is their own word. Organisations whose country is confirmed are recognised
 * by name and country, else made as drafts of this event; an author with the right to create events confirms the
 * countries of those without members. Nobody is tied to an account: an address in a file proves nothing about who signs
 * in with it. The other side sees the people where the organiser declares that they agreed. A look-alike of an existing
 * organisation becomes one of its own, unless it is said to be the same.
 * @throws AppError import_unreadable; look_alike_gone where a look-alike is no longer one; import_encoding_unclear
 * where nobody chose one of several; import_has_bad_rows where there is nothing to import
 */
export async function importParticipants(
  deps: Deps,
  scope: ImportScope,
  wish: Wish,
  { read, pace = unwatched() }: How = {},
): Promise<Answer> {
  const { eventId } = scope;
  const { breathe, tell } = pace;
  const list = read ?? (await readList(wish, pace));
  if (list.encodings.length > 1 && !wish.encoding)
    throw new AppError('import_encoding_unclear', { facts: { encodings: list.encodings } });
  const shownAbroad = wish.shownAbroad ?? false;
  const pinyined = wish.pinyin ? await inSlices(list.rows, breathe, withPinyin) : list.rows;
  // Others read while it is open; to write they wait for it.
  return writing(deps.db, async (tx) => {
    // Two files that name the same new organisation, or the same people, make them once.
    await locked(tx, [{ kind: 'platform', id: 'imports' }]);
    const event = found(await findEvent(tx, eventId));
    const named = await joinLookAlikes(tx, scope, { rows: pinyined, joins: wish.joins ?? [] }, pace);
    const rows = await judge(named, await peopleToFindAgain(tx, eventId, breathe), pace);
    const { ready, known, bad } = countsOf(rows);
    if (ready + known === 0) throw new AppError('import_has_bad_rows', { facts: { rows: badRows(rows) } });
    const people = rows.flatMap(({ whole, known: person }) => (whole && !person ? [whole] : []));
    const now = new Date(deps.now());
    const { idOf, created } = await placesOf(deps, tx, scope, { people, now }, pace);
    const toWrite = people.length + (wish.known === 'update' ? known : 0);
    let written = 0;
    for (const some of chunksOf(people, writtenAtOnce)) {
      const newcomers = some.map((one): NewParticipant => {
        const {
          organisation: _,
          organisationHanzi: __,
          country,
          kind: ___,
          sector: ____,
          sameAs: _____,
          ...person
        } = one;
        return {
          ...{ id: newId(deps, 'participant'), eventId, organisationId: found(idOf.get(one)), userId: null },
          ...person,
          ...{ zone: homeZoneOf(country) ?? event.zone, shownAbroad, createdAt: now },
        };
      });
      await insertParticipants(tx, newcomers);
      written += some.length;
      tell('writing', written, toWrite);
      await breathe();
    }
    const tellUpdate = () => tell('writing', ++written, toWrite);
    const updated =
      wish.known === 'update'
        ? await updateKnown(tx, { eventId, rows, shownAbroad }, { breathe, tell: tellUpdate })
        : 0;
    // The trail records the declaration itself, with what the people were to agree to.
    if (shownAbroad) noteDeclaration({ people: people.length + updated });
    return { imported: people.length, updated, known: known - updated, bad, organisationsCreated: created };
  });
}

/** Rows of one statement: a short step. */
const writtenAtOnce = 50;

const badRows = (rows: readonly Judged[]) =>
  rows.flatMap(({ whole, line, problems }) => (whole ? [] : [{ line, problems }])).slice(0, 100);

/** Finds the organisation of each person: an existing one, or a draft made for it. */
async function placesOf(
  deps: Deps,
  tx: Store,
  scope: ImportScope,
  { people, now }: { people: readonly NamedPerson[]; now: Date },
  pace: ListPace,
) {
  const groups = await organisationsOf(tx, scope, people, pace);
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
  for (const some of chunksOf(drafts, writtenAtOnce)) {
    await insertOrganisationDrafts(tx, some);
    await pace.breathe();
  }
  if (scope.actor.mayCreateEvents) {
    for (const some of chunksOf([...new Set(idOf.values())], writtenAtOnce)) {
      await confirmCountries(tx, some, { isOwnerless: true, now });
      await pace.breathe();
    }
  }
  return { idOf, created: drafts.length };
}

type Update = { readonly eventId: Id<'event'>; readonly rows: readonly Judged[]; readonly shownAbroad: boolean };

/** Updates people without an account from their rows; what a row leaves out stays. Returns how many changed. */
async function updateKnown(
  tx: Store,
  { eventId, rows, shownAbroad }: Update,
  { breathe, tell }: { breathe: Breathe; tell: () => void },
): Promise<number> {
  let updated = 0;
  for (const { whole, known, texts, assumed } of rows) {
    if (known) tell();
    await breathe();
    if (!whole || !known || known.userId !== null) continue;
    const { family, given, hanzi, email, externalId, languages, attendance } = whole;
    const says = (field: 'languages' | 'attendance') => texts[field] && !assumed.includes(field);
    // Pinyin fills in what is empty, and is written over nothing.
    const isProposed = !texts.family && !texts.given && !texts.name && assumed.includes('family');
    const saysName = (family || given) && !(isProposed && (known.family || known.given));
    const said: Partial<NewParticipant> = {
      ...(saysName ? { family, given } : {}),
      ...(hanzi ? { hanzi } : {}),
      ...(email ? { email } : {}),
      ...(externalId ? { externalId } : {}),
      ...(says('languages') ? { languages } : {}),
      ...(says('attendance') ? { attendance } : {}),
      ...(shownAbroad ? { shownAbroad } : {}),
    };
    const changes = Object.fromEntries(
      Object.entries(said).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field as keyof typeof known]),
      ),
    );
    if (Object.keys(changes).length > 0 && (await updateParticipant(tx, { eventId, participantId: known.id }, changes)))
      updated++;
  }
  return updated;
}
