import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askTable } from './announcement-table.ts';

type Said = { readonly id: string; readonly payload: string; readonly xid: number };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Listens to a table of rows, whose oldest open transaction is `oldest`. */
function listening() {
  const table = { rows: [] as Said[], oldest: 10, isDown: false, swept: 0, from: [] as unknown[] };
  const heard: string[] = [];
  const way = askTable({
    ask: async (_, [from] = []) => {
      table.from.push(from);
      if (table.isDown) throw new Error('out of reach');
      const least = Number(from ?? table.oldest);
      const found = table.rows.filter(({ xid }) => xid >= least);
      // Numbers of 64 bits come as texts.
      return {
        rows:
          found.length > 0
            ? found.map((row) => ({ ...row, xid: `${row.xid}`, oldest: `${table.oldest}` }))
            : [{ oldest: `${table.oldest}`, id: null, payload: '', xid: 0 }],
      };
    },
    write: async () => {
      table.swept++;
      return { rows: [] };
    },
    tell: (payload) => heard.push(payload),
  });
  const later = (seconds = 1) => vi.advanceTimersByTimeAsync(seconds * 1000);
  return { table, heard, way, later };
}

describe('what is said through the table', () => {
  it('is heard within a second, once', async () => {
    const { table, heard, way, later } = listening();
    await way.begin();
    table.rows.push({ id: 'a', payload: 'first', xid: 11 });
    await later();
    await later(5);
    expect(heard).toEqual(['first']);
    await way.close();
  });

  it('is not heard by who listens only afterwards', async () => {
    const { table, heard, way, later } = listening();
    table.rows.push({ id: 'a', payload: 'before', xid: 10 });
    await way.begin();
    await later(2);
    expect(heard).toEqual([]);
    await way.close();
  });

  it('is heard where its transaction commits late: after one with a higher number', async () => {
    const { table, heard, way, later } = listening();
    await way.begin();
    table.rows.push({ id: 'b', payload: 'quick', xid: 15 });
    await later();
    table.rows.push({ id: 'a', payload: 'slow', xid: 12 });
    await later();
    expect(heard).toEqual(['quick', 'slow']);
    await way.close();
  });

  it('is asked for from the oldest transaction that was open', async () => {
    const { table, way, later } = listening();
    await way.begin();
    table.oldest = 20;
    await later(2);
    expect(table.from).toEqual([null, 10, 20]);
    await way.close();
  });

  it('is heard after an outage', async () => {
    const { table, heard, way, later } = listening();
    await way.begin();
    table.isDown = true;
    table.rows.push({ id: 'a', payload: 'meanwhile', xid: 11 });
    await later(3);
    expect(heard).toEqual([]);
    table.isDown = false;
    await later();
    expect(heard).toEqual(['meanwhile']);
    await way.close();
  });

  it('is not heard once nobody listens', async () => {
    const { table, heard, way, later } = listening();
    await way.begin();
    await way.close();
    table.rows.push({ id: 'a', payload: 'late', xid: 11 });
    await later(5);
    expect(heard).toEqual([]);
    expect(table.from).toHaveLength(1);
  });
});

it('old announcements are dropped at first, and then once a minute', async () => {
  const { table, way, later } = listening();
  await way.begin();
  expect(table.swept).toBe(1);
  await later(59);
  expect(table.swept).toBe(1);
  await later(1);
  expect(table.swept).toBe(2);
  await way.close();
});

it('an announcement is written within the caller’s transaction, its text apart from the statement', async () => {
  const { way } = listening();
  const sent: unknown[] = [];
  await way.say(async (text, values) => {
    sent.push(text.includes('x'.repeat(9)), (values as string[])[1]);
    return { rows: [] };
  }, "x'; DROP TABLE announcements; --");
  expect(sent).toEqual([false, "x'; DROP TABLE announcements; --"]);
});
