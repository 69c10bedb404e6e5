import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

const slashes = [
  '//',
  '/\\',
  '\\\\',
  '\\/',
  '///',
  '////',
  '/\t/',
  '/\n/',
  '/\r/',
  '\t//',
  ' //',
  '/\u0000/',
  '/\u2028/',
  '/./\\',
  '/..//',
  '/.//',
  '/%2e%2e//',
  '/a/..//',
];
const schemes = [
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  'ftp://',
  'ws://',
  'blob:https://',
  'filesystem:https://',
  'view-source:https://',
];
const scripts = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://%0aalert(1)',
  ],
  ...[
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'about:blank',
  ],
  ...['file:///etc/passwd', 'mailto:a@b.example', 'intent://elsewhere.example', 'x:y'],
];
const odd = [
  '',
  ' ',
  'home',
  './home',
  '../home',
  '?a=b',
  '#top',
  '.',
  '..',
  '@elsewhere.example',
  ':80',
  '%2f%2felsewhere.example',
  '/\ud800',
  '／／elsewhere.example',
];
const elsewhere = [...slashes, ...schemes].flatMap((start) => [
  `${start}elsewhere.example`,
  `${start}elsewhere.example/%2f..`,
]);
const refused: readonly unknown[] = [
  ...elsewhere,
  ...scripts,
  ...odd,
  undefined,
  null,
  7,
  ['/home'],
  { toString: () => '/home' },
];

/** Lists the refused values that are read as a path of our own. */
function faultsOf(read: (next: unknown) => string | undefined): unknown[] {
  return refused.filter((next) => read(next) !== undefined);
}

test(`${refused.length} spellings of another site, or of no path, lead nowhere`, () => {
  expect(refused.length).toBeGreaterThan(60);
  expect(faultsOf(ownPath)).toEqual([]);
});

test('paths of our own lead there as they stand', () => {
  for (const next of [
    '/',
    '/home',
    '/events/evt_1?tab=day#now',
    '/organisations?q=%C3%A9t%C3%A9',
    '/a//b',
    '/a:b',
    '/@x',
    '/电池',
    '/invitation/AB-CD',
  ])
    expect(ownPath(next)).toBe(next);
});

test('the reading of the neighbours’ incidents, a slash and no second one, is seen to let some through', () => {
  const naive = (next: unknown) => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined);
  expect(faultsOf(naive).length).toBeGreaterThan(3);
});
