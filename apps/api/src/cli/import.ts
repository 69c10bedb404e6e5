import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ImportPreview, importFields } from '@jumelage/contracts/imports';
import { reading } from '@jumelage/db/store';
import { encodings, findEncoding } from '@jumelage/domain/encoding';
import { importConsents } from '@jumelage/domain/import';
import { preferredLanguage } from '@jumelage/domain/language';
import { importLimits, knownChoices } from '@jumelage/domain/participant';
import { recallIn } from '../features/imports/find-mapping.ts';
import { importParticipants, previewImport } from '../features/imports/import.ts';
import { findField } from '../features/imports/lists/columns.ts';
import { type ListSource, readList, unknownHeadings } from '../features/imports/lists/read-list.ts';
import { toCsv } from '../files/csv.ts';
import { AppError } from '../http/app-error.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { existingEvent, misused, onDatabase } from './on-database.ts';

/** No request waits: every text is read before the command ends. */
const everyText = Number.MAX_SAFE_INTEGER;

const usage =
  "import EVENT_ID FILE [--dry-run] [--map 'Heading=field']… [--default field=value]… [--encoding NAME] [--sheet NAME] [--known skip|update] [--bad FILE] --consent ask|agreed|not_yet [--json]";

/** Reads `name=value` pairs; the last `=` counts for columns, whose headings may hold one. */
function pairsOf(given: readonly string[], cut: 'first' | 'last'): [string, string][] | undefined {
  const pairs = given.map((text): [string, string] | undefined => {
    const at = cut === 'first' ? text.indexOf('=') : text.lastIndexOf('=');
    return at < 1 ? undefined : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  });
  return pairs.includes(undefined) ? undefined : (pairs as [string, string][]);
}

/** Reads the columns and defaults of a call; undefined where one names no field. */
function wishesOf(values: ReturnType<typeof readArgs>['values']): Pick<ListSource, 'map' | 'defaults'> | undefined {
  const map = pairsOf(values.map ?? [], 'last')?.map(
    ([heading, name]) => [heading, name === '' || name === '-' ? null : findField(name)] as const,
  );
  const defaults = pairsOf(values.default ?? [], 'first')?.map(([name, value]) => [findField(name), value] as const);
  if (
    !map ||
    !defaults ||
    map.some(([, field]) => field === undefined) ||
    defaults.some(([field]) => field === undefined)
  )
    return undefined;
  return {
    map: Object.fromEntries(map) as NonNullable<ListSource['map']>,
    defaults: Object.fromEntries(defaults) as NonNullable<ListSource['defaults']>,
  };
}

/** Prints a dry run: how the file was read, what its columns are, and who its rows are. */
function toReport({
  encoding,
  encodings: choices,
  sheet,
  otherSheets,
  columns,
  missing,
  rows,
  ready,
  bad,
  known,
}: ImportPreview) {
  return {
    ...{
      encoding,
      encodings: choices,
      sheet,
      otherSheets,
      columns: Object.fromEntries(columns.map(({ heading, field }) => [heading, field])),
      missing,
    },
    rows: rows.map(({ line, person, problems, assumed, isKnown, alike }) => ({
      line,
      person,
      problems,
      assumed,
      known: isKnown,
      alike,
    })),
    ...{ ready, bad, known },
  };
}

function toLines({ encoding, encodings: choices, columns, rows, ready, bad, known }: ImportPreview): string {
  const lines = [`ready: ${ready}`, `known: ${known}`, `bad: ${bad}`];
  if (encoding) lines.unshift(`encoding: ${encoding}`);
  if (choices.length > 1)
    lines.push(
      '',
      'The file may be written in:',
      ...choices.map(({ encoding: name, sample }) => `  ${name}: ${sample}`),
    );
  lines.push('', ...columns.map(({ heading, field }) => `${heading}: ${field ?? '(left aside)'}`));
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  if (wrong.length > 0)
    lines.push(
      '',
      ...wrong
        .slice(0, 100)
        .map(
          ({ line, problems }) => `line ${line}: ${problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
        ),
    );
  return lines.join('\n');
}

/**
 * Writes the rows that cannot be imported to a file with the columns of the given one, to be corrected and imported
 * again.
 */
function badFile({ columns, rows }: ImportPreview, language: string | undefined): string {
  const heading = [...columns.map((column) => column.heading), 'Line', 'Problems'];
  const cells = rows.flatMap(({ line, cells: own, problems }) =>
    own
      ? [
          [
            ...columns.map((_, i) => own[i] ?? ''),
            String(line),
            problems.map(({ field, code }) => `${field}: ${code}`).join('; '),
          ],
        ]
      : [],
  );
  return toCsv([heading, ...cells], preferredLanguage(language));
}

/** Imports participants of an event from a file. */
export const importing: Command = {
  usage,
  summary:
    'Import the participants of an event from a CSV or .xlsx file. Valid rows are imported; --bad writes the others to a file. --consent says whether these people have agreed to be visible in the other country: with agreed you declare it. Exits with 1 where nothing could be imported.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    const [eventId, file] = positionals;
    const wishes = wishesOf(values);
    const encoding = values.encoding === undefined ? undefined : findEncoding(values.encoding);
    const known = knownChoices.find((choice) => choice === values.known);
    const consent = importConsents.find((choice) => choice === values.consent);
    // A dry run stores nothing, and asks for nothing to be said.
    const isSaid = consent !== undefined || (values.consent === undefined && values['dry-run']);
    if (!eventId || !file || positionals.length !== 2 || !wishes || (values.known !== undefined && !known) || !isSaid) {
      if (!isSaid) console.error(`--consent: ${importConsents.join(', ')}`);
      if (!wishes) console.error(`fields: ${importFields.join(', ')}`);
      return misused(usage);
    }
    if (values.encoding !== undefined && !encoding) {
      console.error(`encodings: ${encodings.join(', ')}`);
      return misused(usage);
    }
    const bytes = await readFile(file).catch((error: Error) => error);
    if (bytes instanceof Error) {
      console.error(bytes.message);
      return exitCodes.misused;
    }
    const source: ListSource = {
      file: bytes,
      encoding,
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...wishes,
    };
    return onDatabase(values.json, async (deps) => {
      const scope = { eventId: (await existingEvent(deps, eventId)).id, actor: { mayCreateEvents: true } };
      if (bytes.length > importLimits.bytes / 8) console.error(`Reading ${Math.round(bytes.length / 1000)} kB …`);
      const list = await readList(source, undefined, recallIn(reading(deps.db), scope.eventId));
      const unknown = unknownHeadings(list, wishes.map ?? {});
      if (unknown.length > 0) {
        console.error(`columns: ${list.columns.map(({ heading }) => heading).join(', ')}`);
        throw new AppError('invalid_request', { facts: { unknownColumns: unknown } });
      }
      if (list.otherSheets.length > 0)
        console.error(
          `Reading sheet "${list.sheet}"; lists are also in: ${list.otherSheets.join(', ')} (--sheet NAME).`,
        );
      const preview =
        values['dry-run'] || values.bad ? await previewImport(deps, scope, source, { read: list }) : undefined;
      if (preview && values.bad) await writeFile(values.bad, badFile(preview, values.language));
      if (preview && values['dry-run']) return values.json ? toReport(preview) : toLines(preview);
      if (preview && preview.rows.length > 1000)
        console.error(`Importing ${preview.ready} of ${preview.rows.length} rows …`);
      const said = { ...source, known, consent: consent ?? 'not_yet', fileName: basename(file), readMost: everyText };
      return importParticipants(deps, scope, said, { read: list });
    });
  },
};
