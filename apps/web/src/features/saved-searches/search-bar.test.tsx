import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { ourId, signIn } from '../../testing/match.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import type { SavedSearch } from './queries.ts';
import { SavedSearchList } from './saved-list.tsx';
import { SearchBar } from './search-bar.tsx';

const list = 'GET /api/saved-searches';
const save = 'POST /api/saved-searches';
const seen = 'PUT /api/saved-searches/:searchId/seen';
const removal = 'DELETE /api/saved-searches/:searchId';

const saved = (name: string, filter: SavedSearch['filter'], newCount = 0): SavedSearch => ({
  ...{ id: `sav_${name.toLowerCase()}`, list: 'directory', organisationId: null, name, filter, newCount },
  seenAt: '2016-07-01T08:00:00.000Z',
});
function given(...items: readonly SavedSearch[]) {
  answer(list, { items: [...items], limit: 20 });
  answer('GET /api/parks', { parks: [] });
  answer('GET /api/events', { events: [] });
  answer('GET /api/topics', {
    topics: [
      { id: 'batteries', parent: null, sector: 'cleantech', label: { fr: 'Batteries', zh: '电池', en: 'Batteries' } },
    ],
  });
}
const drawBar = (filter: SavedSearch['filter'], language: 'en' | 'fr' | 'zh' = 'en', since?: string) =>
  draw(
    <>
      <SearchBar list="directory" organisationId={null} filter={filter} since={since} onAll={() => {}} />
      <Toasts />
    </>,
    { words: ['saved-searches'], language },
  );

beforeEach(() => signIn());

test('the name is proposed from the filters in the reader’s language; what is saved can be taken back', async () => {
  given();
  answer(save, saved('New', { topic: 'batteries', country: 'CN' }));
  answer(removal, undefined);
  const { user } = await drawBar({ country: 'CN', topic: 'batteries' }, 'zh');
  await user.click(await screen.findByRole('button', { name: '保存此搜索' }));
  const dialog = within(screen.getByRole('dialog'));
  await waitFor(() => expect((dialog.getByRole('textbox') as HTMLInputElement).value).toBe('电池 · 中国'));
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(callsTo(save).map(({ body }) => body)).toEqual([
      { list: 'directory', organisationId: null, name: '电池 · 中国', filter: { topic: 'batteries', country: 'CN' } },
    ]),
  );
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(callsTo(removal).map(({ params }) => params.searchId)).toEqual(['sav_new']));
});

test('a refusal stays in the dialog with what was typed', async () => {
  given();
  answer(save, () => {
    throw new Refusal({ status: 409, code: 'too_many_saved_searches' });
  });
  const { user } = await drawBar({ country: 'CN' });
  await user.click(await screen.findByRole('button', { name: 'Save this search' }));
  await user.type(screen.getByRole('textbox'), '{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/limit of 20 saved searches/);
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('China');
});

test('each search leads to its list, and to what is new in it alone', async () => {
  given(saved('Wafers', { q: 'wafers', country: 'CN' }, 3), saved('Calm', { sector: 'it' }));
  await drawBar({});
  const link = await screen.findByRole('link', { name: 'Wafers' });
  expect(link.getAttribute('href')).toBe('/directory?q=wafers&country=CN');
  expect(screen.getByRole('link', { name: '3 new : Wafers' }).getAttribute('href')).toContain('since=');
  expect(screen.queryByRole('link', { name: /new : Calm/ })).toBeNull();
  // Without a filter there is nothing to save.
  expect(screen.queryByRole('button', { name: 'Save this search' })).toBeNull();
});

test('the search that is shown is marked, said to be seen once, and cannot be saved again', async () => {
  given(saved('Wafers', { q: 'wafers', country: 'CN' }, 3));
  answer(seen, saved('Wafers', { q: 'wafers', country: 'CN' }));
  await drawBar({ country: 'CN', q: 'wafers' }, 'en', '2016-07-01T08:00:00.000Z');
  const link = await screen.findByRole('link', { name: 'Wafers' });
  expect(link.closest('li')?.getAttribute('aria-current')).toBe('true');
  await waitFor(() => expect(callsTo(seen)).toHaveLength(1));
  expect(screen.getByRole('button', { name: /^New since/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save this search' })).toBeNull();
});

test('in the account, a search is renamed, and a deletion is undone with what was new', async () => {
  const one = saved('Wafers', { q: 'wafers' }, 2);
  given(one);
  answer('PATCH /api/saved-searches/:searchId', { ...one, name: 'Thin wafers' });
  answer(removal, undefined);
  answer(save, one);
  const { user } = await draw(
    <>
      <SavedSearchList />
      <Toasts />
    </>,
    { words: ['saved-searches'] },
  );
  expect(await screen.findByText('Directory · 2 new')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Rename : Wafers/ }));
  const name = screen.getByRole('textbox');
  await user.clear(name);
  await user.type(name, 'Thin wafers{Enter}');
  await waitFor(() =>
    expect(callsTo('PATCH /api/saved-searches/:searchId').map(({ body }) => body)).toEqual([{ name: 'Thin wafers' }]),
  );
  await user.click(screen.getByRole('button', { name: /^Delete : Wafers/ }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(callsTo(save).map(({ body }) => body)).toEqual([
      { list: 'directory', organisationId: null, name: 'Wafers', filter: { q: 'wafers' }, seenAt: one.seenAt },
    ]),
  );
});

test('suggestions are saved for the organisation that they are for, whatever the filter', async () => {
  given();
  answer(save, { ...saved('All', {}), list: 'suggestions', organisationId: ourId });
  const { user } = await draw(
    <SearchBar list="suggestions" organisationId={ourId} filter={{}} since={undefined} onAll={() => {}} />,
    { words: ['saved-searches'] },
  );
  await user.click(await screen.findByRole('button', { name: 'Save this search' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(callsTo(save)[0]?.body).toEqual({
      ...{ list: 'suggestions', organisationId: ourId, name: 'All suggestions', filter: {} },
    }),
  );
});
