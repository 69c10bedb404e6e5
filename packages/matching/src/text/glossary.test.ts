import { describe, expect, it } from 'vitest';
import { generalGlossary } from './glossary-general.ts';
import { tradesGlossary } from './glossary-trades.ts';

const lines = [generalGlossary, tradesGlossary].flatMap((glossary) => glossary.trim().split('\n'));

/** Returns the forms on both sides of a line; a line without exactly two sides has neither. */
function sidesOf(line: string): { french: readonly string[]; english: readonly string[] } {
  const [french, english, ...others] = line.split(' | ').map((side) => side.split('; '));
  return others.length === 0 && french && english ? { french, english } : { french: [], english: [] };
}

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

/** Tells whether an English word is found from the French one by its letters alone, accents aside. */
function alike(french: string, english: string): boolean {
  const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(french) === plain(english);
}

describe('the French–English glossary', () => {
  it('has at least two thousand entries', () => {
    expect(lines.length).toBeGreaterThanOrEqual(2000);
  });

  it('gives on each line French forms, a bar and English ones, none of them empty', () => {
    const french = /^\p{Script=Latin}[\p{Script=Latin}' -]*$/u;
    const english = /^[A-Za-z][A-Za-z' -]*$/;
    const wrong = lines.filter((line) => {
      const sides = sidesOf(line);
      if (sides.french.length === 0 || sides.english.length === 0) return true;
      return (
        sides.french.some((form) => !french.test(form) || form !== form.trim()) ||
        sides.english.some((form) => !english.test(form) || form !== form.trim())
      );
    });
    expect(wrong).toEqual([]);
  });

  it('gives no French form twice, be it on one line, in one file or in both', () => {
    const forms = lines.flatMap((line) => sidesOf(line).french);
    expect(repeated(forms)).toEqual([]);
  });

  it('gives no English translation twice on a line, and three at most', () => {
    expect(lines.filter((line) => repeated(sidesOf(line).english).length > 0)).toEqual([]);
    expect(lines.filter((line) => sidesOf(line).english.length > 3)).toEqual([]);
  });

  it('spends no line on words that are spelt alike in both languages', () => {
    const idle = lines.filter((line) => {
      const { french, english } = sidesOf(line);
      return french.every((form) => english.every((word) => alike(form, word)));
    });
    expect(idle).toEqual([]);
  });

  it('knows false friends and expressions by their own meaning', () => {
    const meaning = (form: string) => lines.map(sidesOf).find(({ french }) => french.includes(form))?.english[0];
    expect(['librairie', 'mise en œuvre', 'logiciel', 'yeux', "chiffre d'affaires"].map(meaning)).toEqual([
      'bookshop',
      'implementation',
      'software',
      'eye',
      'turnover',
    ]);
  });
});
