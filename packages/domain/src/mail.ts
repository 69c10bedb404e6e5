/** Topics of mails; all but `account` may be switched off, each apart. */
export const mailTopics = ['account', 'meetings', 'events', 'follow_ups', 'digest', 'newsletter'] as const;
export type MailTopic = (typeof mailTopics)[number];

/** Every mail that is sent, with its topic. */
export const mailKinds = {
  sign_up_code: 'account',
  address_known: 'account',
  sign_in_code: 'account',
  reset: 'account',
  new_email_code: 'account',
  password_changed: 'account',
  factors_changed: 'account',
  email_changed: 'account',
  new_device: 'account',
  account_erased: 'account',
  invitation: 'account',
  organiser_added: 'account',
  request_received: 'meetings',
  request_answered: 'meetings',
  request_reminder: 'meetings',
  request_changed: 'meetings',
  grant_asked: 'meetings',
  grant_answered: 'meetings',
  merge_proposed: 'meetings',
  agenda_published: 'events',
  agenda_changed: 'events',
  participation_changed: 'events',
  day_before: 'events',
  mailing: 'events',
  thank_you: 'follow_ups',
  follow_up_6: 'follow_ups',
  follow_up_12: 'follow_ups',
  digest: 'digest',
  newsletter: 'newsletter',
} as const satisfies Record<string, MailTopic>;
export type MailKind = keyof typeof mailKinds;

/**
 * `uncertain`: the server stopped between handing it over and hearing that it was taken; it is not sent again, so that
 * nobody has it twice.
 */
export const mailStatuses = ['waiting', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Topics that people switch on and off. */
export const chosenTopics = [
  'meetings',
  'events',
  'follow_ups',
  'digest',
  'newsletter',
] as const satisfies readonly MailTopic[];
export type ChosenTopic = (typeof chosenTopics)[number];

/**
 * Mails whose answer proves an address, or that invite somebody who never proved theirs: they go to addresses that
 * nobody answered for yet.
 */
const toUnproven: ReadonlySet<MailKind> = new Set([
  'sign_up_code',
  'sign_in_code',
  'reset',
  'new_email_code',
  'invitation',
]);

/**
 * Mails that are written to many at once: each other mail, which somebody waits for, is sent before them.
 */
const bulkKinds: ReadonlySet<MailKind> = new Set(['mailing', 'digest', 'newsletter']);

export function isBulk(kind: MailKind): boolean {
  return bulkKinds.has(kind);
}

/**
 * Mails that go to addresses without an account too: organisers write to the people on their list. They can be
 * stopped as those of accounts can.
 */
const toStrangers: ReadonlySet<MailKind> = new Set(['mailing']);

/** Reasons for which a mail is never sent. */
export const dropReasons = [
  'nobody',
  'disabled',
  'unverified',
  'stopped',
  'refused',
  'not_agreed',
  'over',
  'rejected',
  'called_off',
] as const;
export type DropReason = (typeof dropReasons)[number];

export type MailRecipient = {
  /** Null: the address has no account. */
  readonly user: { readonly isDisabled: boolean; readonly isVerified: boolean } | null;
  /** The address refused a mail for good. */
  readonly isStopped: boolean;
  readonly hasRefused: boolean;
  /** Agreed to the newsletter. */
  readonly hasAgreed: boolean;
  /** Its subject is past: a code no longer works, a day has come. */
  readonly isStale: boolean;
};

/**
 * Names the reason for which a mail is not sent to its recipient; undefined where it is. Whoever asks for a code to
 * their own address gets it even where that was stopped: it is the way out.
 */
export function dropReasonOf(
  kind: MailKind,
  { user, isStopped, hasRefused, hasAgreed, isStale }: MailRecipient,
): DropReason | undefined {
  const topic: MailTopic = mailKinds[kind];
  if (user?.isDisabled) return 'disabled';
  if (user && !user.isVerified && !toUnproven.has(kind)) return 'unverified';
  if (isStopped && kind !== 'new_email_code') return 'stopped';
  if (topic === 'newsletter' && !hasAgreed) return 'not_agreed';
  if (topic !== 'account' && (hasRefused || (!user && !toStrangers.has(kind)))) return 'refused';
  return isStale ? 'over' : undefined;
}

/** Minutes between the attempts for a mail that was refused for now. */
const retryMinutes = [1, 5, 15, 60, 240, 720, 1440] as const;

/**
 * Tells after how many minutes a mail that failed so often is tried again; undefined: never. Example: once → 1, eight
 * times → never.
 */
export function retryAfter(attempts: number): number | undefined {
  return retryMinutes[attempts - 1];
}

/** Notifications of the bell in the head of every page. */
export const notificationKinds = [
  'request_received',
  'request_answered',
  'request_changed',
  'message_received',
  'participation_changed',
  'agenda_published',
  'agenda_changed',
  'running_late',
  'contact_given',
  'grant_asked',
  'grant_answered',
  'merge_proposed',
  'merge_settled',
  'acted_for',
  'new_device',
  'factors_changed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Notifications that lead to something to do, also once their event is over. */
const kindsAfterEvent: ReadonlySet<NotificationKind> = new Set(['message_received', 'contact_given']);

/** Tells whether a notification that was not read is news: one of an event that is over changes nothing any more. */
export function isNews(kind: NotificationKind, hasEventEnded: boolean): boolean {
  return !hasEventEnded || kindsAfterEvent.has(kind);
}
