import { expect, test } from 'vitest';
import { wordsOf } from './all-words.ts';
import { tableText } from './table-text.ts';

const table = { kind: 'table', number: 3, label: null, zone: null, boothOf: null } as const;
const inEnglish = { words: wordsOf('en', 'papers'), language: 'en' } as const;

test('a table is named by its number, a room as one', () => {
  expect(tableText(table, inEnglish)).toEqual({ name: 'Table 3', sign: '' });
  expect(tableText({ ...table, kind: 'room' }, inEnglish).name).toBe('Room 3');
});

test('its sign says what leads there: label, area, stand', () => {
  const full = { ...table, label: 'Harbour room', zone: 'B', boothOf: { nameLatin: 'Delmas Industries' } };
  expect(tableText(full, inEnglish).sign).toBe('Harbour room · Area: B · Stand of Delmas Industries');
  expect(tableText({ ...full, label: null, boothOf: null }, inEnglish).sign).toBe('Area: B');
  expect(tableText(full, { words: wordsOf('zh', 'papers'), language: 'zh' })).toEqual({
    name: '3 号桌',
    sign: 'Harbour room · B 区 · Delmas Industries 展位',
  });
});
