import { expect, it } from 'vitest';
import { secretKey } from '../../keys/secret-key.ts';
import { readToken, toToken } from './unsubscribe-token.ts';

const key = secretKey(Buffer.alloc(32, 1));
const subscription = { readerId: 'usr_1a', topic: 'newsletter' } as const;
const token = toToken(key, subscription);

it('says who wants no more of what, in the characters of a path', () => {
  expect(token).toMatch(/^newsletter-usr_1a-[\w-]{43}$/);
  expect(readToken(key, token)).toEqual(subscription);
});

it('names somebody without an account by their place', () => {
  const place = { readerId: 'par_1a', topic: 'events' } as const;
  expect(readToken(key, toToken(key, place))).toEqual(place);
  expect(readToken(key, toToken(key, place).replace('par_', 'usr_'))).toBeUndefined();
});

it.each([
  ['another person', token.replace('usr_1a', 'usr_1b')],
  ['another topic', token.replace('newsletter', 'events')],
  ['a topic that is none', token.replace('newsletter', 'everything')],
  ['a topic that cannot be stopped', token.replace('newsletter', 'account')],
  ['another signature', `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`],
  ['a longer signature', `${token}A`],
  ['no signature', 'newsletter-usr_1a-'],
  ['nothing', ''],
])('says nothing where it is changed: %s', (_, changed) => {
  expect(readToken(key, changed)).toBeUndefined();
});

it('says nothing to a server with another key', () => {
  expect(readToken(secretKey(Buffer.alloc(32, 2)), token)).toBeUndefined();
});
