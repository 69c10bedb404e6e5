import { allow, type Decision, refuse } from './decision.ts';
import type { DropReason, MailStatus } from './mail.ts';
import { day } from './time.ts';

/** A mailing is a message that one sender writes to many people, and that each gets in their own language. */
export const mailingStatuses = ['draft', 'scheduled', 'sending', 'sent', 'stopped'] as const;
export type MailingStatus = (typeof mailingStatuses)[number];

/**
 * The acts on a mailing: from which statuses each is possible, and where it leads. `start`, `finish` are the clock's; the
 * others a person's.
 */
export const mailingActs = {
  change: { from: ['draft'], to: 'draft' },
  schedule: { from: ['draft', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  send: { from: ['draft', 'scheduled'], to: 'sending' },
  start: { from: ['scheduled'], to: 'sending' },
  stop: { from: ['sending'], to: 'stopped' },
  resume: { from: ['stopped'], to: 'sending' },
  finish: { from: ['sending'], to: 'sent' },
} as const satisfies Record<string, { readonly from: readonly MailingStatus[]; readonly to: MailingStatus }>;
export type MailingAct = keyof typeof mailingActs;

/** Lists the statuses from which an act is possible. */
export function mailingStatusesBefore(act: MailingAct): readonly MailingStatus[] {
  return mailingActs[act].from;
}

/** Applies an act to a mailing's status. */
export function applyToMailing(
  from: MailingStatus,
  act: MailingAct,
): Decision<MailingStatus, 'mailing_status_refused'> {
  return mailingStatusesBefore(act).includes(from) ? allow(mailingActs[act].to) : refuse('mailing_status_refused');
}

/** Only a mailing that nobody got anything of may be deleted. */
export const deletableMailings = ['draft', 'scheduled'] as const satisfies readonly MailingStatus[];

/**
 * The limits of mailings. A busy event sends an invitation, two reminders and a practical note on one day: ten in 24
 * hours leave room, and a stolen account cannot mail all day. Whoever takes part in two events gets three a day at most.
 */
export const mailingLimits = {
  /** Mailings of one event that begin within 24 hours. */
  perEvent: 10,
  /** Mails of mailings that one address gets within 24 hours, whichever events they come from. */
  perPerson: 3,
  within: day,
  /** Drafts and past mailings that an event keeps. */
  kept: 500,
  /** The longest subject and text, in characters, and the most people who are chosen one by one. */
  subject: 150,
  text: 5000,
  chosen: 5000,
  /** The longest that a mailing may wait for its time. */
  ahead: 366 * day,
} as const;

/** Tells whether one more mailing of an event may begin, by the instants at which the others did. */
export function mayBegin(begun: readonly number[], now: number): boolean {
  return begun.filter((at) => at > now - mailingLimits.within).length < mailingLimits.perEvent;
}

/** Names what is wrong with an instant for which a mailing is scheduled; undefined where nothing is. */
export function scheduleProblem(at: number, now: number): 'too_early' | 'too_late' | undefined {
  if (at <= now) return 'too_early';
  return at > now + mailingLimits.ahead ? 'too_late' : undefined;
}

/** The people of a mailing: all who take part, those that a filter leaves, or those who were chosen one by one. */
export const audienceKinds = ['all', 'filter', 'chosen'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** The receivers of answers: the address of whoever wrote the mailing, or nobody. */
export const replyChoices = ['author', 'nobody'] as const;
export type ReplyChoice = (typeof replyChoices)[number];

/** Results for a person before their mail is in the outbox: queued, or the reason for which there is none. */
export const recipientOutcomes = ['queued', 'no_address', 'limited'] as const;
export type RecipientOutcome = (typeof recipientOutcomes)[number];

/** The states of one recipient in the log of a mailing. */
export const recipientStates = [
  'queued',
  'sent',
  'bounced',
  'no_address',
  'refused',
  'limited',
  'failed',
  'stopped',
] as const;
export type RecipientState = (typeof recipientStates)[number];

const stateOfDropped: Readonly<Record<DropReason, RecipientState>> = {
  nobody: 'no_address',
  disabled: 'refused',
  unverified: 'refused',
  refused: 'refused',
  not_agreed: 'refused',
  stopped: 'bounced',
  rejected: 'bounced',
  over: 'stopped',
  called_off: 'stopped',
};

/**
 * Derives the state of a recipient from their outcome and from what the outbox says of the mail. A mail that may or may
 * not have arrived counts as failed: nobody can promise that it was read.
 */
export function recipientStateOf(
  outcome: RecipientOutcome,
  mail: { readonly status: MailStatus; readonly problem: string | null } | null,
): RecipientState {
  if (outcome !== 'queued') return outcome;
  // Its row is gone, which only an erasure does.
  if (!mail) return 'stopped';
  if (mail.status === 'waiting' || mail.status === 'sending') return 'queued';
  if (mail.status === 'sent') return 'sent';
  if (mail.status === 'dropped') return stateOfDropped[mail.problem as DropReason] ?? 'failed';
  return 'failed';
}

/** Starting texts that organisers may begin with. */
export const mailingPresets = [
  'invitation',
  'complete_profile',
  'ask_for_meetings',
  'answer_requests',
  'agenda',
  'day_before',
  'thank_you',
] as const;
export type MailingPreset = (typeof mailingPresets)[number];
