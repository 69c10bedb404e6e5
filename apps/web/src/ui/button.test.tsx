import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { AnchorButton, Button, LinkButton } from './button.tsx';

test('acts on a click, on Enter and on Space', async () => {
  const act = vi.fn();
  const { user } = await draw(<Button onClick={act}>Save</Button>);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(act).toHaveBeenCalledTimes(3);
});

test('while it is busy it keeps its name and the focus, and takes no click', async () => {
  const act = vi.fn();
  const { user } = await draw(
    <Button busy onClick={act}>
      Save
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Save', busy: true });
  await user.click(button);
  expect([act.mock.calls.length, document.activeElement, button.getAttribute('aria-disabled')]).toEqual([
    0,
    button,
    'true',
  ]);
});

test('sends no form while it is busy, and none unless it says so', async () => {
  const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const { user } = await draw(
    <form onSubmit={send}>
      <Button>Look</Button>
      <Button type="submit" busy>
        Wait
      </Button>
      <Button type="submit">Send</Button>
    </form>,
  );
  await user.click(screen.getByRole('button', { name: 'Look' }));
  await user.click(screen.getByRole('button', { name: 'Wait' }));
  expect(send).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(send).toHaveBeenCalledOnce();
});

test('a link that looks like a button is a link', async () => {
  await draw(
    <>
      <LinkButton to="/directory">Directory</LinkButton>
      <AnchorButton href="/api/file.pdf" download>
        File
      </AnchorButton>
    </>,
  );
  expect(screen.getByRole('link', { name: 'Directory' }).getAttribute('href')).toBe('/directory');
  expect(screen.getByRole('link', { name: 'File' }).hasAttribute('download')).toBe(true);
});
