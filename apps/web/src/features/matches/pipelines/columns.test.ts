import { expect, it } from 'vitest';
import type { Match, Pipeline } from '../match.ts';
import { columnIds, columnsOf, mostNew } from './columns.ts';

const organisation = (id: string) => ({ id, nameLatin: id }) as Match['organisation'];
const suggestion = (id: string, mark: Match['mark'] = null) =>
  ({ organisation: organisation(id), score: 0.5, note: null, mark }) as Match;
const item = (id: string, mark: Pipeline['items'][number]['mark']) => ({
  organisation: organisation(id),
  score: 0.4,
  note: 'n',
  mark,
  markedAt: '',
});
const idsIn = (columns: ReturnType<typeof columnsOf>) =>
  columnIds.map((column) => columns.get(column)?.map((card) => card.organisation.id));

it('puts each organisation into one column only, and keeps the order within it', () => {
  const columns = columnsOf(
    [suggestion('org_a'), suggestion('org_b'), suggestion('org_c', 'shortlisted')],
    [item('org_b', 'met'), item('org_d', 'met')],
  );
  expect(idsIn(columns)).toEqual([['org_a'], [], ['org_b', 'org_d'], [], [], []]);
});

it('offers only the first few suggestions', () => {
  const many = Array.from({ length: 10 }, (_, n) => suggestion(`org_${n}`));
  expect(columnsOf(many, []).get('new')).toHaveLength(mostNew);
});
