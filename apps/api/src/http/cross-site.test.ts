import { describe, expect, it, test } from 'vitest';
import { isCrossSite, isSafe } from './cross-site.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) Sample/1.0';
/** Asks of a request to http://forum.example with these headers, behind a public address or not. */
const ask = (headers: Readonly<Record<string, string>>, publicUrl?: string) =>
  isCrossSite({ headers, protocol: 'http', host: 'forum.example' }, { publicUrl });

test.each([
  ['GET', true],
  ['HEAD', true],
  ['OPTIONS', true],
  ['POST', false],
  ['PUT', false],
  ['PATCH', false],
  ['DELETE', false],
  ['get', false],
])('%s changes nothing: %s', (method, isIt) => expect(isSafe(method)).toBe(isIt));

describe('what the browser says of the sender decides', () => {
  test.each([
    ['same-origin', false],
    ['same-site', true],
    ['cross-site', true],
    ['none', true],
    ['', true],
    ['same-origin, same-origin', true],
  ])('%j', (site, isCross) =>
    expect(ask({ 'sec-fetch-site': site, origin: 'http://forum.example', 'user-agent': browser })).toBe(isCross),
  );

  it('even where the origin is another', () => {
    expect(ask({ 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' })).toBe(false);
  });
});

describe('an older browser’s origin must be our own', () => {
  test.each([
    ['http://forum.example', false],
    ['https://forum.example', true],
    ['http://forum.example:8080', true],
    ['http://forum.example.evil.example', true],
    ['http://evil.example', true],
    ['null', true],
    ['', true],
  ])('%j', (origin, isCross) => expect(ask({ origin })).toBe(isCross));

  it('behind a proxy it is the public one, whatever host the request names', () => {
    expect(ask({ origin: 'https://public.example' }, 'https://public.example/')).toBe(false);
    expect(ask({ origin: 'http://forum.example' }, 'https://public.example')).toBe(true);
  });
});

describe('the oldest browsers’ page must be our own', () => {
  test.each([
    ['http://forum.example/events/1?x=y', false],
    ['http://evil.example/http://forum.example/', true],
    ['http://forum.example@evil.example/', true],
    ['forum.example', true],
    ['', true],
  ])('%j', (referer, isCross) => expect(ask({ referer })).toBe(isCross));

  it('counts only where there is no origin', () => {
    expect(ask({ origin: 'null', referer: 'http://forum.example/' })).toBe(true);
  });
});

describe('a sender that says nothing of where it stands', () => {
  test.each([
    ['a program', 'curl/8.5.0', false],
    ['a browser', browser, true],
    ['a browser in other words', 'Sample (compatible; Mozilla/4.0)', true],
    ['a program that is called alike', 'NotMozilla/1.0', false],
  ])('%s', (_, agent, isCross) => expect(ask({ 'user-agent': agent })).toBe(isCross));

  it('and has no name is a program', () => expect(ask({})).toBe(false));
});
