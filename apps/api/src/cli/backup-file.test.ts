import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Manifest, readManifest, sealBackup, takeDatabase } from './backup-file.ts';
import { FileError } from './file-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumelage-backup-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parts: Omit<Manifest, 'jumelageBackup' | 'database'> = {
  ...{ madeAt: '2027-02-28T23:59:59.000Z', product: '1.0.0', engine: 'sqlite', migration: 7 },
  key: 'k'.repeat(43),
};
const nothing = () => {};

let made = 0;
/** Makes a backup of these bytes; returns its path and what its manifest says. */
async function backup(content: string | Uint8Array) {
  const path = join(folder, `${++made}.backup`);
  writeFileSync(path, content);
  return { path, manifest: await sealBackup(path, parts, nothing) };
}

const words = 'SQLite, line by line\n{"jumelageBackup":1}\n电池\n';

describe('a backup', () => {
  it('says what it holds, in its last line', async () => {
    const { path, manifest } = await backup(words);
    expect(manifest).toMatchObject({ ...parts, jumelageBackup: 1, database: { bytes: Buffer.byteLength(words) } });
    expect(await readManifest(path)).toEqual(manifest);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith(`${words}\n{"jumelageBackup":1,`)).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives back the same bytes, in a file that only its owner reads', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 31) % 256);
    const { path, manifest } = await backup(bytes);
    const target = `${path}.db`;
    const told: number[] = [];
    await takeDatabase(path, manifest, target, (done) => told.push(done));
    expect(readFileSync(target)).toEqual(Buffer.from(bytes));
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(told.at(-1)).toBe(3000);
    await expect(takeDatabase(path, manifest, target, nothing)).rejects.toThrow('EEXIST');
  });

  it('may hold no database: PostgreSQL copies its own', async () => {
    const { path, manifest } = await backup('');
    expect(manifest.database).toBeNull();
    expect((await readManifest(path)).database).toBeNull();
    await expect(takeDatabase(path, manifest, `${path}.db`, nothing)).rejects.toThrow(FileError);
  });
});

describe('a file is refused', () => {
  it.each([
    ['that is empty', ''],
    ['of one byte', '\n'],
    ['of one line', '{"jumelageBackup":1}\n'],
    ['that ends with another line', 'x\n{"other":1}\n'],
    ['that ends with none', 'x\n{"jumelageBackup":1}'],
    ['that ends with no JSON', 'x\nnot json\n'],
    ['that ends with null', 'x\nnull\n'],
  ])('%s', async (_, content) => {
    const path = join(folder, `${++made}.none`);
    writeFileSync(path, content);
    await expect(readManifest(path)).rejects.toThrow('is no backup of Jumelage, or its end is cut off');
  });

  it('that is not there', async () => {
    await expect(readManifest(join(folder, 'absent'))).rejects.toThrow(FileError);
  });

  it('that a newer version made', async () => {
    const path = join(folder, `${++made}.newer`);
    writeFileSync(path, 'x\n{"jumelageBackup":2,"product":"9.9.9"}\n');
    await expect(readManifest(path)).rejects.toThrow('was made by a newer version (9.9.9)');
  });

  const changed = async (change: (text: string) => string) => {
    const { path } = await backup(words);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return readManifest(path);
  };
  it.each([
    ['its key', (text: string) => text.replace('kkkk', 'kkkx')],
    ['its migration', (text: string) => text.replace('"migration":7', '"migration":8')],
    ['its sum', (text: string) => text.replace(/"sha256":"\w{4}(\w{60})"\}\n$/, '"sha256":"0000$1"}\n')],
    ['its length', (text: string) => text.slice(1)],
    ['its fields', (text: string) => text.replace('"product"', '"more":1,"product"')],
  ])('of which somebody changed %s', async (_, change) => {
    await expect(changed(change)).rejects.toThrow('was changed since it was made, or is cut');
  });

  it('that goes on behind its manifest', async () => {
    const { path } = await backup(words);
    appendFileSync(path, 'more\n');
    await expect(readManifest(path)).rejects.toThrow(FileError);
  });

  it('of which a byte of the database changed, once it is taken out', async () => {
    const { path, manifest } = await backup(words);
    writeFileSync(path, readFileSync(path, 'utf8').replace('line by line', 'line by Line'));
    expect(await readManifest(path)).toEqual(manifest);
    await expect(takeDatabase(path, manifest, `${path}.db`, nothing)).rejects.toThrow('its checksum is another');
  });
});
