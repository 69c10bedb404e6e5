import { pagePaths } from '@jumelage/domain/pages';
import { expect, test } from 'vitest';
import { groupsInOrder, settingsDoor, settingsPages, workspaceGroups, workspacePageAt } from './workspace-pages.ts';

const addressOf = (path: string) => path.replace('$eventId', 'evt_1');

test('every page of organisers is in the rail or behind the door of settings, and only there', () => {
  const listed = [...Object.values(workspaceGroups).flat(), ...settingsPages].map(({ to }) => to);
  // A page of one thing, such as a message, is reached from its list.
  const ofEvent = pagePaths.filter((path) => /^\/events\/\$eventId\/organise[^$]*$/.test(path));
  expect(listed.toSorted()).toEqual(ofEvent.toSorted());
});

test('an address stands for its own page, one of settings for their door', () => {
  const pages = Object.values(workspaceGroups).flat();
  expect(pages.map(({ to }) => workspacePageAt(addressOf(to)).to)).toEqual(pages.map(({ to }) => to));
  expect(settingsPages.map(({ to }) => workspacePageAt(addressOf(to)))).toEqual(settingsPages.map(() => settingsDoor));
});

test('on a phone the day comes first while the event is under way', () => {
  expect(groupsInOrder('running', true)[0]).toBe('day');
  expect(groupsInOrder('running', false)[0]).toBe('prepare');
  expect(groupsInOrder('open', true)[0]).toBe('prepare');
  expect(groupsInOrder('running', true).toSorted()).toEqual(groupsInOrder('running', false).toSorted());
});
