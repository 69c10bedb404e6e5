import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { finishReplacing, noteName, openStage, replaceFiles } from './replacing.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Makes a data folder with a database, its log and a key, and a stage with the new ones. */
function prepared() {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-replacing-'));
  folders.push(folder);
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
  put('jumelage.db', 'old database');
  put('jumelage.db-wal', 'old log');
  put('secret.key', 'old key');
  const stage = openStage(folder, 'a1');
  put(join(stage, 'jumelage.db'), 'new database');
  put(join(stage, 'secret.key'), 'new key');
  const plan = { stage, aside: 'replaced-2027', names: ['jumelage.db', 'secret.key'] };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, put, plan, read, list: () => readdirSync(folder).sort() };
}

const replaced = ['jumelage.db', 'replaced-2027', 'secret.key'];

describe('files of the data folder', () => {
  it('are replaced, and the present ones set aside with the log of the database', () => {
    const { folder, plan, read, list } = prepared();
    replaceFiles(folder, plan);
    expect(list()).toEqual(replaced);
    expect([read('jumelage.db'), read('secret.key')]).toEqual(['new database', 'new key']);
    expect(readdirSync(join(folder, 'replaced-2027')).sort()).toEqual(['jumelage.db', 'jumelage.db-wal', 'secret.key']);
    expect(read('replaced-2027/jumelage.db')).toBe('old database');
  });

  it('are put where there were none', () => {
    const { folder, plan, read, list } = prepared();
    for (const name of ['jumelage.db', 'jumelage.db-wal', 'secret.key']) rmSync(join(folder, name));
    replaceFiles(folder, plan);
    expect(list()).toEqual(['jumelage.db', 'secret.key']);
    expect(read('secret.key')).toBe('new key');
  });

  it('are the new ones after a crash at any step, once it is finished', () => {
    for (let crashAt = 2; crashAt <= 6; crashAt++) {
      const { folder, plan, read, list } = prepared();
      let steps = 0;
      const rename: typeof renameSync = (from, to) => {
        if (++steps === crashAt) throw new Error('power lost');
        renameSync(from, to);
      };
      expect(() => replaceFiles(folder, plan, rename)).toThrow('power lost');
      expect(finishReplacing(folder)).toBe(true);
      expect(list()).toEqual(replaced);
      expect([read('jumelage.db'), read('secret.key'), read('replaced-2027/secret.key')]).toEqual([
        'new database',
        'new key',
        'old key',
      ]);
      expect(finishReplacing(folder)).toBe(false);
    }
  });

  it('stay where the crash came before the note was written', () => {
    const { folder, plan, read } = prepared();
    const rename = () => {
      throw new Error('power lost');
    };
    expect(() => replaceFiles(folder, plan, rename)).toThrow('power lost');
    expect(finishReplacing(folder)).toBe(false);
    expect(read('jumelage.db')).toBe('old database');
  });
});

describe('the note of a replacement', () => {
  it.each([
    ['a stage outside', { stage: '../restoring-x' }],
    ['a place outside', { aside: 'replaced-2027/../..' }],
    ['a file outside', { names: ['../secret.key'] }],
    ['no file', { names: [] }],
    ['something more', { more: true }],
  ])('is refused where it names %s', (_, changes) => {
    const { folder, plan } = prepared();
    writeFileSync(join(folder, noteName), JSON.stringify({ ...plan, ...changes }));
    expect(() => finishReplacing(folder)).toThrow();
    expect(readFileSync(join(folder, 'jumelage.db'), 'utf8')).toBe('old database');
  });
});

it('a stage is fresh: what an earlier attempt left is gone', () => {
  const { folder, plan } = prepared();
  mkdirSync(join(folder, 'restored-by-hand'));
  const stage = openStage(folder, 'b2');
  expect(stage).toBe('restoring-b2');
  expect(existsSync(join(folder, plan.stage))).toBe(false);
  expect(readdirSync(join(folder, stage))).toEqual([]);
  expect(existsSync(join(folder, 'restored-by-hand'))).toBe(true);
});
