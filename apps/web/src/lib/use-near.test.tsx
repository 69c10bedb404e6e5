import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNear } from './use-near.ts';

let observers: { readonly see: (isIntersecting: boolean) => void; isOff: boolean }[] = [];

beforeEach(() => {
  observers = [];
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #own: (typeof observers)[number];
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.#own = { see: (isIntersecting) => tell([{ isIntersecting }]), isOff: false };
        observers.push(this.#own);
      }
      observe() {}
      disconnect() {
        this.#own.isOff = true;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Below() {
  const [ref, isNear] = useNear<HTMLDivElement>();
  return <div ref={ref}>{isNear ? 'near' : 'far'}</div>;
}

test('is near once it is seen, and looks no longer', () => {
  render(<Below />);
  act(() => observers[0]?.see(false));
  screen.getByText('far');
  act(() => observers[0]?.see(true));
  screen.getByText('near');
  expect(observers.map(({ isOff }) => isOff)).toEqual([true]);
});

test('is near after some seconds for whoever does not scroll', () => {
  render(<Below />);
  act(() => vi.advanceTimersByTime(7_999));
  screen.getByText('far');
  act(() => vi.advanceTimersByTime(1));
  screen.getByText('near');
});

test('is near at once where a browser cannot tell', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  render(<Below />);
  screen.getByText('near');
});
