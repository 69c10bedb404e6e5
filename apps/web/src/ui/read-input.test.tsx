import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { ReadInput, type Reading } from './read-input.tsx';

const read = (text: string): Reading<number> =>
  /^\d+$/.test(text)
    ? { value: Number(text) }
    : { problem: 'not_a_number', ...(text === 'twelve' ? { offered: '12' } : {}) };

async function drawAmount() {
  const [onRead, onUnread] = [vi.fn(), vi.fn()];
  const { user } = await draw(
    <ReadInput label="Amount" initial="5" read={read} show={(n) => `${n}.`} onRead={onRead} onUnread={onUnread} />,
  );
  return { user, onRead, onUnread, field: screen.getByRole('textbox', { name: 'Amount' }) };
}

test('reads when the field is left, never half typed, and writes what it read', async () => {
  const { user, field, onRead } = await drawAmount();
  await user.clear(field);
  await user.type(field, '012');
  expect(onRead).not.toHaveBeenCalled();
  await user.tab();
  expect(onRead.mock.calls).toEqual([[12]]);
  expect(field).toHaveProperty('value', '12.');
  // Left again as it is, there is nothing new to read.
  await user.click(field);
  await user.tab();
  expect(onRead).toHaveBeenCalledOnce();
});

test('reads at Enter, but not at the Enter that ends composing', async () => {
  const { user, field, onRead } = await drawAmount();
  await user.clear(field);
  await user.type(field, '7');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onRead).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onRead.mock.calls).toEqual([[7]]);
});

test('what cannot be read stays, says why, and is reported as unread; what was meant is offered', async () => {
  const { user, field, onRead, onUnread } = await drawAmount();
  await user.clear(field);
  await user.type(field, 'twelve');
  await user.tab();
  expect(field).toHaveProperty('value', 'twelve');
  screen.getByRole('textbox', { name: 'Amount', description: /Enter a whole number in digits/ });
  expect([onRead.mock.calls, onUnread.mock.lastCall]).toEqual([[], [true]]);
  await user.click(screen.getByRole('button', { name: 'Use 12' }));
  expect([onRead.mock.calls, onUnread.mock.lastCall, field]).toMatchObject([[[12]], [false], { value: '12.' }]);
});

test('a page that is closed with the cursor in the field leaves it', async () => {
  const { user, field, onRead } = await drawAmount();
  await user.clear(field);
  await user.type(field, '9');
  fireEvent(window, new Event('pagehide'));
  expect(onRead.mock.calls).toEqual([[9]]);
});
