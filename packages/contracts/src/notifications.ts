import { notificationKinds } from '@jumelage/domain/mail';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, trilingual } from './fields.ts';

/** A notification, with the facts that fill its words. */
export const notificationView = z
  .object({
    id: id('notification'),
    kind: z.enum(notificationKinds),
    event: z.object({ id: id('event'), name: trilingual(200) }).nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    createdAt: instant,
    isRead: z.boolean(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.output<typeof notificationView>;

/** Notifications of signed-in people. */
export const notificationEndpoints = {
  'GET /api/notifications': {
    summary: 'The newest notifications, and how many are unread and news: those of events that are over are not.',
    policy: 'user',
    response: z.object({ items: z.array(notificationView), unread: z.number().int() }),
  },
  'POST /api/notifications/reading': { summary: 'Mark all as read.', policy: 'user' },
  'GET /api/notifications/stream': {
    summary: 'Server-sent events: one for each notification, as soon as what caused it is stored.',
    policy: 'user',
    file: 'text/event-stream',
  },
} as const satisfies Record<EndpointKey, Endpoint>;
