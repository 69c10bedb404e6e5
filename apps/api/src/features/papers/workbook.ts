import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { type Language, readableText } from '@jumelage/domain/language';
import { meetingsOf, otherOf, placedMeetings } from '@jumelage/domain/placed-meeting';
import { offsetMinutes, showSameTime } from '@jumelage/domain/time';
import { formatMessage } from '@jumelage/i18n/message';
import type { Cell, Row, Sheet } from 'write-excel-file/node';
import type { Deps } from '../../deps.ts';
import { headCell, textCell } from '../../files/workbook-cells.ts';
import type { FileReply } from '../../http/route.ts';
import type { Content } from './content.ts';
import { type MeetingRow, type Wording, wording } from './rows.ts';
import { columns, fileName } from './table.ts';
import { loadContent } from './views.ts';

type Writing = {
  readonly content: Content;
  readonly rows: readonly MeetingRow[];
  readonly say: Wording;
  readonly title: string;
};
/** Writes the name of a table with its sign, if it has one. */
const placeName = ({ name, sign }: ReturnType<Wording['table']>, between: string) =>
  [name, sign].filter(Boolean).join(between);
type Heading = keyof Wording['words']['heading'];

/** Converts an instant to the wall clock of the event's zone, since dates in spreadsheets have no zone. */
const wallDate = (instant: string, { event }: Content) =>
  new Date(Date.parse(instant) + offsetMinutes(event.zone, Date.parse(instant)) * 60_000);
/**
 * Makes a cell with the day alone: with a time in it, a filter or a pivot table would count every slot as a day of its
 * own.
 */
const date = (instant: string, content: Content): Cell => {
  const day = new Date(wallDate(instant, content).setUTCHours(0, 0, 0, 0));
  return { value: day, type: Date, format: 'yyyy-mm-dd', align: 'left' };
};
const time = (instant: string, content: Content): Cell => ({
  value: wallDate(instant, content),
  type: Date,
  format: 'hh:mm',
  align: 'left',
});

function sheet(
  { title, say }: Writing,
  name: keyof Wording['words']['sheet'],
  headings: readonly Cell[],
  rows: Row[],
  widths: readonly number[],
): Sheet<Buffer> {
  return {
    sheet: say.words.sheet[name],
    data: [[{ value: title, type: String, fontWeight: 'bold' }], [...headings], ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 2,
    orientation: 'landscape',
  };
}

function allMeetings(writing: Writing): Sheet<Buffer> {
  const { content, rows, say } = writing;
  const cellOf = (row: MeetingRow, { heading, cell }: (typeof columns)[number]): Cell => {
    if (heading === 'date') return date(row.slot.startsAt, content);
    if (heading === 'start') return time(row.slot.startsAt, content);
    if (heading === 'end') return time(row.slot.endsAt, content);
    const value = cell(row, say);
    return typeof value === 'number' ? { value, type: Number, align: 'left' } : textCell(value);
  };
  const wide = new Set<Heading>([
    'first',
    'firstOrganisation',
    'firstOrganisationHanzi',
    'second',
    'secondOrganisation',
    'secondOrganisationHanzi',
    'interpreter',
  ]);
  return sheet(
    writing,
    'meetings',
    columns.map((column) => headCell(say.words.heading[column.heading])),
    rows.map((row) => columns.map((column) => cellOf(row, column))),
    columns.map(({ heading }) => (wide.has(heading) ? 26 : 14)),
  );
}

function byPerson(writing: Writing): Sheet<Buffer> {
  const { content, rows, say } = writing;
  const headings: Heading[] = [
    'person',
    'hanzi',
    'organisation',
    'country',
    'date',
    'start',
    'end',
    'ownTime',
    'table',
    'other',
    'otherOrganisation',
    'interpreter',
    'personId',
    'meetingId',
  ];
  const lines = content.people.flatMap((person) =>
    meetingsOf(rows, person.id).map((row): Row => {
      const other = otherOf(row.people, person);
      const isOwn = !showSameTime(person.zone, content.event.zone, Date.parse(row.slot.startsAt));
      return [
        textCell(say.latin(person)),
        textCell(person.name.hanzi),
        textCell(person.organisation.nameLatin),
        textCell(say.terms.country[person.organisation.country]),
        date(row.slot.startsAt, content),
        time(row.slot.startsAt, content),
        time(row.slot.endsAt, content),
        textCell(isOwn ? `${say.time(row.slot.startsAt, person.zone)} ${person.zone}` : null),
        textCell(placeName(say.table(row.table), ' · ')),
        textCell(say.name(other)),
        textCell([other.organisation.nameLatin, other.organisation.nameHanzi].filter(Boolean).join(' ')),
        textCell(row.interpreter && say.name(row.interpreter)),
        textCell(person.id),
        textCell(row.meeting.id),
      ];
    }),
  );
  return sheet(
    writing,
    'people',
    headings.map((heading) => headCell(say.words.heading[heading])),
    lines,
    [26, 14, 26, 14, 12, 8, 8, 22, 20, 28, 30, 22, 24, 24],
  );
}

function byTable(writing: Writing): Sheet<Buffer> {
  const { content, rows, say } = writing;
  const at = new Map(rows.map((row) => [`${row.slot.id} ${row.table.id}`, row]));
  const lines = content.slots.map((slot): Row => {
    const cells = content.tables.map((table): Cell => {
      const row = at.get(`${slot.id} ${table.id}`);
      if (!row) return table.closedSlots.includes(slot.id) ? textCell(say.words.closed) : null;
      return textCell(
        [...row.people.map(say.name), row.interpreter && say.name(row.interpreter)].filter(Boolean).join('\n'),
        { wrap: true, height: 48 },
      );
    });
    return [date(slot.startsAt, content), textCell(`${say.time(slot.startsAt)}–${say.time(slot.endsAt)}`), ...cells];
  });
  const tables = content.tables.map((table) => headCell(placeName(say.table(table), '\n')));
  const widths = [12, 13, ...content.tables.map(() => 26)];
  return {
    ...sheet(
      writing,
      'tables',
      [headCell(say.words.heading.date), headCell(say.words.heading.slot), ...tables],
      lines,
      widths,
    ),
    stickyColumnsCount: 2,
  };
}

function interpreters(writing: Writing): Sheet<Buffer> {
  const { content, rows, say } = writing;
  const headings: Heading[] = ['interpreter', 'languages', 'date', 'start', 'end', 'table', 'first', 'second'];
  const lines = content.interpreters.flatMap((one) =>
    rows
      .filter((row) => row.interpreter?.id === one.id)
      .map(
        (row): Row => [
          textCell(say.name(one)),
          textCell(one.languages.map((language) => say.terms.language[language]).join(' – ')),
          date(row.slot.startsAt, content),
          time(row.slot.startsAt, content),
          time(row.slot.endsAt, content),
          textCell(placeName(say.table(row.table), ' · ')),
          ...row.people.map((person) => textCell(`${say.name(person)} · ${person.organisation.nameLatin}`)),
        ],
      ),
  );
  return sheet(
    writing,
    'interpreters',
    headings.map((heading) => headCell(say.words.heading[heading])),
    lines,
    [26, 22, 12, 8, 8, 20, 40, 40],
  );
}

function signIn(writing: Writing): Sheet<Buffer> {
  const { content, say } = writing;
  const headings: Heading[] = [
    'number',
    'person',
    'hanzi',
    'organisation',
    'organisationHanzi',
    'country',
    'signature',
  ];
  const lines = content.people.map(
    (person, index): Row => [
      { value: index + 1, type: Number, align: 'left', height: 24 },
      textCell(say.latin(person)),
      textCell(person.name.hanzi),
      textCell(person.organisation.nameLatin),
      textCell(person.organisation.nameHanzi),
      textCell(say.terms.country[person.organisation.country]),
      null,
    ],
  );
  return sheet(
    writing,
    'sign_in',
    headings.map((heading) => headCell(say.words.heading[heading])),
    lines,
    [6, 28, 14, 32, 24, 14, 36],
  );
}

/**
 * Writes the schedule as a workbook: all meetings, by person, by table, the interpreters, the list to sign; each sheet
 * names the event and the version.
 */
export async function exportWorkbook(deps: Deps, scope: SessionScope, language: Language): Promise<FileReply> {
  const { content } = await loadContent(deps, scope);
  const say = wording(content, language);
  const names = [content.event.name, content.session.name].map((name) => readableText(name, language)?.value);
  const { event, publishedAt } = content;
  const published =
    publishedAt &&
    formatMessage(
      say.words.published,
      { version: content.version ?? 0, date: `${say.date(publishedAt)} ${say.time(publishedAt)}` },
      language,
    );
  const title = [...names, published ?? say.version, formatMessage(say.words.zoneTimes, { zone: event.zone }, language)]
    .filter(Boolean)
    .join(' · ');
  const writing: Writing = { content, rows: placedMeetings(content), say, title };
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const file = await writeExcelFile([
    allMeetings(writing),
    byPerson(writing),
    byTable(writing),
    interpreters(writing),
    signIn(writing),
  ]).toBuffer();
  return { file, filename: fileName(deps, content, language, 'xlsx') };
}
