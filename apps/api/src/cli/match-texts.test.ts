import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

const floors = { fr: 0.84, zh: 0.83, en: 0.85 };

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
  it('finds what is needed and offered in texts that the model did not learn from', async () => {
    const { code, out } = await run('intents', fixture('intents-unseen.tsv'), '--json');
    const { languages, missed, wrong } = JSON.parse(out);
    expect([code, Object.keys(languages).sort()]).toEqual([0, ['en', 'fr', 'zh']]);
    // Floors just below what is reached: .868, .847 and .864.
    expect(languages.fr.f1).toBeGreaterThanOrEqual(floors.fr);
    expect(languages.zh.f1).toBeGreaterThanOrEqual(floors.zh);
    expect(languages.en.f1).toBeGreaterThanOrEqual(floors.en);
    for (const { language, kind, text } of [...missed, ...wrong]) {
      expect(['fr', 'zh', 'en']).toContain(language);
      expect(kind).toMatch(/^(need|offer):/);
      expect(text).not.toBe('');
    }
  });

  it('finds it in plain sentences', async () => {
    const { out } = await run('intents', fixture('intents.tsv'), '--json');
    const { languages } = JSON.parse(out) as { languages: Record<string, { f1: number }> };
    for (const { f1 } of Object.values(languages)) expect(f1).toBeGreaterThanOrEqual(0.8);
  });

  it('proposes little that is wrong of what people type into the first box', async () => {
    const { out } = await run('intents', fixture('first-run.tsv'), '--json');
    const { languages } = JSON.parse(out) as { languages: Record<string, { precision: number; recall: number }> };
    expect(Object.keys(languages).sort()).toEqual(['en', 'fr', 'zh']);
    for (const { precision, recall } of Object.values(languages)) {
      expect(precision).toBeGreaterThanOrEqual(0.85);
      expect(recall).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('prints figures and slips as a table', async () => {
    const file = write(
      'two.tsv',
      'lang\tkinds\ttext\nen\tneed:investment\tWe are raising €2M.\nen\toffer:research\tWe bake.\n',
    );
    const { code, out } = await run('intents', file);
    expect([code, out.split('\n').slice(2)]).toEqual([
      0,
      ['| en | 1.000 | 0.500 | 0.667 |', 'missed offer:research: We bake.'],
    ]);
  });

  it.each([
    ['kinds that there are not', 'fr\tneed:money\tUn besoin\n'],
    ['marks of more parts than there are', 'fr\tneed:licence ¦ none\tUn besoin\n'],
    ['an empty part', 'fr\tneed:licence ¦ none\tUn besoin ¦\n'],
    ['a row without a text', 'fr\tneed:licence\n'],
    ['a language that there is not', 'de\tnone\tEin Ofen\n'],
  ])('refuses %s', async (_name, rows) => {
    const { code, err } = await run('intents', write('intents.tsv', rows));
    expect([code, err.includes('row 1')]).toEqual([2, true]);
  });
});

describe('match train', () => {
  it('writes the same table whenever it learns from the same folder', async () => {
    const texts = mkdtempSync(join(tmpdir(), 'jumelage-marked-'));
    const rows =
      'en\tneed:distribution ¦ offer:manufacture\tWe want a dealer; ¦ our oven is free for others.\nen\tnone\tWe bake.\n';
    for (const name of ['one.en.tsv', 'two.en.tsv']) writeFileSync(join(texts, name), rows);
    writeFileSync(join(texts, 'README.md'), 'how to mark');
    const [first, second] = [join(folder, 'first.ts'), join(folder, 'second.ts')];
    const { code, out } = await run('train', texts, first, '--json');
    expect([code, JSON.parse(out).texts, Object.keys(JSON.parse(out).languages)]).toEqual([0, 4, ['fr', 'zh', 'en']]);
    await run('train', texts, second);
    expect(readFileSync(first, 'utf8')).toBe(readFileSync(second, 'utf8'));
    expect(readFileSync(first, 'utf8')).toContain('export const intentWeights = `');
  });

  it('refuses a folder that is not there, and one table too few', async () => {
    expect((await run('train', join(folder, 'absent'), join(folder, 'table.ts'))).code).toBe(2);
    expect((await run('train', folder)).code).toBe(2);
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

  it('finds the marked sentences of profiles that have places, years and numbers in common', async () => {
    const { out } = await run('passages', fixture('answers.tsv'), '--json');
    const found = JSON.parse(out) as { passages: unknown; isRight: boolean }[];
    expect(found).toHaveLength(124);
    expect(found.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(119);
    // The last twenty have nothing to say to each other.
    expect(found.slice(104).filter(({ passages }) => passages === null).length).toBeGreaterThanOrEqual(19);
  });

  it('says how many of the marked ones are right', async () => {
    const rows =
      'en\tWe look for an oven. We bake.\tfr\tNous vendons un four.\tWe look for an oven.\tNous vendons un four.\n' +
      'en\tWe bake.\tzh\t卫星。\tWe bake.\t卫星。\n';
    const { code, out } = await run('passages', write('marked.tsv', rows));
    expect([code, out.split('\n').at(-1)]).toEqual([0, '1 of 2 are right']);
  });
});
