import { describe, expect, it, test } from 'vitest';
import { ownOrigin, ownPath, relyingParty } from './origin.ts';

const on = (localPort?: number) => ({ socket: { localPort } }) as Parameters<typeof ownOrigin>[1];
const local = { publicUrl: undefined, port: 3000 };

describe('the product’s own origin', () => {
  it('is the public one, without its path', () => {
    expect(ownOrigin({ publicUrl: 'https://forum.example/path/?x#y', port: 3000 }, on(4000))).toBe(
      'https://forum.example',
    );
    expect(ownOrigin({ publicUrl: 'https://forum.example:443', port: 3000 }, on())).toBe('https://forum.example');
  });

  it('else is this machine, at the port of the connection', () => {
    expect(ownOrigin(local, on(4000))).toBe('http://localhost:4000');
    expect(ownOrigin(local, on())).toBe('http://localhost:3000');
  });
});

describe('the name of passkeys', () => {
  test.each([
    ['https://forum.example', { id: 'forum.example', origin: 'https://forum.example' }],
    ['https://forum.example:8443', { id: 'forum.example', origin: 'https://forum.example:8443' }],
    ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
    ['http://demo.localhost:3000', { id: 'demo.localhost', origin: 'http://demo.localhost:3000' }],
    ['http://forum.example', undefined],
    ['http://notlocalhost', undefined],
    ['https://192.0.2.1', undefined],
    ['https://[2001:db8::1]', undefined],
    ['http://127.0.0.1:3000', undefined],
  ])('at %s: %j', (publicUrl, party) => expect(relyingParty({ publicUrl, port: 3000 }, on())).toEqual(party));

  it('without a public address is this machine’s', () => {
    expect(relyingParty(local, on(5173))).toEqual({ id: 'localhost', origin: 'http://localhost:5173' });
  });
});

describe('a path to go on to', () => {
  test.each(['/', '/events', '/events/evt_1?tab=people#row-3', '/%E8%AE%BA%E5%9D%9B', '/a/./b'].map((path) => [path]))(
    'of our own stays: %s',
    (path) => expect(ownPath(path)).toBe(path === '/a/./b' ? '/a/b' : path),
  );

  test.each([
    undefined,
    '',
    'events',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/\tevil',
    '/\n/evil.example',
    ' /events',
    '/events evil',
    '/论坛',
    '/api/accounts/sign-out',
    '/x/../api/accounts/sign-out',
    'javascript:alert(1)',
    '/a\\b',
  ])('that a browser could take for another place is the first page: %j', (asked) => expect(ownPath(asked)).toBe('/'));
});
