import { findUser } from '@jumelage/db/repositories/accounts';
import {
  claimMails,
  findMailStop,
  hasLostMail,
  insertMailStop,
  isChallengeOpen,
  isLastMail,
  listAddressRefusals,
  listDueMails,
  listRefusals,
  settleLost,
  settleMail,
} from '@jumelage/db/repositories/mail-sending';
import type { MailRow } from '@jumelage/db/repositories/mails';
import { findPlaceAddress } from '@jumelage/db/repositories/participants';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type Id, isId } from '@jumelage/domain/ids';
import { type DropReason, dropReasonOf, mailKinds, retryAfter } from '@jumelage/domain/mail';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { minute } from '@jumelage/domain/time';
import type { Deps } from '../../../deps.ts';
import { baseUrl } from '../../../http/base-url.ts';
import { composeMessage, type OpenedMail, openMail, readMail } from './compose.ts';
import type { Outcome, Transport } from './transport.ts';

/** The minutes after which a sender that claimed a mail and did not settle it counts as crashed. */
const leaseMinutes = 10;
const atOnce = 12;

/** The results of one round, counted. */
export type Sendings = { sent: number; dropped: number; later: number; failed: number; uncertain: number };

/**
 * Sends the mails whose time has come, each at most once; several processes may do so at the same time. Without a
 * transport, which is the demonstration's
 * way, mails arrive in the outbox that everybody may read: they count as sent and keep what they say.
 */
export async function sendDueMails(
  deps: Deps,
  transport: Transport | undefined,
  isStopping: () => boolean = () => false,
): Promise<Sendings> {
  const sendings: Sendings = { sent: 0, dropped: 0, later: 0, failed: 0, uncertain: 0 };
  const now = () => new Date(deps.now());
  if (await hasLostMail(reading(deps.db), now())) await writing(deps.db, (store) => settleLost(store, now()));
  while (!isStopping()) {
    // Read apart from the claim: a range that is read in a serialisable transaction would make requests' own fail.
    const due = await listDueMails(reading(deps.db), now(), transport?.lanes ?? atOnce);
    if (due.length === 0) break;
    const until = new Date(deps.now() + leaseMinutes * minute);
    const mails = await writing(deps.db, (store) => claimMails(store, due, until));
    await Promise.all(
      mails.map(async (mail) => {
        const status = await settle(deps, mail, await send(deps, transport, mail));
        sendings[status]++;
      }),
    );
  }
  await transport?.rest();
  return sendings;
}

type End = Outcome | { readonly result: 'dropped'; readonly reason: DropReason } | { readonly result: 'readable' };

async function send(deps: Deps, transport: Transport | undefined, mail: MailRow): Promise<End> {
  try {
    const store = reading(deps.db);
    const user = mail.userId ? await findUser(store, mail.userId) : undefined;
    const opened = openMail(deps, mail);
    const reason = await dropReason(deps, store, opened, user);
    if (reason) return { result: 'dropped', reason };
    if (!transport || isActor(user)) {
      // What cannot be read there would not arrive either.
      readMail(deps, opened, baseUrl(deps.config));
      return { result: 'readable' };
    }
    const { raw } = await composeMessage(deps, opened, baseUrl(deps.config));
    return await transport.deliver({ to: mail.address, raw });
  } catch (error) {
    // What cannot be written now may be written by a later version: it is tried again, and then given up.
    return { result: 'later', problem: (error as Error).message.slice(0, 300) };
  }
}

type User = Awaited<ReturnType<typeof findUser>>;

/**
 * Tells whether a user is a sample, who has no mailbox and needs none: their mails stay in the outbox, also where the
 * demonstration was switched off since.
 */
const isActor = (user: User) => user?.isSample === true;

async function dropReason(deps: Deps, store: Store, opened: OpenedMail, user: User): Promise<DropReason | undefined> {
  const { row: mail } = opened;
  const refused = user ? await listRefusals(store, user.id) : await listAddressRefusals(store, mail.address);
  const topic = mailKinds[mail.kind];
  return dropReasonOf(mail.kind, {
    user: user ? { isDisabled: user.disabledAt !== null, isVerified: user.emailVerifiedAt !== null } : null,
    isStopped: (await findMailStop(store, mail.address)) !== undefined,
    hasRefused: refused.some((one) => one === topic),
    hasAgreed: !refused.includes('newsletter'),
    isStale: await isStale(deps, store, opened),
  });
}

/** Tells whether nobody needs a mail any more: codes and links that no longer work, reminders of what is past. */
async function isStale(
  deps: Pick<Deps, 'now'>,
  store: Store,
  { row: mail, facts = {} as MailFacts[MailRow['kind']] }: OpenedMail,
): Promise<boolean> {
  const now = deps.now();
  switch (mail.kind) {
    case 'sign_up_code':
    case 'sign_in_code':
    case 'new_email_code':
    case 'reset': {
      const id = mail.cause.split(' ').at(-1) ?? '';
      return isId('challenge', id) && !(await isChallengeOpen(store, id satisfies Id<'challenge'>, new Date(now)));
    }
    case 'invitation':
      return ((facts as MailFacts['invitation']).expiresAt ?? Number.POSITIVE_INFINITY) <= now;
    case 'request_reminder':
      return (facts as MailFacts['request_reminder']).expiresAt <= now;
    case 'mailing': {
      const { participantId } = facts as MailFacts['mailing'];
      // Whoever was erased while it waited is written to no more; the author's own tests name nobody.
      return participantId !== undefined && (await findPlaceAddress(store, participantId)) === undefined;
    }
    case 'day_before': {
      const [first] = (facts as MailFacts['day_before']).meetings;
      return first !== undefined && Date.parse(first.start) <= now;
    }
    default:
      return false;
  }
}

/** Writes down what became of a mail. What it said is forgotten once it is sent or dropped. */
async function settle(deps: Deps, mail: MailRow, end: End): Promise<keyof Sendings> {
  const at = new Date(deps.now());
  const write = (changes: Partial<MailRow>, stop?: string) =>
    writing(deps.db, async (store) => {
      if (stop !== undefined && !isLastMail(mail))
        await insertMailStop(store, { address: mail.address, problem: stop, at });
      await settleMail(store, mail, changes);
    });
  switch (end.result) {
    case 'sent':
      await write({ status: 'sent', sentAt: at, problem: null, facts: {} });
      return 'sent';
    case 'readable':
      await write({ status: 'sent', sentAt: at, problem: null });
      return 'sent';
    case 'dropped':
      await write({ status: 'dropped', problem: end.reason, facts: {} });
      return 'dropped';
    case 'no_such_address':
      await write({ status: 'dropped', problem: 'rejected' satisfies DropReason, facts: {} }, end.problem);
      return 'dropped';
    case 'unknown':
      await write({ status: 'uncertain', problem: end.problem });
      return 'uncertain';
    case 'refused':
      await write({ status: 'failed', problem: end.problem });
      return 'failed';
    case 'later': {
      const wait = retryAfter(mail.attempts);
      if (wait === undefined) {
        await write({ status: 'failed', problem: end.problem });
        return 'failed';
      }
      await write({ status: 'waiting', problem: end.problem, nextAt: new Date(deps.now() + wait * minute) });
      return 'later';
    }
  }
}
