/**
 * The rows under each key, with a small number for each: for going to just those rows that have something in common
 * with another.
 */
export type Posting = { rows: Int32Array; marks: Uint8Array; length: number };

export type Postings = {
  readonly add: (key: string, row: number, mark?: number) => void;
  readonly remove: (key: string, row: number) => void;
  /** Undefined when no row is under the key. */
  readonly under: (key: string) => Posting | undefined;
};

/** Creates postings in growing arrays; the order of the rows under a key means nothing. */
export function createPostings(): Postings {
  const lists = new Map<string, Posting>();

  function add(key: string, row: number, mark = 0): void {
    let list = lists.get(key);
    if (!list) {
      list = { rows: new Int32Array(4), marks: new Uint8Array(4), length: 0 };
      lists.set(key, list);
    }
    if (list.length === list.rows.length) {
      const [rows, marks] = [new Int32Array(2 * list.length), new Uint8Array(2 * list.length)];
      rows.set(list.rows);
      marks.set(list.marks);
      Object.assign(list, { rows, marks });
    }
    list.rows[list.length] = row;
    list.marks[list.length] = mark;
    list.length++;
  }

  function remove(key: string, row: number): void {
    const list = lists.get(key);
    const at = list ? list.rows.subarray(0, list.length).lastIndexOf(row) : -1;
    if (!list || at < 0) return;
    list.length--;
    list.rows[at] = list.rows[list.length] ?? 0;
    list.marks[at] = list.marks[list.length] ?? 0;
    if (list.length === 0) lists.delete(key);
  }

  return { add, remove, under: (key) => lists.get(key) };
}
