import type { Id } from '@jumelage/domain/ids';
import { useRef, useState } from 'react';
import { readBase64 } from '../../lib/read-file.ts';
import { type ImportBody, type Preview, type PreviewBody, useImport, usePreview } from './queries.ts';

type Field = NonNullable<NonNullable<ImportBody['map']>[string]>;
type Source = PreviewBody;

/** Says of each column of a list what it is. */
const mapOf = ({ columns }: Preview) => Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));

/**
 * Holds an import: the file or pasted text, how to read it, and the API's preview. Another choice discards the earlier
 * one, so that the page never shows, nor imports, another list than the chosen one; what the organiser said of columns
 * and cells stays until then.
 */
export function useImportList(eventId: Id<'event'>) {
  const [source, setSource] = useState<Source>();
  const [name, setName] = useState('');
  // Stays in sight while the list is read again with a column, a default or a cell changed.
  const [shown, setShown] = useState<Preview>();
  // By the line of one of their people: which organisation the look-alikes are said to be.
  const [joins, setJoins] = useState<ReadonlyMap<number, Id<'organisation'>>>(new Map());
  const preview = usePreview(eventId);
  const bring = useImport(eventId);
  // A file that is read slowly does not come after the next one.
  const turn = useRef(0);

  const empty = () => {
    turn.current++;
    setSource(undefined);
    setShown(undefined);
    setJoins(new Map());
    preview.reset();
    bring.reset();
  };
  const read = (next: Source) => {
    setSource(next);
    bring.reset();
    preview.mutate(next, {
      onSuccess: (read) => {
        setShown(read);
        // What was remembered is the organiser's own from here on: one column changed leaves the others as they are.
        if (read.remembered && !next.map) setSource({ ...next, map: mapOf(read), defaults: read.remembered.defaults });
      },
    });
  };
  const change = (changes: Partial<Source>) => source && read({ ...source, ...changes });
  return {
    eventId,
    preview,
    shown,
    bring,
    name,
    encoding: source?.encoding,
    defaults: source?.defaults ?? {},
    editsOf: (line: number) => source?.edits?.find((edit) => edit.line === line)?.values ?? {},
    joins,
    setJoin: (line: number, organisationId: Id<'organisation'> | undefined) => {
      const others = [...joins].filter(([one]) => one !== line);
      setJoins(new Map(organisationId ? [...others, [line, organisationId]] : others));
    },
    hasPinyin: source?.pinyin === true,
    setPinyin: (pinyin: boolean) => change({ pinyin }),
    empty,
    readFile: async (file: File) => {
      empty();
      setName(file.name);
      const mine = turn.current;
      const bytes = await readBase64(file);
      if (turn.current === mine) read({ file: bytes });
    },
    readText: (csv: string) => {
      empty();
      setName('');
      read({ csv });
    },
    setEncoding: (encoding: NonNullable<Source['encoding']>) => change({ encoding, map: undefined, edits: undefined }),
    setField: (heading: string, field: Field | null) => change({ map: { ...source?.map, [heading]: field } }),
    setDefault: (field: Field, value: string) => change({ defaults: { ...source?.defaults, [field]: value } }),
    setCell: (line: number, field: Field, text: string) => {
      const others = (source?.edits ?? []).filter((edit) => edit.line !== line);
      const before = source?.edits?.find((edit) => edit.line === line)?.values ?? {};
      change({ edits: [...others, { line, values: { ...before, [field]: text } }] });
    },
    bringIn: (choices: Pick<ImportBody, 'known' | 'consent' | 'way' | 'agreedOn'>) => {
      const encoding = source?.encoding ?? (source?.file ? (shown?.encoding ?? undefined) : undefined);
      // Only the answers that still hold: a cell corrected since may make a row name somebody else.
      const said = (shown?.lookAlikes ?? []).flatMap(({ line, alike }) => {
        const organisationId = joins.get(line);
        return organisationId && alike.some(({ id }) => id === organisationId) ? [{ line, organisationId }] : [];
      });
      if (source)
        bring.mutate({
          ...source,
          encoding,
          ...(name && { fileName: name }),
          ...choices,
          ...(said.length > 0 && { joins: said }),
        });
    },
  };
}
export type ImportList = ReturnType<typeof useImportList>;
