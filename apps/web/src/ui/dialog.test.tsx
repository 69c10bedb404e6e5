import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../lib/api.ts';
import { draw } from '../testing/draw.tsx';
import { ConfirmDialog, Dialog } from './dialog.tsx';

// Escape, the focus within and where it goes back to are the browser's: tests/e2e/parts.spec.ts.

test('is named by its title, and holds nothing while it is closed', async () => {
  const { user } = await draw(<Opened />);
  expect(screen.queryByText('Inside')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = screen.getByRole('dialog', { name: 'Details' });
  within(dialog).getByText('Inside');
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Inside')).toBeNull();
});

function Opened() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog title="Details" open={isOpen} onClose={() => setOpen(false)}>
        Inside
      </Dialog>
    </>
  );
}

const confirming = { title: 'Delete the table?', open: true, confirmLabel: 'Delete the table' } as const;

test.each([
  ['en', 'This cannot be undone.', 'Cancel'],
  ['fr', 'Cette action est définitive.', 'Annuler'],
  ['zh', '此操作无法撤销。', '取消'],
] as const)('a question says that the act is final, and names it (%s)', async (language, text, cancel) => {
  const [close, act] = [vi.fn(), vi.fn()];
  const { user } = await draw(<ConfirmDialog {...confirming} onClose={close} onConfirm={act} />, { language });
  screen.getByText(text);
  await user.click(screen.getByRole('button', { name: cancel }));
  expect([close.mock.calls.length, act.mock.calls.length]).toEqual([1, 0]);
});

test('a question closes once the act is done, and waits for it', async () => {
  const close = vi.fn();
  let finish = () => {};
  const act = () => new Promise<void>((done) => (finish = done));
  const { user } = await draw(<ConfirmDialog {...confirming} onClose={close} onConfirm={act} />);
  const button = screen.getByRole('button', { name: 'Delete the table' });
  await user.click(button);
  expect([button.getAttribute('aria-busy'), close.mock.calls.length]).toEqual(['true', 0]);
  finish();
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('a question whose act fails stays open, and says why', async () => {
  const close = vi.fn();
  const failing = { onConfirm: () => Promise.reject(new Error('no')), error: new ApiError({ code: 'network' }) };
  const { user } = await draw(<ConfirmDialog {...confirming} {...failing} onClose={close} />);
  await user.click(screen.getByRole('button', { name: 'Delete the table' }));
  within(screen.getByRole('dialog')).getByRole('alert');
  expect(close).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Delete the table' }).hasAttribute('aria-busy')).toBe(false);
});

test('nothing is confirmed while it is not known what it would change', async () => {
  const act = vi.fn();
  const { user } = await draw(<ConfirmDialog {...confirming} ready={false} onClose={() => {}} onConfirm={act} />);
  await user.click(screen.getByRole('button', { name: 'Delete the table' }));
  expect(act).not.toHaveBeenCalled();
});
