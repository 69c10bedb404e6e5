import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../lib/api.ts';
import { draw } from '../testing/draw.tsx';
import { ProblemAlert, SaveState } from './problem-alert.tsx';

test('without an error there is nothing', async () => {
  await draw(<ProblemAlert error={null} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says what went wrong in the reader’s words, never the server’s', async () => {
  const retry = vi.fn();
  const { user } = await draw(
    <ProblemAlert error={new ApiError({ code: 'network', title: 'ECONNREFUSED' })} onRetry={retry} />,
    { language: 'fr' },
  );
  expect(screen.getByRole('alert').textContent).not.toMatch(/ECONNREFUSED/);
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('gives the request’s number where the fault is ours, and only there', async () => {
  const { code, requestId } = { code: 'internal', requestId: 'req_42' } as const;
  await draw(
    <>
      <ProblemAlert error={new ApiError({ code, requestId, status: 500 })} />
      <ProblemAlert error={new ApiError({ code: 'not_allowed', requestId: 'req_43', status: 403 })} />
    </>,
  );
  screen.getByText('Reference: req_42');
  expect(screen.queryByText(/req_43/)).toBeNull();
});

test.each([
  [1, 'en', 'There is a problem with one field.'],
  [2, 'en', 'There are problems with 2 fields.'],
  [2, 'zh', '请更正 2 处内容。'],
] as const)('counts the fields that are wrong (%i, %s)', async (n, language, text) => {
  const fields = Array.from({ length: n }, (_, i) => ({ path: `field${i}`, code: 'required' as const }));
  await draw(<ProblemAlert error={new ApiError({ code: 'invalid_request', status: 400, fields })} />, { language });
  screen.getByText(text);
});

test('leads to where a second factor is set up', async () => {
  await draw(<ProblemAlert error={new ApiError({ code: 'second_factor_required', status: 403 })} />, {
    path: '/events/evt_1/organise',
  });
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    `/account/security?next=${encodeURIComponent('/events/evt_1/organise')}`,
  );
});

test('an error that nobody foresaw is ours', async () => {
  await draw(<ProblemAlert error={new TypeError('x is undefined')} />);
  expect(screen.getByRole('alert').textContent).not.toMatch(/undefined/);
});

test.each([
  ['idle', ''],
  ['saving', 'Saving…'],
  ['saved', 'Saved'],
  ['unsaved', 'You have unsaved changes.'],
  ['error', 'Not saved'],
] as const)('where saving stands is said quietly (%s)', async (state, text) => {
  await draw(<SaveState state={state} />);
  expect(screen.getByRole('status').textContent).toBe(text);
});
