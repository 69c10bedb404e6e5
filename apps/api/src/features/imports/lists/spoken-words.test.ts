import { describe, expect, it, test } from 'vitest';
import { readLanguages } from './spoken-words.ts';

const spoken = (cell: string) => readLanguages(cell).spoken.join(' ');

describe('languages of a cell', () => {
  test.each([
    ['fr en', 'français, anglais | FR/EN | 法语、英语 | Französisch und Englisch | fra;eng | francés e inglés'],
    ['zh', '普通话 | 汉语 | 國語 | zh-TW | Chinese (Mandarin) | Chinois simplifié | 中文（普通话）'],
    ['zh en', '中英双语 | 中英文 | 中文/English | 中文和英文均可'],
    ['zh en fr', '中英法 | 中、英、法三语'],
    ['es', 'Castellano | español | Espagnol (Mexique) | 西班牙语'],
    ['pt', 'Português (Brasil) | pt-BR | 葡萄牙语'],
    ['ja ko', '日语，韩语 | Japonais & coréen'],
    ['ar', 'العربية | Arabic - native'],
    ['ru', 'русский | Russian C1'],
    ['de', 'Deutsch (Österreich) | Allemand B2, notions'],
  ])('%s', (languages, cells) => {
    for (const cell of cells.split(' | ')) expect([cell, spoken(cell)]).toEqual([cell, languages]);
  });

  it('stand in the order of the cell, each once', () => {
    expect(readLanguages('anglais, français, English, 英文')).toEqual({ spoken: ['en', 'fr'], isUnderstood: true });
  });
});

describe('what is said about a language', () => {
  test.each([
    'anglais courant',
    'English (fluent)',
    'English - C1',
    'excellent English',
    'je parle anglais',
    '英语流利',
    '英语六级',
    'en;q=0.9',
    '"English"',
  ])('changes nothing: %s', (cell) => expect(readLanguages(cell)).toEqual({ spoken: ['en'], isUnderstood: true }));
});

describe('what is not understood', () => {
  it('is said, beside the languages that were', () => {
    expect(readLanguages('français, klingon')).toEqual({ spoken: ['fr'], isUnderstood: false });
    expect(readLanguages('克林贡语')).toEqual({ spoken: [], isUnderstood: false });
    expect(readLanguages('中文，粤剧语')).toEqual({ spoken: ['zh'], isUnderstood: false });
  });

  it('is not an empty cell', () => {
    expect(readLanguages('')).toEqual({ spoken: [], isUnderstood: true });
    expect(readLanguages('  \n ')).toEqual({ spoken: [], isUnderstood: true });
  });

  it('is a cell that only remarks', () => expect(readLanguages('fluent').isUnderstood).toBe(false));

  it('is an emoji or a surrogate alone', () => {
    expect(readLanguages('🙂')).toEqual({ spoken: [], isUnderstood: false });
    expect(readLanguages('\uD83D')).toEqual({ spoken: [], isUnderstood: false });
  });
});

describe('two letters', () => {
  it('name a region behind a language, or another language', () => {
    expect(spoken('en-US')).toBe('en');
    expect(spoken('fr-CH')).toBe('fr');
    expect(spoken('FR-EN')).toBe('fr en');
    expect(spoken('fr-FR')).toBe('fr');
    expect(spoken('es-419')).toBe('es');
  });

  it('are words of a sentence beside longer words', () => {
    expect(spoken('lu en anglais')).toBe('en');
    expect(spoken('notions de français')).toBe('fr');
    expect(spoken('de')).toBe('de');
  });
});

it('is quick with a cell of many languages', () => {
  expect(readLanguages('anglais, '.repeat(5000)).spoken).toEqual(['en']);
});
