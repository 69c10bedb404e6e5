import type { mailEndpoints } from '@jumelage/contracts/mails';
import { countMails, findMail, listNewestMails } from '@jumelage/db/repositories/mail-sending';
import type { MailRow } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { baseUrl } from '../../http/base-url.ts';
import type { Handlers } from '../../http/route.ts';
import { changeChoices, getChoices, readSubscription } from './choices.ts';
import { openMail, readMail } from './sending/compose.ts';

/** As many as the outbox and the list of admins show. */
const shown = 100;

/**
 * The rights of a mail in a browser: it has its own styles, but runs nothing, fetches nothing and stands in no frame of
 * others.
 */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

const toListed = ({ id, kind, language, status, createdAt, sentAt }: MailRow) => ({
  ...{ id, kind, language, status },
  createdAt: createdAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
});

/** Serves what people chose of mails, the links that stop them, and the outbox of the demonstration. */
export function mailHandlers(deps: Deps): Handlers<keyof typeof mailEndpoints> {
  // Of a server that took whichever port was free, the one that it was reached by.
  const baseOf = ({ socket }: FastifyRequest) =>
    baseUrl({ ...deps.config, port: deps.config.port || (socket.localPort ?? 0) });
  /** Describes a mail with its text, where that is still known. */
  const toReadable = (mail: MailRow, base: string) => {
    const opened = openMail(deps, mail);
    if (mail.status === 'dropped' || !opened.facts) return [];
    const { subject, text } = readMail(deps, opened, base);
    return [{ ...toListed(mail), to: mail.address, subject, text }];
  };

  return {
    'GET /api/accounts/me/mails': ({ scope }) => getChoices(reading(deps.db), scope.actor.userId),
    'PUT /api/accounts/me/mails': ({ scope, body, language }) =>
      changeChoices(deps, scope.actor.userId, body.topics, language),
    'GET /api/unsubscriptions/:token': async ({ params, request, reply }) => {
      const subscription = await readSubscription(deps, params.token);
      // Mail programs that know no button open the address itself.
      if (/\btext\/html\b/.test(request.headers.accept ?? ''))
        reply.header('cache-control', 'no-store').redirect(`/unsubscribe/${params.token}`, 303);
      return subscription;
    },
    'POST /api/unsubscriptions/:token': ({ params }) => readSubscription(deps, params.token, false),
    'DELETE /api/unsubscriptions/:token': ({ params }) => readSubscription(deps, params.token, true),
    'GET /api/demo/mails': async ({ request }) => {
      const mails = await listNewestMails(reading(deps.db), { limit: shown });
      return { mails: mails.flatMap((mail) => toReadable(mail, baseOf(request))) };
    },
    'GET /api/demo/mails/:mailId.html': async ({ params, request, reply }) => {
      const base = baseOf(request);
      const mail = found(await findMail(reading(deps.db), params.mailId));
      found(toReadable(mail, base)[0]);
      const { html } = readMail(deps, openMail(deps, mail), base);
      reply
        .header('cache-control', 'no-store')
        .header('content-security-policy', mailPolicy)
        .type('text/html; charset=utf-8')
        .send(html);
      return { file: html, filename: 'mail.html' };
    },
    'GET /api/admin/mails': async () => {
      const store = reading(deps.db);
      const mails = await listNewestMails(store, {
        limit: shown,
        statuses: ['waiting', 'sending', 'uncertain', 'failed', 'dropped'],
      });
      return {
        counts: await countMails(store),
        mails: mails.map((mail) => ({
          ...toListed(mail),
          host: mail.address.split('@').at(-1) ?? '',
          ...{ attempts: mail.attempts, problem: mail.problem, nextAt: mail.nextAt.toISOString() },
        })),
      };
    },
  };
}
