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

describe('match intents', () => {
  it('prints how many of the marked needs and offers are found, and which are not', async () => {
    const { code, out } = await run('intents', fixture('intents.tsv'), '--json');
    const { languages, missed, wrong } = JSON.parse(out);
    expect([code, Object.keys(languages).sort()]).toEqual([0, ['en', 'fr', 'zh']]);
    for (const { f1 } of Object.values<{ f1: number }>(languages)) expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(missed.map(({ language, kind }: { language: string; kind: string }) => [language, kind])).toEqual([
      ['en', 'need:pilot_customer'],
      ['zh', 'offer:joint_development'],
    ]);
    expect(wrong[0]).toMatchObject({ language: 'fr', kind: 'need:landing_support' });
    expect(wrong[0].text).toContain('coentreprise');
  });

  it('refuses kinds that there are not', async () => {
    const { code, err } = await run('intents', write('intents.tsv', 'fr\tneed:money\tUn besoin\n'));
    expect([code, err.includes('row 1')]).toEqual([2, true]);
  });
});

describe('match passages', () => {
  it('prints the sentences that answer each other, or null, and refuses a row of three', async () => {
    const rows = 'We look for an oven. We bake.\tNous vendons un four.\nen\tWe bake.\tzh\t卫星。\n';
    const { code, out } = await run('passages', write('passages.tsv', rows), '--json');
    expect([
      code,
      JSON.parse(out).map(({ row, passages }: { row: number; passages: unknown }) => [row, passages]),
    ]).toEqual([
      0,
      [
        [1, { ours: 'We look for an oven.', theirs: 'Nous vendons un four.', likeness: expect.any(Number) }],
        [2, null],
      ],
    ]);
    expect((await run('passages', write('three.tsv', 'a\tb\tc\n'))).code).toBe(2);
  });
});
