import { expect, it } from 'vitest';
import { type FieldColumn, textsOf } from './row-texts.ts';

const column = (i: number, field: FieldColumn['field'], more: Partial<FieldColumn> = {}): FieldColumn => ({
  ...{ i, field, rank: 0 },
  ...more,
});
const textsIn = (cells: readonly string[], ...columns: FieldColumn[]) => textsOf(cells, columns).texts;

it('the first column of a field that says anything counts', () => {
  expect(
    textsIn(['', 'Lyon SA', 'Other'], column(0, 'organisation'), column(1, 'organisation'), column(2, 'organisation')),
  ).toEqual({ organisation: 'Lyon SA' });
  expect(textsIn([], column(0, 'family'))).toEqual({ family: '' });
});

it('of addresses the first with its sign, of countries the first that is one', () => {
  expect(textsIn(['see below', 'a@x.fr'], column(0, 'email'), column(1, 'email')).email).toBe('a@x.fr');
  expect(textsIn(['see below', ''], column(0, 'email'), column(1, 'email')).email).toBe('see below');
  expect(textsIn(['Europe', 'France'], column(0, 'country'), column(1, 'country')).country).toBe('France');
});

it('names complete each other in their scripts', () => {
  expect(textsIn(['Li Na', '李娜'], column(0, 'name'), column(1, 'name')).name).toBe('Li Na 李娜');
  expect(textsIn(['Li Na', 'Li Nana'], column(0, 'name'), column(1, 'name')).name).toBe('Li Na');
  const both = { organisation: 'East Lake Bio', organisation_hanzi: '东湖生物' };
  expect(textsIn(['East Lake Bio', '东湖生物'], column(0, 'organisation'), column(1, 'organisation'))).toEqual(both);
  expect(textsIn(['东湖生物', 'East Lake Bio'], column(0, 'organisation'), column(1, 'organisation'))).toEqual(both);
});

it.each([
  ['oui', 'remote'],
  ['✓', 'remote'],
  ['是', 'remote'],
  ['non', 'onsite'],
  ['0', 'onsite'],
  ['否', 'onsite'],
  ['perhaps', 'perhaps'],
])('%j under a heading that asks whether somebody is remote is %j', (cell, attendance) => {
  expect(textsIn([cell], column(0, 'attendance', { ifYes: 'remote' })).attendance).toBe(attendance);
});
