import { createHash } from 'node:crypto';
import { importFields } from '@jumelage/contracts/imports';
import { findMapping, putMapping } from '@jumelage/db/repositories/import-history';
import type { Store } from '@jumelage/db/store';
import { fold } from '@jumelage/domain/fold';
import type { Id } from '@jumelage/domain/ids';
import type { ListSource, ReadList } from './lists/read-list.ts';

type Remembered = {
  readonly map: NonNullable<ListSource['map']>;
  readonly defaults: NonNullable<ListSource['defaults']>;
};

/** Digests the headings of a list, whatever their order, case and accents. */
function digestOf(headings: readonly string[]): string {
  const folded = headings.map((heading) => fold(heading) || heading).sort();
  return createHash('sha256').update(JSON.stringify(folded)).digest('base64url');
}

const isField = (name: string | null): name is (typeof importFields)[number] | null =>
  name === null || (importFields as readonly string[]).includes(name);

/** Makes a function that finds how a list with the same headings was read before at an event. */
export function recallIn(store: Store, eventId: Id<'event'>) {
  return async (headings: readonly string[]): Promise<Remembered | undefined> => {
    const found = await findMapping(store, { eventId, headings: digestOf(headings) });
    if (!found) return undefined;
    const { map, defaults } = found;
    return {
      map: Object.fromEntries(Object.entries(map).filter(([, field]) => isField(field))) as Remembered['map'],
      defaults: Object.fromEntries(
        Object.entries(defaults).filter(([name]) => isField(name)),
      ) as Remembered['defaults'],
    };
  };
}

/** Remembers how a list was read. One whose headings are somebody's row is none to remember. */
export async function rememberMapping(
  tx: Store,
  {
    eventId,
    list,
    defaults,
    now,
  }: {
    readonly eventId: Id<'event'>;
    readonly list: Pick<ReadList, 'columns'>;
    readonly defaults: ListSource['defaults'];
    readonly now: Date;
  },
): Promise<void> {
  const headings = list.columns.map(({ heading }) => heading);
  if (headings.length === 0 || headings.some((heading) => heading.includes('@'))) return;
  const said = Object.entries(defaults ?? {}).filter(([, text]) => text !== '');
  await putMapping(tx, {
    ...{ eventId, headings: digestOf(headings), usedAt: now },
    map: Object.fromEntries(list.columns.map(({ heading, field }) => [heading, field])),
    defaults: Object.fromEntries(said) as Record<string, string>,
  });
}
