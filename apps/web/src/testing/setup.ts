import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { switchLanguage } from '../lib/language.ts';
import { queryClient } from '../lib/queries.ts';
import { dismissToasts } from '../ui/toast.tsx';
import { forgetCalls, serve, unansweredCalls } from './server.ts';
import { setWindowWidth } from './window.ts';

// An element that is not found: the error shows the beginning of the text that is there, not the whole document.
configure({
  // A machine that is busy with other tests is slow, and nothing is wrong.
  asyncUtilTimeout: 5000,
  getElementError: (message) => new Error(`${message?.split('\n')[0]}\n${document.body.textContent?.slice(0, 2000)}`),
});

// A document without layout has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  globalThis.fetch = serve;
  document.title = '';
});

afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  // Cleanups of components get a moment to finish.
  await new Promise((resume) => setTimeout(resume));
  const calls = unansweredCalls();
  forgetCalls();
  dismissToasts();
  queryClient.clear();
  localStorage.clear();
  sessionStorage.clear();
  setWindowWidth(1024);
  switchLanguage('en');
  expect(calls, 'calls that the test has no answer to').toEqual([]);
});
