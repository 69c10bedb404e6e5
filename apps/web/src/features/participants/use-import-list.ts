import type { Id } from '@jumelage/domain/ids';
import { useRef, useState } from 'react';
import { readBase64 } from '../../lib/read-file.ts';
import { type ImportBody, type Preview, useImport, usePreview } from './organise-queries.ts';

type Field = NonNullable<NonNullable<ImportBody['map']>[string]>;
type Source = Omit<ImportBody, 'known' | 'shownAbroad'>;

/**
 * A list on its way in: what was chosen or pasted, how it is to be read, and what the API makes of it. Whatever is chosen anew empties what was there, so that
 * the page never shows, nor imports, another list than the chosen one; what the organiser said of columns and cells is kept until then.
 */
export function useImportList(eventId: Id<'event'>) {
  const [source, setSource] = useState<Source>();
  const [name, setName] = useState('');
  // Stays in sight while the list is read again with a column, a default or a cell changed.
  const [shown, setShown] = useState<Preview>();
  const preview = usePreview(eventId);
  const bring = useImport(eventId);
  // A file that is read slowly does not come after the next one.
  const turn = useRef(0);

  const empty = () => {
    turn.current++;
    setSource(undefined);
    setShown(undefined);
    preview.reset();
    bring.reset();
  };
  const read = (next: Source) => {
    setSource(next);
    bring.reset();
    preview.mutate(next, { onSuccess: setShown });
  };
  const change = (changes: Partial<Source>) => source && read({ ...source, ...changes });
  return {
    preview,
    shown,
    bring,
    name,
    encoding: source?.encoding,
    defaults: source?.defaults ?? {},
    editsOf: (line: number) => source?.edits?.find((edit) => edit.line === line)?.values ?? {},
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
    bringIn: (choices: Pick<ImportBody, 'known' | 'shownAbroad'>) => {
      const encoding = source?.encoding ?? (source?.file ? (shown?.encoding ?? undefined) : undefined);
      if (source) bring.mutate({ ...source, encoding, ...choices });
    },
  };
}
export type ImportList = ReturnType<typeof useImportList>;
