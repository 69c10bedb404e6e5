import type { PersonToFindAgain } from '@jumelage/db/repositories/imports';
import type { KnownChoice } from '@jumelage/domain/participant';
import { type Breathe, inSlices } from '../../runtime/breathe.ts';
import { findAgain, identityOf, identityOfRow, nameKeys } from './find-people.ts';
import type { NamedPerson } from './import-organisations.ts';
import type { RowPerson } from './lists/cells.ts';
import type { ListPace } from './lists/list-progress.ts';
import type { ListRow } from './lists/read-list.ts';

/** A row with who it is: a whole person, and somebody of the event where they are there already. */
export type Judged = ListRow & {
  readonly whole: NamedPerson | undefined;
  readonly known: PersonToFindAgain | undefined;
};

const wholeOf = (person: RowPerson): NamedPerson | undefined => {
  const { organisation, country } = person;
  return organisation !== null && country !== null ? { ...person, organisation, country } : undefined;
};

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
export async function judge(
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

export function countsOf(rows: readonly Judged[]) {
  const bad = rows.filter((row) => !row.whole).length;
  const known = rows.filter((row) => row.known).length;
  return { ready: rows.length - bad - known, known, bad };
}

/** Tells whether somebody was recognised by the id that their list gives them, whatever they are called now. */
export const isKnownById = ({ whole, known }: Pick<Judged, 'whole' | 'known'>): boolean =>
  whole !== undefined && known !== undefined && whole.externalId !== null && whole.externalId === known.externalId;

/**
 * Tells whether a row updates a person of the event: as the organiser chose, else where the list's own id
 * says that it is them.
 */
export function isUpdate(row: Pick<Judged, 'whole' | 'known'>, choice: KnownChoice | undefined): boolean {
  if (!row.whole || !row.known || row.known.userId !== null) return false;
  return choice === undefined ? isKnownById(row) : choice === 'update';
}

/** Lists the first rows that cannot be imported, with what is wrong with each. */
export const badRows = (rows: readonly Judged[]) =>
  rows.flatMap(({ whole, line, problems }) => (whole ? [] : [{ line, problems }])).slice(0, 100);
