import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disturbanceKinds } from '@jumelage/scheduling/replan/disturb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleCommand } from './schedule.ts';
import type { Step } from './schedule-play.ts';
import { accountOf } from './schedule-replay.ts';

/** Eight people who all want to meet each other in six slots, with two tables and one interpreter. */
const pairs = [0, 1, 2, 3, 4, 5, 6, 7]
  .flatMap((a) => [1, 2, 3, 4].map((step) => ({ a, b: (a + step) % 8 })))
  .filter(({ a, b }) => a < b);
const problem = {
  participants: 8,
  slots: 6,
  capacity: [2, 2, 2, 2, 2, 2],
  interpreters: [1, 1, 1, 1, 1, 1],
  unavailable: Array.from({ length: 8 }, () => []),
  meetings: pairs.map(({ a, b }, index) => ({ a, b, w: 1 + (index % 3), interp: index % 4 === 0 })),
};

describe('schedule replay', () => {
  let folder = '';
  let out: string[] = [];
  let errors: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jumelage-replay-'));
    out = [];
    errors = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => out.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => errors.push(line));
    await writeFile(join(folder, 'small.json'), JSON.stringify(problem));
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  test('plays a day of disturbances of every kind without breaking a rule, and adds them up', async () => {
    expect(
      await scheduleCommand([
        'replay',
        join(folder, 'small.json'),
        '--seconds',
        '0.2',
        '--seed',
        '2',
        '--disturbances',
        '60',
        '--json',
      ]),
    ).toBe(0);
    const { placed, meetings, kinds, total } = JSON.parse(out.join(''));
    expect(placed).toBe(12);
    expect(meetings).toBe(pairs.length);
    expect(Object.keys(kinds)).toEqual([...disturbanceKinds]);
    expect(total).toMatchObject({ disturbances: 60, broken: 0 });
    expect(total.lost).toBeGreaterThan(0);
    for (const key of ['disturbances', 'lost', 'broughtBack', 'otherMoved', 'placed', 'broken']) {
      expect(disturbanceKinds.reduce((sum, kind) => sum + kinds[kind][key], 0)).toBe(total[key]);
    }
    expect(kinds.no_show.otherMoved).toBe(0);
  });

  test('prints a table for people', async () => {
    expect(
      await scheduleCommand(['replay', join(folder, 'small.json'), '--seconds', '0.2', '--disturbances', '5']),
    ).toBe(0);
    expect(out[0]).toBe(`small.json: 12 of ${pairs.length} meetings placed, seed 1`);
    expect(out.length).toBe(disturbanceKinds.length + 3);
    expect(out.at(-1)).toMatch(/^total +5 /);
  });

  test.each([
    [['replay'], 'expected one file'],
    [['replay', 'a', 'b'], 'expected one file'],
    [['replay', 'a', '--disturbances', '0'], '--disturbances'],
    [['replay', 'a', '--seed', 'one'], '--seed'],
    [['replay', 'a', '--slowly'], '--slowly'],
  ])('refuses %j and shows how it is used', async (args, message) => {
    expect(await scheduleCommand(args)).toBe(2);
    expect(errors.join('\n')).toContain(message);
    expect(errors.join('\n')).toContain('usage: schedule replay');
  });

  test('an account of steps', () => {
    const proposal = {
      slotOf: [],
      tableOf: undefined,
      interpreterOf: undefined,
      reseated: [],
      moved: [],
      placed: [7],
      lost: [1, 2, 3, 4],
      dropped: [4],
      otherMoved: 1,
    };
    const step = (milliseconds: number, broken: number): Step => ({
      disturbance: { kind: 'no_show', participant: 0 },
      slot: 0,
      wanted: 2,
      proposal,
      milliseconds,
      broken,
    });
    expect(accountOf([step(3.04, 0), step(1, 2), step(2, 0)])).toEqual({
      disturbances: 3,
      lost: 12,
      broughtBack: 9,
      otherMoved: 3,
      ratio: 0.25,
      wanted: 6,
      placed: 3,
      medianMs: 2,
      maxMs: 3,
      broken: 2,
    });
    expect(accountOf([])).toMatchObject({ disturbances: 0, ratio: 0, medianMs: 0, maxMs: 0 });
  });
});
