import { expect, test } from 'vitest';
import { type PageFiles, withFiles } from './page-files.ts';

const list: PageFiles = {
  pages: {
    '/': { scripts: [], styles: [], words: { fr: ['/first-fr.js'] } },
    '/home': { scripts: ['/base.js', '/home.js'], styles: ['/base.css'], words: { fr: ['/own-fr.js'] } },
    '/sign-in': { scripts: ['/base.js'], styles: ['/base.css'], words: { en: ['/start-en.js'] } },
  },
  forUsers: { scripts: ['/base.js', '/bell.js'], styles: [], words: { fr: ['/account-fr.js'] } },
};
const document = '<html><head><title>$&</title></head><body></body></html>';
/** Lists what a document names, in its order. */
const named = (path: '/' | '/home' | '/sign-in' | '/events', language: 'fr' | 'en', isSignedIn: boolean) =>
  [...withFiles(document, list, { path, language, isSignedIn }).matchAll(/rel="(\w+)"[^>]* href="([^"]+)"/g)].map(
    ([, kind, href]) => `${kind} ${href}`,
  );

test('a document names the files of its page, with the words of its language', () => {
  expect(named('/sign-in', 'en', false)).toEqual([
    'preload /api/session',
    'stylesheet /base.css',
    'modulepreload /base.js',
    'modulepreload /start-en.js',
  ]);
  expect(named('/', 'fr', false)).toEqual(['preload /api/session', 'modulepreload /first-fr.js']);
  expect(withFiles(document, list, { path: '/', language: 'fr', isSignedIn: false })).toContain('<title>$&</title>');
});

test('for somebody who is signed in also what surrounds pages, each file once; the landing page leads home', () => {
  const home = [
    'preload /api/session',
    'stylesheet /base.css',
    'modulepreload /base.js',
    'modulepreload /home.js',
    'modulepreload /own-fr.js',
    'modulepreload /bell.js',
    'modulepreload /account-fr.js',
  ];
  expect(named('/home', 'fr', true)).toEqual(home);
  expect(named('/', 'fr', true)).toEqual(home);
});

test('a page that the build does not list keeps its document', () => {
  expect(withFiles(document, list, { path: '/events', language: 'fr', isSignedIn: true })).toBe(document);
});
