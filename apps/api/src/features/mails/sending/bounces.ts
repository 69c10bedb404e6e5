import { canonicalEmail } from '@jumelage/db/repositories/accounts';
import { findMail, insertMailStop, noteReturned } from '@jumelage/db/repositories/mail-sending';
import { reading, writing } from '@jumelage/db/store';
import { isId } from '@jumelage/domain/ids';
import PostalMime from 'postal-mime';
import type { Deps } from '../../../deps.ts';
import { isNoMailbox } from './smtp.ts';

/** One recipient in a delivery report. */
type Report = {
  readonly address: string;
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
};

/**
 * The result of a report: its address is stopped; the failure is temporary; it is of no mail of ours; it is no report.
 */
export type BounceEnd = {
  readonly end: 'stopped' | 'temporary' | 'not_ours' | 'unreadable';
  readonly address?: string;
};

/** Bytes of a report that are read: what matters comes before the returned mail. */
const mostOfReport = 200_000;

/** Blocks of a report that are read: a mail of ours goes to one address, which a list may have spread to a few. */
const mostBlocks = 20;

const statusTypes: ReadonlySet<string> = new Set(['message/delivery-status', 'message/global-delivery-status']);
const returnedTypes: ReadonlySet<string> = new Set([
  ...['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers'],
  ...['message/global', 'message/global-headers'],
]);

/** Reads the fields of one block of header lines by their lower-case names; of a repeated one the first counts. */
async function readFields(block: string): Promise<ReadonlyMap<string, string>> {
  const { headers } = await PostalMime.parse(`${block}\n\n`);
  const fields = new Map<string, string>();
  for (const { key, value } of headers) if (!fields.has(key)) fields.set(key, value.replace(/\s+/g, ' ').trim());
  return fields;
}

/**
 * Reads a delivery report (RFC 3464, RFC 6533), whole as it came: the first recipient that it is about, and the id of
 * the message that it gives back. Answers undefined where no part of it is a report, or its nesting has no end.
 */
export async function readReport(
  message: string,
): Promise<{ readonly report: Report; readonly messageId: string } | undefined> {
  const mail = await PostalMime.parse(message.slice(0, mostOfReport), { attachmentEncoding: 'utf8' }).catch(
    () => undefined,
  );
  const contentOf = (types: ReadonlySet<string>) => {
    const part = mail?.attachments.find(({ mimeType }) => types.has(mimeType));
    return typeof part?.content === 'string' ? part.content : undefined;
  };
  const status = contentOf(statusTypes);
  if (status === undefined) return undefined;
  // The first block is about the report itself, each other one about a recipient.
  for (const block of status.split(/\r?\n(?:[ \t]*\r?\n)+/, mostBlocks)) {
    const fields = await readFields(block);
    const recipient = fields.get('original-recipient') || fields.get('final-recipient') || '';
    const address = /^(?:rfc822|utf-8); ?<?([^\s<>]+@[^\s<>]+?)>?$/i.exec(recipient)?.[1];
    if (!address) continue;
    // The report has an id of its own at its head: ours is in the message that it gives back.
    const returned = await readFields(contentOf(returnedTypes)?.split(/\r?\n\r?\n/, 1)[0] ?? '');
    return {
      report: {
        address,
        action: fields.get('action')?.toLowerCase() ?? '',
        status: fields.get('status') ?? '',
        diagnostic: fields.get('diagnostic-code') ?? '',
      },
      messageId: /<(mai_[0-9a-z]+)@/.exec(returned.get('message-id') ?? '')?.[1] ?? '',
    };
  }
  return undefined;
}

/**
 * Sends nothing more to an address that a delivery report says does not exist. Only a report that gives back a mail of
 * ours, sent to that very address, is believed.
 */
export async function takeBounce(deps: Deps, message: string): Promise<BounceEnd> {
  const read = await readReport(message);
  if (!read) return { end: 'unreadable' };
  const { report, messageId } = read;
  const { address, action, status, diagnostic } = report;
  const mail = isId('mail', messageId) ? await findMail(reading(deps.db), messageId) : undefined;
  if (mail === undefined || canonicalEmail(mail.address) !== canonicalEmail(address))
    return { end: 'not_ours', address };
  if (action !== 'failed' || !isNoMailbox(550, `550 ${status}`)) return { end: 'temporary', address };
  const problem = `${status} ${diagnostic}`.replace(/\s+/g, ' ').trim().slice(0, 300);
  await writing(deps.db, async (store) => {
    await insertMailStop(store, { address, problem, at: new Date(deps.now()) });
    await noteReturned(store, mail.id, 'rejected');
  });
  return { end: 'stopped', address };
}
