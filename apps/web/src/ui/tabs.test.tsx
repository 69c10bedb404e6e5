import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { WithState } from '../testing/with-state.tsx';
import { Pagination, Tab, Tabs } from './tabs.tsx';

test('tabs are links, of which the current one says so', async () => {
  await draw(
    <Tabs label="Account">
      <Tab to="/account" activeOptions={{ exact: true }}>
        Profile
      </Tab>
      <Tab to="/account/mails">Mails</Tab>
    </Tabs>,
    { path: '/account/mails' },
  );
  screen.getByRole('navigation', { name: 'Account' });
  expect(screen.getAllByRole('link').map((one) => one.getAttribute('aria-current'))).toEqual([null, 'page']);
});

const Pages = ({ begin, total }: { readonly begin: number; readonly total: number }) => (
  <WithState initial={begin}>
    {(page, setPage) => <Pagination page={page} size={20} total={total} onPage={setPage} />}
  </WithState>
);

test('pages go on and back, and end at both ends', async () => {
  const { user } = await draw(<Pages begin={1} total={41} />);
  const [back, next] = ['Previous page', 'Next page'].map((name) => screen.getByRole('button', { name }));
  expect([back, next]).toMatchObject([{ disabled: true }, { disabled: false }]);
  await user.click(next as HTMLElement);
  await user.click(next as HTMLElement);
  expect(screen.getByText('Page 3 of 3').getAttribute('aria-live')).toBe('polite');
  expect([back, next]).toMatchObject([{ disabled: false }, { disabled: true }]);
});

test('a list that fits one page has none', async () => {
  await draw(<Pages begin={1} total={20} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test.each([
  ['fr', 'Page 1 sur 2'],
  ['zh', '第 1 页，共 2 页'],
] as const)('pages are counted in %s', async (language, text) => {
  await draw(<Pages begin={1} total={21} />, { language });
  screen.getByText(text);
});
