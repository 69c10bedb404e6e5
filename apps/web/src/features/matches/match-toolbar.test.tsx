import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { ourId, signIn } from '../../testing/match.ts';
import { answer } from '../../testing/server.ts';
import { setWindowWidth } from '../../testing/window.ts';
import type { MatchSearch } from './match-search.ts';
import { MatchToolbar } from './match-toolbar.tsx';

beforeEach(() => {
  signIn();
  answer('GET /api/events', { events: [] });
});

async function drawToolbar(search: MatchSearch = {}, isRanked = true) {
  const onChange = vi.fn();
  const toolbar = <MatchToolbar search={search} organisationId={ourId} isRanked={isRanked} onChange={onChange} />;
  const words = ['matches', 'suggestions', 'reasons', 'organisations'] as const;
  return { ...(await draw(toolbar, { words: [...words] })), onChange };
}

test('weights are turned in a panel of their own, and the address follows once the hand rests', async () => {
  const { user, onChange } = await drawToolbar();
  await user.click(screen.getByRole('button', { name: 'Your priorities' }));
  const slider = screen.getByRole('slider', { name: 'Topics' });
  expect(slider.getAttribute('aria-valuetext')).toBe('normal');
  await user.click(slider);
  const { fireEvent } = await import('@testing-library/react');
  fireEvent.change(slider, { target: { value: '4' } });
  expect(slider.getAttribute('aria-valuetext')).toBe('much more');
  await waitFor(() => expect(onChange).toHaveBeenCalledWith({ emphasis: 'topics:4' }, true));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ emphasis: undefined }, true));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('slider')).toBeNull();
});

test('buttons count what is changed, and a list of what was marked has filters alone', async () => {
  await drawToolbar({ emphasis: 'topics:4,stage:0', sector: 'it' });
  screen.getByRole('button', { name: /^Filters\s*1$/ });
  screen.getByRole('button', { name: /^Your priorities\s*2$/ });
});

test('a list of what was marked is not ranked again', async () => {
  await drawToolbar({ mark: 'hidden' }, false);
  expect(screen.getAllByRole('button').map((one) => one.textContent?.trim())).toEqual(['Filters', '']);
});

test('an investor filters by any kind but other funds', async () => {
  signIn('investor');
  const { user } = await drawToolbar();
  await user.click(screen.getByRole('button', { name: 'Filters' }));
  const kinds = screen.getByRole('combobox', { name: 'Type' });
  expect(kinds.textContent).toContain('Startup');
  expect(kinds.textContent).not.toContain('Investor');
});

test('keys are switched off and on in one place, which a phone does not show', async () => {
  const { user } = await drawToolbar();
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  const box = screen.getByRole('checkbox', { name: 'Use keyboard shortcuts' });
  expect(box).toHaveProperty('checked', true);
  await user.click(box);
  expect([box, localStorage.getItem('shortcuts')]).toMatchObject([{ checked: false }, 'off']);
});

test('on a phone there are no keys', async () => {
  setWindowWidth(390);
  await drawToolbar();
  expect(screen.queryByRole('button', { name: 'Keyboard shortcuts' })).toBeNull();
});

test('“why not?” has a search of its own', async () => {
  const { user } = await drawToolbar();
  await user.click(screen.getByRole('button', { name: 'Why not…?' }));
  screen.getByRole('searchbox', { name: 'Organisation name' });
});
