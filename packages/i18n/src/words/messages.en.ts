export default {
  title: 'Messages',
  titleWith: 'Messages with {name}',
  unread: '{n, plural, one {# unread} other {# unread}}',
  lead: 'Only the two of you can read this. Organisers cannot.',
  empty: 'No messages yet. Write the first one.',
  you: 'You',
  isNew: 'New',
  text: 'Message to {name}',
  hint: 'Enter sends, Shift + Enter starts a new line.',
  send: 'Send',
  closed: 'This conversation is closed. You can still read it.',
} as const;
