import { canonicalEmail } from '@jumelage/db/repositories/accounts';
import { findMail, insertMailStop } from '@jumelage/db/repositories/mail-sending';
import { reading, writing } from '@jumelage/db/store';
import { isId } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { isNoMailbox } from './smtp.ts';

/** What a delivery report says of one recipient. */
type Report = {
  readonly address: string;
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
};

/**
 * What came of a report: its address is stopped; it says nothing for good; it is of no mail of ours; it is no report.
 */
export type BounceEnd = {
  readonly end: 'stopped' | 'temporary' | 'not_ours' | 'unreadable';
  readonly address?: string;
};

/**
 * Reads a delivery report (RFC 3464), whole as it came: the recipient that it is about, and the message that it gives
 * back.
 */
export function readReport(message: string): { readonly report: Report; readonly messageId: string } | undefined {
  const unfolded = message
    .slice(0, 200_000)
    .replaceAll('\r\n', '\n')
    .replace(/\n[ \t]+/g, ' ');
  const at = unfolded.search(/^content-type: *message\/delivery-status/im);
  if (at < 0) return undefined;
  const field = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(unfolded.slice(at))?.[1]?.trim() ?? '';
  const address = /^rfc822; *<?([^\s<>]+@[^\s<>]+?)>?$/i.exec(
    field('Original-Recipient') || field('Final-Recipient'),
  )?.[1];
  if (!address) return undefined;
  // The report has an id of its own at its head: ours is in the message that it gives back.
  const messageId = /<(mai_[0-9a-z]+)@/.exec(field('Message-ID'))?.[1] ?? '';
  return {
    report: {
      address,
      action: field('Action').toLowerCase(),
      status: field('Status'),
      diagnostic: field('Diagnostic-Code'),
    },
    messageId,
  };
}

/**
 * Sends nothing more to an address that a delivery report says does not exist. Only a report that gives back a mail of
 * ours, sent to that very address, is believed.
 */
export async function takeBounce(deps: Deps, message: string): Promise<BounceEnd> {
  const read = readReport(message);
  if (!read) return { end: 'unreadable' };
  const { report, messageId } = read;
  const { address, action, status, diagnostic } = report;
  const mail = isId('mail', messageId) ? await findMail(reading(deps.db), messageId) : undefined;
  if (mail === undefined || canonicalEmail(mail.address) !== canonicalEmail(address))
    return { end: 'not_ours', address };
  if (action !== 'failed' || !isNoMailbox(550, `550 ${status}`)) return { end: 'temporary', address };
  const problem = `${status} ${diagnostic}`.replace(/\s+/g, ' ').trim().slice(0, 300);
  await writing(deps.db, (store) => insertMailStop(store, { address, problem, at: new Date(deps.now()) }));
  return { end: 'stopped', address };
}
