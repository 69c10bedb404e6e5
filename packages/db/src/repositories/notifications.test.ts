import { describe, expect, it } from 'vitest';
import { at, eventRow, sampleDatabase, userRow } from '../testing-rows.ts';
import * as notifications from './notifications.ts';

const notificationRow = (
  id: `ntf_${string}`,
  more: Partial<notifications.NotificationRow> = {},
): notifications.NotificationRow => ({
  ...{ id, userId: 'usr_ada', kind: 'request_received', eventId: 'evt_1', facts: { of: id } },
  ...{ createdAt: at(0), readAt: null },
  ...more,
});
const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.users).values([userRow('usr_ada'), userRow('usr_wei')]);
  await q.insert(t.events).values([eventRow('evt_1')]);
});
const insert = (...rows: readonly notifications.NotificationRow[]) =>
  write((store) => notifications.insertNotifications(store, rows));
const listed = async (userId: `usr_${string}`, limit = 10) =>
  (await read((store) => notifications.listNotifications(store, userId, limit))).map((row) => row.notification.id);
const unread = (userId: `usr_${string}`) =>
  read((store) => notifications.countUnread(store, userId, Date.parse('2026-06-01T00:00:00Z')));

describe('notifications', () => {
  it('are somebody’s own, the newest first, as many as are asked for', async () => {
    await insert(notificationRow('ntf_1'), notificationRow('ntf_3', { createdAt: at(5) }), notificationRow('ntf_2'));
    await insert(notificationRow('ntf_wei', { userId: 'usr_wei', createdAt: at(9) }));
    expect(await listed('usr_ada')).toEqual(['ntf_3', 'ntf_2', 'ntf_1']);
    expect(await listed('usr_ada', 2)).toEqual(['ntf_3', 'ntf_2']);
    expect(await listed('usr_wei')).toEqual(['ntf_wei']);
  });

  it('name their event, where there is one', async () => {
    await insert(notificationRow('ntf_1'), notificationRow('ntf_2', { eventId: null }));
    const rows = await read((store) => notifications.listNotifications(store, 'usr_ada', 10));
    expect(rows.map(({ eventName }) => eventName?.zh)).toEqual([undefined, 'evt_1']);
  });

  it('are none of nobody, and none are written without one', async () => {
    await insert();
    expect([await listed('usr_ada'), await unread('usr_ada')]).toEqual([[], 0]);
  });

  it('are written however many there are', async () => {
    await insert(...Array.from({ length: 1001 }, (_, i) => notificationRow(`ntf_${i}`)));
    expect(await unread('usr_ada')).toBe(1001);
  });

  it('are read together, at the first time that they are; others’ stay unread', async () => {
    await insert(
      notificationRow('ntf_1'),
      notificationRow('ntf_2', { readAt: at(1) }),
      notificationRow('ntf_wei', { userId: 'usr_wei' }),
    );
    expect([await unread('usr_ada'), await unread('usr_wei')]).toEqual([1, 1]);
    await write((store) => notifications.markRead(store, 'usr_ada', at(7)));
    expect([await unread('usr_ada'), await unread('usr_wei')]).toEqual([0, 1]);
    const rows = await read((store) => notifications.listNotifications(store, 'usr_ada', 10));
    expect(rows.map(({ notification: { id, readAt } }) => [id, readAt])).toEqual([
      ['ntf_2', at(1)],
      ['ntf_1', at(7)],
    ]);
  });

  it('of a kind since an instant are somebody’s own', async () => {
    await insert(notificationRow('ntf_before'), notificationRow('ntf_1', { createdAt: at(5) }));
    await insert(notificationRow('ntf_wei', { userId: 'usr_wei', createdAt: at(6) }));
    await insert(notificationRow('ntf_kind', { kind: 'request_answered', createdAt: at(6) }));
    const facts = await read((store) =>
      notifications.listNotifiedSince(store, { userId: 'usr_ada', kind: 'request_received', since: at(5) }),
    );
    expect(facts).toEqual([{ of: 'ntf_1' }]);
  });

  it('are removed once they are older than an instant', async () => {
    await insert(notificationRow('ntf_1'), notificationRow('ntf_2', { createdAt: at(5) }));
    await write((store) => notifications.removeNotificationsBefore(store, at(5)));
    expect(await listed('usr_ada')).toEqual(['ntf_2']);
  });
});
