import { wordsOf } from '@jumelage/i18n/all-words';
import { expect, test } from 'vitest';
import { cellText, readCells } from './cells.ts';
import type { CellTexts } from './detail-cells.ts';

const who = { family: 'Böhm', organisation: 'Sample', country: 'FR' };
const read = (texts: CellTexts) => readCells({ ...who, ...texts });

test.each([
  [
    'GB',
    'UK | U.K. | R-U | 英国 | 826 | britannique | London, UK | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  ],
  ['US', 'É.-U. | San Francisco, CA, USA | Américaine | the US | États Unis'],
  ['CN', 'PR of China | 中国籍 | 四川 | 中国四川省成都市 | Chinoise | Rép. pop. de Chine | 156 | Chengdu (Chine)'],
  ['HK', 'Hong Kong S.A.R. | 中国香港特别行政区 | 中国·香港 | RAS de Hong Kong | 344'],
  ['TW', '中国台湾 | Taïwan (province de Chine)'],
  ['CD', 'RDC | Congo (RDC) | 刚果（金）'],
  ['CG', 'Congo | République du Congo'],
  ['FR', '法国巴黎 | 法國 巴黎 | Française | 🇫🇷 | FR - France'],
  ['KR', 'Rep. of Korea | Korea, Republic of | 韩国 | Coréenne'],
  ['RU', 'RU | Russie | 俄罗斯'],
])('country %s', (country, words) => {
  for (const text of words.split(' | '))
    expect([text, read({ country: text }).person.country]).toEqual([text, country]);
});

test.each(['fr', 'zh', 'en'] as const)('every country that the page proposes is read, in %s', (language) => {
  const names = Object.entries(wordsOf(language, 'terms').country);
  expect(names.map(([, name]) => read({ country: name }).person.country)).toEqual(names.map(([country]) => country));
});

test.each(['EU', 'UE', 'Frannce', '12', 'F', 'France / Chine'])('no country: %s', (country) =>
  expect(read({ country })).toMatchObject({
    person: { country: null },
    problems: [{ field: 'country', code: 'not_one_of' }],
  }),
);

test.each([
  [
    'fr en',
    'FR-EN | Bilingue français-anglais | Français : langue maternelle ; Anglais : courant | ["French","English"] | A. 法文 B. 英文',
  ],
  ['zh en fr', 'Chinois (mandarin), anglais, notions de français | 中文┋英文┋法文'],
  ['en', 'anglais lu, écrit, parlé | English (UK) | 英语六级 | Anglais technique'],
  ['de en', 'Deutsch, Englisch'],
  ['zh', 'Native Chinese speaker | zh-Hans-CN'],
  ['pt', 'Portugais (Brésil) | pt-BR'],
  ['en fr', 'en-US,fr-FR;q=0.8'],
])('languages %s', (spoken, words) => {
  for (const text of words.split(' | ')) {
    const { person, assumed } = read({ languages: text });
    expect([text, person.languages.join(' '), assumed]).toEqual([text, spoken, []]);
  }
});

test('a cell is read as far as a field may reach, and what goes on is too long for it', () => {
  const texts = {
    email: cellText('a'.repeat(3_000_000), 'email'),
    family: cellText('王，'.repeat(1_000_000), 'family'),
  };
  expect([texts.email.length, texts.family.length]).toEqual([1000, 1000]);
  expect(read({ ...texts, organisation: cellText('b '.repeat(1_000_000)) }).problems.map(({ field }) => field)).toEqual(
    ['email', 'hanzi', 'organisation'],
  );
});

test('a language that nobody at a table speaks is reported', () => {
  expect(read({ languages: 'français, néerlandais' })).toMatchObject({
    person: { languages: ['fr'] },
    assumed: ['languages'],
    problems: [],
  });
});

test.each([
  ['kind', 'research', 'Universités et centres de recherche | 高等院校'],
  ['kind', 'sme', 'PME (10-249 salariés) | 中小微企业 | Micro-entreprise'],
  ['kind', 'large', 'Large company (250+) | Grande entreprise'],
  ['kind', 'startup', 'A. 初创企业 | Startups'],
  ['attendance', 'remote', 'Je participerai à distance | B. 线上 | En visioconférence'],
  ['attendance', 'onsite', 'I will attend in person | Présent'],
  ['sector', 'cleantech', 'Energy & Environment'],
  ['status', 'registered', 'Non confirmé | Unpaid | Liste d’attente | 未审核'],
  ['status', 'withdrawn', 'Not attending | Cancelled by attendee'],
] as const)('%s %s', (field, value, words) => {
  for (const text of words.split(' | ')) {
    const { person, assumed } = read({ [field]: text });
    expect([text, person[field], assumed]).toEqual([text, value, []]);
  }
});

test.each(['Ne sera pas à distance', 'Hybride', 'oui'])('what may mean two things is assumed: %s', (attendance) =>
  expect(read({ attendance }).assumed).toEqual(['attendance']),
);

test.each([
  [
    'jean@x.example',
    [
      'jean@x.example',
      '(jean@x.example)',
      'E-mail : jean@x.example',
      'jean @ x.example',
      'mailto:jean@x.example?subject=a',
      "'jean@x.example'",
    ],
  ],
  [
    'jean@x.example',
    [
      'jean@x.example (bureau)',
      'jean@x.example;',
      '"Dupont, Jean" <jean@x.example>',
      'jean@x.example#mailto:jean@x.example#',
      'jean@x。example',
    ],
  ],
  ['josé@x.example', ['josé@x.example', 'JOSÉ@X.EXAMPLE']],
])('the address %s', (address, cells) => {
  for (const email of cells)
    expect([email, read({ email })]).toEqual([
      email,
      expect.objectContaining({ person: expect.objectContaining({ email: address }), problems: [], assumed: [] }),
    ]);
});

test.each([
  'jean@x.example ou paul@x.example',
  'Jean <jean@x.example>; Paul <paul@x.example>',
  'jean [at] x [dot] example',
])('an address that was chosen or mended: %s', (email) =>
  expect(read({ email })).toMatchObject({ person: { email: 'jean@x.example' }, assumed: ['email'], problems: [] }),
);

test.each([
  'jean dupont@x.example',
  'jean@x,example',
  'jean@@x.example',
  'Jean jean@x.example',
  'jean.x.example',
  'jean@x.example; paul@',
])('no address: %s', (email) =>
  expect(read({ email })).toMatchObject({
    person: { email: null },
    problems: [{ field: 'email', code: 'wrong_format' }],
  }),
);

test.each(['anonymous', 'pas d’email', '暂无邮箱', 'N/A'])('nothing: %s', (email) =>
  expect(cellText(email, 'email')).toBe(''),
);

test.each([
  ['="Sample"', 'Sample'],
  ['=HYPERLINK("mailto:a@x.example";"a@x.example")', 'a@x.example'],
  ['"Le \\"Bon\\" SA"', 'Le "Bon" SA'],
  ["'Sample'", 'Sample'],
  ["'=1+1", '=1+1'],
  ['«Éclair»', '«Éclair»'],
])('what programs put around a text is taken off: %s', (cell, text) => expect(cellText(cell)).toBe(text));
