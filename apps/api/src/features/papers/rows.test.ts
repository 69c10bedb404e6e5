import { placedMeetings } from '@jumelage/domain/placed-meeting';
import { describe, expect, it, test } from 'vitest';
import { toCsv } from '../../files/csv.ts';
import { wording } from './rows.ts';
import { columns, fileName } from './table.ts';
import { contentOf, person, place } from './testing.ts';

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
    expect(words.table(place('t', 7)).name).toBe(table);
    expect(words.table(place('t', 7, { kind: 'room' })).name).toBe(room);
    expect([say(language, { version: 3 }).version, say(language, { version: null }).version]).toEqual([version, draft]);
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
    return placedMeetings(content).map((row) =>
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
