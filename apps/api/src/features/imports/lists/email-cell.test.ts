import { expect, it } from 'vitest';
import { readEmailCell, saysNoAddress } from './email-cell.ts';

it.each<[string, string | undefined, boolean]>([
  ['a@x.fr', 'a@x.fr', false],
  ['  a@x.fr  ', 'a@x.fr', false],
  ['E-mail : a@x.fr', 'a@x.fr', false],
  ['邮箱：a@x.cn', 'a@x.cn', false],
  ['a@x.fr (bureau)', 'a@x.fr', false],
  ['Ann Li <a@x.fr>', 'a@x.fr', false],
  ['mailto:a@x.fr', 'a@x.fr', false],
  ['ａ＠ｘ．ｆｒ', 'a@x.fr', false],
  ["'a@x.fr'", 'a@x.fr', false],
  // Of several the first counts, and the same one twice is one.
  ['a@x.fr; b@x.fr', 'a@x.fr', true],
  ['a@x.fr et b@x.fr', 'a@x.fr', true],
  ['A <a@x.fr>; B <b@x.fr>', 'a@x.fr', true],
  ['a@x.fr / a@x.fr', 'a@x.fr', false],
  // Mended, and told to be.
  ['jean [at] x [dot] fr', 'jean@x.fr', true],
  ['jean (arobase) x (point) fr', 'jean@x.fr', true],
  ['a @ x.fr', 'a@x.fr', false],
  // Something else stands there that may belong to it.
  ['not yet a@x.fr', undefined, false],
  ['a@x', undefined, false],
  ['a@@x.fr', undefined, false],
  ['', undefined, false],
])('%j is the address %j', (cell, address, isAssumed) => {
  expect(readEmailCell(cell)).toEqual({ address, isAssumed });
});

it.each(['anonyme', 'Anonymous', '匿名', 'pas d’email', 'sans adresse e-mail', 'No mail', '没有邮箱', '无'])(
  '%j says that there is none',
  (text) => expect(saysNoAddress(text)).toBe(true),
);
it.each(['a@x.fr', 'anonyme@x.fr', 'non', ''])('%j does not', (text) => expect(saysNoAddress(text)).toBe(false));
