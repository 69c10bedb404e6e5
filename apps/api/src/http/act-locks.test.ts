import { describe, expect, it } from 'vitest';
import { locksOf } from './act-locks.ts';

const eventId = 'evt_1';
const act = {
  ...{ key: 'POST /api/events/:eventId/sample', policy: 'organiser' as const },
  ...{ params: { eventId }, actorId: 'usr_1' as const, actingFor: undefined },
};
const account = { kind: 'account', id: 'usr_1' };
const schedules = expect.objectContaining({ id: expect.stringContaining(eventId) });

describe('what an act waits for', () => {
  it('an organiser’s: everybody in the event, and acts on its schedules', () => {
    expect(locksOf(act)).toEqual([account, schedules, { kind: 'event', id: eventId, shared: false }]);
  });
  it('an organiser’s on a schedule: other acts on schedules alone', () => {
    expect(locksOf({ ...act, params: { eventId, sessionId: 'ses_1' } })).toEqual([account, schedules]);
  });
  it('a check-in: beside all others in the event', () => {
    expect(locksOf({ ...act, key: 'POST /api/events/:eventId/check-ins' })).toEqual([
      account,
      { kind: 'event', id: eventId, shared: true },
    ]);
  });
  it('a participant’s: beside all others, also within a session, and after what is done in their name', () => {
    const own = { ...act, policy: 'participant' as const, params: { eventId, sessionId: 'ses_1' } };
    expect(locksOf(own)).toEqual([account, { kind: 'event', id: eventId, shared: true }]);
    expect(locksOf({ ...own, actingFor: 'par_1' })).toEqual([
      account,
      { kind: 'participant', id: 'par_1' },
      { kind: 'event', id: eventId, shared: true },
    ]);
  });
  it('a member’s: the organisation', () => {
    expect(locksOf({ ...act, policy: 'member', params: { organisationId: 'org_1' } })).toEqual([
      account,
      { kind: 'organisation', id: 'org_1' },
    ]);
  });
  it('an admin’s: the settings of the platform first', () => {
    expect(locksOf({ ...act, policy: 'admin', params: {} })).toEqual([{ kind: 'platform', id: 'settings' }, account]);
  });
  it('a visitor’s: nothing', () => {
    expect(locksOf({ ...act, policy: 'public', params: { code: 'x' }, actorId: undefined })).toEqual([]);
  });
});
