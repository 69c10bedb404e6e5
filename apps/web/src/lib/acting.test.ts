import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actingForCall, startActing, stopActing } from './acting.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (k: string) => kept.get(k) ?? null,
    setItem: (k: string, v: string) => kept.set(k, v),
    removeItem: (k: string) => kept.delete(k),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a call is made for somebody on the participants’ pages of their event alone, and until it is stopped', () => {
  startActing({ eventId: 'evt_1', participantId: 'par_1', name: 'ZHANG Wei' });
  expect(actingForCall('/api/events/evt_1/meeting-requests?box=sent', '/events/evt_1/requests')).toBe('par_1');
  expect(actingForCall('/api/events/evt_1', '/events/evt_1')).toBe('par_1');
  for (const [address, page] of [
    ['/api/events/evt_1', '/events/evt_1/organise/participants'],
    ['/api/events/evt_12', '/events/evt_12'],
    ['/api/events/evt_2/agenda', '/events/evt_1/agenda'],
    ['/api/session', '/events/evt_1'],
    ['/api/events/evt_1/agenda', '/home'],
  ] as const)
    expect(actingForCall(address, page)).toBeUndefined();
  stopActing();
  expect(actingForCall('/api/events/evt_1', '/events/evt_1')).toBeUndefined();
});
