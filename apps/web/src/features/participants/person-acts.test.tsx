import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { setWindowWidth } from '../../testing/window.ts';
import type { Person } from './organise-queries.ts';
import { PersonActs } from './person-acts.tsx';

const registered = {
  id: 'par_1',
  name: { family: 'Rossi', given: 'Camille' },
  status: 'registered',
  removal: null,
} as unknown as Person;

const drawActs = (person: Person) => {
  const acts = { onAnswer: vi.fn(), onRemove: vi.fn(), onUndoRemoval: vi.fn(), onEdit: vi.fn(), onActFor: vi.fn() };
  return draw(<PersonActs person={person} {...acts} />, { words: ['participants'] }).then(({ user }) => ({
    user,
    ...acts,
  }));
};
const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);
const more = 'More for ROSSI Camille';

test('on a wide screen the answers stand in the row, the rest in its menu', async () => {
  setWindowWidth(1440);
  const { user, onAnswer } = await drawActs(registered);
  expect(names()).toEqual(['Approve ROSSI Camille', 'Reject ROSSI Camille', 'Edit ROSSI Camille', more]);
  await user.click(screen.getByRole('button', { name: 'Reject ROSSI Camille' }));
  expect(onAnswer).toHaveBeenCalledWith(registered, 'refused');
});

test('on a phone one menu holds every act, none of them lost', async () => {
  setWindowWidth(390);
  const { user, onAnswer } = await drawActs(registered);
  expect(names()).toEqual([more]);
  await user.click(screen.getByRole('button', { name: more }));
  const all = ['Approve ROSSI Camille', 'Reject ROSSI Camille', 'Edit ROSSI Camille', 'Act on behalf of ROSSI Camille'];
  expect(names()).toEqual([more, ...all]);
  await user.click(screen.getByRole('button', { name: 'Approve ROSSI Camille' }));
  expect(onAnswer).toHaveBeenCalledWith(registered, 'admitted');
});

test('on a phone who was taken out can be brought back from the menu', async () => {
  setWindowWidth(390);
  const removed = { ...registered, status: 'refused', removal: { meetings: 2, requests: 1 } } as unknown as Person;
  const { user, onUndoRemoval } = await drawActs(removed);
  await user.click(screen.getByRole('button', { name: more }));
  const undo = screen.getByRole('button', { name: /^Undo/ });
  // Admitting them would leave their meetings behind.
  expect(screen.queryByRole('button', { name: 'Approve ROSSI Camille' })).toBeNull();
  await user.click(undo);
  expect(onUndoRemoval).toHaveBeenCalledWith(removed);
});
