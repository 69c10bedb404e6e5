import { findEvent } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import {
  type Figure,
  type FigureName,
  type FigureValues,
  figureNames,
  figures,
  leastAnswers,
  shareOf,
} from '@jumelage/domain/figure';
import { type Language, readableText } from '@jumelage/domain/language';
import { dateIn } from '@jumelage/domain/time';
import { wordsOf } from '@jumelage/i18n/all-words';
import { formatMessage } from '@jumelage/i18n/message';
import type { Row, Sheet } from 'write-excel-file/node';
import type { Deps } from '../../deps.ts';
import { exportName } from '../../files/export-name.ts';
import { headCell, numberCell, textCell } from '../../files/workbook-cells.ts';
import { found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import type { FileReply } from '../../http/route.ts';
import { getEditions, getResults } from './views.ts';

const wording = (language: Language) => {
  const words = wordsOf(language, 'results');
  const fill = (message: string, values: Parameters<typeof formatMessage>[1]) =>
    formatMessage(message, values, language);
  return { words, terms: wordsOf(language, 'terms'), fill };
};
type Wording = ReturnType<typeof wording>;

/** Makes the name of a sheet: at most 31 characters, and none of these. */
const sheetName = (text: string) => text.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

type Table = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
};

function sheetOf(title: string, { name, headings, rows, widths }: Table): Sheet<Buffer> {
  return {
    sheet: sheetName(name),
    data: [[{ value: title, type: String, fontWeight: 'bold' }], headings.map(headCell), ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 2,
    orientation: 'landscape',
  };
}

/** Formats of numbers as spreadsheets have them, by unit. */
const formats = { count: '0', average: '0.0', hours: '0.0' } as const;
const percent = '0%';

function valueCell(name: FigureName, values: FigureValues, { words, fill }: Wording) {
  const { unit, blank }: Figure = figures[name];
  const value = values[name];
  return value === null && blank
    ? textCell(fill(words.blank[blank], { n: leastAnswers }))
    : numberCell(value, formats[unit]);
}

function figureTable(values: FigureValues, say: Wording): Table {
  const { words } = say;
  const rows = figureNames.map((name): Row => {
    const { of, part }: Figure = figures[name];
    return [
      textCell(words.part[part]),
      textCell(words.figure[name]),
      valueCell(name, values, say),
      numberCell(shareOf(name, values), percent),
      textCell(of && words.figure[of as FigureName]),
      textCell(words.meaning[name], { wrap: true }),
    ];
  });
  const headings = [words.parts, words.figureName, words.value, words.share, words.base, words.meaningOf];
  return { name: words.title, headings, rows, widths: [18, 30, 12, 10, 26, 80] };
}

/** Writes figures of several events beside each other: a line a figure, a column an event. */
function editionTable({ events }: Awaited<ReturnType<typeof getEditions>>, say: Wording, language: Language): Table {
  const nameOf = (event: (typeof events)[number]) =>
    `${readableText(event.name, language)?.value ?? ''} · ${event.startsOn}`;
  return {
    name: say.words.part.editions,
    headings: [say.words.figureName, ...events.map(nameOf)],
    rows: figureNames.map(
      (name): Row => [
        textCell(say.words.figure[name]),
        ...events.map(({ figures: values }) => valueCell(name, values, say)),
      ],
    ),
    widths: [30, ...events.map(() => 24)],
  };
}

function tablesOf(results: Awaited<ReturnType<typeof getResults>>, { words, terms, fill }: Wording): Table[] {
  const few = (text: string): Row[] => [[textCell(fill(text, { n: leastAnswers }))]];
  const country = terms.label.country;
  return [
    {
      name: words.bySide,
      headings: [country, terms.label.sector, words.figure.registered, words.figure.admitted, words.figure.came],
      rows: results.people.map((side) => [
        textCell(terms.country[side.country]),
        textCell(side.sector ? terms.sector[side.sector] : words.noSector),
        ...[side.registered, side.admitted, side.came].map((n) => numberCell(n, formats.count)),
      ]),
      widths: [24, 28, 16, 16, 16],
    },
    {
      name: words.acceptance,
      headings: [country, words.figure.requests, words.figure.answered, words.figure.accepted, words.share],
      rows:
        results.acceptance?.map((side) => [
          textCell(terms.country[side.country]),
          ...[side.requests, side.answered, side.accepted].map((n) => numberCell(n, formats.count)),
          numberCell(side.answered > 0 ? side.accepted / side.answered : null, percent),
        ]) ?? few(words.acceptanceFew),
      widths: [24, 18, 18, 18, 10],
    },
    {
      name: words.perPerson,
      headings: [words.meetings, words.people],
      rows: results.meetingsPerPerson.map(({ meetings, people }) =>
        [meetings, people].map((n) => numberCell(n, formats.count)),
      ),
      widths: [16, 16],
    },
    {
      name: words.ratings,
      headings: [words.ratings, words.count],
      rows:
        results.ratings?.map(({ rating, n }) => [
          textCell(fill(words.ratingValue, { n: rating })),
          numberCell(n, formats.count),
        ]) ?? few(words.ratingsFew),
      widths: [28, 12],
    },
    {
      name: words.byCountry,
      headings: [country, words.figure.ratings, words.figure.rating],
      rows:
        results.ratingsByCountry?.map((side) => [
          textCell(terms.country[side.country]),
          numberCell(side.n, formats.count),
          numberCell(side.average, formats.average),
        ]) ?? few(words.byCountryFew),
      widths: [24, 16, 16],
    },
    {
      name: words.nextSteps,
      headings: [words.nextSteps, words.meetings],
      rows:
        results.nextSteps?.map(({ step, meetings }) => [
          textCell(terms.nextStep[step]),
          numberCell(meetings, formats.count),
        ]) ?? few(words.nextStepsFew),
      widths: [28, 14],
    },
  ];
}

/** Writes the report of an event as a workbook: a sheet a table, numbers as numbers, the figures with their definitions. */
export async function exportResults(deps: Deps, scope: OrganiserScope, language: Language): Promise<FileReply> {
  const event = found(await findEvent(reading(deps.db), scope.eventId));
  const say = wording(language);
  const [results, editions] = [await getResults(deps, scope.eventId), await getEditions(deps, scope)];
  const title = [
    readableText(event.name, language)?.value,
    say.words.title,
    say.fill(say.words.reportOf, { date: dateIn(event.zone, deps.now()) }),
  ]
    .filter(Boolean)
    .join(' · ');
  const tables = [figureTable(results.figures, say), ...tablesOf(results, say), editionTable(editions, say, language)];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const file = await writeExcelFile(tables.map((table) => sheetOf(title, table))).toBuffer();
  const filename = exportName({ subject: 'results', extension: 'xlsx', language, event, now: deps.now() });
  return { file, filename };
}
