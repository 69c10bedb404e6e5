import type { PrintRow } from '@jumelage/db/repositories/papers';
import { expect, test } from 'vitest';
import type { Content } from './content.ts';
import { sheetsOf, toPaperStates } from './sheets.ts';

const person = (id: 'par_ann' | 'par_bob' | 'par_cid', family: string): Content['people'][number] => ({
  id,
  name: { family, given: 'Sample' },
  languages: ['en'],
  attendance: 'onsite',
  zone: 'Europe/Paris',
  organisation: {
    id: 'org_sample',
    nameLatin: 'Sample Industries',
    nameHanzi: null,
    country: 'FR',
    kind: 'sme',
    sector: 'cleantech',
  },
});
const slot = (id: 'slt_9' | 'slt_10', hour: string): Content['slots'][number] => ({
  id,
  block: 0,
  startsAt: `2026-07-02T${hour}:00:00.000Z`,
  endsAt: `2026-07-02T${hour}:20:00.000Z`,
});
const meeting = { status: 'scheduled', priority: 'must', colleagueId: null, interpreterId: null } as const;
const content: Content = {
  event: { id: 'evt_forum', name: { en: 'Forum' }, place: { en: 'Nice' }, zone: 'Europe/Paris' },
  session: { id: 'ses_morning', name: { en: 'Morning' } },
  version: 1,
  publishedAt: '2026-07-01T09:00:00.000Z',
  slots: [slot('slt_9', '09'), slot('slt_10', '10')],
  tables: [
    { id: 'tbl_1', number: 1, kind: 'table', label: null, zone: null, link: null, boothOf: null, closedSlots: [] },
  ],
  interpreters: [{ id: 'int_ivy', name: { family: 'Ivy', given: 'Sample' }, languages: ['en', 'zh'], awaySlots: [] }],
  people: [person('par_ann', 'Ann'), person('par_bob', 'Bob'), person('par_cid', 'Cid')],
  meetings: [
    {
      ...meeting,
      id: 'mtg_late',
      participantIds: ['par_ann', 'par_bob'],
      slotId: 'slt_10',
      tableId: 'tbl_1',
      interpreterId: 'int_ivy',
    },
    { ...meeting, id: 'mtg_early', participantIds: ['par_bob', 'par_ann'], slotId: 'slt_9', tableId: 'tbl_1' },
  ],
};

test('fingerprints stay what they were: they are compared with those of sheets that were printed before an update', () => {
  const written = Object.entries(sheetsOf(content)).map(([paper, sheets]) => [paper, Object.fromEntries(sheets)]);
  expect(Object.fromEntries(written)).toMatchInlineSnapshot(`
    {
      "badges": {
        "par_ann": "-85bRIsZIIOfpy4A",
        "par_bob": "8Tj-WMp0w0MYPAMx",
        "par_cid": "TeRc6tDxuiLv5o2a",
      },
      "interpreters": {
        "int_ivy": "S5kNmylA-a9o1Mo6",
      },
      "people": {
        "par_ann": "FmghJBDVpb4XF0NN",
        "par_bob": "G0IqUina7ywEhxBB",
      },
      "sign_in": {
        "par_ann": "-85bRIsZIIOfpy4A",
        "par_bob": "8Tj-WMp0w0MYPAMx",
        "par_cid": "TeRc6tDxuiLv5o2a",
      },
      "tables": {
        "tbl_1": "D8KpVBtC7uli0nU4",
      },
      "wall": {
        "tbl_1": "D8KpVBtC7uli0nU4",
      },
    }
  `);
});

test('another order of the same rows changes no sheet', () => {
  const turned = { ...content, meetings: content.meetings.toReversed() };
  expect(sheetsOf(turned)).toEqual(sheetsOf(content));
});

test('what changes on a sheet changes its fingerprint, and no other’s', () => {
  const moved: Content = {
    ...content,
    people: content.people.map((one) => (one.id === 'par_cid' ? person('par_cid', 'Other') : one)),
  };
  const printed: PrintRow = {
    sessionId: 'ses_morning',
    paper: 'badges',
    version: 1,
    printedAt: new Date(0),
    sheets: Object.fromEntries(sheetsOf(content).badges),
  };
  const states = toPaperStates(moved, [printed]);
  expect(states.find(({ paper }) => paper === 'badges')?.changed).toEqual(['par_cid']);
  expect(sheetsOf(moved).people).toEqual(sheetsOf(content).people);
});
