import { expect, it } from 'vitest';
import { dealOf } from '../../../testing/match.ts';
import { columnsOf } from './columns.ts';

it('puts each organisation into the column of its mark, and keeps the order within it', () => {
  const columns = columnsOf([
    dealOf('Beta', 'met'),
    dealOf('Alpha'),
    dealOf('Gamma', 'met'),
    dealOf('Delta', 'passed'),
  ]);
  expect([...columns].map(([mark, cards]) => [mark, cards.map(({ organisation }) => organisation.nameLatin)])).toEqual([
    ['shortlisted', ['Alpha']],
    ['met', ['Beta', 'Gamma']],
    ['in_diligence', []],
    ['invested', []],
    ['passed', ['Delta']],
  ]);
});
