import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchCommand } from './match.ts';

afterEach(() => vi.restoreAllMocks());

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../../tests/fixtures/matching/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jumelage-texts-'));
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: readonly string[]) {
  const [out, err] = [vi.spyOn(console, 'log').mockReturnValue(), vi.spyOn(console, 'error').mockReturnValue()];
  const code = await matchCommand(args);
  return { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') };
}

describe('match texts', () => {
  it('finds nine pitches in ten in the other language', async () => {
    const { code, out } = await run('texts', fixture('pitches.tsv'), '--json');
    const found = JSON.parse(out) as Record<string, { 'R@1': number; n: number }>;
    expect([code, Object.keys(found).length]).toEqual([0, 6]);
    for (const { 'R@1': first, n } of Object.values(found)) {
      expect(n).toBe(60);
      expect(first).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('names the bad rows and does nothing by halves', async () => {
    const file = write('bad.tsv', 'a\tit\tbonjour\t你好\thello\nb\tit\tbonjour\nc\tit\t\t你好\thello\n');
    const { code, err, out } = await run('texts', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('rows 2, 3');
    expect((await run('texts', join(folder, 'absent.tsv'))).code).toBe(2);
    expect((await run('texts')).code).toBe(2);
  });
});

describe('match needs', () => {
  it('finds the right pitch among the first five for most needs', async () => {
    const { code, out } = await run('needs', fixture('needs.tsv'), fixture('pitches.tsv'), '--json');
    const found = JSON.parse(out) as Record<string, { 'R@5': number; MRR: number }>;
    expect([code, Object.keys(found)]).toEqual([0, ['fr → zh', 'zh → fr']]);
    for (const one of Object.values(found)) expect(Math.min(one['R@5'], one.MRR)).toBeGreaterThanOrEqual(0.6);
  });

  it('refuses needs of pitches that are not there', async () => {
    const { code, err } = await run('needs', write('needs.tsv', 'fr\tnobody\tUn besoin\n'), fixture('pitches.tsv'));
    expect([code, err.includes('row 1')]).toEqual([2, true]);
  });
});
