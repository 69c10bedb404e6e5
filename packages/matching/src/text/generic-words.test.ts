import { expect, it } from 'vitest';
import { isGeneric } from './generic-words.ts';

it('knows words that every company writes of itself, in the form in which texts are read', () => {
  expect(['e:compani', 'e:client', 'e:custom'].map(isGeneric)).toEqual([true, true, true]);
  expect(['e:batteri', 'company', 't:nfc', 'p:comp'].map(isGeneric)).toEqual([false, false, false, false]);
});
