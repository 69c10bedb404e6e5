import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { switchLanguage } from '../lib/language.ts';
import { queryClient } from '../lib/queries.ts';
import { forgetCalls, serve, unansweredCalls } from './server.ts';
import { setWindowWidth } from './window.ts';

// The text of an element that is not found is what one needs to see, not the whole document.
configure({ getElementError: (message) => new Error(`${message}\n${document.body.textContent?.slice(0, 2000)}`) });

// A document without layout has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  globalThis.fetch = serve;
  document.title = '';
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  const calls = unansweredCalls();
  forgetCalls();
  queryClient.clear();
  localStorage.clear();
  sessionStorage.clear();
  setWindowWidth(1024);
  switchLanguage('en');
  expect(calls, 'calls that the test has no answer to').toEqual([]);
});
