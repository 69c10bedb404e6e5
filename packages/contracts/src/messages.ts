import { languages } from '@jumelage/domain/language';
import { messageLimits } from '@jumelage/domain/message';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, paragraph } from './fields.ts';

export const messageView = z
  .object({
    id: id('message'),
    /** The reader wrote it. */
    isMine: z.boolean(),
    text: z.string(),
    /** As far as the text tells; null where it does not. */
    language: z.enum(languages).nullable(),
    createdAt: instant,
    /** True of what the other wrote and the reader has not read. */
    isUnread: z.boolean(),
  })
  .meta({ id: 'Message' });
export type MessageView = z.output<typeof messageView>;

const params = z.object({ eventId: id('event'), requestId: id('request') });

/** Messages between the two people of a request; nobody else reads them, organisers included. */
export const messageEndpoints = {
  'GET /api/events/:eventId/meeting-requests/:requestId/messages': {
    summary: 'The messages of a request, the oldest first, for its two people.',
    policy: 'participant',
    params,
    response: z.object({
      items: z.array(messageView),
      /** The reader may write. */
      isOpen: z.boolean(),
    }),
  },
  'POST /api/events/:eventId/meeting-requests/:requestId/messages': {
    summary: 'Write to the other person of a request, while it is open and until the event is over.',
    policy: 'participant',
    params,
    body: z.strictObject({
      text: paragraph(messageLimits.characters).min(1, { error: 'required' }),
    }),
    response: messageView,
    status: 201,
    errors: ['thread_closed', 'message_limit_reached'],
  },
  'PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading': {
    summary: 'Mark the messages of a request as read, up to one of them.',
    policy: 'participant',
    params,
    body: z.strictObject({ messageId: id('message') }),
  },
  'GET /api/events/:eventId/messages/unread': {
    summary: 'How many messages one has not read, by request; those with none are left out.',
    policy: 'participant',
    params: params.pick({ eventId: true }),
    response: z.object({ items: z.array(z.object({ requestId: id('request'), count: z.number().int() })) }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
