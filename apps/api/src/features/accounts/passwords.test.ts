import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './passwords.ts';

test('a password costs what OWASP asks for at least, unless another cost is given', async () => {
  const hash = await hashPassword({}, 'correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword({}, 'correct horse battery', hash)).toBe(true);
  expect(await verifyPassword({}, 'wrong horse battery', hash)).toBe(false);
  const passwordCost = { memoryCost: 16, timeCost: 3, parallelism: 1 };
  expect(await hashPassword({ passwordCost }, 'correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=16,t=3,p=1\$/);
  expect(await verifyPassword({ passwordCost }, 'correct horse battery', hash)).toBe(true);
});

test('without a hash no password fits', async () => {
  expect(await verifyPassword({}, 'no account has this password', undefined)).toBe(false);
  expect(await verifyPassword({}, 'no account has this password', null)).toBe(false);
});
