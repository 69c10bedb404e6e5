import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { setWindowWidth } from '../../testing/window.ts';
import type { Person } from './organise-queries.ts';
import { PeopleTable } from './people-table.tsx';

const personOf = (id: string, family: string, facts: object = {}) =>
  ({
    ...{ id, name: { family, given: 'Sample' }, status: 'admitted', removal: null, tags: [], email: null },
    ...{ hasAccount: true, shownAbroad: true, requests: 0, meetings: 0 },
    organisation: { id: 'org_1', nameLatin: 'Sample Imaging', nameHanzi: null, country: 'FR' },
    ...facts,
  }) as unknown as Person;

const people = [
  personOf('par_1', 'Rossi', { meetings: 3, requests: 5 }),
  personOf('par_2', 'Martin', { tags: ['VIP'], hasAccount: false, shownAbroad: false }),
];

function drawTable(selected: readonly string[] = []) {
  const acts = {
    ...{ onAnswer: vi.fn(), onRemove: vi.fn(), onUndoRemoval: vi.fn(), onEdit: vi.fn(), onActFor: vi.fn() },
    ...{ onSelect: vi.fn(), onSort: vi.fn() },
  };
  const of = {
    people,
    selected: new Set(selected) as ReadonlySet<Person['id']>,
    sort: 'meetings',
    direction: 'desc',
  } as const;
  return draw(<PeopleTable {...of} {...acts} />, { words: ['participants', 'terms'] }).then(({ user }) => ({
    user,
    ...acts,
  }));
}

test('a column says how it is sorted, and a click on it asks for its order', async () => {
  setWindowWidth(1440);
  const { user, onSort } = await drawTable();
  const sorted = screen.getAllByRole('columnheader').map((one) => one.getAttribute('aria-sort'));
  expect(sorted).toEqual([null, 'none', 'none', 'none', 'none', 'descending', null, null]);
  await user.click(screen.getByRole('button', { name: 'Organisation' }));
  expect(onSort).toHaveBeenCalledWith('organisation');
});

test('a row says what is to be known of somebody, and opens their details', async () => {
  setWindowWidth(1440);
  const { user, onEdit } = await drawTable();
  const row = within(screen.getByRole('row', { name: /MARTIN/ }));
  expect(row.getByText('VIP · No account yet · Not visible in the other country')).not.toBeNull();
  await user.click(row.getByRole('button', { name: 'MARTIN Sample' }));
  expect(onEdit).toHaveBeenCalledWith(people[1]);
});

test('the box above the rows ticks the whole page, and one ticks a row', async () => {
  setWindowWidth(1440);
  const { user, onSelect } = await drawTable(['par_1']);
  await user.click(screen.getByRole('checkbox', { name: 'Select this page' }));
  expect(onSelect).toHaveBeenLastCalledWith(people, true);
  await user.click(screen.getByRole('checkbox', { name: 'Select ROSSI Sample' }));
  expect(onSelect).toHaveBeenLastCalledWith([people[0]], false);
});
