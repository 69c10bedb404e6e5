import type { Handlings } from '@jumelage/contracts/endpoints';
import { type ImportColumn, type ImportPreview, importColumns } from '@jumelage/contracts/participants';
import { isUniqueViolation } from '@jumelage/db/client';
import { locked } from '@jumelage/db/locks';
import { canonicalEmail } from '@jumelage/db/repositories/accounts';
import { findEvent } from '@jumelage/db/repositories/events';
import { countAdmittedByOrganisation } from '@jumelage/db/repositories/match-marks';
import { findSameOrganisations, type KnownOrganisation } from '@jumelage/db/repositories/organisation-identity';
import { insertOrganisationDrafts, insertParticipants, participantEmails } from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { reading, type Store, writing } from '@jumelage/db/store';
import { noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import { isSameOrganisation, type OrganisationKeys, organisationKeys } from '@jumelage/domain/organisation-name';
import { line } from '@jumelage/domain/text';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, OrganiserScope } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { homeZoneOf, type ImportedPerson, readCells } from './cells.ts';
import { findColumn, isExportedOnly, requiredColumns } from './columns.ts';

type Import = Handlings['POST /api/events/:eventId/participants/import']['body'];

export const mostRows = 5000;
const mostColumns = 100;
/** What spreadsheets put between cells, in the order of preference where a heading holds as many of each. */
const delimiters = [',', ';', '\t'];

type Record_ = { readonly record: string[]; readonly info: { readonly lines: number } };

/** The delimiter that the first line holds most of, outside quotes. */
function delimiterOf(csv: string): string {
  const heading = (csv.split(/\r?\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const countOf = (delimiter: string) => heading.split(delimiter).length;
  return delimiters.reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}

/** An apostrophe that an export put before a formula is taken off again. */
const unescaped = (cell: string) => (/^'[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? cell.slice(1) : cell);

function readRecords(csv: string): Record_[] {
  try {
    const records: unknown = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: mostRows + 2,
    });
    return records as Record_[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: unknown }).lines;
    throw new AppError('import_unreadable', { facts: { line: typeof line === 'number' ? line : 1 } });
  }
}

/** Whose import it is; the operator at the command line holds the right. */
type Scope = Pick<OrganiserScope, 'eventId'> & { readonly actor: Pick<Actor, 'mayCreateEvents'> };

type ReadFile = ImportPreview & { readonly people: readonly ImportedPerson[] };

/** Reads a file of participants: each row with what is wrong in which column; nothing is stored. */
export function readParticipants(csv: string, taken: ReadonlySet<string>): ReadFile {
  const [heading, ...records] = readRecords(csv);
  if (!heading || heading.record.length > mostColumns) throw new AppError('import_unreadable', { facts: { line: 1 } });
  if (records.length > mostRows) throw new AppError('import_unreadable', { facts: { line: records[mostRows]?.info.lines ?? mostRows, most: mostRows } });
  const columns = heading.record.map((text) => findColumn(unescaped(line(text))));
  const unknownColumns = heading.record.filter((text, i) => text.trim() !== '' && columns[i] === undefined && !isExportedOnly(unescaped(text)));
  const present = new Set(columns);
  const seen = new Set<string>();
  const people: ImportedPerson[] = [];
  let endOfPrevious = heading.info.lines;
  const rows = records.map(({ record, info }) => {
    const begin = endOfPrevious + 1;
    endOfPrevious = info.lines;
    const values: Partial<Record<ImportColumn, string>> = {};
    columns.forEach((column, i) => {
      if (column && values[column] === undefined) values[column] = unescaped(line(record[i] ?? ''));
    });
    const { person, problems } = readCells(values);
    const address = canonicalEmail(values.email ?? '');
    if (address !== '' && (seen.has(address) || taken.has(address))) problems.push({ column: 'email', code: 'duplicate' });
    seen.add(address);
    if (person && problems.length === 0) people.push(person);
    return { line: begin, values: values as Record<string, string>, problems };
  });
  const bad = rows.filter((row) => row.problems.length > 0).length;
  const missingColumns = importColumns.filter((column) => (requiredColumns as readonly ImportColumn[]).includes(column) && !present.has(column));
  return { rows, good: rows.length - bad, bad, missingColumns, unknownColumns: unknownColumns.map((text) => text.slice(0, 100)), people };
}

/** What an import would do, row by row. */
export async function previewImport(deps: Deps, eventId: Id<'event'>, csv: string): Promise<ImportPreview> {
  const { people: _, ...preview } = readParticipants(csv, await participantEmails(reading(deps.db), eventId));
  return preview;
}

/**
 * Imports a file: all rows, or none. Organisations that are vouched for are found again by name and country, else made as drafts of this event;
 * who holds the right vouches for those that nobody belongs to. Nobody is tied to an account:
 * that an address stands in a file proves nothing about who signs in with it. The other side is shown them where the organiser declares that they agreed.
 */
export async function importParticipants(deps: Deps, { actor, eventId }: Scope, { csv, shownAbroad = false }: Import) {
  const { people, rows, bad } = readParticipants(csv, await participantEmails(reading(deps.db), eventId));
  if (bad > 0 || rows.length === 0) throw new AppError('import_has_bad_rows', { facts: { rows: rows.filter((row) => row.problems.length > 0).slice(0, 100) } });
  try {
    return await writing(deps.db, async (tx) => {
      // Two files that name the same new organisation make it once.
      await locked(tx, [{ kind: 'platform', id: 'imports' }]);
      const event = found(await findEvent(tx, eventId));
      const idOf = new Map<ImportedPerson, Id<'organisation'>>();
      const known = await findAgain(tx, { actor, eventId }, people);
      for (const [i, person] of people.entries()) {
        const same = known[i]?.[0];
        if (same) idOf.set(person, same.id);
      }
      // Rows of one file that name the same new organisation make it once.
      const created: { readonly id: Id<'organisation'>; readonly person: ImportedPerson; readonly keys: OrganisationKeys }[] = [];
      for (const person of people.filter((one) => !idOf.has(one))) {
        const keys = organisationKeys({ latin: person.organisation, hanzi: person.organisationHanzi });
        const known = created.find((one) => one.person.country === person.country && isSameOrganisation(one.keys, keys));
        const first = known ?? { id: newId(deps, 'organisation'), person, keys };
        if (!known) created.push(first);
        idOf.set(person, first.id);
      }
      const now = new Date(deps.now());
      await insertOrganisationDrafts(
        tx,
        created.map(({ id, person }) => ({
          id,
          kind: person.kind,
          nameLatin: person.organisation,
          nameHanzi: person.organisationHanzi,
          country: person.country,
          sector: person.sector,
          draftedByEventId: eventId,
          now,
        })),
      );
      if (actor.mayCreateEvents) await confirmCountries(tx, [...idOf.values()], { isOwnerless: true, now });
      await insertParticipants(
        tx,
        people.map((person) => ({
          id: newId(deps, 'participant'),
          eventId,
          organisationId: found(idOf.get(person)),
          userId: null,
          family: person.family,
          given: person.given,
          hanzi: person.hanzi,
          email: person.email,
          languages: person.languages,
          attendance: person.attendance,
          zone: homeZoneOf(person.country) ?? event.zone,
          status: person.status,
          shownAbroad,
          createdAt: now,
        })),
      );
      // The trail keeps the declaration itself; beside it stands what the people were to agree to.
      if (shownAbroad) note({ notice: noticeVersions.other_side, people: people.length });
      return { imported: people.length, organisationsCreated: created.length };
    });
  } catch (error) {
    // Somebody imported the same people between the reading and the writing.
    if (isUniqueViolation(error)) throw new AppError('import_has_bad_rows', { facts: { rows: [] } });
    throw error;
  }
}

/**
 * Organisations that a name in a file may mean: those that this event drafted, and those whose country is confirmed. Who does not hold the right reaches of
 * these the event's own alone. What somebody calls their unconfirmed organisation draws nobody's people to it.
 */
async function findAgain(tx: Store, { actor, eventId }: Scope, people: readonly ImportedPerson[]): Promise<KnownOrganisation[][]> {
  const found = await findSameOrganisations(
    tx,
    people.map((person) => ({ country: person.country, latin: person.organisation, hanzi: person.organisationHanzi })),
  );
  const here = actor.mayCreateEvents ? undefined : await countAdmittedByOrganisation(tx, eventId);
  const isMeant = (one: KnownOrganisation) => one.draftedByEventId === eventId || (one.countryConfirmedAt !== null && (here === undefined || here.has(one.id)));
  return found.map(({ same }) => same.filter(isMeant));
}
