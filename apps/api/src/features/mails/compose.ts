import type { MailRow } from '@jumelage/db/repositories/mails';
import { type MailTopic, mailKinds } from '@jumelage/domain/mail';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { getAgenda } from '../agendas/agenda.ts';
import { toCalendar } from '../agendas/calendar.ts';
import { baseUrl } from './base-url.ts';
import { type RenderedMail, renderMail } from './render.ts';
import { toToken } from './unsubscribe-token.ts';

/** What a mail was filled with; undefined where it is emptied, or sealed with another key. */
export function openFacts(deps: Pick<Deps, 'key'>, { facts }: Pick<MailRow, 'facts'>): MailFacts[MailRow['kind']] | undefined {
  const opened = typeof facts.sealed === 'string' ? deps.key.open('mail', facts.sealed) : undefined;
  return opened === undefined ? undefined : (JSON.parse(opened) as MailFacts[MailRow['kind']]);
}

/** What lets this reader stop such mails; undefined for mails about their account. */
function stopTokenOf(deps: Pick<Deps, 'key'>, { kind, userId }: MailRow): string | undefined {
  const topic: MailTopic = mailKinds[kind];
  return topic === 'account' || !userId ? undefined : toToken(deps.key, { userId, topic });
}

/** A mail as its reader sees it. Throws where its facts are gone, or are not what its template asks for. */
export function readMail(deps: Pick<Deps, 'key'>, mail: MailRow, base: string): RenderedMail {
  const facts = openFacts(deps, mail);
  if (!facts) throw new Error('the facts of the mail are gone');
  const token = stopTokenOf(deps, mail);
  return renderMail({ kind: mail.kind, language: mail.language, facts, base, stop: token === undefined ? null : `/unsubscribe/${token}` });
}

/** An agenda as of now, as a calendar file; undefined for mails without one, and for somebody who no longer takes part. */
async function calendarOf(deps: Deps, { kind, language }: MailRow, facts: object): Promise<string | undefined> {
  if (kind !== 'agenda_published' && kind !== 'agenda_changed' && kind !== 'day_before') return undefined;
  const { eventId, participantId } = facts as MailFacts['day_before'];
  try {
    return toCalendar(await getAgenda(deps, { eventId, participant: { id: participantId } }, language), language);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** A mail as it goes over the wire. Its Message-ID is the mail's own id: should it ever come twice, it can be told. */
export async function composeMessage(deps: Deps, mail: MailRow, base: string): Promise<{ readonly raw: Buffer; readonly rendered: RenderedMail }> {
  const rendered = readMail(deps, mail, base);
  const calendar = await calendarOf(deps, mail, openFacts(deps, mail) ?? {});
  const token = stopTokenOf(deps, mail);
  const oneClick = `${base}/api/unsubscriptions/${token}`;
  const composer = new MailComposer({
    from: deps.config.mailFrom,
    to: { name: '', address: mail.address },
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    date: new Date(deps.now()),
    messageId: `<${mail.id}@${new URL(base).hostname}>`,
    textEncoding: 'base64',
    // Nothing is ever read from a file or fetched from an address, whatever a fact says.
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      ...(token === undefined ? {} : { 'List-Unsubscribe': { prepared: true, value: `<${oneClick}>` } }),
      // RFC 8058 asks for https: over anything else a mail program does not press the button by itself.
      ...(token === undefined || !base.startsWith('https://') ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    ...(calendar === undefined
      ? {}
      : { attachments: [{ filename: 'agenda.ics', content: calendar, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }] }),
  });
  return { raw: await composer.compile().build(), rendered };
}

/** A mail that says nothing but that it came: what an operator tries a mail server with. */
export async function composeTest(deps: Deps, to: string): Promise<Buffer> {
  const host = new URL(baseUrl(deps.config)).hostname;
  const composer = new MailComposer({
    from: deps.config.mailFrom,
    to: { name: '', address: to },
    subject: 'Jumelage: test · essai · 测试',
    text: `${baseUrl(deps.config)}\n\nMails arrive.\nLes messages arrivent.\n邮件可以送达。\n`,
    date: new Date(deps.now()),
    messageId: `<${newId(deps, 'mail')}@${host}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return composer.compile().build();
}
