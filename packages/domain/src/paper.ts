import { meetingsOf, type PlacedMeeting } from './placed-meeting.ts';

/**
 * Prints of a schedule: a plan for each person, a sign for each table, the whole on the wall, and the lists and badges
 * of the desk.
 */
export const papers = ['people', 'tables', 'wall', 'interpreters', 'sign_in', 'badges'] as const;
export type Paper = (typeof papers)[number];

type Row<Id extends string> = { readonly id: Id };

/**
 * Lists the people, tables or interpreters that the sheets of a paper are about, in the order of printing; somebody
 * without a meeting has no plan to print.
 */
export function sheetSubjects<Person extends string, Table extends string, Interpreter extends string>(
  paper: Paper,
  session: {
    readonly people: readonly Row<Person>[];
    readonly tables: readonly Row<Table>[];
    readonly interpreters: readonly Row<Interpreter>[];
  },
  meetings: readonly PlacedMeeting<unknown, Row<Table>, Row<Person>, Row<Interpreter>, unknown>[],
): (Person | Table | Interpreter)[] {
  const idsOf = <Id extends string>(rows: readonly Row<Id>[]) => rows.map(({ id }) => id);
  switch (paper) {
    case 'people':
      return idsOf(session.people.filter(({ id }) => meetingsOf(meetings, id).length > 0));
    case 'tables':
    case 'wall':
      return idsOf(session.tables);
    case 'interpreters':
      return idsOf(session.interpreters);
    case 'sign_in':
    case 'badges':
      return idsOf(session.people);
  }
}
