import type { PaperWords } from './processing-facts.ts';

/** The operator's papers in English. */
export const english: PaperWords = {
  registerTitle: 'Record of processing activities',
  assessmentTitle: 'Data protection impact assessment (template)',
  asOf: (day) => `As of ${day}, filled in from the settings and the database of this installation.`,
  unset: 'not set',
  never: 'no date set',
  nowhere: 'none',
  controller: ['Controller', 'Name: ', 'Contact for data protection: ', 'Address of the platform: '],
  activities: [
    'Activities',
    ['Activity', 'Purpose', 'Legal basis (GDPR)', 'Legal basis (PIPL)', 'Data'],
    [
      [
        'Accounts',
        'Giving access to account holders only',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'Name, email, language, sign-in methods, sign-ins',
      ],
      [
        'Profiles and suggestions',
        'Finding partners',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'Information members provide about their organisation; suggestions they marked',
      ],
      [
        'Being visible in the other country',
        'Meetings between the two parks',
        'Art. 6(1)(a) consent; art. 49(1)(a) or standard clauses for the transfer',
        'Art. 39, separate consent',
        'Name, organisation, languages, requests',
      ],
      [
        'Events and meetings',
        'Requests, schedules and the event day',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'Registration, availability, requests, agenda, check-in',
      ],
      [
        'Follow-up after 6 and 12 months',
        'Measuring the results of meetings',
        'Art. 6(1)(f), legitimate interest',
        'Art. 13(1), consent (to be asked separately, not bundled with the terms)',
        'Whether it took place, next step, note',
      ],
      ['Newsletter', 'News of the programme', 'Art. 6(1)(a), consent', 'Art. 13(1), consent', 'Email, language'],
      [
        'Audit log',
        'Showing who did what',
        'Art. 6(1)(c) with art. 32, and (f)',
        'Art. 13(3) with art. 51',
        'IDs and actions; no names, no texts',
      ],
    ],
  ],
  recipients: [
    'Recipients',
    'Within the platform: members of other organisations, within the limits of consents and access given; organisers of the person’s events. Outside the platform:',
    'Email server: ',
    'Language model for comparing texts: ',
    'Language model that translates a text when a reader asks for it: ',
    'Sign-in providers: ',
    'Parks: ',
  ],
  transfer: [
    'Transfer between the two countries',
    'Only people who have given separate consent are visible in the other country. Without it, they and their organisation do not appear in any list, search, suggestion or export in that country.',
    'For people in mainland China, articles 38 to 40 of the PIPL require a standard contract filed with the provincial authority, a certification or an assessment, depending on the numbers below, unless the provisions of March 2024 on cross-border data flows exempt them. For people in France, chapter V of the GDPR requires standard clauses or another ground. The controller must decide which applies and state it here.',
  ],
  retention: [
    'Retention periods',
    'Accounts: until the holder deletes them. Sign-ins: 30 days. Emails: content kept until sent. For each event:',
    ['Event', 'Last day', 'Hidden after', 'Deleted after'],
    'deleted on',
  ],
  measures: [
    'Security measures',
    [
      'Access rights defined in one table and checked for every request',
      'Passwords as argon2id; codes, links and tokens stored only as hashes; authenticator secrets encrypted',
      'Append-only audit log, chained by hashes',
      'Pages make no third-party requests',
      'Documents visible only with access given, with a log of who viewed what',
    ],
    {
      nobody: 'Two-factor authentication is not required',
      staff: 'Two-factor authentication is required for organisers and administrators',
      everybody: 'Two-factor authentication is required for everyone',
    },
    { sqlite: 'Database: one file on the server', postgres: 'Database: PostgreSQL' },
  ],
  stored: [
    'What is stored',
    ['Table', 'Contains data about', 'On erasure'],
    { user: 'a user', participant: 'a participant', organisation: 'an organisation, as its members wrote it' },
    { none: 'kept: identifies no one', removed: 'removed', blanked: 'anonymised: kept for statistics' },
  ],
  counts: [
    'People by country and year',
    'By year of sign-up. “Visible abroad” counts people who can be seen in the other country.',
    ['Country or region', 'Year', 'Accounts', 'Participants', 'Visible abroad', 'Deleted'],
  ],
  notices: 'Current notices: ',
  assessment: [
    {
      heading: '1. The processing',
      known: [
        'People describe what their organisation offers and needs. The platform suggests partners and explains why. They meet.',
        'Suggestions are ranked by the information people provide. No decision about a person is made automatically.',
      ],
      toFill: [
        'Which events does this assessment cover, and how many people do you expect from each country?',
        'Who else works with the data on your behalf (hosting, email, interpreters)?',
      ],
    },
    {
      heading: '2. Necessity',
      known: [
        'Required: name, email, language. Everything else is optional.',
        'No birth dates, no identity documents, no location, no advertising identifiers.',
      ],
      toFill: ['Do you ask participants for anything beyond the platform? Why?'],
    },
    {
      heading: '3. Rights',
      known: [
        'People can export and delete their data themselves at any time. Consents are given and withdrawn one by one. Notices are in three languages.',
      ],
      toFill: ['Who answers people who write to you, and within how many days?'],
    },
    {
      heading: '4. Risks',
      known: [
        'Unauthorised access: two-factor authentication, limits on attempts, alerts for new browsers.',
        'A business plan is seen by the wrong person: access given to each organisation separately, view history, access can be removed.',
        'Data crosses the border without consent: every query checks for consent, and this is tested.',
      ],
      toFill: [
        'What would it mean for the people if their plans or contacts became known? How likely is this for your organisation?',
        'Which sensitive data (PIPL article 28) could people write into free texts, and how do you advise them?',
      ],
    },
    {
      heading: '5. The other country',
      known: ['Recipients there are named to each person before they consent.'],
      toFill: [
        'Which ground for the transfer do you rely on, and where is it filed?',
        'What does the law at the destination allow authorities to ask for?',
      ],
    },
    {
      heading: '6. Decision',
      known: [],
      toFill: [
        'Measures still to be taken, by whom, by when?',
        'Advice of the data protection officer; date; signature.',
      ],
    },
  ],
  toFill: 'To be answered:',
};
