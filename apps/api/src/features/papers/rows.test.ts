import { describe, expect, it, test } from 'vitest';
import { toCsv } from '../../files/csv.ts';
import { meetingRows, wording } from './rows.ts';
import { columns, fileName } from './table.ts';
import { contentOf, interpreter, meeting, person, place, slot } from './testing.ts';

describe('the rows of a schedule', () => {
  it('stand by time, then by table', () => {
    const content = contentOf({
      slots: [slot('s1', '2027-03-28T08:00:00.000Z'), slot('s2', '2027-03-28T07:00:00.000Z')],
      tables: [place('t10', 10), place('t2', 2)],
      meetings: [meeting('m1', 's1', 't2'), meeting('m2', 's2', 't10'), meeting('m3', 's2', 't2')],
    });
    expect(meetingRows(content).map((row) => [row.meeting.id, row.table.number])).toEqual([
      ['m3', 2],
      ['m2', 10],
      ['m1', 2],
    ]);
  });

  it('name both people in the order of the meeting, and who is there beside them', () => {
    const content = contentOf({
      people: [person('p1'), person('p2'), person('p3')],
      interpreters: [interpreter('i1')],
      meetings: [{ ...meeting('m1'), participantIds: ['p2', 'p1'], colleagueId: 'p3', interpreterId: 'i1' }],
    });
    const [row] = meetingRows(content);
    expect(row?.people.map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect([row?.colleague?.id, row?.interpreter?.id]).toEqual(['p3', 'i1']);
  });

  it('have nobody beside them where nobody is named', () => {
    const [row] = meetingRows(contentOf({ meetings: [meeting('m1')] }));
    expect([row?.colleague, row?.interpreter]).toEqual([undefined, undefined]);
  });

  it('are none of no meetings', () => expect(meetingRows(contentOf({ meetings: [] }))).toEqual([]));

  it.each([
    ['slot', { slotId: 'absent' }],
    ['table', { tableId: 'absent' }],
    ['person', { participantIds: ['p1', 'absent'] }],
  ])('are refused where a %s is not there', (_, changes) => {
    expect(() => meetingRows(contentOf({ meetings: [{ ...meeting('m1'), ...changes }] }))).toThrow('not_found');
  });
});

describe('the words of a schedule', () => {
  const say = (language: 'en' | 'fr' | 'zh', changes = {}) => wording(contentOf(changes), language);

  it('write times by the clock of the event, over the change of the hour', () => {
    const { date, time } = say('en');
    expect([time('2027-03-28T00:30:00.000Z'), time('2027-03-28T01:30:00.000Z')]).toEqual(['01:30', '03:30']);
    expect([time('2027-10-31T00:30:00.000Z'), time('2027-10-31T01:30:00.000Z')]).toEqual(['02:30', '02:30']);
    expect(date('2027-03-27T23:30:00.000Z')).toBe('2027-03-28');
    expect(date('2028-02-28T23:00:00.000Z')).toBe('2028-02-29');
  });

  it('write times by another clock that is named; that of Shanghai never changes', () => {
    const { time } = say('en');
    expect(time('2027-03-28T00:30:00.000Z', 'Asia/Shanghai')).toBe('08:30');
    expect(time('2027-10-31T00:30:00.000Z', 'Asia/Shanghai')).toBe('08:30');
  });

  test.each([
    ['en', 'Table 7', 'Room 7', 'Version 3', 'Draft – not published'],
    ['fr', 'Table 7', 'Salle 7', 'Version 3', 'Brouillon – non publié'],
    ['zh', '7 号桌', '7 号会议室', '第 3 版', '草稿，尚未发布'],
  ] as const)('in %s', (language, table, room, version, draft) => {
    const words = say(language);
    expect(words.table(place('t', 7))).toBe(table);
    expect(words.table(place('t', 7, { kind: 'room' }))).toBe(room);
    expect([say(language, { version: 3 }).version, say(language, { version: null }).version]).toEqual([version, draft]);
  });

  it('write the sign of a place from what there is of it', () => {
    const { sign } = say('en');
    const booth = { id: 'o9', nameLatin: 'Shuxi Robotics', nameHanzi: '蜀犀' };
    expect(sign(place('t', 1))).toBe('');
    expect(sign(place('t', 1, { label: 'A1' }))).toBe('A1');
    expect(sign(place('t', 1, { label: 'A1', zone: 'Hall B', boothOf: booth }))).toBe(
      'A1 · Area: Hall B · Stand of Shuxi Robotics',
    );
  });

  it('write names as badges do, in letters alone where that is asked for', () => {
    const { name, latin } = say('en');
    const wei = { name: { family: 'Zhāng', given: 'Wei', hanzi: '张伟' } };
    expect([name(wei), latin(wei)]).toEqual(['ZHĀNG Wei 张伟', 'ZHĀNG Wei']);
    expect(name({ name: { family: '', given: '', hanzi: '张伟' } })).toBe('张伟');
  });
});

describe('the table of a schedule', () => {
  const cellsOf = (language: 'en' | 'fr' | 'zh', changes = {}) => {
    const content = contentOf(changes);
    const say = wording(content, language);
    return meetingRows(content).map((row) =>
      Object.fromEntries(columns.map(({ heading, cell }) => [heading, cell(row, say)])),
    );
  };

  it('has words for people, codes beside them and ids for programs', () => {
    expect(cellsOf('fr', { people: [person('p1'), person('p2', { hanzi: '李娜', country: 'CN' })] })).toEqual([
      {
        ...{ date: '2027-05-03', start: '09:00', end: '09:20', table: 1, sign: '' },
        ...{ first: 'P1 Ada', firstHanzi: null, firstOrganisation: 'Org p1', firstOrganisationHanzi: null },
        ...{ firstCountry: 'France', firstCountryCode: 'FR' },
        ...{ second: 'P2 Ada', secondHanzi: '李娜', secondOrganisation: 'Org p2', secondOrganisationHanzi: null },
        ...{ secondCountry: 'Chine', secondCountryCode: 'CN', colleague: null, interpreter: null },
        ...{ priority: 'Si possible', priorityCode: 'would_like', status: 'Planifié', statusCode: 'scheduled' },
        ...{
          meetingId: 'm1',
          firstId: 'p1',
          firstOrganisationId: 'o-p1',
          secondId: 'p2',
          secondOrganisationId: 'o-p2',
        },
      },
    ]);
  });

  it('has each heading once', () => {
    const headings = columns.map(({ heading }) => heading);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it('runs no name as a formula, and keeps line breaks and quotation marks inside their cell', () => {
    const people = [person('p1', { given: '=HYPERLINK("http://evil.example")' }), person('p2', { given: 'a\r\nb' })];
    const [row] = cellsOf('en', { people });
    const file = toCsv(
      [
        [row?.first, row?.second],
        ['+33', '@x'],
      ],
      'en',
    );
    expect(file).toBe('\uFEFF"P1 =HYPERLINK(""http://evil.example"")","P2 a\r\nb"\r\n\'+33,\'@x\r\n');
  });
});

test.each([
  [null, 'schedule-Forum-draft-2027-05-03.csv'],
  [12, 'schedule-Forum-v12-2027-05-03.csv'],
])('the file of version %j is %s', (version, name) => {
  const now = () => Date.UTC(2027, 4, 2, 22, 30);
  expect(fileName({ now }, contentOf({ version }), 'en', 'csv')).toBe(name);
});
