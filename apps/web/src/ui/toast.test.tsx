import { act, cleanup, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Toasts, toast } from './toast.tsx';

/** Closes the toasts that an earlier test left. */
beforeEach(async () => {
  await draw(<Toasts />);
  for (const button of screen.queryAllByRole('button', { name: 'Close' })) act(() => button.click());
  cleanup();
});

const say = (...said: Parameters<typeof toast>) => act(() => toast(...said));

test('the place where it is said is there before anything is', async () => {
  await draw(<Toasts />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  say('Moved');
  expect(region.textContent).toContain('Moved');
});

test('goes by itself after five seconds; with a way back it waits for ten', async () => {
  await draw(<Toasts />);
  vi.useFakeTimers();
  say('Saved');
  say('Moved', { undo: () => {} });
  act(() => vi.advanceTimersByTime(5000));
  expect([screen.queryByText('Saved'), screen.queryByText('Moved')]).toEqual([null, expect.anything()]);
  act(() => vi.advanceTimersByTime(5000));
  expect(screen.queryByText('Moved')).toBeNull();
});

test('a way back that is open for a while is offered for as long', async () => {
  await draw(<Toasts />);
  vi.useFakeTimers();
  say('Declined', { undo: () => {}, lasting: 8000 });
  act(() => vi.advanceTimersByTime(7999));
  expect(screen.queryByText('Declined')).not.toBeNull();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.queryByText('Declined')).toBeNull();
});

test('the way back is taken once', async () => {
  const undo = vi.fn();
  const { user } = await draw(<Toasts />);
  say('Moved', { undo });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect([undo.mock.calls.length, screen.queryByText('Moved')]).toEqual([1, null]);
});

test('one stands there at a time, the newest', async () => {
  await draw(<Toasts />);
  for (const text of ['One', 'Two', 'Three', 'Four']) say(text);
  expect(screen.queryByText('Three')).toBeNull();
  screen.getByText('Four');
  expect(screen.getAllByRole('button', { name: 'Close' }).length).toBe(1);
});
