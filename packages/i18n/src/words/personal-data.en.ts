export default {
  exportTitle: 'Download your data',
  exportText: 'Everything we hold about you, as JSON and CSV files in a ZIP archive.',
  exportDo: 'Download my data',
  eraseTitle: 'Delete your account',
  eraseText:
    'This deletes your account, your name, your messages and your notes, and the profile of any organisation of which you are the only member. Your upcoming meetings are cancelled. Only anonymous statistics remain. This cannot be undone.',
  eraseDo: 'Delete my account',
  eraseConfirm: 'Type your email address {email} to confirm',
  erased: 'Your account has been deleted.',
  retentionTitle: 'How long personal data is kept',
  retentionHint:
    'After the first date, participants can no longer see each other’s data. After the second, names, addresses and messages are deleted and only statistics remain. The 12-month follow-up needs this data until it is sent.',
  adminTitle: 'Administration',
  adminLead: 'For the person responsible for this platform: figures and documents generated from its data.',
  countsTitle: 'People by country and year',
  countsHint:
    'By year of sign-up. “Visible abroad” counts people who can be seen in the other country; the PIPL thresholds apply to this number.',
  noCountry: 'Not provided',
  year: 'Year',
  accounts: 'Accounts',
  participants: 'Participants',
  shownAbroad: 'Visible abroad',
  erasedCount: 'Deleted',
  papersTitle: 'Documents',
  register: 'Record of processing activities',
  assessment: 'Data protection impact assessment (template)',
  nobody: 'No one yet.',
} as const;
