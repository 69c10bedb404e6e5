import { inOrderOf, personSortKey } from '@jumelage/domain/sort-key';
import { expect, test } from 'vitest';
import { comparePeople } from './name-order.ts';

test('people are in the order in which the server lists them', () => {
  const families = [
    'Zola',
    '张',
    'éluard',
    'Émile',
    'de Gaulle',
    "d'Alembert",
    'Łukasz',
    '阿',
    'Evrard',
    'Œuvrard',
    'Abel',
    'Ähre',
  ];
  const people = [
    ...families.flatMap((family) => ['Zoé', 'Anne'].map((given) => ({ family, given }))),
    { family: '', given: '', hanzi: '王伟' },
  ];
  expect([...people].sort(comparePeople)).toEqual(inOrderOf(people, personSortKey));
});
