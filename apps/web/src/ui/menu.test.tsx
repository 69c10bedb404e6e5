import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Menu } from './menu.tsx';

const More = () => (
  <>
    <Menu label="⋯" ariaLabel="More">
      <button type="button">Rename</button>
    </Menu>
    <button type="button">After</button>
  </>
);
const button = () => screen.getByRole('button', { name: 'More' });
const isOpen = () => screen.queryByRole('button', { name: 'Rename' }) !== null;

test('says that it can be opened, whether it is, and what it opens', async () => {
  const { user } = await draw(<More />);
  expect([button().getAttribute('aria-expanded'), isOpen()]).toEqual(['false', false]);
  await user.click(button());
  expect([button().getAttribute('aria-expanded'), isOpen()]).toEqual(['true', true]);
  expect(document.getElementById(button().getAttribute('aria-controls') ?? '')?.textContent).toBe('Rename');
  await user.click(button());
  expect(isOpen()).toBe(false);
});

test('Escape closes it and gives the focus back', async () => {
  const { user } = await draw(<More />);
  await user.click(button());
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename' }));
  await user.keyboard('{Escape}');
  expect([isOpen(), document.activeElement]).toEqual([false, button()]);
});

test('closes when one clicks elsewhere, or tabs out of it', async () => {
  const { user } = await draw(<More />);
  await user.click(button());
  await user.click(screen.getByRole('button', { name: 'After' }));
  expect(isOpen()).toBe(false);
  await user.click(button());
  await user.tab();
  await user.tab();
  expect([isOpen(), document.activeElement?.textContent]).toEqual([false, 'After']);
});
