export default {
  title: 'Email preferences',
  lead: 'Choose which emails you receive. You can change this at any time, or use the link at the end of each email.',
  goesTo: 'Emails are sent to {address}.',
  unverified: '{address} is not confirmed. Enter the code we send to it to start receiving emails.',
  stopped:
    'Emails to {address} stopped on {date} because its mail server rejected them. When it works again, request a new code, or use another address.',
  toProfile: 'Confirm or change your address',
  account: 'Your account',
  accountText: 'Codes, new sign-ins, password or address changes, invitations. Always sent, to keep your account safe.',
  meetings: 'Meetings and access',
  meetingsText:
    'When someone requests a meeting or access to your profile or documents, or answers your request. Also a reminder before a request expires.',
  events: 'Your events',
  eventsText:
    'When your agenda is published or changes, with a calendar file, and the day before the event. Also what the organisers of your events write to you.',
  follow_ups: 'Follow-up',
  follow_upsText: 'The day after an event, and again after 6 and 12 months: what your meetings led to.',
  digest: 'Weekly suggestions',
  digestText:
    'At most once a week: new organisations in the other country that suit you, what is new in your saved searches, and how many messages you have not read.',
  newsletter: 'Newsletter',
  newsletterText:
    'A few times a year: upcoming events and news. Only with your consent, which you can change under “Privacy”.',
  saved: 'Saved',
  stopTitle: 'Unsubscribe from these emails?',
  stopLead: 'You do not need to sign in. You can resubscribe at any time.',
  stopButton: 'Unsubscribe',
  stoppedTitle: 'You have unsubscribed',
  stoppedText: 'You will still receive other emails. Did you unsubscribe by mistake?',
  resume: 'Resubscribe',
  resumedTitle: 'You are subscribed again',
  allChoices: 'All email preferences',
  linkUnknown:
    'This link is incomplete, or the account no longer exists. Open it again from the email, or sign in to change your email preferences.',
  outboxTitle: 'Demo emails',
  outboxLead: 'No emails are sent in this demonstration. They are listed here instead, and everyone can read them.',
  outboxEmpty: 'No emails yet',
  outboxEmptyText: 'Create an account or request a code, and the email will appear here.',
  to: 'To: {address}',
  asPage: 'View as email',
  refresh: 'Refresh',
} as const;
