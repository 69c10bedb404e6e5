import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTypedSearch } from './use-typed-search.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function drawField(first = '') {
  const sought: string[] = [];
  const view = renderHook(({ inAddress }) => useTypedSearch(inAddress, (words) => sought.push(words)), {
    initialProps: { inAddress: first },
  });
  const pause = () => act(() => vi.advanceTimersByTime(1000));
  return { ...view, sought, pause, type: (text: string) => act(() => view.result.current.setTyped(text)) };
}

test('what is typed is sought once, after a pause, without the spaces around it', () => {
  const { type, pause, sought } = drawField();
  for (const text of ['b', 'bat', ' batterie ']) type(text);
  expect(sought).toEqual([]);
  pause();
  expect(sought).toEqual(['batterie']);
});

test('the field follows an address that changed otherwise, and seeks nothing for it', () => {
  const { rerender, pause, sought, result } = drawField('zinc');
  rerender({ inAddress: '' });
  pause();
  expect([result.current.typed, sought]).toEqual(['', []]);
});

test('words on their way are not overwritten by the address of those before', () => {
  const { rerender, type, pause, sought, result } = drawField();
  type('bat');
  pause();
  type('batterie');
  rerender({ inAddress: 'bat' });
  expect(result.current.typed).toBe('batterie');
  pause();
  expect(sought).toEqual(['bat', 'batterie']);
});

test('a field that is emptied with the address seeks nothing, not even what was on its way', () => {
  const { type, pause, sought, result } = drawField();
  type('zinc');
  act(() => result.current.clear());
  pause();
  expect([result.current.typed, sought]).toEqual(['', []]);
});
