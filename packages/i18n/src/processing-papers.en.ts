import type { PaperWords } from './processing-papers.ts';

/** The operator's papers in English. */
export const english: PaperWords = {
  registerTitle: 'Register of processing',
  assessmentTitle: 'Impact assessment: template',
  asOf: (day) => `As of ${day}, filled in from the settings and the database of this installation.`,
  unset: 'not set',
  never: 'no day set',
  nowhere: 'none',
  controller: ['Controller', 'Name: ', 'Contact for data protection: ', 'Address of the platform: '],
  activities: [
    'Activities',
    ['Activity', 'Purpose', 'Legal basis (GDPR)', 'Legal basis (PIPL)', 'Data'],
    [
      [
        'Accounts',
        'Letting people in, and nobody else',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'Name, e-mail, language, means of signing in, sign-ins',
      ],
      [
        'Profiles and suggestions',
        'Finding partners',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'What members tell of their organisation; what they marked',
      ],
      [
        'Being shown to the other country’s side',
        'Meetings between the two parks',
        'Art. 6(1)(a) consent; art. 49(1)(a) or standard clauses for the transfer',
        'Art. 39, separate consent',
        'Name, organisation, languages, requests',
      ],
      [
        'Events and meetings',
        'Requests, schedules, the day itself',
        'Art. 6(1)(b), contract',
        'Art. 13(2), contract',
        'Participation, availability, requests, agenda, presence',
      ],
      [
        'Outcomes after 6 and 12 months',
        'Reporting what came of meetings',
        'Art. 6(1)(f), legitimate interest',
        'Art. 13(1), consent in the terms',
        'Held or not, next step, note',
      ],
      ['Newsletter', 'News of the programme', 'Art. 6(1)(a), consent', 'Art. 13(1), consent', 'E-mail, language'],
      ['Audit trail', 'Proving who did what', 'Art. 6(1)(f) and 32, security', 'Art. 51, security', 'Ids and acts, no names and no texts'],
    ],
  ],
  recipients: [
    'Recipients',
    'Within the platform: the members of the other organisations, as far as consents and grants go; the organisers of one’s events. Outside it:',
    'Mail server: ',
    'Language model for comparing texts: ',
    'Sign-in providers: ',
    'Parks: ',
  ],
  transfer: [
    'Transfer between the two countries',
    'Only people who gave the separate consent are shown to the other country’s side. Without it, a person and their organisation appear in no list, search, suggestion or export of that side.',
    'For people in mainland China, articles 38 to 40 of the PIPL ask for a standard contract filed with the provincial authority, a certification or an assessment, depending on the numbers below. For people in France, chapter V of the GDPR asks for standard clauses or another ground. These are for the controller to settle and to name here.',
  ],
  retention: [
    'How long',
    'Accounts: until their owner leaves. Sign-ins: 30 days. Mails: their content until sent. For each event:',
    ['Event', 'Last day', 'Hidden after', 'Erased after'],
    'erased on',
  ],
  measures: [
    'Security measures',
    [
      'Access decided by one table, checked at every call',
      'Passwords as argon2id; codes, links and tokens as fingerprints only; secrets of authenticator apps encrypted',
      'Audit trail that is only added to, chained by hashes',
      'No request to any third party from the pages',
      'Documents opened by grant only, with a log of who opened what',
    ],
    {
      nobody: 'A second factor is not asked of anybody',
      staff: 'Organisers and administrators show a second factor',
      everybody: 'Everybody shows a second factor',
    },
    { sqlite: 'Database: one file on the server', postgres: 'Database: PostgreSQL' },
  ],
  stored: [
    'What is stored',
    ['Table', 'Tells of', 'At erasure'],
    { user: 'a user', participant: 'a participant', organisation: 'an organisation, as its members wrote it' },
    { none: 'kept: it names nobody', removed: 'removed', blanked: 'blanked: it goes on counting' },
  ],
  counts: [
    'People by country and year',
    'By the year in which they came. “Shown abroad” are those whom the other country’s side may see.',
    ['Country', 'Year', 'Accounts', 'Participants', 'Shown abroad', 'Erased'],
  ],
  notices: 'Notices in force: ',
  assessment: [
    {
      heading: '1. The processing',
      known: [
        'People tell what their organisation offers and looks for; the platform suggests partners and says why; they meet.',
        'Suggestions are ranked by declared facts. They decide nothing about a person.',
      ],
      toFill: [
        'Which events does this assessment cover, and how many people do you expect from each country?',
        'Who else works with the data on your behalf (hosting, mail, interpreters)?',
      ],
    },
    {
      heading: '2. Necessity',
      known: [
        'Asked for: name, e-mail, language. Everything else is voluntary.',
        'No birth dates, no identity documents, no location, no advertising identifiers.',
      ],
      toFill: ['Do you ask participants for anything beyond the platform? Why?'],
    },
    {
      heading: '3. Rights',
      known: ['Own export and erasure by oneself, at any time; consents given and taken back one by one; notices in three languages.'],
      toFill: ['Who answers people who write to you, and within how many days?'],
    },
    {
      heading: '4. Risks',
      known: [
        'A stranger gets in: second factor, limits on guessing, notice of new browsers.',
        'A business plan is seen by the wrong person: grants for each organisation, log of openings, taking back.',
        'Data crosses the border without consent: the condition stands in every query and is tested.',
      ],
      toFill: [
        'What would it mean for the people if their plans or contacts became known? How likely is it at your site?',
        'Which sensitive data (PIPL article 28) could people write into free texts, and how do you advise them?',
      ],
    },
    {
      heading: '5. The other country',
      known: ['Recipients there are named to each person before they consent.'],
      toFill: ['Which ground for the transfer do you rely on, and where is it filed?', 'What does the law at the destination allow authorities to ask for?'],
    },
    { heading: '6. Decision', known: [], toFill: ['Measures still to be taken, by whom, by when?', 'Advice of the data protection officer; date; signature.'] },
  ],
  toFill: 'To be answered:',
};
