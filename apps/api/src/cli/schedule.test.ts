import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleCommand } from './schedule.ts';

const problem = {
  participants: 3,
  slots: 2,
  capacity: [1, 1],
  unavailable: [[], [], []],
  meetings: [
    { a: 0, b: 1, w: 1, session: 0, fixed: -1, after: [] },
    { a: 0, b: 2, w: 2, session: 0, fixed: 0, after: [] },
  ],
};

describe('schedule solve', () => {
  let folder = '';
  let out: string[] = [];
  let errors: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jumelage-schedule-'));
    out = [];
    errors = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => out.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => errors.push(line));
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, content: unknown): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  test('prints one JSON line a file, with the result and the baseline', async () => {
    const file = await write('a.json', problem);
    expect(await scheduleCommand(['solve', file, file, '--seconds', '1', '--seed', '3', '--json'])).toBe(0);
    expect(out.map((line) => ({ ...JSON.parse(line), seconds: 0 }))).toEqual(
      [1, 2].map(() => ({
        file,
        status: 'optimal',
        seconds: 0,
        seed: 3,
        iterations: 0,
        placed: 2,
        weight: 3,
        bound: 3,
        breaks: 0,
        breaksBound: 0,
        idle: 0,
        slotOf: [1, 0],
        unplaced: [],
        baseline: { placed: 2, weight: 3, breaks: 0 },
      })),
    );
  });

  test('prints a table for people', async () => {
    expect(await scheduleCommand(['solve', await write('a.json', problem), '--iterations', '10'])).toBe(0);
    expect(out.length).toBe(2);
    expect(out[1]).toMatch(/^a\.json +optimal +2\/2 +3\/3 +0 +0 +0 +2 +0 /);
  });

  test('refuses a wrong file by its path, before anything is solved', async () => {
    const wrong = await write('wrong.json', { ...problem, capacity: [1] });
    expect(await scheduleCommand(['solve', await write('a.json', problem), wrong])).toBe(2);
    expect(errors).toEqual([`${wrong}: capacity: expected 2 entries, found 1`]);
    expect(out).toEqual([]);
  });

  test.each([
    [[], 'expected one of: solve, check, replay'],
    [['solve'], 'at least one file'],
    [['solve', 'x', '--seconds', '0'], '--seconds'],
    [['solve', 'x', '--seed', 'one'], '--seed'],
    [['solve', 'x', '--iterations', '-1'], '--iterations'],
    [['solve', 'x', '--quickly'], '--quickly'],
  ])('refuses %j and shows how it is used', async (args, message) => {
    expect(await scheduleCommand(args)).toBe(2);
    expect(errors.join('\n')).toContain(message);
    expect(errors.join('\n')).toContain('usage: schedule solve');
  });

  test('checks a result by rules and figures of its own: right, broken, and boasting', async () => {
    const file = await write('a.json', problem);
    const check = (result: unknown) =>
      write('r.json', result).then((written) => scheduleCommand(['check', file, written, '--json']));
    const last = () => JSON.parse(out.at(-1) ?? '{}');
    expect(await check({ slotOf: [1, 0], placed: 2, weight: 3, breaks: 0, status: 'optimal' })).toBe(0);
    expect(last()).toMatchObject({ holds: true, placed: 2, weight: 3, breaches: [], claims: [] });
    expect(await check({ slotOf: [1, 1] })).toBe(1);
    expect(last().breaches.map(({ rule }: { rule: string }) => rule)).toEqual([
      'one_meeting_a_slot',
      'enough_tables',
      'pinned_stays',
    ]);
    expect(await check({ slotOf: [-1, 0], placed: 2, weight: 9, bound: 1, status: 'optimal', unplaced: [] })).toBe(1);
    expect(last().claims).toHaveLength(5);
    expect(await check({ slotOf: [1] })).toBe(2);
    expect(errors.at(-1)).toContain('slotOf: expected 2 entries, found 1');
  });

  test('checks who interprets, where a result says it', async () => {
    const interpreters = [{ languages: ['fr', 'zh'] }, { languages: ['en', 'zh'], away: [0] }];
    const meetings = [
      { a: 0, b: 1, w: 1, languages: [['fr', 'en'], ['zh']] },
      { a: 0, b: 2, w: 2, languages: [['fr', 'en'], ['zh']] },
    ];
    const file = await write('a.json', { ...problem, interpreters, meetings });
    const check = (result: unknown) =>
      write('r.json', result).then((written) => scheduleCommand(['check', file, written, '--json']));
    const rules = () => JSON.parse(out.at(-1) ?? '{}').breaches.map(({ rule }: { rule: string }) => rule);
    expect(await check({ slotOf: [1, 0], interpreterOf: [1, 0] })).toBe(0);
    expect(await check({ slotOf: [0, 1], interpreterOf: [1, 0] })).toBe(1);
    expect(rules()).toEqual(['one_meeting_an_interpreter']);
    expect(await check({ slotOf: [1, 0], interpreterOf: [2, 0] })).toBe(2);
    expect(errors.at(-1)).toContain('interpreterOf[0]: expected a whole number from -1 to 1');
  });

  test('refuses a file that is missing or no JSON', async () => {
    expect(await scheduleCommand(['solve', join(folder, 'nowhere.json')])).toBe(2);
    expect(await scheduleCommand(['solve', await write('text.json', '{')])).toBe(2);
    expect(errors.length).toBe(2);
  });
});
