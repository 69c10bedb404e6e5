import { expect, test } from 'vitest';
import { findPage, pagePaths } from './pages.ts';

test('a page is found by its address, with what its steps name', () => {
  for (const path of pagePaths) {
    const address = path.replaceAll('$', 'some-');
    expect([path, findPage(address)?.path]).toEqual([path, path]);
  }
  expect(findPage('/events/evt_1/agenda')?.params).toEqual({ eventId: 'evt_1' });
  expect(findPage('/events/new')).toEqual({ path: '/events/new', params: {} });
  expect([findPage('/Events/')?.path, findPage('/')?.path]).toEqual(['/events', '/']);
});

test('what is no page is none', () => {
  for (const address of [
    '',
    '//',
    '/metrics',
    '/healthz',
    '/events//agenda',
    '/events/evt_1/nothing',
    '/sign-in/more',
    '/.git/config',
    'http://other.example/',
  ]) {
    expect([address, findPage(address)]).toEqual([address, undefined]);
  }
});
