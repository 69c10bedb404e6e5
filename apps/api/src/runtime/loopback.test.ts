import { expect, test } from 'vitest';
import { isLoopback } from './loopback.ts';

test.each([
  'localhost',
  'LOCALHOST',
  'localhost.',
  'demo.localhost',
  '127.0.0.1',
  '127.255.255.254',
  '::1',
  '[::1]',
  '::ffff:127.0.0.1',
  '[::FFFF:127.0.0.1]',
])('%s is this very machine', (host) => expect(isLoopback(host)).toBe(true));

test.each([
  '',
  'localhost.example',
  'notlocalhost',
  '127.0.0.1.example',
  '128.0.0.1',
  '1.127.0.0',
  '0.0.0.0',
  '::',
  '::2',
  '::ffff:10.0.0.1',
  'match.example',
  '127.0.0',
])('%s may be another one', (host) => expect(isLoopback(host)).toBe(false));
