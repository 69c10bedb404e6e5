import type { MailRow } from '@jumelage/db/repositories/mails';
import type { Language } from '@jumelage/domain/language';
import { type MailTopic, mailKinds } from '@jumelage/domain/mail';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Deps, newId } from '../../../deps.ts';
import { AppError } from '../../../http/app-error.ts';
import { baseUrl } from '../../../http/base-url.ts';
import { type AgendaScope, getAgenda } from '../../agendas/agenda.ts';
import { toCalendar, toInvitations } from '../../agendas/calendar.ts';
import { toToken } from '../unsubscribe-token.ts';
import { type RenderedMail, renderMail } from './render.ts';
import { senderOf } from './smtp.ts';

/** A mail with what its template is filled with; undefined where that is emptied, or sealed with another key. */
export type OpenedMail = { readonly row: MailRow; readonly facts: MailFacts[MailRow['kind']] | undefined };

/** Opens a mail with the server's key: once, for all that is asked of it. */
export function openMail(deps: Pick<Deps, 'key'>, row: MailRow): OpenedMail {
  const opened = typeof row.facts.sealed === 'string' ? deps.key.open('mail', row.facts.sealed) : undefined;
  return { row, facts: opened === undefined ? undefined : (JSON.parse(opened) as MailFacts[MailRow['kind']]) };
}

/** Makes the token by which this reader stops such mails; undefined for mails about their account. */
function stopTokenOf(deps: Pick<Deps, 'key'>, { row: { kind, userId }, facts }: OpenedMail): string | undefined {
  const topic: MailTopic = mailKinds[kind];
  const readerId = userId ?? (kind === 'mailing' ? (facts as MailFacts['mailing'] | undefined)?.participantId : null);
  return topic === 'account' || !readerId ? undefined : toToken(deps.key, { readerId, topic });
}

/**
 * Makes the head of what a person wrote to many: answers go to them, mail programs group what an event sends (RFC 2919)
 * and show it as one conversation.
 */
function letterHead({ row, facts }: OpenedMail, host: string) {
  if (row.kind !== 'mailing') return { list: {} };
  const { replyTo, eventId } = facts as MailFacts['mailing'];
  const list = `${(eventId ?? 'platform').replaceAll('_', '-')}.mailings.${host}`;
  return {
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    references: `<${list}@${host}>`,
    list: { 'List-Id': { prepared: true, value: `<${list}>` }, Precedence: 'bulk' },
  };
}

/** Renders a mail as its reader sees it. Throws where its facts are gone, or are not what its template asks for. */
export function readMail(deps: Pick<Deps, 'key' | 'config'>, opened: OpenedMail, base: string): RenderedMail {
  const { row: mail, facts } = opened;
  if (!facts) throw new Error('the facts of the mail are gone');
  const token = stopTokenOf(deps, opened);
  const stop = token === undefined ? null : `/unsubscribe/${token}`;
  return renderMail({
    kind: mail.kind,
    language: mail.language,
    facts,
    base,
    stop,
    contact: deps.config.operator.contact,
  });
}

/** Parts of a mail for calendars, as the composer takes them. */
type CalendarParts = Pick<NonNullable<ConstructorParameters<typeof MailComposer>[0]>, 'icalEvent' | 'attachments'>;

/**
 * Writes the calendar parts of a mail, by the present agenda: a new or changed agenda invites to each meeting that it
 * concerns, and cancels those that went; the day before, the agenda comes as a file. Mail programs act on the
 * invitation beside the text; further ones are attached. Empty for somebody who no longer takes part.
 */
async function calendarParts(deps: Deps, { row: mail, facts }: OpenedMail, base: string): Promise<CalendarParts> {
  const { kind, language } = mail;
  if (kind !== 'agenda_published' && kind !== 'agenda_changed' && kind !== 'day_before') return {};
  const { eventId, participantId, meetings } = facts as MailFacts['day_before'];
  const agenda = await agendaOf(deps, { eventId, participant: { id: participantId } }, language);
  if (!agenda) return {};
  if (kind === 'day_before') {
    const file = toCalendar(agenda, language, { base });
    return file === undefined
      ? {}
      : { attachments: [{ filename: 'agenda.ics', content: file, contentType: 'text/calendar; charset=utf-8' }] };
  }
  const told = kind === 'agenda_changed' ? (facts as MailFacts['agenda_changed']).changes : meetings;
  const all = [...agenda.items, ...agenda.gone].map((item) => item.meetingId);
  const concerned = new Set(
    told.some((one) => one.meetingId === undefined) ? all : told.flatMap(({ meetingId }) => meetingId ?? []),
  );
  const organizer = senderOf(deps.config.mailFrom);
  const invitations = toInvitations(agenda, language, {
    base,
    now: new Date(deps.now()),
    organizer,
    attendee: mail.address,
    concerned,
  });
  const [first, ...others] = invitations;
  if (!first) return {};
  return {
    icalEvent: { method: first.method, content: first.file, filename: 'meeting.ics' },
    attachments: others.map(({ method, file }, index) => ({
      filename: `meeting-${index + 2}.ics`,
      content: file,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
    })),
  };
}

/** Reads somebody's agenda; undefined where they no longer take part. */
async function agendaOf(deps: Deps, scope: AgendaScope, language: Language) {
  try {
    return await getAgenda(deps, scope, language);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** Composes a mail as it is sent. Its Message-ID is the mail's own id, so that a duplicate can be recognised. */
export async function composeMessage(
  deps: Deps,
  opened: OpenedMail,
  base: string,
): Promise<{ readonly raw: Buffer; readonly rendered: RenderedMail }> {
  const { row: mail } = opened;
  const rendered = readMail(deps, opened, base);
  const calendar = await calendarParts(deps, opened, base);
  const token = stopTokenOf(deps, opened);
  const { list, ...head } = letterHead(opened, new URL(base).hostname);
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
    ...head,
    // Nothing is ever read from a file or fetched from an address, whatever a fact says.
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      ...list,
      ...(token === undefined ? {} : { 'List-Unsubscribe': { prepared: true, value: `<${oneClick}>` } }),
      // RFC 8058 asks for https: over anything else a mail program does not press the button by itself.
      ...(token === undefined || !base.startsWith('https://')
        ? {}
        : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    ...calendar,
  });
  return { raw: await composer.compile().build(), rendered };
}

/** Composes a mail with which an operator tests a mail server. */
export async function composeTest(deps: Deps, to: string): Promise<Buffer> {
  const host = new URL(baseUrl(deps.config)).hostname;
  const composer = new MailComposer({
    from: deps.config.mailFrom,
    to: { name: '', address: to },
    subject: 'Jumelage: test · essai · 测试',
    text: `${baseUrl(deps.config)}\n\nEmail delivery works.\nL’envoi d’e-mails fonctionne.\n邮件发送正常。\n`,
    date: new Date(deps.now()),
    messageId: `<${newId(deps, 'mail')}@${host}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return composer.compile().build();
}
