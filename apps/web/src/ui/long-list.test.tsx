import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { LongList } from './long-list.tsx';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const nameOf = (n: number) => `n${n}`;
const drawn = new Map<number, number>();
const drawRow = (n: number, isChosen: boolean) => {
  drawn.set(n, (drawn.get(n) ?? 0) + 1);
  return <button type="button" aria-pressed={isChosen}>{`Row ${n}`}</button>;
};
const list = (count: number, chosen?: string) => (
  <LongList items={numbers(count)} itemKey={nameOf} estimate={40} chosen={chosen}>
    {drawRow}
  </LongList>
);
function Choosing() {
  const [chosen, setChosen] = useState('n2');
  return (
    <>
      {list(5, chosen)}
      <input aria-label="chosen" value={chosen} onChange={(event) => setChosen(event.target.value)} />
    </>
  );
}

const rows = () => screen.getAllByRole('listitem');

test('a list of some hundred rows is whole, and says nothing of its length that a list does not say', async () => {
  await draw(list(300));
  expect(rows()).toHaveLength(300);
  expect(rows().filter((row) => row.hasAttribute('aria-setsize'))).toEqual([]);
});

test('choosing a row draws again the one that was chosen and the one that is, and no other', async () => {
  await draw(<Choosing />);
  drawn.clear();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'n4' } });
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Row 4');
  expect([...drawn.keys()].toSorted()).toEqual([2, 4]);
});

test('of a long one some rows are drawn, each says which of how many; printing and searching find all', async () => {
  const { user } = await draw(list(1000));
  expect(rows().length).toBeLessThan(200);
  expect(['aria-posinset', 'aria-setsize'].map((name) => rows()[1]?.getAttribute(name))).toEqual(['2', '1000']);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(1000);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows().length).toBeLessThan(200);
  await user.keyboard('{Control>}f{/Control}');
  expect(rows()).toHaveLength(1000);
});
