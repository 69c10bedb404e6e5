import { describe, expect, it, test } from 'vitest';
import { ranks } from './columns.ts';
import { columnsOf } from './columns-of-table.ts';

/** Writes rows as a table has them, from cells with bars between them. */
const rowsOf = (...texts: string[]) => texts.map((text, i) => ({ line: i + 2, cells: text.split('|') }));
const fieldsOf = (headings: string, ...texts: string[]) => columnsOf(headings.split('|'), rowsOf(...texts)).fields;

describe('a column without a known heading', () => {
  it('holds addresses where three of five cells are some', () => {
    const cells = ['ada@x.example', 'bob@x.example', 'cy@x.example', 'none', 'later'];
    expect(fieldsOf('', ...cells)).toEqual(['email']);
    expect(fieldsOf('', ...cells.slice(1))).toEqual([undefined]);
  });

  it('does not count its empty cells', () => {
    expect(fieldsOf('Truc', 'ada@x.example', '', '', '', '')).toEqual(['email']);
    expect(fieldsOf('Truc', '', '')).toEqual([undefined]);
    expect(fieldsOf('Truc')).toEqual([undefined]);
  });

  it('holds countries where four of five cells are some', () => {
    expect(fieldsOf('Truc', 'France', 'Chine', 'Belgique', '德国', 'Mars')).toEqual(['country']);
    expect(fieldsOf('Truc', 'France', 'Chine', 'Belgique', 'Mars')).toEqual([undefined]);
  });

  it('does not take codes under a heading for countries, since titles of people look like them', () => {
    expect(fieldsOf('Truc', 'FR', 'CN', 'DE')).toEqual([undefined]);
    expect(fieldsOf('', 'FR', 'CN', 'DE')).toEqual(['country']);
  });

  it('stays unknown where another column says that it holds the same', () => {
    expect(fieldsOf('Email|', 'ada@x.example|ada@y.example')).toEqual(['email', undefined]);
    expect(fieldsOf('|', 'ada@x.example|ada@y.example')).toEqual(['email', undefined]);
  });

  it('counts as what a question asks', () => {
    expect(columnsOf([''], rowsOf('ada@x.example')).ranks).toEqual([ranks.asked]);
  });
});

describe('columns of somebody near', () => {
  it.each([
    ['Nom|Prénom|Société|Nationalité', ['family', 'given', 'organisation', 'country']],
    ['Nom|Prénom|Pays|Nationalité', ['family', 'given', 'country', undefined]],
    ['Email payeur|Nom|Prénom', ['email', 'family', 'given']],
    ['Email payeur|Email|Nom', [undefined, 'email', 'name']],
  ])('of %s: only where nothing better is there', (headings, fields) => {
    expect(fieldsOf(headings, '')).toEqual(fields);
  });

  it('come last of all that hold the same', () => {
    expect(columnsOf(['Nom', 'Prénom', 'Nationalité', 'Email', 'Email 2'], []).ranks).toEqual([
      ranks.said,
      ranks.said,
      ranks.lastResort,
      ranks.said,
      ranks.second,
    ]);
  });
});

describe('columns of names', () => {
  test('a family name alone is a whole name', () => {
    expect(fieldsOf('Nom|Email', 'Ada Böhm|a@x.example')).toEqual(['name', 'email']);
    expect(fieldsOf('Last name|Surname', 'Ada Böhm|')).toEqual(['name', 'name']);
  });

  test('a given name alone is a whole name where most cells have two words', () => {
    expect(fieldsOf('Prénom', 'Ada Böhm', 'Bob Ek', 'Cy')).toEqual(['name']);
    expect(fieldsOf('Prénom', 'Ada Böhm', 'Bob', '')).toEqual(['given']);
    expect(fieldsOf('Prénom', 'Ada Böhm', 'Bob', 'Cy')).toEqual(['given']);
  });

  test('a name beside the given name is the family’s, unless it holds the given name too', () => {
    expect(fieldsOf('Full name|First name', 'Böhm|Ada', 'Ek|Bob')).toEqual(['family', 'given']);
    expect(fieldsOf('Full name|First name', 'Ada Böhm|Ada', 'Bob Ek|Bob')).toEqual(['name', 'given']);
    expect(fieldsOf('Full name|First name', 'ÉLOÏSE BÖHM|Eloïse')).toEqual(['name', 'given']);
    expect(fieldsOf('姓名|First name', '张伟|Wei', '李娜|Na')).toEqual(['family', 'given']);
  });

  test('family and given names stay what they are beside a whole name', () => {
    expect(fieldsOf('Name|Family name|Given name', 'Ada Böhm|Böhm|Ada')).toEqual(['name', 'family', 'given']);
  });

  test('a name beside an empty given name says nothing of itself', () => {
    expect(fieldsOf('Full name|First name', 'Ada Böhm|', 'Bob Ek|')).toEqual(['name', 'given']);
  });
});

test('a row shorter than the headings has empty cells', () => {
  expect(fieldsOf('Nom|Prénom|', 'Böhm|Ada', 'Ek|Bob|bob@x.example')).toEqual(['family', 'given', 'email']);
});
