import { expect, test } from 'vitest';
import { cityName } from './city-names.ts';

test.each([
  ['Chengdu', 'zh', '成都'],
  ['成都', 'fr', 'Chengdu'],
  ['Beijing', 'fr', 'Pékin'],
  ['pékin', 'en', 'Beijing'],
  ["Xi'an", 'zh', '西安'],
  [' Sophia Antipolis ', 'zh', '索菲亚·安蒂波利斯'],
  ['Valberg', 'zh', 'Valberg'],
] as const)('%s is read in %s as %s', (city, language, name) => {
  expect(cityName(city, language)).toBe(name);
});
