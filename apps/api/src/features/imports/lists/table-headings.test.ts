import { describe, expect, it, test } from 'vitest';
import { columnLetters, withHeadings } from './table-headings.ts';

/** Writes lines of a file as rows: bars between the cells, lines without a text left out and counted. */
const rowsOf = (text: string) =>
  text.split('\n').flatMap((cells, i) => (cells.trim() === '' ? [] : { line: i + 1, cells: cells.split('|') }));
const read = (text: string) => withHeadings(rowsOf(text));
/** Returns what stands above and below: the headings, and the line of each row. */
const linesOf = (text: string) => {
  const { headings, rows } = read(text);
  return [headings.join('|'), rows.map(({ line }) => line).join(' ')];
};

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s, as spreadsheets call it', (i, letters) => expect(columnLetters(i)).toBe(letters));

describe('the line of headings', () => {
  it('is the first that names two fields', () => {
    expect(linesOf('Nom|Prénom|Email\nBöhm|Ada|ada@x.example')).toEqual(['Nom|Prénom|Email', '2']);
  });

  it('stands below titles, notes and empty lines', () => {
    expect(linesOf('Liste\n\nAu 12 mars||\nNom|Prénom|Email\nBöhm|Ada|ada@x.example')).toEqual([
      'Nom|Prénom|Email',
      '5',
    ]);
  });

  it('stands among the first forty rows', () => {
    const notes = (count: number) => Array.from({ length: count }, (_, i) => `note ${i}|x|y`).join('\n');
    expect(read(`${notes(39)}\n\nNom|Prénom|Email\nBöhm|Ada|later`).headings).toEqual(['Nom', 'Prénom', 'Email']);
    expect(read(`${notes(40)}\n\nNom|Prénom|Email\nBöhm|Ada|later`).headings).toEqual(['note 0', 'x', 'y']);
  });

  it('is the one that names most fields', () => {
    expect(linesOf('Nom|Pays|\nNom|Prénom|Email\nBöhm|Ada|ada@x.example')).toEqual(['Nom|Prénom|Email', '3']);
  });

  it('may name one field where there are two columns at most', () => {
    expect(linesOf('Email|Truc\nada@x.example|1')).toEqual(['Email|Truc', '2']);
    expect(linesOf('Email\nada@x.example')).toEqual(['Email', '2']);
  });

  it('is not a question that a guess would answer', () => {
    const { headings, fields } = read('Which country do you represent at the forum|x|y\nBöhm|Ada|1\nEk|Bob|2');
    expect([headings[0], fields[0]]).toEqual(['Which country do you represent at the forum', 'country']);
  });
});

describe('headings two lines high', () => {
  it('are read together, the upper one spanning those on its right', () => {
    expect(linesOf('Participant||Société|\nNom|Prénom|Nom|Pays\nBöhm|Ada|Sample|France')).toEqual([
      'Nom Participant|Prénom|Nom Société|Pays',
      '3',
    ]);
  });

  it('keep the upper cell where the lower one is empty', () => {
    expect(linesOf('Email|Nom complet|\n|Nom|Prénom\na@x.example|Böhm|Ada')[0]).toBe('Email|Nom|Prénom');
  });

  it('stand on two lines that follow each other', () => {
    expect(linesOf('Société||Pays\nPrénom|Nom|\nAda|Böhm|France')).toEqual(['Prénom|Nom|Pays', '3']);
    expect(linesOf('Société||Pays\n\nPrénom|Nom|\nAda|Böhm|France')).toEqual(['Société|B|Pays', '3 4']);
  });
});

describe('a table without headings', () => {
  it('has letters for them, and all of its rows', () => {
    const { headings, fields, rows, known } = read('Böhm|ada@x.example|France\nEk|bob@x.example|Suède');
    expect(headings).toEqual(['A', 'B', 'C']);
    expect(fields).toEqual([undefined, 'email', 'country']);
    expect(rows).toHaveLength(2);
    expect(known).toBe(2);
  });

  it('takes words that nobody knows for headings where they are as wide as the rows below', () => {
    expect(linesOf('Liste\nTruc|Chose|Bidule\na|b|c\nd|e|f')).toEqual(['Truc|Chose|Bidule', '3 4']);
  });

  it('of no rows has none', () => {
    expect(withHeadings([])).toEqual({ headings: [], fields: [], ranks: [], rows: [], known: 0 });
  });
});

describe('names of columns', () => {
  it('are unique: a second one of the same words gets its number', () => {
    expect(read('Nom|Prénom|Note|Note|Note\nBöhm|Ada|1|2|3').headings).toEqual([
      'Nom',
      'Prénom',
      'Note',
      'Note (2)',
      'Note (3)',
    ]);
  });

  it('are letters where the cell is empty, also beyond the headings', () => {
    expect(read('Nom||Email\nBöhm|x|ada@x.example|y').headings).toEqual(['Nom', 'B', 'Email', 'D']);
  });

  it('are cut at two hundred characters', () => {
    const long = 'é'.repeat(201);
    expect(read(`Nom|Prénom|${long}\nBöhm|Ada|x`).headings[2]).toBe('é'.repeat(200));
  });

  it('say each field once in the count of what is known', () => {
    expect(read('Nom|Prénom|Email|Email 2\nBöhm|Ada|a@x.example|b@x.example').known).toBe(3);
  });
});

describe('rows that are nobody', () => {
  const head = 'Nom|Prénom|Email';
  it.each([
    ['the headings again', 'Nom|Prénom|Email'],
    ['the headings in another language', '姓|名|邮箱'],
    ['most of the headings', 'Nom|Prénom|x'],
    ['a line drawn of dashes', '---|:---:|___'],
  ])('are left out: %s', (_, row) => expect(linesOf(`${head}\n${row}\nBöhm|Ada|ada@x.example`)[1]).toBe('3'));

  it.each([
    ['somebody who is called as a column is', 'Nom|Ada|'],
    ['one dash for what is not known', '-|Ada|-'],
    ['somebody with an address', 'Nom|Prénom|ada@x.example'],
  ])('are not: %s', (_, row) => expect(linesOf(`${head}\n${row}\nBöhm|Ada|ada@x.example`)[1]).toBe('2 3'));
});
