import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { setSession } from '../features/accounts/session.ts';
import type { Findings } from '../features/palette/queries.ts';
import { setShortcuts, useShortcuts } from '../lib/shortcuts.ts';
import { draw } from '../testing/draw.tsx';
import { answer, callsTo, Refusal } from '../testing/server.ts';
import { TextInput } from '../ui/text-input.tsx';
import { UserSearch } from './user-search.tsx';

const session = {
  user: { id: 'usr_me', name: { family: 'Rossi', given: 'Camille' }, isAdmin: false },
  organisations: [],
  organises: [{ id: 'evt_forum', name: { en: 'Forum', zh: '论坛' } }],
  mayCreateEvents: false,
} as unknown as Parameters<typeof setSession>[0];
const nothing: Findings = { people: [], organisations: [], events: [] };
const lihua: Findings['people'][number] = {
  id: 'par_lihua',
  name: { family: 'Chen', given: 'Li Hua', hanzi: '陈丽华' },
  organisation: { id: 'org_yun', nameLatin: 'Yunshi', nameHanzi: '云狮', country: 'CN', kind: 'startup', sector: 'it' },
  eventId: 'evt_forum',
  eventName: { en: 'Forum' },
  organises: true,
};

beforeEach(() => {
  setSession(session);
  answer('GET /api/session', session);
  answer('GET /api/palette', nothing);
});

async function drawSearch(language: 'en' | 'zh' | 'fr' = 'en', beside = <p />) {
  const part = (
    <>
      <UserSearch />
      <main>{beside}</main>
    </>
  );
  const drawn = await draw(part, { words: ['palette'], language });
  const open = async () => {
    await drawn.user.keyboard('{Control>}k{/Control}');
    return screen.findByRole('combobox');
  };
  return { ...drawn, open };
}
const options = () => screen.queryAllByRole('option').map((one) => one.textContent);
const marked = () => screen.getByRole('option', { selected: true }).textContent;

describe('the palette', () => {
  test('opens by Ctrl K or the button, with pages and acts; the field names the marked line', async () => {
    const { user, open } = await drawSearch();
    const field = await open();
    expect(field).toBe(document.activeElement);
    expect(options()).toContain('Directory');
    expect(options()).toContain('Manage: Forum');
    expect(options()).not.toContain('Create an event');
    const groups = within(screen.getByRole('listbox')).getAllByRole('group');
    expect(
      groups
        .map((one) => one.getAttribute('aria-labelledby'))
        .map((id) => document.getElementById(id ?? '')?.textContent),
    ).toEqual(['Go to', 'Actions']);
    const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect([active(), marked()]).toEqual(['Home', 'Home']);
    await user.keyboard('{ArrowDown}');
    expect([active(), marked()]).toEqual(['Suggestions', 'Suggestions']);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(marked()).toBe('Sign out');
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(await screen.findByRole('combobox')).toBeTruthy();
  });

  test('finds people, leads to them, and offers them again the next time', async () => {
    answer('GET /api/palette', { ...nothing, people: [lihua] });
    const { user, router, open } = await drawSearch();
    await open();
    await user.keyboard('lihua');
    await waitFor(() =>
      expect(options()).toEqual(['CHEN Li Hua 陈丽华CNChina Yunshi 云狮 · Forum', 'Search the directory for “lihua”']),
    );
    expect(callsTo('GET /api/palette').map(({ query }) => query.get('q'))).toEqual(['lihua']);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/events/evt_forum/organise/participants'));
    expect(router.state.location.search).toEqual({ q: 'Chen Li Hua' });
    await open();
    expect(within(screen.getByRole('group', { name: 'Recent' })).getByRole('option').textContent).toContain('陈丽华');
  });

  test('keeps an Enter that comes before anything is found', async () => {
    answer('GET /api/palette', { ...nothing, people: [lihua] });
    const { user, router, open } = await drawSearch();
    await open();
    await user.keyboard('lihua{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/events/evt_forum/organise/participants'));
  });

  test('says when nothing is found, and searches the directory instead', async () => {
    const { user, router, open } = await drawSearch();
    await open();
    await user.keyboard('qqq');
    expect(await screen.findByText('No results for “qqq”')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/directory'));
  });

  test('says when the search fails, and tries again; pages are found nevertheless', async () => {
    answer('GET /api/palette', () => {
      throw new Refusal({ code: 'internal', status: 500 });
    });
    const { user, open } = await drawSearch();
    await open();
    await user.keyboard('director');
    await screen.findByRole('alert');
    expect(options()[0]).toBe('Directory');
    answer('GET /api/palette', { ...nothing, people: [lihua] });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(options().join()).toContain('Yunshi'));
  });

  test('finds pages and acts in pinyin, in other languages and without accents', async () => {
    const { user, open } = await drawSearch('zh');
    const field = await open();
    const foundBy = async (typed: string) => {
      await user.clear(field);
      await user.keyboard(typed);
      return options()[0];
    };
    await waitFor(async () => expect(await foundBy('shouye')).toBe('首页'));
    await waitFor(async () => expect(await foundBy('evenements')).toBe('活动'));
    expect(await foundBy('sign out')).toBe('退出登录');
    expect(await foundBy('francais')).toBe('切换语言：Français');
  });

  test('neither acts on a key nor searches while somebody composes', async () => {
    answer('GET /api/palette', { ...nothing, people: [lihua] });
    const { open } = await drawSearch('zh');
    const field = await open();
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'chen' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    expect((field as HTMLInputElement).value).toBe('chen');
    expect(marked()).toBe('首页');
    await new Promise((resume) => setTimeout(resume, 300));
    expect(callsTo('GET /api/palette')).toEqual([]);
    fireEvent.input(field, { target: { value: '陈' } });
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(callsTo('GET /api/palette').map(({ query }) => query.get('q'))).toEqual(['陈']));
  });
});

function Walking({ onNext }: { readonly onNext: () => void }) {
  useShortcuts({ j: onNext });
  return <TextInput type="search" label="Find" value="" onValue={() => undefined} />;
}

describe('keys', () => {
  test('? lists those of this page, and where to switch them off', async () => {
    const { user } = await drawSearch('en', <Walking onNext={() => undefined} />);
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    const rows = within(dialog)
      .getAllByRole('definition')
      .map((one) => one.textContent);
    expect(rows).toEqual(['Ctrl K', '/', '?', 'J']);
    expect(within(dialog).getByRole('link', { name: 'Change in my account' }).getAttribute('href')).toBe(
      '/account#keys',
    );
  });

  test('/ goes to the search of the page, and opens the palette where there is none', async () => {
    const { user } = await drawSearch('en', <Walking onNext={() => undefined} />);
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    // In a field it is a letter.
    await user.keyboard('/?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('/ opens the palette where the page has no search', async () => {
    const { user } = await drawSearch();
    await user.keyboard('/');
    expect(await screen.findByRole('combobox')).toBeTruthy();
  });

  test('are silent once they are switched off, but for Ctrl K', async () => {
    setShortcuts(false);
    let steps = 0;
    const { user, open } = await drawSearch('en', <Walking onNext={() => steps++} />);
    await user.keyboard('j/?');
    expect([steps, document.activeElement, screen.queryByRole('dialog')]).toEqual([0, document.body, null]);
    await open();
    setShortcuts(true);
  });

  test('none acts while somebody composes, Ctrl K neither', async () => {
    let steps = 0;
    await drawSearch('en', <Walking onNext={() => steps++} />);
    for (const key of ['j', '/', '?']) fireEvent.keyDown(document.body, { key, isComposing: true });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, isComposing: true });
    expect([steps, screen.queryByRole('dialog')]).toEqual([0, null]);
  });
});
