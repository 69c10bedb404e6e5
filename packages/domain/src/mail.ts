/** What mails are about; all but `account` may be switched off, each apart. */
export const mailTopics = ['account', 'meetings', 'events', 'follow_ups', 'digest', 'newsletter'] as const;
export type MailTopic = (typeof mailTopics)[number];

/** Every mail that is sent, with what it is about. */
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
  grant_asked: 'meetings',
  grant_answered: 'meetings',
  agenda_published: 'events',
  agenda_changed: 'events',
  day_before: 'events',
  thank_you: 'follow_ups',
  follow_up_6: 'follow_ups',
  follow_up_12: 'follow_ups',
  digest: 'digest',
  newsletter: 'newsletter',
} as const satisfies Record<string, MailTopic>;
export type MailKind = keyof typeof mailKinds;

/** `uncertain`: the server stopped between handing it over and hearing that it was taken; it is not sent again, so that nobody has it twice. */
export const mailStatuses = ['waiting', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** What the bell in the head of every page tells, live. */
export const notificationKinds = [
  'request_received',
  'request_answered',
  'agenda_published',
  'agenda_changed',
  'grant_asked',
  'grant_answered',
  'acted_for',
  'new_device',
  'factors_changed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
