import { describe, expect, it } from 'vitest';
import { papers, sheetSubjects } from './paper.ts';
import type { PlacedMeeting } from './placed-meeting.ts';

const row = (id: string) => ({ id });
const [wei, loic, ada, zoe, guest] = ['wei', 'loic', 'ada', 'zoe', 'guest'].map(row) as [Row, Row, Row, Row, Row];
const [first, second, spare] = ['table_1', 'table_2', 'table_3'].map(row) as [Row, Row, Row];
const [lin, idle] = ['lin', 'idle'].map(row) as [Row, Row];
type Row = { readonly id: string };

const session = { people: [zoe, wei, guest, loic, ada], tables: [second, first, spare], interpreters: [idle, lin] };

function meeting(
  people: readonly [Row, Row],
  { table = first, colleague, interpreter }: { table?: Row; colleague?: Row; interpreter?: Row } = {},
): PlacedMeeting<unknown, Row, Row, Row, unknown> {
  return { meeting: {}, slot: {}, table, people, colleague, interpreter };
}
const meetings = [
  meeting([wei, loic], { interpreter: lin }),
  meeting([loic, ada], { table: second }),
  meeting([wei, ada], { table: second, colleague: zoe }),
];
const everybody = ['zoe', 'wei', 'guest', 'loic', 'ada'];

describe('a paper is printed', () => {
  it.each([
    ['people', ['zoe', 'wei', 'loic', 'ada']],
    ['tables', ['table_2', 'table_1', 'table_3']],
    ['wall', ['table_2', 'table_1', 'table_3']],
    ['interpreters', ['idle', 'lin']],
    ['sign_in', everybody],
    ['badges', everybody],
  ] as const)('%s: about those in their own order', (paper, ids) => {
    expect(sheetSubjects(paper, session, meetings)).toEqual(ids);
  });

  it('for each kind there is, each once', () => {
    expect(papers).toEqual(['people', 'tables', 'wall', 'interpreters', 'sign_in', 'badges']);
  });

  it.each(papers)('%s: about nobody where there is nobody', (paper) => {
    expect(sheetSubjects(paper, { people: [], tables: [], interpreters: [] }, meetings)).toEqual([]);
  });
});

describe('a plan', () => {
  const plansOf = (...some: typeof meetings) => sheetSubjects('people', session, some);

  it('is printed for nobody before anything is placed; badges, signs and lists are', () => {
    expect(plansOf()).toEqual([]);
    expect(papers.filter((paper) => sheetSubjects(paper, session, []).length > 0)).toEqual([
      ...['tables', 'wall', 'interpreters', 'sign_in', 'badges'],
    ]);
  });

  it('is printed for the colleague who joins', () => {
    expect(plansOf(meeting([wei, loic], { colleague: guest }))).toEqual(['wei', 'guest', 'loic']);
  });

  it('is printed once, however many meetings somebody has', () => {
    expect(plansOf(meeting([wei, loic]), meeting([wei, ada]), meeting([ada, wei]))).toEqual(['wei', 'loic', 'ada']);
  });

  it('is not printed for a stranger who sits at a meeting, but is not among the people of the session', () => {
    expect(plansOf(meeting([wei, row('stranger')]))).toEqual(['wei']);
  });
});
