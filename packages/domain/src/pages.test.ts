import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPage, pagePaths } from './pages.ts';
import { textOf } from './testing-texts.ts';

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

test('every address stands once, begins with a stroke and ends without one', () => {
  expect(new Set(pagePaths).size).toBe(pagePaths.length);
  for (const path of pagePaths) {
    expect(path).toMatch(/^\/(?:[a-z$][A-Za-z0-9-]*(?:\/[a-z$][A-Za-z0-9-]*)*)?$/);
    expect(path).toBe(
      path
        .split('/')
        .map((step) => (step.startsWith('$') ? step : step.toLowerCase()))
        .join('/'),
    );
  }
});

test('what names something ends in its kind, or is a secret', () => {
  const names = new Set(pagePaths.flatMap((path) => path.split('/').filter((step) => step.startsWith('$'))));
  expect([...names].toSorted()).toEqual([
    ...['$challengeId', '$code', '$eventId', '$mailingId', '$organisationId', '$token'],
  ]);
});

test.each([
  ['/events/evt_1', '/events/$eventId', { eventId: 'evt_1' }],
  ['/events/evt_1/', '/events/$eventId', { eventId: 'evt_1' }],
  ['/EVENTS/evt_A/Agenda', '/events/$eventId/agenda', { eventId: 'evt_A' }],
  ['/invitation/K7MQX-4RTWZ', '/invitation/$code', { code: 'K7MQX-4RTWZ' }],
  ['/invitation', '/invitation', {}],
  ['/organisation/new', '/organisation/new', {}],
  ['/organisations/org_1', '/organisations/$organisationId', { organisationId: 'org_1' }],
  ['/events/evt_1/organise/day', '/events/$eventId/organise/day', { eventId: 'evt_1' }],
  ['/suggestions/co-investments', '/suggestions/co-investments', {}],
  ['/reset/chl_1', '/reset/$challengeId', { challengeId: 'chl_1' }],
])('%s is %s', (address, path, params) => expect(findPage(address)).toEqual({ path, params }));

test('a page is found by whatever its steps name, and gives it back', () => {
  const step = fc.stringMatching(/^[A-Za-z0-9_~.-]{1,12}$/).filter((one) => one !== 'new');
  fc.assert(
    fc.property(fc.constantFrom(...pagePaths), step, (path, name) => {
      const found = findPage(path.replaceAll(/\$\w+/g, name));
      expect(found?.path).toBe(path);
      expect(Object.values(found?.params ?? {})).toEqual(path.match(/\$/g)?.map(() => name) ?? []);
    }),
    { numRuns: 200 },
  );
});

test('any text is a page or none', () => {
  fc.assert(
    fc.property(textOf(['/', 'events', 'evt_1', 'new', 'organise', '..', '%2e', '?', '#', '//', 'É'], 8), (address) => {
      const found = findPage(address);
      expect(found === undefined || pagePaths.includes(found.path)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
