import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('readText', () => {
  it('reads UTF-8, and drops its mark', () => {
    expect(readText(bytes([0xef, 0xbb, 0xbf], 'Prénom;姓名'))).toEqual({ text: 'Prénom;姓名', encoding: 'UTF-8' });
  });

  it('reads what a Chinese spreadsheet saves', () => {
    // 张伟 in GB 18030.
    expect(readText(bytes('name;', [0xd5, 0xc5, 0xce, 0xb0], '\n'))).toEqual({ text: 'name;张伟\n', encoding: 'GB18030' });
  });

  it('reads what a French spreadsheet saves, whose accents would make pairs of GB 18030', () => {
    // Prénom, Léa in Windows-1252: é before n is a Chinese character to GB 18030.
    expect(readText(bytes('Pr', [0xe9], 'nom;L', [0xe9], 'a'))).toEqual({ text: 'Prénom;Léa', encoding: 'WINDOWS-1252' });
  });

  it('reads UTF-16 by its mark', () => {
    expect(readText(bytes([0xff, 0xfe, 0x20, 0x5f, 0x41, 0x00]))).toEqual({ text: '张A', encoding: 'UTF-16LE' });
  });

  it('takes no workbook for a text', () => {
    expect(readText(bytes('PK', [3, 4, 20, 0, 0, 0, 0xff, 0xd8]))).toBeUndefined();
  });
});
