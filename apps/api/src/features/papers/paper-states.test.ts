import type { PrintRow } from '@jumelage/db/repositories/papers';
import { type Paper, papers } from '@jumelage/domain/paper';
import { describe, expect, it, test } from 'vitest';
import type { Content } from './content.ts';
import { sheetsOf, toPaperStates } from './sheets.ts';
import { contentOf, interpreter, meeting, person, place, slot } from './testing.ts';

const base = {
  slots: [slot('s1', '2027-05-03T07:00:00.000Z'), slot('s2', '2027-05-03T07:30:00.000Z')],
  tables: [place('t1', 1), place('t2', 2)],
  people: [person('p1'), person('p2'), person('p3')],
  interpreters: [interpreter('i1')],
  meetings: [meeting('m1')],
};

/** Prints every paper, changes the content, and lists by paper the sheets that say something else. */
function changedBy(change: Partial<Record<keyof Content, unknown>>): Partial<Record<Paper, readonly string[]>> {
  const before = sheetsOf(contentOf(base));
  const prints = papers.map(
    (paper) =>
      ({ paper, version: 1, sheets: Object.fromEntries(before[paper]), printedAt: new Date(0) }) as unknown as PrintRow,
  );
  const states = toPaperStates(contentOf({ ...base, ...change }), prints);
  return Object.fromEntries(states.flatMap(({ paper, changed }) => (changed.length > 0 ? [[paper, changed]] : [])));
}

describe('sheets that say something else', () => {
  test.each([
    ['nothing', {}, {}],
    ['the version and its time', { version: 9, publishedAt: '2027-05-02T00:00:00.000Z' }, {}],
    ['the status of a meeting', { meetings: [{ ...meeting('m1'), status: 'held' }] }, {}],
    ['another slot', { meetings: [meeting('m1', 's2')] }, { people: ['p1', 'p2'], tables: ['t1'], wall: ['t1'] }],
    [
      'another table',
      { meetings: [meeting('m1', 's1', 't2')] },
      { people: ['p1', 'p2'], tables: ['t1', 't2'], wall: ['t1', 't2'] },
    ],
    [
      'an interpreter',
      { meetings: [{ ...meeting('m1'), interpreterId: 'i1' }] },
      { people: ['p1', 'p2'], tables: ['t1'], wall: ['t1'], interpreters: ['i1'] },
    ],
    [
      'a colleague',
      { meetings: [{ ...meeting('m1'), colleagueId: 'p3' }] },
      { people: ['p1', 'p2', 'p3'], tables: ['t1'], wall: ['t1'] },
    ],
    [
      'the name of somebody',
      { people: [person('p1', { given: 'Eve' }), person('p2'), person('p3')] },
      { people: ['p1', 'p2'], tables: ['t1'], wall: ['t1'], sign_in: ['p1'], badges: ['p1'] },
    ],
    [
      'the sign of a table',
      { tables: [place('t1', 1, { label: 'Window' }), place('t2', 2)] },
      { people: ['p1', 'p2'], tables: ['t1'], wall: ['t1'] },
    ],
    [
      'the end of a slot',
      { slots: [slot('s1', '2027-05-03T07:00:00.000Z', 25), base.slots[1]] },
      { people: ['p1', 'p2'], tables: ['t1', 't2'], wall: ['t1', 't2'] },
    ],
    ['a lost meeting', { meetings: [] }, { people: ['p1', 'p2'], tables: ['t1'], wall: ['t1'] }],
    ['somebody new', { people: [...base.people, person('p4')] }, { sign_in: ['p4'], badges: ['p4'] }],
    ['a removed table', { tables: [base.tables[0]] }, {}],
  ])('after %s', (_, change, changed) => expect(changedBy(change)).toEqual(changed));
});

describe('the state of a paper', () => {
  it('is never printed, and nothing has changed since', () => {
    expect(toPaperStates(contentOf(base), [])).toEqual(papers.map((paper) => ({ paper, printed: null, changed: [] })));
  });

  it('names the version that was printed, none of a draft', () => {
    const print = (version: number) =>
      toPaperStates(contentOf(base), [
        { paper: 'badges', version, sheets: {}, printedAt: new Date('2027-05-02T08:00:00Z') } as unknown as PrintRow,
      ]).find(({ paper }) => paper === 'badges')?.printed;
    expect(print(0)).toEqual({ version: null, printedAt: '2027-05-02T08:00:00.000Z' });
    expect(print(4)).toEqual({ version: 4, printedAt: '2027-05-02T08:00:00.000Z' });
  });
});

it('only people with a meeting have a plan, and all of them a badge', () => {
  const { people, badges, sign_in } = sheetsOf(contentOf(base));
  expect([[...people.keys()], [...badges.keys()], [...sign_in.keys()]]).toEqual([
    ['p1', 'p2'],
    ['p1', 'p2', 'p3'],
    ['p1', 'p2', 'p3'],
  ]);
});
