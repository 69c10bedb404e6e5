import type { Encoding } from '@jumelage/domain/encoding';
import { describe, expect, test } from 'vitest';
import { decode } from './encodings.ts';
import { readText } from './read-text.ts';

/** Encodes a text in an encoding that can only be decoded, by trying each of its codes. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return Uint8Array.from(
      [...Array(text.length).keys()].flatMap((i) =>
        encoding === 'utf-16le'
          ? [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8]
          : [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255],
      ),
    );
  }
  const codes = codesOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => codes.get(character) ?? expect.fail(`${character} is not in ${encoding}`)),
  );
}

const known = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();
function codesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const before = known.get(encoding);
  if (before) return before;
  const codes = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const character = decode(Uint8Array.from(bytes), encoding);
    if (character && [...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
  };
  for (let one = 0; one < 256; one++) add([one]);
  const isWide = ['gb18030', 'big5', 'shift_jis', 'euc-kr'].includes(encoding);
  for (let lead = 0x81; isWide && lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  known.set(encoding, codes);
  return codes;
}

const french = 'Nom;Prénom;Organisation\nLefèvre;Zoé;Société Éclair « Côte d’Azur »\n';
const headed = (row: string) => `Last name,First name,Company\n${row}\n`;

describe('a file is read in the encoding that it is written in', () => {
  test.each<[Encoding, string]>([
    ['utf-8', french],
    ['utf-16le', french],
    ['utf-16be', '姓名,邮箱\n张伟,a@b.example\n'],
    ['windows-1252', french],
    ['windows-1252', headed('Dupont,Jean,Créée')],
    ['windows-1252', headed('Dupont,Jean,L’Étoile')],
    ['windows-1252', headed('Dupont,Jean,«\u00A0Éclair\u00A0»')],
    ['windows-1252', headed('ÉLÉONORE,SOCIÉTÉ,CRÉÉE')],
    ['windows-1252', headed('Müller,Jürgen,Größe GmbH')],
    ['windows-1252', headed('Guimarães,João,Ação')],
    ['macintosh', french],
    ['macintosh', headed('Créée,Ada,X')],
    ['cp850', 'Nom;Prénom;Organisation\nLefèvre;Zoé;Société Éclair\n'],
    ['gb18030', headed('李,,X')],
    ['gb18030', '姓名,邮箱,单位\n张鑫淼,a@b.example,成都瑞琪嘉禾科技\n'],
    ['big5', headed('王小明,,X')],
    ['big5', '姓名,電子郵件,公司\n王小明,a@b.example,台積電股份有限公司\n'],
    ['shift_jis', '氏名,会社名\n山田太郎,株式会社サンプル\n'],
    ['windows-1251', 'Фамилия,Имя\nИванов,Пётр\n'],
  ])('%s: %j', (encoding, text) => {
    const read = readText(encoded(text, encoding));
    expect([read?.encoding, read?.text, read?.choices.length]).toEqual([encoding, text, 1]);
  });

  test('four bytes a character, which hold digits', () => {
    // 㐀 and 䶵, rare characters of names.
    const bytes = Uint8Array.from([...encoded('Li,Yan,', 'utf-8'), 0x81, 0x39, 0xee, 0x39, 0x82, 0x35, 0x87, 0x38]);
    expect(readText(bytes)).toMatchObject({ encoding: 'gb18030', choices: [{}] });
  });

  test('a mark at the start tells, and is no text', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
      expect(readText(encoded(`\uFEFF${french}`, encoding))).toMatchObject({ encoding, text: french });
  });
});

describe('a file that reads well in several encodings', () => {
  test.each<[Encoding, string]>([
    ['windows-1250', headed('Dvořák,Jan,Škoda')],
    ['euc-kr', '이름,회사\n김민수,삼성전자\n'],
    ['gb18030', headed('殚捝,,X')],
  ])('is never silently taken for one: %s', (encoding, text) => {
    const choices = readText(encoded(text, encoding))?.choices ?? [];
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.map((choice) => choice.encoding)).toContain(encoding);
    // Each shows the line by which they differ.
    expect(new Set(choices.map(({ sample }) => sample)).size).toBe(choices.length);
  });

  test('is read by the one that was chosen', () => {
    const text = headed('Dvořák,Jan,Škoda');
    expect(readText(encoded(text, 'windows-1250'), 'windows-1250')).toMatchObject({ text, choices: [{}] });
  });
});

test('a damaged place in UTF-8 stays marked and does not turn the rest into another encoding', () => {
  const bytes = Uint8Array.from([...encoded(french.repeat(3), 'utf-8'), 0x41, 0xe9, 0x3b]);
  expect(readText(bytes)).toMatchObject({ encoding: 'utf-8', text: `${french.repeat(3)}A\uFFFD;` });
});

test('what is no text is none', () => {
  expect(readText(Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256))).toBeUndefined();
});
