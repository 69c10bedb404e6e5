import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ImportPreview, ImportRow } from '@jumelage/contracts/imports';
import { findEvent } from '@jumelage/db/repositories/events';
import { insertChanges, insertImport } from '@jumelage/db/repositories/import-history';
import { followDeclarations, insertImportTexts, listEmptyDrafts } from '@jumelage/db/repositories/import-profiles';
import { peopleToFindAgain } from '@jumelage/db/repositories/imports';
import { insertParticipants, type NewParticipant } from '@jumelage/db/repositories/participants';
import { chunksOf, locked, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { proposeLatinName } from '@jumelage/domain/pinyin';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';
import { inSlices } from '../../runtime/breathe.ts';
import { noteDeclaration, requirePastDay } from '../participants/agreements.ts';
import { recallIn, rememberMapping } from './find-mapping.ts';
import { findMovers, updateKnown } from './import-known.ts';
import { markOf } from './import-mark.ts';
import {
  type ImportScope,
  type Joins,
  joinLookAlikes,
  type NamedPerson,
  organisationsOf,
} from './import-organisations.ts';
import { badRows, countsOf, isKnownById, isUpdate, judge } from './import-people.ts';
import { placesOf, textsOfPeople } from './import-places.ts';
import { readAtOnce, readImportedTexts } from './import-profiles.ts';
import { homeZoneOf, type RowPerson } from './lists/cells.ts';
import { type ListPace, unwatched } from './lists/list-progress.ts';
import { type ListRow, type ListSource, type ReadList, readList } from './lists/read-list.ts';

type Body = Handlings['POST /api/events/:eventId/participants/import']['body'];
type Answer = Handlings['POST /api/events/:eventId/participants/import']['response'];

/** Proposes letters for a name in characters alone, of people of the mainland: Hong Kong and Taiwan write otherwise. */
function pinyinOf({ hanzi, family, given, country }: RowPerson) {
  return hanzi !== null && `${family}${given}` === '' && country === 'CN' ? proposeLatinName(hanzi) : undefined;
}

/** Adds the pinyin of names that are in characters alone, as an assumption. */
function withPinyin(row: ListRow): ListRow {
  const latin = pinyinOf(row.person);
  return latin ? { ...row, person: { ...row.person, ...latin }, assumed: [...row.assumed, 'family', 'given'] } : row;
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
  const store = reading(deps.db);
  const list = read ?? (await readList(source, pace, recallIn(store, scope.eventId)));
  const { breathe } = pace;
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
    ...{ lookAlikes, inCharacters, knownById: rows.filter(isKnownById).length },
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

type Wish = ListSource &
  Pick<Body, 'known' | 'consent' | 'agreedOn'> & {
    readonly joins?: Joins | undefined;
    /** Texts of organisations that are read before the answer. */
    readonly readMost?: number;
  };

/**
 * Imports the good rows of a list and leaves the others. People of the event are recognised and left, or updated unless
 * they have an account: what is theirs then is their own word. Organisations whose country is confirmed are recognised
 * by name and country, else made as drafts of this event; an author with the right to create events confirms the
 * countries of those without members. Nobody is tied to an account: an address in a file proves nothing about who signs
 * in with it. The other side sees the people, and the profiles that the list fills in, where the organiser declares that
 * they agreed. A look-alike of an existing organisation becomes one of its own, unless it is said to be the same.
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
  requirePastDay(deps, wish.agreedOn);
  const list = read ?? (await readList(wish, pace, recallIn(reading(deps.db), eventId)));
  if (list.encodings.length > 1 && !wish.encoding)
    throw new AppError('import_encoding_unclear', { facts: { encodings: list.encodings } });
  const rows = wish.pinyin ? await inSlices(list.rows, pace.breathe, withPinyin) : list.rows;
  // Others read while it is open; to write they wait for it.
  const { answer, toRead } = await writing(deps.db, (tx) => bringIn(deps, tx, scope, { wish, list, rows }, pace));
  await readImportedTexts(deps, { of: toRead, most: wish.readMost ?? readAtOnce });
  return answer;
}

type Brought = { readonly wish: Wish; readonly list: ReadList; readonly rows: readonly ListRow[] };

/** Writes people, organisations and the entry of the import, in one transaction. */
async function bringIn(
  deps: Deps,
  tx: Store,
  scope: ImportScope,
  { wish, list, rows: given }: Brought,
  pace: ListPace,
): Promise<{ readonly answer: Answer; readonly toRead: Id<'organisation'>[] }> {
  const { eventId } = scope;
  const { breathe, tell } = pace;
  // Two files that name the same new organisation, or the same people, make them once.
  await locked(tx, [{ kind: 'platform', id: 'imports' }]);
  const event = found(await findEvent(tx, eventId));
  const named = await joinLookAlikes(tx, scope, { rows: given, joins: wish.joins ?? [] }, pace);
  const rows = await judge(named, await peopleToFindAgain(tx, eventId, breathe), pace);
  const { ready, known, bad } = countsOf(rows);
  if (ready + known === 0) throw new AppError('import_has_bad_rows', { facts: { rows: badRows(rows) } });
  const id = newId(deps, 'import');
  const now = new Date(deps.now());
  const shownAbroad = wish.consent === 'agreed';
  const newcomers = rows.flatMap(({ whole, known: person }) => (whole && !person ? [whole] : []));
  const movers = await findMovers(tx, rows, wish.known);
  const places = await placesOf(deps, tx, scope, { people: [...newcomers, ...movers], now }, pace);
  const toWrite = newcomers.length + rows.filter((row) => isUpdate(row, wish.known)).length;
  let written = 0;
  const tellWritten = (some: number) => {
    written += some;
    tell('writing', written, toWrite);
  };
  for (const some of chunksOf(newcomers, writtenAtOnce)) {
    const where = { eventId, importId: id, zone: event.zone, shownAbroad, now };
    await insertParticipants(
      tx,
      some.map((one) =>
        toNewcomer(newId(deps, 'participant'), one, { ...where, organisationId: found(places.idOf.get(one)) }),
      ),
    );
    tellWritten(some.length);
    await breathe();
  }
  const movedTo = (person: NamedPerson) => (movers.has(person) ? places.idOf.get(person) : undefined);
  const update = { eventId, importId: id, rows, known: wish.known, shownAbroad, movedTo };
  const changes = await updateKnown(tx, update, { breathe, tell: () => tellWritten(1) });
  const updated = changes.length;
  // People who are brought up to date tell of their organisation too.
  const told = rows.flatMap((row) =>
    row.whole && row.known && isUpdate(row, wish.known) && !movers.has(row.whole)
      ? [{ whole: row.whole, id: row.known.organisationId }]
      : [],
  );
  const peopleOf = Map.groupBy(
    [...told, ...[...places.idOf].map(([whole, organisation]) => ({ whole, id: organisation }))],
    (one) => one.id,
  );
  const said = textsOfPeople(
    [...peopleOf].map(([organisation, people]) => [organisation, people.map(({ whole }) => whole)] as const),
    now,
  );
  const ids = said.map(({ organisationId }) => organisationId);
  const empty = new Set(await listEmptyDrafts(tx, ids, breathe));
  const texts = said.filter(({ organisationId }) => empty.has(organisationId));
  await insertImportTexts(tx, texts);
  const counts = { imported: newcomers.length, updated, known: known - updated, bad };
  const all = { ...counts, organisationsCreated: places.drafted.length };
  await insertImport(tx, {
    ...{ id, eventId, by: scope.actor.userId ?? null, at: now, fileName: wish.fileName || null },
    ...{ consent: wish.consent, counts: all, drafted: places.drafted, confirmed: places.confirmed },
  });
  await insertChanges(tx, changes);
  if (!wish.rows)
    await rememberMapping(tx, { eventId, list, defaults: wish.defaults ?? list.remembered?.defaults, now });
  // What is drafted here says nothing yet: its texts are read afterwards.
  const isNew = new Set(places.drafted);
  const here = [...places.idOf.values(), ...rows.flatMap(({ known: person }) => person?.organisationId ?? [])];
  await followDeclarations(tx, new Set(here.filter((one) => !isNew.has(one))), now, breathe);
  // The trail records the declaration itself, with what the people were to agree to.
  note({ consent: wish.consent });
  if (shownAbroad) noteDeclaration({ people: newcomers.length + updated, agreedOn: wish.agreedOn });
  return { answer: { id, ...all }, toRead: texts.map(({ organisationId }) => organisationId) };
}

/** Rows of one statement: a short step. */
const writtenAtOnce = 50;

type Where = Pick<NewParticipant, 'eventId' | 'organisationId' | 'zone'> & {
  readonly importId: Id<'import'>;
  readonly shownAbroad: boolean;
  readonly now: Date;
};

/** Makes the row of somebody who comes with a list, marked as it is written. */
function toNewcomer(
  id: Id<'participant'>,
  one: NamedPerson,
  { eventId, organisationId, importId, zone, shownAbroad, now }: Where,
): NewParticipant {
  const { family, given, hanzi, email, externalId, languages, attendance, status, jobTitle, phone, wechat, tags } = one;
  const row = {
    ...{ id, eventId, organisationId, userId: null, family, given, hanzi, email, externalId, languages, attendance },
    ...{ status, jobTitle, phone, wechat, tags, shownAbroad, importId, createdAt: now },
    zone: homeZoneOf(one.country) ?? zone,
  };
  return { ...row, importMark: markOf(row) };
}
