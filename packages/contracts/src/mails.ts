import { chosenTopics, mailKinds, mailStatuses } from '@jumelage/domain/mail';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, language } from './fields.ts';

const topic = z.enum(chosenTopics);
const kind = z.enum(Object.keys(mailKinds) as [keyof typeof mailKinds, ...(keyof typeof mailKinds)[]]);
const status = z.enum(mailStatuses);

/** The mails that a person gets, and what keeps them from coming. */
export const mailChoices = z
  .object({
    address: z.string(),
    isVerified: z.boolean(),
    /** Since when nothing is sent to the address, because it refused a mail for good. */
    stoppedAt: instant.nullable(),
    topics: z.array(z.object({ topic, isOn: z.boolean() })),
  })
  .meta({ id: 'MailChoices' });
export type MailChoices = z.output<typeof mailChoices>;

const subscription = z.object({ topic, isOn: z.boolean() });
/** It is signed: any other looks absent. */
const token = z.object({ token: z.string().max(200) });

const listed = z.object({ id: id('mail'), kind, language, status, createdAt: instant, sentAt: instant.nullable() });

/** Mails: what one gets, how one stops them, and what the demonstration would have sent. */
export const mailEndpoints = {
  'GET /api/accounts/me/mails': { summary: 'Which mails one gets.', policy: 'user', response: mailChoices },
  'PUT /api/accounts/me/mails': {
    summary:
      'Switch topics of mails on or off; topics that are not named stay. Mails about the account are always sent.',
    policy: 'user',
    body: z.strictObject({ topics: z.partialRecord(topic, z.boolean()) }),
    response: mailChoices,
  },
  'GET /api/unsubscriptions/:token': {
    summary: 'What the link in a mail would stop; it changes nothing, and leads a browser to the page that asks.',
    policy: 'public',
    params: token,
    response: subscription,
  },
  'POST /api/unsubscriptions/:token': {
    summary:
      'Stop the mails that a link names (RFC 8058): as JSON, or as the form that mail programs send by themselves.',
    policy: 'public',
    params: token,
    form: true,
    body: z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') }),
    response: subscription,
  },
  'DELETE /api/unsubscriptions/:token': {
    summary: 'Get the mails again that a link names.',
    policy: 'public',
    params: token,
    response: subscription,
  },
  'GET /api/demo/mails': {
    summary: 'The newest mails of the demonstration, which nobody but this page gets.',
    policy: 'demo',
    response: z.object({ mails: z.array(listed.extend({ to: z.string(), subject: z.string(), text: z.string() })) }),
    errors: ['demo_only'],
  },
  'GET /api/demo/mails/:mailId.html': {
    summary: 'A mail of the demonstration as a mail program shows it.',
    policy: 'demo',
    params: z.object({ mailId: id('mail') }),
    file: 'text/html',
    errors: ['demo_only'],
  },
  'GET /api/admin/mails': {
    summary:
      'How many mails there are of each status, and the newest that did not arrive: without what they say, and of addresses the host alone.',
    policy: 'admin',
    response: z.object({
      counts: z.array(z.object({ status, count: z.number().int() })),
      mails: z.array(
        listed.extend({
          host: z.string(),
          attempts: z.number().int(),
          problem: z.string().nullable(),
          nextAt: instant,
        }),
      ),
    }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
