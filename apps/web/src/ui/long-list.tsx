import { memo, type ReactNode, type Ref, useImperativeHandle, useMemo } from 'react';
import { useLongList } from '../lib/use-long-list.ts';

/** Scrolls the row of a key into sight; answers whether the list has it. */
export type LongListHandle = { readonly reveal: (key: string) => boolean };

type LongListProps<Item> = {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** The height that most rows have, in pixels. */
  readonly estimate: number;
  readonly className?: string;
  /** The classes of a row. What keeps rows apart is its padding or its border. */
  readonly rowClass?: string;
  /** The key of the row that is drawn as the chosen one. */
  readonly chosen?: string | undefined;
  readonly children: (item: Item, isChosen: boolean) => ReactNode;
  readonly ref?: Ref<LongListHandle>;
};

/**
 * Draws a list of any length. Each row is painted by itself, so that scrolling paints again only the rows that come; of
 * more than some hundred, only those near the window are drawn, and say which of how many they are. While `children` is
 * the same function, a row is drawn again only where its item changed, or where it is chosen or no longer.
 */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, itemKey, estimate, className, rowClass = '', chosen, children, ref } = props;
  const keys = useMemo(() => items.map(itemKey), [items, itemKey]);
  const { isWhole, parts, rowRef, reveal, list } = useLongList<HTMLUListElement>({ keys, estimate });
  useImperativeHandle(ref, () => ({ reveal }));
  return (
    <ul {...list} className={className}>
      {parts.map((part) => {
        if ('space' in part)
          return <li key={`before ${part.before}`} aria-hidden="true" style={{ height: part.space }} />;
        const item = items[part.row];
        const key = keys[part.row];
        return item === undefined || key === undefined ? null : (
          <Row
            key={key}
            {...(!isWhole && { size: items.length, position: part.row + 1 })}
            {...{ item, name: key, isChosen: key === chosen, rowClass, rowRef, draw: children as RowProps['draw'] }}
          />
        );
      })}
    </ul>
  );
}

type RowProps = {
  readonly item: unknown;
  readonly name: string;
  readonly size?: number;
  readonly position?: number;
  readonly isChosen: boolean;
  readonly rowClass: string;
  readonly rowRef: Ref<HTMLLIElement>;
  readonly draw: (item: unknown, isChosen: boolean) => ReactNode;
};

/** Draws a row; what reaches beyond its edges is cut, but for the ring of a focus. */
const Row = memo(function Row({ item, name, size, position, isChosen, rowClass, rowRef, draw }: RowProps) {
  return (
    <li
      ref={rowRef}
      data-key={name}
      aria-setsize={size}
      aria-posinset={position}
      className={`[contain:content] [overflow-clip-margin:6px] ${rowClass}`}
    >
      {draw(item, isChosen)}
    </li>
  );
});
