import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readList, unknownHeadings } from './read-list.ts';
import { readTable } from './read-table.ts';
import { tableOf } from './table-of.ts';

const rowsOf = async (text: string) =>
  (await readList({ file: new TextEncoder().encode(text) })).rows.map(({ line, person, problems }) =>
    [
      line,
      person.family,
      person.given,
      person.hanzi,
      person.email,
      person.organisation,
      person.country,
      ...problems.map(({ field, code }) => `${field} ${code}`),
    ].join('|'),
  );

const head = 'Nom;Prénom;Email;Société;Pays\n';
const ada = 'Böhm;Ada;ada@x.example;Sample;France\n';
const read = 'Böhm|Ada||ada@x.example|Sample|FR';

describe('the rows of a list', () => {
  test.each([
    [
      'below a title and an address for questions',
      `Liste des inscrits, au 12\nContact;desk@x.example;;;\n;;;;\n${head}${ada}`,
      [`5|${read}`],
    ],
    ['with the hint of spreadsheets behind a mark', `\uFEFF"sep=;"\r\n${head}${ada}`, [`3|${read}`]],
    [
      'behind a cell of several lines',
      `Nom;Prénom;Email;Société;Pays;Note\nBöhm;Ada;ada@x.example;Sample;France;"a\n\nb"\n;;;;;\nEk;Bob;bob@;Sample;Suède;\n`,
      [`2|${read}`, '6|Ek|Bob|||Sample|SE|email wrong_format'],
    ],
    ['with sums and headings between', `${head}${ada}${head}Total : 1 participant;;;;\n合计：1人;;;;\n`, [`2|${read}`]],
    ['of a company that is called so', 'Société;Nom;Prénom;Pays\nTotal;Böhm;Ada;France\n', ['2|Böhm|Ada|||Total|FR']],
    [
      'with headings in two languages, one below the other',
      '姓名,邮箱,单位,国家\nName,Email,Company,Country\n张伟,zw@x.example,示例,中国\n',
      ['3|||张伟|zw@x.example|示例|CN'],
    ],
    [
      'of which a heading stands twice below its groups',
      'Participant;;;Organisation;\nNom;Prénom;Email;Nom;Pays\nBöhm;Ada;ada@x.example;Sample;France\n',
      [`3|${read}`],
    ],
    [
      'drawn with bars and dashes',
      '| Nom | Prénom | Email | Société | Pays |\n|---|---|---|---|---|\n| Böhm | Ada | ada@x.example | Sample | France |\n',
      [`3|${read}`],
    ],
    [
      'each quoted whole',
      `"${head.trim().replaceAll(';', ',')}"\n"${ada.trim().replaceAll(';', ',')}"\n`,
      [`2|${read}`],
    ],
    ['with a zero that a program left', `${head}Böhm\0;Ada;ada@x.example;Sample;France\n`, [`2|${read}`]],
    [
      'with damaged characters',
      `${head}B\uFFFDhm;Ada;ada@x.example;Sample;France\n`,
      ['2|B\uFFFDhm|Ada||ada@x.example|Sample|FR|family unreadable'],
    ],
    [
      'in both scripts',
      '姓名,姓名拼音,公司名称（中文）,公司名称（英文）,国家\n张伟,ZHANG Wei,示例,Sample,中国\n',
      ['2|ZHANG|Wei|张伟||Sample|CN'],
    ],
    [
      'with a second address and a name of birth',
      'Nom de naissance;Nom d’usage;Prénom;Email 2;Email;Société;Pays\nEk;Böhm;Ada;ada@x.example;;Sample;France\nEk;;Bob;;bob@x.example;Sample;France\n',
      [`2|${read}`, '3|Ek|Bob||bob@x.example|Sample|FR'],
    ],
    [
      'of a form that does not know who asks',
      'ID;Adresse de messagerie;Nom;Nom de famille;Prénom;Email professionnel;Nom de votre société;Pays\n1;anonymous;;Böhm;Ada;ada@x.example;Sample;France\n',
      [`2|${read}`],
    ],
    [
      'of who came and who paid',
      'Nom acheteur;Email acheteur;Nom participant;Prénom participant;Email participant;Société;Pays\nEk;bob@x.example;Böhm;Ada;ada@x.example;Sample;France\n',
      [`2|${read}`],
    ],
    [
      'of a form in another language',
      'Ihr Vorname;Ihr Nachname;Ihre E-Mail-Adresse;Ihr Unternehmen;Ihr Land\nAda;Frau Böhm;ada@x.example;Sample;Frankreich\n',
      [`2|${read}`],
    ],
    [
      'of the first of several people',
      'Prénom Participant 1;Nom Participant 1;Nom Participant 2;Société;Pays;Email\nAda;Böhm;Ek;Sample;France;ada@x.example\n',
      [`2|${read}`],
    ],
    [
      'with titles of people beside them',
      'Salutation,First Name,Last Name,Account Name,Mailing Country,Email\nMs.,Ada,Böhm,Sample,France,ada@x.example\n',
      [`2|${read}`],
    ],
  ])('%s', async (_, text, rows) => expect(await rowsOf(text)).toEqual(rows));
});

test('what only somebody near says is marked as assumed', async () => {
  const { rows } = await readList({ csv: 'Nom;Prénom;Nationalité;Société\nBöhm;Ada;Allemande;Sample' });
  expect(rows).toMatchObject([{ person: { country: 'DE' }, problems: [], assumed: ['country'] }]);
});

test('of a workbook one sheet is read, and the others that hold a list are named', async () => {
  const sheetOf = (sheet: string, rows: readonly (readonly string[])[]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value }))),
  });
  const list = (given: string) => [
    ['Nom', 'Prénom', 'Société', 'Pays'],
    ['Böhm', given, 'Sample', 'France'],
  ];
  const file = new Uint8Array(
    await writeXlsxFile([
      sheetOf('Info', [['Forum 2027']]),
      sheetOf('A', list('Ada')),
      sheetOf('B', list('Bob')),
    ]).toBuffer(),
  );
  const read = async (sheet?: string) => {
    const { rows, ...table } = await readList({ file, ...(sheet === undefined ? {} : { sheet }) });
    return [table.sheet, table.otherSheets, rows.map(({ person }) => person.given)];
  };
  expect(await read()).toEqual(['A', ['B'], ['Ada']]);
  expect(await read('B')).toEqual(['B', [], ['Bob']]);
  await expect(read('C')).rejects.toMatchObject({ facts: { why: 'no_table' } });
});

test.each([
  ['Online?', 'remote', 'onsite'],
  ['Présentiel', 'onsite', 'remote'],
])('yes and no under %s', async (heading, ifYes, ifNo) => {
  const { rows } = await readList({
    csv: `Nom;Société;Pays;${heading}\nBöhm;Sample;France;✓\nEk;Sample;France;non\nKo;Sample;France;是`,
  });
  expect(rows.map(({ person, assumed }) => [person.attendance, assumed])).toEqual(
    [ifYes, ifNo, ifYes].map((attendance) => [attendance, []]),
  );
});

test('columns are named by hand as people write them', async () => {
  const { rows, columns } = await readList({
    csv: 'Étiquette;Prénom ;Truc\nBöhm;Ada;Sample',
    map: { etiquette: 'family', TRUC: 'organisation' },
    defaults: { country: 'France' },
  });
  expect(rows).toMatchObject([
    { person: { family: 'Böhm', given: 'Ada', organisation: 'Sample', country: 'FR' }, problems: [] },
  ]);
  expect(unknownHeadings({ columns }, { prenom: 'given', Firm: 'organisation' })).toEqual(['Firm']);
});

test.each([
  ['no_rows', head],
  ['no_table', '[{"nom":"A","email":"a@x.example"},{"nom":"B","email":"b@x.example"}]'],
  ['no_table', '<html><table><tr><th>Nom</th><th>Email</th></tr></table></html>'],
  ['no_table', '{\\rtf1\\ansi Nom;Prénom}'],
  ['no_table', 'import os, sys\n\ndef f(a, b):\n    return a, b\n'],
  ['no_table', 'Cher ami,\n\nvoici, comme promis, la liste.\n'],
  ['no_table', ';;;\n;;;\n'],
])('%s: %j', async (why, text) => {
  await expect(readList({ file: new TextEncoder().encode(text) })).rejects.toMatchObject({
    code: 'import_unreadable',
    facts: { why },
  });
});

describe('a long table, read in a thread of its own', () => {
  const long =
    head + Array.from({ length: 1700 }, (_, i) => `Böhm${i};Ada;ada${i}@x.example;"Sample; ${i}";France\n`).join('');
  const bytes = new TextEncoder().encode(long);

  test('is the same table, as text and as bytes', async () => {
    for (const source of [{ text: long }, { bytes }]) expect(await tableOf(source)).toEqual(await readTable(source));
  });

  test('is read within bounds of time, one at a time', async () => {
    const hurried = tableOf({ bytes }, { milliseconds: 0, megabytes: 512 });
    const next = tableOf({ bytes });
    await expect(hurried).rejects.toMatchObject({ code: 'import_unreadable', facts: { why: 'too_large' } });
    expect((await next).rows).toHaveLength(1700);
  });

  test('is refused alike', async () => {
    const refusal = await readTable({ text: `${long}"` }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'import_unreadable', facts: { why: 'quote', line: 1702 } });
    await expect(tableOf({ text: `${long}"` })).rejects.toMatchObject({
      code: 'import_unreadable',
      facts: (refusal as { facts: unknown }).facts,
    });
  });
});
